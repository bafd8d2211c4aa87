/** A lock file of npm, version 3, as far as stubs are concerned. */
export type Lock = { packages: Record<string, Record<string, unknown>> };

/** Adds the missing stubs to `lock` and returns what was added, as name@version. */
export function stubLock(lock: Lock): string[];
