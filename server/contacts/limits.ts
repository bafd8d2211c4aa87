import { eventDaysOf } from '@duly/law/rulebook.ts';
import { rulebooks } from '@duly/law/rulebooks.ts';

/** A permit lives ten minutes: time to read the sheet and dial, too short to store up. */
export const permitLifeMs = 10 * 60_000;
/** The browser's clock may be behind the server's by so much when it says when a call began. */
export const clockSlackMs = 60_000;
/** A file of cases: some thousand with their histories. */
export const caseFileBytes = 20 * 1024 * 1024;
/** Cases in one request: a screen or a script asks about a handful. */
export const casesPerRequest = 100;
/** Local days of acts that the gate is told of, today included: as far back as the rulebook looks that looks furthest. */
export const eventDays = Math.max(...Object.values(rulebooks).map(eventDaysOf));
