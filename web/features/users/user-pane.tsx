import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '../../shared/code-words.ts';
import { TextField } from '../../shared/fields.tsx';
import { FormFooter } from '../../shared/form-footer.tsx';
import { Pane } from '../../shared/pane.tsx';
import { useAct } from '../../shared/use-act.ts';

export interface StaffUser {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly staffNo: string | null;
  readonly roles: readonly string[];
  readonly language: string;
  readonly active: boolean;
}

const allRoles = ['collector', 'supervisor', 'manager', 'finance', 'admin', 'auditor'];

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
  const [roles, setRoles] = useState<readonly string[]>(user?.roles ?? ['collector']);
  const [active, setActive] = useState(user?.active ?? true);
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const save = useAct({
    path: user === null ? '/users' : `/users/${user.id}`,
    method: user === null ? 'POST' : 'PATCH',
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
    const held = { name: name.trim(), staffNo: staffNo.trim() === '' ? null : staffNo.trim(), roles };
    const secret = password === '' ? {} : { password };
    save.mutate(user === null ? { ...held, ...secret, login: login.trim() } : { ...held, ...secret, active });
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
