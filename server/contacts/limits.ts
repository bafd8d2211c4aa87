/** A permit lives ten minutes: time to read the sheet and dial, too short to store up. */
export const permitLifeMs = 10 * 60_000;
/** The browser's clock may be behind the server's by so much when it says when a call began. */
export const clockSlackMs = 60_000;
/** A file of cases: some thousand with their histories. */
export const caseFileBytes = 20 * 1024 * 1024;
/** Cases in one request: a screen or a script asks about a handful. */
export const casesPerRequest = 100;
/** "Already paid" holds the ladder for two days (LED-5), long enough for a bank file to show the money. */
export const paidClaimDays = 2;
/** Local days of acts that the gate is told of, today included: seven in a row and the one before them are the most that a law counts. */
export const eventDays = 8;
