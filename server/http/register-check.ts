import type { DulyApp } from './duly-app.ts';

/**
 * Refuses, at start, a route that says nothing of who may call it or of what it answers: the first would be open to
 * everybody, the second would send whatever it holds.
 */
export function checkEveryRoute(app: DulyApp): void {
  app.addHook('onRoute', (route) => {
    const name = `${String(route.method)} ${route.url}`;
    if (route.config?.permission === undefined) throw new Error(`${name} names no permission`);
    const answers = (route.schema?.response ?? {}) as Record<string, unknown>;
    if (!Object.keys(answers).some((status) => /^[23]/.test(status))) {
      throw new Error(`${name} has no response schema`);
    }
  });
}
