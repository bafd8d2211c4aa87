/** A session ends this long after sign-in whatever happens: a shift and its overtime. */
export const sessionLifeMs = 12 * 3_600_000;
/** … and this long after the last request: a desk that was left. */
export const sessionIdleMs = 60 * 60_000;
/** `seen_at` is written at most so often, so that reading costs no write. */
export const seenEveryMs = 60_000;
/** Window in which failed sign-ins count. */
export const attemptWindowMs = 15 * 60_000;
/** Failed sign-ins of one login within the window, after which even the right password waits. */
export const attemptsPerLogin = 10;
/** … and from one address; an office shares one. */
export const attemptsPerAddress = 100;
/** NIST SP 800-63B asks for 8 at least; staff see debtors' data, so two more. */
export const passwordMinLength = 10;
/** Longer ones only cost time to hash. */
export const passwordMaxLength = 200;
