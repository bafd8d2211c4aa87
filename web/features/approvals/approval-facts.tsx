import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Approval } from '../../shared/api-types.ts';
import { useCodeWords } from '../../shared/code-words.ts';
import { longDay, longInstant } from '../../shared/format-day.ts';
import { formatMinor, formatMoney, unitOf } from '../../shared/format-money.ts';
import { useSession } from '../../shared/session.ts';
import { ApprovalSteps } from './approval-steps.tsx';
import { StateTag } from './state-tag.tsx';

/** Everything that it takes to decide: what, how much, why, whose, what is owed, and what came before. */
export function ApprovalFacts({ approval }: { readonly approval: Approval }) {
  const { t, i18n } = useTranslation('approvals');
  const words = useCodeWords();
  const { tenant } = useSession();
  const { amount, party, account, askedBy, before } = approval;
  const money = (minor: string) =>
    formatMoney({ minor, currency: amount?.currency ?? tenant.currency }, i18n.language);
  const day = (text: string) => longDay(text, i18n.language, tenant.businessDay);
  return (
    <>
      <header>
        <p className="mute">
          {t(`kind.${approval.kind}`)} <StateTag state={approval.state} />
        </p>
        <h2 className="big">
          {party === null ? (
            t('no-party')
          ) : (
            <Link to="/parties/$partyId" params={{ partyId: party.partyId }}>
              {party.name}
            </Link>
          )}
          {amount === null ? null : <span className="num"> {formatMoney(amount, i18n.language)}</span>}
        </h2>
        <p className="soft">{t(`reason.${approval.reason}`)}</p>
      </header>
      {approval.proof === null ? (
        <p className="mute">{t('no-proof')}</p>
      ) : (
        <blockquote className="proof">{approval.proof}</blockquote>
      )}
      <dl className="approval-dl">
        {approval.details.map((detail, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines of a request may be word for word the same, and none ever moves.
          <div key={`${detail.code} ${index}`}>
            <dt>{t(`detail.${detail.code}`)}</dt>
            <dd>
              {[
                detail.of === null ? null : words(detail.of.family, detail.of.code),
                detail.text,
                detail.day === null ? null : day(detail.day),
                detail.money === null ? null : formatMoney(detail.money, i18n.language),
              ]
                .filter((part) => part !== null)
                .join(' ')}
            </dd>
          </div>
        ))}
        {approval.countedMinor === '0' ? null : (
          <div>
            <dt>{t('counted')}</dt>
            <dd>{money(approval.countedMinor)}</dd>
          </div>
        )}
        <div>
          <dt>{t('before')}</dt>
          <dd>
            {before.granted + before.refused === 0
              ? t('before-none')
              : t('before-some', {
                  granted: before.granted,
                  sum: money(before.minor),
                  refused: before.refused,
                })}
          </dd>
        </div>
        <div>
          <dt>{t('asked-by')}</dt>
          <dd>
            {askedBy.name}
            <small className="mute">
              {askedBy.roles.map((role) => words('role', role)).join(t('everywhere:comma'))}{' '}
              {longInstant(approval.askedAt, tenant.zone, i18n.language, tenant.businessDay)}
            </small>
          </dd>
        </div>
        <div>
          <dt>{t('expires')}</dt>
          <dd>{day(approval.expiresOn)}</dd>
        </div>
      </dl>
      {account === null ? null : (
        <dl className="approval-dl owed">
          <div>
            <dt>{t('account')}</dt>
            <dd>
              {account.reference}
              <small className="mute">{words('account-kind', account.kind)}</small>
            </dd>
          </div>
          <div>
            <dt>{t('owed', { unit: unitOf(account.currency, i18n.language) })}</dt>
            <dd>
              <b>{formatMinor(account.balance.total, account.currency)}</b>
              <small className="mute">
                {(['principal', 'interest', 'fee', 'cost'] as const)
                  .filter((kind) => account.balance[kind] !== '0')
                  .map((kind) =>
                    t('part', {
                      kind: t(`balance.${kind}`),
                      sum: formatMinor(account.balance[kind], account.currency),
                    }),
                  )
                  .join(t('everywhere:comma'))}
              </small>
            </dd>
          </div>
          {account.disputedMinor === '0' ? null : (
            <div>
              <dt>{t('disputed')}</dt>
              <dd className="t-stop">{formatMinor(account.disputedMinor, account.currency)}</dd>
            </div>
          )}
          <div>
            <dt>{t('overdue')}</dt>
            <dd>
              {account.daysPastDue === 0 || account.oldestDue === null
                ? t('not-overdue')
                : t('overdue-since', { count: account.daysPastDue, day: day(account.oldestDue) })}
            </dd>
          </div>
          <div>
            <dt>{t('last-paid')}</dt>
            <dd>{account.lastPaidOn === null ? t('never-paid') : day(account.lastPaidOn)}</dd>
          </div>
        </dl>
      )}
      <ApprovalSteps approval={approval} />
    </>
  );
}
