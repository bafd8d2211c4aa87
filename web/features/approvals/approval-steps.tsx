import { useTranslation } from 'react-i18next';
import type { Approval } from '../../shared/api-types.ts';
import { longInstant } from '../../shared/format-day.ts';
import { useSession } from '../../shared/session.ts';
import { useStepWords } from './step-words.ts';

/** The steps of a request in their order, with who said what. */
export function ApprovalSteps({ approval }: { readonly approval: Approval }) {
  const { t, i18n } = useTranslation('approvals');
  const step = useStepWords();
  const { tenant } = useSession();
  const { steps, state } = approval;
  const next = steps.findIndex((one) => one.verdict === null);
  if (steps.length === 0) return <p className="note">{t('alone', { version: approval.matrixVersion })}</p>;
  return (
    <section>
      <h3>{t('steps', { version: approval.matrixVersion })}</h3>
      <ol className="approval-steps">
        {steps.map((one, index) => {
          const name = step(one.by);
          const said =
            one.verdict !== null
              ? t(`verdict.${one.verdict}`, { name: one.decidedBy ?? '' })
              : state !== 'asked'
                ? t('verdict.never')
                : index === next
                  ? t('verdict.waits')
                  : t('verdict.later');
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a request are fixed, and one role may stand twice.
            <li key={`${one.by} ${index}`} className={one.verdict ?? ''}>
              <b>{name}</b> <span className={one.verdict === 'refused' ? 't-stop' : 'soft'}>{said}</span>
              {one.decidedAt === null ? null : (
                <small className="mute">
                  {' '}
                  {longInstant(one.decidedAt, tenant.zone, i18n.language, tenant.businessDay)}
                </small>
              )}
              {one.reason === null ? null : <p className="soft">{t(`no.${one.reason}`)}</p>}
              {one.note === null ? null : <p>{one.note}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
