import type { ApprovalKind } from '@duly/core/approvals/approval-kinds.ts';
import { cancelHandler, holdHandler } from '../credit/hold-handlers.ts';
import { limitHandler } from '../credit/limit-handler.ts';
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
  'credit-stop': holdHandler,
  'credit-lock': holdHandler,
  'credit-limit': limitHandler,
  'credit-cancel': cancelHandler,
};
