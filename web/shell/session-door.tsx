import { useQueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInForm } from '../features/sign-in/sign-in-form.tsx';
import { SignInPage } from '../features/sign-in/sign-in-page.tsx';
import { answer, api, whenSessionEnds } from '../shared/api.ts';
import { failureCode } from '../shared/problem.ts';
import { beginSession, endSession, leaveSession, useSessionState } from '../shared/session.ts';
import { Failed, Loading } from '../shared/states.tsx';
import { router } from './routes.tsx';

whenSessionEnds(endSession);

/** Asks who is here; shows sign-in or the shell. A session that ends is signed in again over the page, which stays. */
export function SessionDoor() {
  const session = useSessionState();
  const [failure, setFailure] = useState<unknown>(null);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` counts the wishes to ask again.
  useEffect(() => {
    setFailure(null);
    answer(api.GET('/api/session')).then(beginSession, (error: unknown) => {
      if (failureCode(error) === 'no-answer') setFailure(error);
      else leaveSession();
    });
  }, [tries]);
  if (session.state === 'unknown') {
    return failure === null ? <Loading /> : <Failed error={failure} retry={() => setTries(tries + 1)} />;
  }
  if (session.state === 'signed-out') return <SignInPage />;
  return (
    <>
      <RouterProvider router={router} />
      {session.state === 'ended' ? <SignInAgain /> : null}
    </>
  );
}

function SignInAgain() {
  const { t } = useTranslation('sign-in');
  const queries = useQueryClient();
  return (
    <Modal open title={t('again.title')} footer={null} closable={false} keyboard={false} width={400}>
      <div className="form">
        <p className="soft">{t('again.kept')}</p>
        <SignInForm onDone={() => void queries.invalidateQueries()} />
      </div>
    </Modal>
  );
}
