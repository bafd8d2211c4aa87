import { useSyncExternalStore } from 'react';
import { keepCsrf } from './api.ts';
import type { Permission, Session } from './api-types.ts';

/** `unknown` until the server was asked; `ended` keeps the page as it is under a sign-in over it. */
export type SessionState =
  | { readonly state: 'unknown' }
  | { readonly state: 'signed-out' }
  | { readonly state: 'signed-in'; readonly session: Session }
  | { readonly state: 'ended'; readonly session: Session };

let current: SessionState = { state: 'unknown' };
const listeners = new Set<() => void>();

function become(next: SessionState): void {
  current = next;
  for (const tell of listeners) tell();
}

/** The server knows this person now. */
export function beginSession(session: Session): void {
  keepCsrf(session.csrf);
  become({ state: 'signed-in', session });
}

/** The person signed out, or was never signed in. */
export function leaveSession(): void {
  keepCsrf('');
  become({ state: 'signed-out' });
}

/** The server no longer knows the session: whoever worked keeps the page and what was typed. */
export function endSession(): void {
  if (current.state === 'signed-in') become({ state: 'ended', session: current.session });
  else if (current.state === 'unknown') become({ state: 'signed-out' });
}

export function useSessionState(): SessionState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}

/** The session inside the shell, where one always is. */
export function useSession(): Session {
  const state = useSessionState();
  if (state.state !== 'signed-in' && state.state !== 'ended') throw new Error('No session in the shell.');
  return state.session;
}

/** Whether this person may do that; the server asks again. */
export function usePermission(permission: Permission): boolean {
  return useSession().user.permissions.includes(permission);
}
