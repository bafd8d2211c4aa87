import { writeInstant } from '@duly/core/contacts/case-file/instant-text.ts';
import { printCase } from '@duly/core/contacts/case-file/print-case.ts';
import { caseUnlike, tellCase } from '@duly/core/contacts/case-file/tell-case.ts';
import type { PlacedRule } from '@duly/core/contacts/every-rule.ts';
import { type ExampleAnswer, judgeExample } from '@duly/core/contacts/judge-example.ts';
import { chinaRulebook } from '@duly/law/cn/china-rulebook.ts';
import type { Example } from '@duly/law/example.ts';
import { caseOf, exampleInstant, zoneOfExample } from '@duly/law/plain-case.ts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnWords } from '../../shared/own-words.ts';
import { Panel } from '../../shared/panel.tsx';

const first = 12;

/** The examples of a rule: what is given, and what the rule answers, asked again here and now. */
export function RuleExamples({ placed }: { readonly placed: PlacedRule }) {
  const { t } = useTranslation('rules');
  const { rule } = placed;
  const [all, setAll] = useState(false);
  const shown = all ? rule.examples : rule.examples.slice(0, first);
  return (
    <Panel title={t('examples')} scope={t('examples-scope', { count: rule.examples.length })}>
      <ol className="rule-examples">
        {shown.map((example, index) => (
          <RuleExample
            key={`${example.at} ${example.name.en}`}
            placed={placed}
            example={example}
            place={index}
          />
        ))}
      </ol>
      {shown.length < rule.examples.length ? (
        <p className="in">
          <button type="button" className="link" onClick={() => setAll(true)}>
            {t('examples-all', { count: rule.examples.length })}
          </button>
        </p>
      ) : null}
    </Panel>
  );
}

interface RuleExampleProps {
  readonly placed: PlacedRule;
  readonly example: Example;
  readonly place: number;
}

function RuleExample({ placed, example, place }: RuleExampleProps) {
  const { t } = useTranslation('rules');
  const own = useOwnWords();
  const { rule, rulebook } = placed;
  const { facts, intent } = caseOf(example.given);
  const zone = zoneOfExample(example.given);
  const atMs = exampleInstant(example.at, zone);
  const calendars = (rulebook ?? chinaRulebook).calendars;
  const calendar = calendars[facts.tenant.calendarId] ?? Object.values(calendars)[0];
  const { base = 'CN', tenant } = example.given;
  // What every example of the country and the rule has in common says nothing of this one.
  const usual = caseOf({
    base,
    ...(tenant?.houseLimits ? { tenant: { houseLimits: tenant.houseLimits } } : {}),
  });
  const told = tellCase(caseUnlike(printCase({ facts, intent, atMs }), printCase({ ...usual, atMs })));
  return (
    <li>
      <div>
        <b>{own(example.name)}</b>
        <small className="mute">
          {example.at} {zone}
        </small>
        <ul className="given">
          {told.map(({ label, value }) => (
            <li key={`${label.en} ${value.en}`}>
              <span className="mute">{own(label)}</span> {own(value)}
            </li>
          ))}
        </ul>
      </div>
      {calendar === undefined ? null : (
        <ExampleVerdict answer={judgeExample(rule, example, calendar)} zone={zone} />
      )}
      <Link to="/gate-cases" search={{ rule: rule.id, example: place }} className="btn">
        {t('open-case')}
        <span className="sr"> {own(example.name)}</span>
      </Link>
    </li>
  );
}

function ExampleVerdict({ answer, zone }: { readonly answer: ExampleAnswer; readonly zone: string }) {
  const { t } = useTranslation('rules');
  const own = useOwnWords();
  if (!('answer' in answer)) {
    return (
      <p>
        <span className="tag">{t('verdict.not-applicable')}</span>
        <small className="soft">{own(answer.because)}</small>
      </p>
    );
  }
  const { verdict, code, says, untilMs } = answer.answer;
  const shown = code === 'missing-fact' ? 'missing-fact' : verdict;
  const tone =
    verdict === 'allow' || verdict === 'presumed-compliant' ? 'ok' : verdict === 'refuse' ? 'stop' : 'wait';
  return (
    <p>
      <span className={`tag ${tone}`}>{t(`verdict.${shown}`)}</span>
      <small className="soft">{own(says)}</small>
      {typeof untilMs === 'number' ? (
        <small className="t-wait">{t('until', { when: writeInstant(untilMs, zone) })}</small>
      ) : null}
    </p>
  );
}
