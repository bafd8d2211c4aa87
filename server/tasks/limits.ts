/** How long a taken task stays with its taker: a long call with its notes; then a colleague may go on. */
export const taskLockMs = 30 * 60_000;
