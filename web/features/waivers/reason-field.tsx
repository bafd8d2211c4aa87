import type { ApprovalKind } from '@duly/core/approvals/approval-kinds.ts';
import { approvalReasons } from '@duly/core/approvals/approval-reasons.ts';
import { useTranslation } from 'react-i18next';
import { AreaField, SelectField } from '../../shared/fields.tsx';

interface ReasonFieldsProps {
  readonly kind: ApprovalKind;
  readonly reason: string;
  readonly proof: string;
  readonly hint?: string;
  readonly onReason: (reason: string) => void;
  readonly onProof: (proof: string) => void;
}

/** Why it is asked for, and what shows it. */
export function ReasonFields({ kind, reason, proof, hint, onReason, onProof }: ReasonFieldsProps) {
  const { t } = useTranslation('waivers');
  return (
    <>
      <SelectField
        label={t('reason')}
        value={reason}
        onValue={onReason}
        hint={hint}
        options={[
          { value: '', label: t('everywhere:dash') },
          ...approvalReasons[kind].map((value) => ({ value, label: t(`approvals:reason.${value}`) })),
        ]}
      />
      <AreaField label={t('proof')} hint={t('proof-hint')} value={proof} onValue={onProof} />
    </>
  );
}
