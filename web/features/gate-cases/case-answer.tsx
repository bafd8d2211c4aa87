import type { CaseFault } from '@duly/core/contacts/case-file/case-fault.ts';
import { faultWords } from '@duly/core/contacts/case-file/case-fault.ts';
import type { GateCase } from '@duly/core/contacts/case-file/gate-case.ts';
import { writeInstant } from '@duly/core/contacts/case-file/instant-text.ts';
import { isAgainst, judgeCase } from '@duly/core/contacts/case-file/judge-case.ts';
import {
  type CaseAnswer as Answer,
  writeAnswer,
  writeFinding,
} from '@duly/core/contacts/case-file/write-answer.ts';
import { planIntent } from '@duly/core/contacts/plan-intent.ts';
import { weekDays } from '@duly/core/contacts/plan-week.ts';
import { formatDay } from '@duly/kernel/day.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Count } from '../../shared/count.tsx';
import { useOwnWords } from '../../shared/own-words.ts';
import { Panel } from '../../shared/panel.tsx';
import { RuleLink } from '../../shared/rule-link.tsx';
import { GroundsList } from '../gate/grounds-list.tsx';
import { WeekCard } from '../week/week-card.tsx';

/** What stands in the way of an answer: every fault of the case at its place. */
export function CaseFaults({ faults }: { readonly faults: readonly CaseFault[] }) {
  const { t } = useTranslation('gate-cases');
  const own = useOwnWords();
  return (
    <Panel title={t('faults', { count: faults.length })}>
      <ul className="in plain t-stop" role="alert">
        {faults.map((fault) => (
          <li key={`${fault.path} ${fault.expected.en}`}>{own(faultWords(fault))}</li>
        ))}
      </ul>
    </Panel>
  );
}

/** The gate's answer to the case as it stands, decided here by the same function that issues permits. */
export function CaseAnswer({ one }: { readonly one: GateCase }) {
  const { t } = useTranslation('gate-cases');
  const answer = useMemo(() => writeAnswer(one, judgeCase(one)), [one]);
  const zone = one.facts.party.zones[0] ?? null;
  const counts = answer.findings.filter((finding) => !isAgainst(finding) && finding.limit !== null);
  return (
    <div className="col">
      <Panel title={t('answer')} end={answer.rulebook}>
        <div className="in form">
          <Verdict answer={answer} zone={zone} />
          {answer.asExpected === null ? null : (
            <p className={answer.asExpected ? 't-ok' : 't-stop'}>
              {t(answer.asExpected ? 'as-expected' : 'not-expected')}
            </p>
          )}
          <GroundsList findings={answer.findings} zone={zone ?? 'UTC'} />
          {counts.map((finding) => (
            <p key={finding.ruleId} className="soft">
              <Count counted={finding.counted ?? 0} limit={finding.limit ?? 0} />{' '}
              <RuleLink ruleId={finding.ruleId} />
            </p>
          ))}
        </div>
      </Panel>
      <CaseWeek one={one} />
      <AppliedRules answer={answer} />
    </div>
  );
}

function Verdict({ answer, zone }: { readonly answer: Answer; readonly zone: string | null }) {
  const { t } = useTranslation('gate-cases');
  const { verdict, until } = answer;
  const tone =
    verdict === 'allow' || verdict === 'presumed-compliant'
      ? 't-ok'
      : verdict === 'refuse'
        ? 't-stop'
        : 't-wait';
  const stopped = verdict === 'refuse' || verdict === 'presumed-violation';
  return (
    <p role="status">
      <b className={`case-verdict ${tone}`}>{t(`rules:verdict.${verdict}`)}</b>{' '}
      {stopped ? (
        <span className={until === null ? 'soft' : 't-wait'}>
          {until === null
            ? t('never')
            : t('rules:until', { when: `${writeInstant(Date.parse(until), zone)} ${zone ?? ''}` })}
        </span>
      ) : null}
    </p>
  );
}

/** How the same act stands over the next seven days. */
function CaseWeek({ one }: { readonly one: GateCase }) {
  const { t } = useTranslation('gate-cases');
  const zone = one.facts.party.zones[0] ?? one.facts.tenant.zone;
  const { days, stretches } = useMemo(() => {
    const week = weekDays(one.atMs, zone);
    const toMs = week.at(-1)?.toMs ?? one.atMs;
    return { days: week, stretches: planIntent(one.facts, one.intent, one.rulebook, one.atMs, toMs) };
  }, [one, zone]);
  const instant = (atMs: number) => new Date(atMs).toISOString();
  return (
    <WeekCard
      title={t('week')}
      zone={zone}
      days={days.map(({ day, fromMs, toMs }) => ({
        day: formatDay(day),
        from: instant(fromMs),
        to: instant(toMs),
      }))}
      stretches={stretches.map(({ fromMs, toMs, state, grounds }) => ({
        from: instant(fromMs),
        to: instant(toMs),
        state,
        grounds: grounds.map(writeFinding),
      }))}
    />
  );
}

function AppliedRules({ answer }: { readonly answer: Answer }) {
  const { t } = useTranslation('gate-cases');
  const own = useOwnWords();
  const reasons = Map.groupBy(answer.notApplied, ({ because }) => own(because));
  return (
    <Panel title={t('applied', { count: answer.applied.length })}>
      <div className="in form">
        <p className="rule-ids">
          {answer.applied.map((ruleId) => (
            <RuleLink key={ruleId} ruleId={ruleId} />
          ))}
        </p>
        <h3>{t('not-applied', { count: answer.notApplied.length })}</h3>
        <ul>
          {[...reasons].map(([reason, rules]) => (
            <li key={reason}>
              <p className="soft">{reason}</p>
              <p className="rule-ids">
                {rules.map(({ ruleId }) => (
                  <RuleLink key={ruleId} ruleId={ruleId} />
                ))}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}
