/** After so many attempts a change is given up; with the pauses below that is a little over two days. */
export const maxAttempts = 14;
/** Pause after the first failed attempt; each next one is twice as long … */
export const firstPauseMs = 30_000;
/** … but no longer than this. */
export const longestPauseMs = 6 * 3_600_000;
/** How long the other system may take to answer. */
export const answerMs = 10_000;
/** An attempt that its process did not live to record is made again after this. */
export const leaseMs = 60_000;
/** Changes that one look takes in hand: all of them are over before their lease is. */
export const deliverAtOnce = 5;
/** Looks of one round, so that a flood of one tenant keeps no other waiting. */
export const looksARound = 200;
/** How often a serving process looks. */
export const deliverEveryMs = 3_000;
