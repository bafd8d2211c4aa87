import { registerAccessRoutes } from '../access/routes.ts';
import { registerJournalRoutes } from '../journal/routes.ts';
import { registerUserRoutes } from '../users/routes.ts';
import type { Deps } from './deps.ts';
import type { DulyApp } from './duly-app.ts';

/** Every room that has routes; one line each. */
const rooms: readonly ((app: DulyApp, deps: Deps) => void)[] = [
  registerAccessRoutes,
  registerJournalRoutes,
  registerUserRoutes,
];

export function registerRooms(app: DulyApp, deps: Deps): void {
  for (const register of rooms) register(app, deps);
}
