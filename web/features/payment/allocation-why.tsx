import { useTranslation } from 'react-i18next';
import type { AllocationExplained } from '../../shared/api-types.ts';
import { shortDay } from '../../shared/format-day.ts';
import { formatMinor } from '../../shared/format-money.ts';
import { useOwnWords } from '../../shared/own-words.ts';
import { ScrollAcross } from '../../shared/scroll-across.tsx';
import { useSession } from '../../shared/session.ts';
import './payment.css';

interface AllocationWhyProps {
  readonly explained: AllocationExplained;
  readonly currency: string;
  /** With all that was found of the debts; a preview beside a form goes without. */
  readonly whole?: boolean;
}

type Ground = AllocationExplained['steps'][number]['ground'];

function useGroundWords() {
  const { t } = useTranslation('payment');
  const own = useOwnWords();
  return (ground: Ground) => (ground.citation === null ? t('why.house') : own(ground.citation));
}

/** Step by step where money went and why, each with the article, the clause or the house's own rule. */
export function AllocationWhy({ explained, currency, whole = false }: AllocationWhyProps) {
  const { t } = useTranslation('payment');
  const own = useOwnWords();
  const groundWords = useGroundWords();
  const nameOf = new Map([
    ...explained.debts.map((debt) => [debt.itemId, debt.reference] as const),
    ...explained.accounts.map((account) => [account.accountId, account.reference] as const),
  ]);
  const several = explained.accounts.length > 1;
  return (
    <>
      {explained.debts.length === 0 ? <p className="mute">{t('why.nothing')}</p> : null}
      <ol className="why-steps">
        {explained.steps.map((step, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the order is what a step is
          <li key={place} className={step.minor === '0' ? 'mute' : undefined}>
            <span className="why-what">
              {step.items.map((id) => nameOf.get(id) ?? id).join(t('why.and'))}
              {several ? (
                <small className="mute">
                  {' '}
                  {step.accountIds.map((id) => nameOf.get(id)).join(t('why.and'))}
                </small>
              ) : null}
            </span>
            <span className="why-sum num">
              {step.minor === '0' ? t('why.none') : formatMinor(step.minor, currency)}
            </span>
            <small className="soft">
              {own(step.words)}{' '}
              {step.minor === '0' ? null : <span className="tag">{groundWords(step.ground)}</span>}
              {step.remainderTo.length === 0 ? null : (
                <>
                  {' '}
                  {t('why.remainder', {
                    reference: step.remainderTo.map((id) => nameOf.get(id)).join(t('why.and')),
                  })}
                </>
              )}
            </small>
          </li>
        ))}
        {explained.restMinor === '0' ? null : (
          <li>
            <span className="why-what">{t('why.rest')}</span>
            <span className="why-sum num">{formatMinor(explained.restMinor, currency)}</span>
          </li>
        )}
      </ol>
      {whole ? <FoundDebts explained={explained} currency={currency} /> : null}
    </>
  );
}

function FoundDebts({
  explained,
  currency,
}: {
  readonly explained: AllocationExplained;
  readonly currency: string;
}) {
  const { t, i18n } = useTranslation('payment');
  const own = useOwnWords();
  const groundWords = useGroundWords();
  const { tenant } = useSession();
  return (
    <>
      {explained.accounts.map((account) => (
        <p key={account.accountId} className="soft">
          {t('why.kinds', { account: account.reference, words: own(account.kinds.words) })}{' '}
          <span className="tag">{groundWords(account.kinds.ground)}</span>{' '}
          {explained.accounts.length < 2 ? null : (
            <span className="mute">
              {t(`why.cover.${account.cover}`, { sum: formatMinor(account.coverMinor ?? '0', currency) })}{' '}
              {t('why.burden', { percent: account.burdenPpm / 10_000 })}
            </span>
          )}
        </p>
      ))}
      <ScrollAcross>
        <table className="data">
          <caption className="sr">{t('why.found')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('why.found')}</th>
              <th scope="col">{t('why.due')}</th>
              <th scope="col" className="num">
                {t('why.open')}
              </th>
              <th scope="col" className="num">
                {t('why.settled')}
              </th>
            </tr>
          </thead>
          <tbody>
            {explained.debts.map((debt) => (
              <tr key={debt.itemId}>
                <th scope="row">
                  {debt.reference}{' '}
                  {debt.disputed ? <span className="tag wait">{t('why.disputed')}</span> : null}
                </th>
                <td>{shortDay(debt.dueOn, i18n.language, tenant.businessDay)}</td>
                <td className="num">{formatMinor(debt.openMinor, currency)}</td>
                <td className="num">
                  {debt.settled.length === 0
                    ? '—'
                    : debt.settled
                        .map((one) => `${t(`kind.${one.kind}`)} ${formatMinor(one.minor, currency)}`)
                        .join(t('why.and'))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollAcross>
    </>
  );
}
