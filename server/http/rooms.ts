import { registerAccessRoutes } from '../access/routes.ts';
import type { Deps } from './deps.ts';
import type { DulyApp } from './duly-app.ts';

/** Every room that has routes; one line each. */
const rooms: readonly ((app: DulyApp, deps: Deps) => void)[] = [registerAccessRoutes];

export function registerRooms(app: DulyApp, deps: Deps): void {
  for (const register of rooms) register(app, deps);
}
