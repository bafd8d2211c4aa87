import { approvesByActing } from '@duly/core/access/approves-by-acting.ts';
import type {
  Channel,
  Conduct,
  ContactIntent,
  GateContent,
  Purpose,
  TargetRole,
} from '@duly/facts/contact-intent.ts';
import { ordinaryAct } from '@duly/facts/gate-defaults.ts';
import type { z } from 'zod';
import type { RequestContext } from '../http/caller-of.ts';
import type { permitContent } from './gate-schemas.ts';

/** What somebody asks leave for. `voice` is not on the wire: people talk, and only an adapter that plays a recording announces. */
export type PermitAsk = {
  readonly channel: Channel;
  readonly pointId: string | null;
  readonly purpose: Purpose;
  readonly targetRole: TargetRole;
  readonly accountId?: string | undefined;
  readonly taskId?: string | undefined;
  readonly contentHash?: string | undefined;
  readonly voice?: 'interactive' | 'informative' | undefined;
  readonly contentClass?: 'debt' | 'third-party-neutral' | undefined;
  readonly staffCount?: number | undefined;
  readonly content?: z.output<typeof permitContent> | undefined;
  readonly conduct?: Conduct | undefined;
};

const minor = (text: string | null) => (text === null ? null : BigInt(text));

function readContent(given: z.output<typeof permitContent>): GateContent {
  return { ...given, claimedMinor: minor(given.claimedMinor), ledgerMinor: minor(given.ledgerMinor) };
}

/** The act that the gate is asked about. */
export function intentOfAsk(ask: PermitAsk, caller: RequestContext): ContactIntent {
  return {
    ...ordinaryAct,
    debtIds: ask.accountId === undefined ? [] : [ask.accountId],
    channel: ask.channel,
    purpose: ask.purpose,
    contactPointId: ask.pointId,
    targetRole: ask.targetRole,
    initiatedBy: 'creditor',
    collectedBy: 'own',
    voice: ask.voice ?? 'interactive',
    staffCount: ask.staffCount ?? null,
    contentClass: ask.contentClass ?? null,
    content: ask.content === undefined ? null : readContent(ask.content),
    conduct: ask.conduct ?? {},
    // Whoever may approve approves by acting; a collector's act waits for the approval room.
    approved: approvesByActing(caller.roles),
  };
}
