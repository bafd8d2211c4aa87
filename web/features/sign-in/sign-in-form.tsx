import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../shared/api.ts';
import { Button } from '../../shared/button.tsx';
import { TextField } from '../../shared/fields.tsx';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { beginSession, useSessionState } from '../../shared/session.ts';

/** Name and password. After it the whole session is read, so that one shape of it is enough. */
export function SignInForm({ onDone }: { readonly onDone?: () => void }) {
  const { t } = useTranslation('sign-in');
  const state = useSessionState();
  const before = state.state === 'ended' ? state.session.user.id : null;
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useMutation({
    mutationFn: async () => {
      await api.POST('/api/sign-in', { body: { login: login.trim(), password } });
      return await answer(api.GET('/api/session'));
    },
    onSuccess: (session) => {
      setPassword('');
      // Another person must not land on a page that the first one had open.
      if (before !== null && before !== session.user.id) location.assign('/');
      beginSession(session);
      onDone?.();
    },
  });
  return (
    <form
      className="form"
      aria-label={t('title')}
      onSubmit={(event) => {
        event.preventDefault();
        signIn.mutate();
      }}
    >
      <TextField
        label={t('login')}
        value={login}
        onValue={setLogin}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus
        required
      />
      <TextField
        label={t('password')}
        type="password"
        value={password}
        onValue={setPassword}
        autoComplete="current-password"
        required
      />
      <ProblemNote error={signIn.error} />
      <Button type="submit" look="primary" wide tall busy={signIn.isPending}>
        {signIn.isPending ? t('under-way') : t('submit')}
      </Button>
    </form>
  );
}
