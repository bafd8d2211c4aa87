import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../shared/api.ts';
import type { StaffUser } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { useCodeWords } from '../../shared/code-words.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { Panel } from '../../shared/panel.tsx';
import { ScrollAcross } from '../../shared/scroll-across.tsx';
import { Failed, Loading } from '../../shared/states.tsx';
import { UserPane } from './user-pane.tsx';

/** Who may sign in, with which roles. */
export function UsersPage() {
  const { t } = useTranslation('users');
  const words = useCodeWords();
  const [open, setOpen] = useState<StaffUser | 'new' | null>(null);
  const users = useQuery({
    queryKey: ['users'],
    queryFn: ({ signal }) => answer(api.GET('/api/users', { params: { query: { limit: 200 } }, signal })),
  });
  return (
    <>
      <PageHead title={t('title')} />
      <div className="page-body">
        <Panel
          title={t('list')}
          end={
            <Button look="primary" onClick={() => setOpen('new')}>
              {t('add')}
            </Button>
          }
        >
          {users.isPending ? (
            <Loading />
          ) : users.isError ? (
            <Failed error={users.error} retry={() => void users.refetch()} />
          ) : (
            <ScrollAcross>
              <table className="data">
                <thead>
                  <tr>
                    <th scope="col">{t('name')}</th>
                    <th scope="col">{t('login')}</th>
                    <th scope="col">{t('staff-no')}</th>
                    <th scope="col">{t('roles')}</th>
                    <th scope="col">{t('state')}</th>
                    <th scope="col" />
                  </tr>
                </thead>
                <tbody>
                  {users.data.rows.map((user) => (
                    <tr key={user.id}>
                      <th scope="row">{user.name}</th>
                      <td>{user.login}</td>
                      <td>{user.staffNo ?? '—'}</td>
                      <td>{user.roles.map((role) => words('role', role)).join(t('everywhere:comma'))}</td>
                      <td className={user.active ? 't-ok' : 'mute'}>
                        {t(user.active ? 'active' : 'inactive')}
                      </td>
                      <td className="num">
                        <button type="button" className="link" onClick={() => setOpen(user)}>
                          {t('edit')}
                          <span className="sr"> {user.name}</span>
                        </button>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollAcross>
          )}
        </Panel>
      </div>
      {open === null ? null : <UserPane user={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </>
  );
}
