import { diffRulebooks, type RuleDifference } from '@duly/core/contacts/diff-rulebooks.ts';
import { findRulebook, knownRulebooks } from '@duly/core/contacts/find-rulebook.ts';
import { addMonths, type Day, formatDay, parseDay } from '@duly/kernel/day.ts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField, deskToday } from '../../shared/day-field.tsx';
import { SelectField } from '../../shared/fields.tsx';
import { useOwnWords } from '../../shared/own-words.ts';
import { Panel } from '../../shared/panel.tsx';
import { useSession } from '../../shared/session.ts';

const names = knownRulebooks();

/** What changed in the rules between two days: what came into force, and figures or sources that changed. */
export function RuleDiff() {
  const { t } = useTranslation('rules');
  const { tenant } = useSession();
  const today = deskToday(tenant.businessDay);
  const [before, setBefore] = useState(formatDay(addMonths(today, -24)));
  const [after, setAfter] = useState(formatDay(today));
  const [older, setOlder] = useState(names[0] ?? '');
  const [newer, setNewer] = useState(names[0] ?? '');
  const options = names.map((name) => ({ value: name, label: name }));
  return (
    <Panel title={t('diff.title')}>
      <div className="in form">
        <div className="grid-2">
          <SelectField label={t('diff.book-before')} value={older} onValue={setOlder} options={options} />
          <DayField label={t('diff.before')} value={before} onValue={setBefore} today={today} />
          <SelectField label={t('diff.book-after')} value={newer} onValue={setNewer} options={options} />
          <DayField label={t('diff.after')} value={after} onValue={setAfter} today={today} />
        </div>
      </div>
      <Differences found={differencesOf(older, newer, parseDay(before), parseDay(after))} />
    </Panel>
  );
}

function differencesOf(
  older: string,
  newer: string,
  before: Day | null,
  after: Day | null,
): readonly RuleDifference[] | null {
  const from = findRulebook(older.split(' ')[0] ?? '');
  const to = findRulebook(newer.split(' ')[0] ?? '');
  if (from === null || to === null || before === null || after === null) return null;
  return diffRulebooks(from, to, before, after);
}

function Differences({ found }: { readonly found: readonly RuleDifference[] | null }) {
  const { t } = useTranslation('rules');
  const own = useOwnWords();
  if (found === null) return null;
  if (found.length === 0) return <p className="in soft">{t('diff.same')}</p>;
  return (
    <ul className="rule-diff" aria-label={t('diff.title')}>
      {found.map((one) => (
        <li key={`${one.ruleId} ${one.kind} ${one.figure?.name ?? ''}`}>
          <span className="tag">{t(`diff.kind.${one.kind}`)}</span>
          <Link to="/rules/$ruleId" params={{ ruleId: one.ruleId }} className="rule-link">
            {one.ruleId}
          </Link>
          <span>{own(one.says)}</span>
        </li>
      ))}
    </ul>
  );
}
