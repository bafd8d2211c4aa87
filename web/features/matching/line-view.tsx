import { useTranslation } from 'react-i18next';
import type { MatchCandidate, MatchLineWhole, MatchPosting } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { longDay, nearInstant } from '../../shared/format-day.ts';
import { formatMinor } from '../../shared/format-money.ts';
import { ProblemAnswer } from '../../shared/problem.ts';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { usePermission, useSession } from '../../shared/session.ts';
import { CandidateCard } from './candidate-card.tsx';
import { useAskWords, useReasonWords } from './match-words.ts';
import type { useLineActs } from './use-line-acts.ts';

/** What a candidate sends when it is taken. */
export function postingOf(candidate: MatchCandidate, again = false): MatchPosting {
  return {
    parts: candidate.parts.map(({ partyId, accountId, itemId, minor }) => ({
      partyId,
      accountId,
      itemId,
      minor,
    })),
    candidate: { rule: candidate.rule, permille: candidate.permille, reasons: candidate.reasons },
    again,
  };
}

interface LineViewProps {
  readonly line: MatchLineWhole;
  readonly acts: ReturnType<typeof useLineActs>;
  readonly onSplit: () => void;
  readonly onAside: () => void;
}

/** The selected line: what the bank says, what it may mean, and what was decided of it. */
export function LineView({ line, acts, onSplit, onAside }: LineViewProps) {
  const { t, i18n } = useTranslation('matching');
  const { tenant } = useSession();
  const ask = useAskWords();
  const mayWork = usePermission('match.work');
  const mayReverse = usePermission('payment.reverse');
  const live = line.history.filter((one) => one.undoneAt === null);
  const isIn = !line.restMinor.startsWith('-');
  const workable = mayWork && line.status !== 'posted';
  const run = (act: Parameters<typeof acts.run>[1]) => acts.run(line.lineId, act);
  const { failed } = acts;
  const failedHere = failed !== null && failed.lineId === line.lineId ? acts.error : null;
  const seenBooked =
    failedHere instanceof ProblemAnswer &&
    (failedHere.problem.code === 'line-booked-already' ||
      (failedHere.problem.refusals ?? []).some((one) => one.code === 'line-booked-already'));
  return (
    <>
      <section className="line-facts">
        <p className="big">
          {formatMinor(line.minor, line.currency)} <small>{line.currency}</small>
        </p>
        {line.restMinor === line.minor ? null : (
          <p className="t-wait">{t('rest', { sum: formatMinor(line.restMinor, line.currency) })}</p>
        )}
        <dl>
          <dt>{t('facts.payer')}</dt>
          <dd>
            {line.payerName === '' ? t('no-payer') : line.payerName}{' '}
            <span className="mute">{line.payerAccount}</span>
          </dd>
          <dt>{t('facts.words')}</dt>
          <dd>{line.remittance === '' ? t('no-words') : line.remittance}</dd>
          <dt>{t('facts.booked')}</dt>
          <dd>
            {longDay(line.bookedOn, i18n.language, tenant.businessDay)} · {t(`kinds.${line.kind}`)} ·{' '}
            {line.account}
            {line.designated ? '' : t('not-designated')}
          </dd>
          {line.bankReference === '' ? null : (
            <>
              <dt>{t('facts.reference')}</dt>
              <dd>{line.bankReference}</dd>
            </>
          )}
        </dl>
        {line.why === null || line.status === 'posted' ? null : (
          <p className="soft">{t('asked', { why: ask(line.why) })}</p>
        )}
      </section>
      {failedHere === null ? null : (
        <section>
          <ProblemNote error={failedHere} />
          {seenBooked && failed?.act === 'post' ? (
            <Button onClick={() => run({ act: 'post', body: { ...failed.body, again: true } })}>
              {t('again')}
            </Button>
          ) : null}
        </section>
      )}
      {workable && line.booked.length > 0 ? (
        <section>
          <h2>{t('booked.title')}</h2>
          <p className="soft">{t('booked.say')}</p>
          <ul className="seen">
            {line.booked.map((payment) => (
              <li key={payment.paymentId}>
                <span>
                  {payment.name} · {longDay(payment.paidOn, i18n.language, tenant.businessDay)} ·{' '}
                  {formatMinor(payment.minor, payment.currency)}
                </span>
                <Button busy={acts.busy} onClick={() => run({ act: 'booked', paymentId: payment.paymentId })}>
                  {t('booked.same')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {workable && !isIn ? (
        <section>
          <h2>{t('returned.title')}</h2>
          {line.returned.length === 0 ? <p className="soft">{t('returned.none')}</p> : null}
          <ul className="seen">
            {line.returned.map((payment) => (
              <li key={payment.paymentId}>
                <span>
                  {payment.name} · {longDay(payment.paidOn, i18n.language, tenant.businessDay)}
                  <small className="mute"> {t(`returned.why.${payment.why}`)}</small>
                </span>
                {mayReverse ? (
                  <Button
                    look="end"
                    busy={acts.busy}
                    onClick={() => run({ act: 'reverse', paymentId: payment.paymentId })}
                  >
                    {t(payment.reversed ? 'returned.link' : 'returned.reverse')}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {workable && isIn ? (
        <section>
          <h2>{t('candidates')}</h2>
          {line.candidates.length === 0 ? (
            <p className="soft">{t('no-candidates')}</p>
          ) : (
            <ol className="candidates">
              {line.candidates.map((candidate, at) => (
                <CandidateCard
                  key={`${candidate.rule}${candidate.parts.map((part) => part.itemId ?? part.accountId).join()}`}
                  candidate={candidate}
                  place={at + 1}
                  currency={line.currency}
                  best={at === 0}
                  busy={acts.busy}
                  onAccept={() => run({ act: 'post', body: postingOf(candidate) })}
                />
              ))}
            </ol>
          )}
        </section>
      ) : null}
      {mayWork ? (
        <section className="line-acts">
          {workable && isIn ? (
            <Button keyName="S" onClick={onSplit}>
              {t('acts.split')}
            </Button>
          ) : null}
          {workable && line.status !== 'suspense' ? (
            <Button keyName="H" busy={acts.busy} onClick={() => run({ act: 'suspense' })}>
              {t('acts.suspense')}
            </Button>
          ) : null}
          {workable && line.status !== 'set-aside' ? (
            <Button keyName="X" onClick={onAside}>
              {t('acts.set-aside')}
            </Button>
          ) : null}
          {live.length > 0 && !live.some((one) => one.kind === 'reversal') ? (
            <Button look="end" keyName="U" busy={acts.busy} onClick={() => run({ act: 'undo' })}>
              {t('acts.undo')}
            </Button>
          ) : null}
        </section>
      ) : null}
      <History line={line} />
    </>
  );
}

function History({ line }: { readonly line: MatchLineWhole }) {
  const { t, i18n } = useTranslation('matching');
  const { tenant } = useSession();
  const words = useReasonWords();
  if (line.history.length === 0) return null;
  const instant = (at: string) => nearInstant(at, tenant.zone, i18n.language, tenant.businessDay);
  return (
    <section>
      <h2>{t('history')}</h2>
      <ul className="history">
        {line.history.map((one) => (
          <li key={one.matchId} className={one.undoneAt === null ? '' : 'undone'}>
            <span>
              {t(`kind.${one.kind}`)} {one.name} {one.itemReference ?? ''}
            </span>
            <span className="num">{formatMinor(one.minor, line.currency)}</span>
            <small className="mute">
              {instant(one.at)} · {one.automatic ? t('by-itself') : (one.by ?? '')}
              {one.kind === 'set-aside'
                ? ` · ${one.reasons.map((reason) => t(`aside.${reason}`)).join()}`
                : one.rule === 'clerk'
                  ? ''
                  : ` · ${words(one.rule, one.reasons).join(t('everywhere:sep'))}`}
              {one.undoneAt === null
                ? ''
                : ` · ${t('undone', { at: instant(one.undoneAt), by: one.undoneBy ?? '' })}`}
            </small>
          </li>
        ))}
      </ul>
      {line.learned > 0 ? <p className="mute">{t('learned', { count: line.learned })}</p> : null}
    </section>
  );
}
