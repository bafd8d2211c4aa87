import type { ApprovalKind } from '@duly/core/approvals/approval-kinds.ts';
import { waiverHandler } from '../waivers/waiver-handler.ts';
import { writeOffHandler } from '../write-offs/write-off-handler.ts';
import type { ApprovalHandler } from './approval-handler.ts';

/**
 * What happens when a request is approved: the one list, a line a kind. A kind without a line cannot be asked for, so that
 * nothing is ever approved and then not done.
 */
export const approvalHandlers: Partial<Record<ApprovalKind, ApprovalHandler>> = {
  waiver: waiverHandler,
  discount: waiverHandler,
  'write-off': writeOffHandler,
};
