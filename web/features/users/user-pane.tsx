import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { Role, StaffUser } from '../../shared/api-types.ts';
import { useCodeWords } from '../../shared/code-words.ts';
import { TextField } from '../../shared/fields.tsx';
import { FormFooter } from '../../shared/form-footer.tsx';
import { Pane } from '../../shared/pane.tsx';
import { useAct } from '../../shared/use-act.ts';

/** The form as filled in; an empty password changes none. */
interface Filled {
  readonly login: string;
  readonly name: string;
  readonly staffNo: string | null;
  readonly roles: Role[];
  readonly active: boolean;
  readonly password: string;
}

const allRoles: readonly Role[] = ['collector', 'supervisor', 'manager', 'finance', 'admin', 'auditor'];

/** A new user or a change of one. Taking away roles ends their sessions. */
export function UserPane({
  user,
  onClose,
}: {
  readonly user: StaffUser | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('users');
  const words = useCodeWords();
  const queries = useQueryClient();
  const [login, setLogin] = useState(user?.login ?? '');
  const [name, setName] = useState(user?.name ?? '');
  const [staffNo, setStaffNo] = useState(user?.staffNo ?? '');
  const [roles, setRoles] = useState<readonly Role[]>(
    user === null ? ['collector'] : allRoles.filter((role) => user.roles.includes(role)),
  );
  const [active, setActive] = useState(user?.active ?? true);
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const save = useAct({
    send: async (body: Filled, key) => {
      const { login: asked, password: secret, active: may, ...held } = body;
      const given = secret === '' ? {} : { password: secret };
      if (user !== null) {
        const path = { id: user.id };
        await answer(
          api.PATCH('/api/users/{id}', {
            params: { path },
            body: { ...held, ...given, active: may },
            ...keyed(key),
          }),
        );
      } else
        await answer(
          api.POST('/api/users', { body: { ...held, login: asked, password: secret }, ...keyed(key) }),
        );
    },
    say: () => t('saved'),
    done: () => {
      void queries.invalidateQueries({ queryKey: ['users'] });
      onClose();
    },
  });
  const complete =
    name.trim() !== '' && roles.length > 0 && (user !== null || (login.trim() !== '' && password !== ''));
  const submit = () => {
    setTried(true);
    if (!complete) return;
    const number = staffNo.trim() === '' ? null : staffNo.trim();
    save.mutate({
      login: login.trim(),
      name: name.trim(),
      staffNo: number,
      roles: [...roles],
      active,
      password,
    });
  };
  const needed = (value: string) => (tried && value.trim() === '' ? t('needed') : null);
  return (
    <Pane
      title={user === null ? t('add') : user.name}
      width={440}
      onClose={onClose}
      keys={[{ key: 'mod+Enter', label: t('everywhere:save'), inFields: true, run: submit }]}
      footer={
        <FormFooter
          label={t('everywhere:save')}
          busy={save.isPending}
          error={save.error}
          onSave={submit}
          onCancel={onClose}
        />
      }
    >
      <div className="form">
        {user === null ? (
          <TextField
            label={t('login')}
            value={login}
            onValue={setLogin}
            autoComplete="off"
            error={needed(login)}
          />
        ) : null}
        <TextField label={t('name')} value={name} onValue={setName} autoComplete="off" error={needed(name)} />
        <TextField label={t('staff-no')} value={staffNo} onValue={setStaffNo} autoComplete="off" />
        <fieldset>
          <legend className="choice-label">{t('roles')}</legend>
          {allRoles.map((role) => (
            <label key={role} className="check">
              <input
                type="checkbox"
                checked={roles.includes(role)}
                onChange={(event) =>
                  setRoles(event.target.checked ? [...roles, role] : roles.filter((one) => one !== role))
                }
              />
              {words('role', role)}
            </label>
          ))}
        </fieldset>
        <TextField
          label={t(user === null ? 'password' : 'new-password')}
          type="password"
          value={password}
          onValue={setPassword}
          autoComplete="new-password"
          hint={t('password-hint')}
          error={user === null ? needed(password) : null}
        />
        {user === null ? null : (
          <label className="check">
            <input type="checkbox" checked={active} onChange={(event) => setActive(event.target.checked)} />
            {t('may-sign-in')}
          </label>
        )}
      </div>
    </Pane>
  );
}
