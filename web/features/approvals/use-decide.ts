import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { ApprovalVerdict } from '../../shared/api-types.ts';
import { useAct } from '../../shared/use-act.ts';

export type Decision = ApprovalVerdict & { readonly approvalId: string };

/** Sends a yes or no. */
export function useDecide(done: () => void) {
  const { t } = useTranslation('approvals');
  return useAct({
    send: ({ approvalId, ...body }: Decision, key) =>
      answer(
        api.POST('/api/approvals/{id}/decide', { params: { path: { id: approvalId } }, body, ...keyed(key) }),
      ),
    say: ({ status }) => t(`decided.${status}`),
    done,
  });
}
