import {
  type AnswerLine,
  countriesOfRulebook,
  identityFactsIn,
  identityFactsNeeded,
  whoAnswered,
} from '@duly/core/contacts/who-answered.ts';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../shared/session.ts';
import type { CallDraft } from './call-draft.ts';

interface MaySayProps {
  readonly draft: CallDraft;
  readonly name: string;
  /** Whose law applies, by the name of the rulebook that the gate used. */
  readonly rulebook: string;
  readonly onIdentified: (identified: boolean) => void;
}

/** How the call goes on with whoever answered: the sentence, what may be said and asked, what is recorded, what ends it. */
export function MaySay({ draft, name, rulebook, onIdentified }: MaySayProps) {
  const { t, i18n } = useTranslation('call');
  const { tenant, user } = useSession();
  const own = (words: { readonly zh: string; readonly en: string }) =>
    i18n.language === 'en' ? words.en : words.zh;
  const countries = countriesOfRulebook(rulebook);
  const rules = draft.answeredBy === null ? null : whoAnswered(draft.answeredBy, countries);
  if (rules === null) return <p className="note">{t('say.first')}</p>;
  const spoken =
    rules.spoken &&
    own(rules.spoken)
      .replaceAll('{{name}}', name)
      .replaceAll('{{firm}}', tenant.name)
      .replaceAll('{{caller}}', user.name);
  const facts = identityFactsIn(countries).map(own);
  return (
    <section
      className={`note who-answered ${toneOf(rules.hears, draft.identified)}`}
      aria-label={t('say.rules')}
      aria-live="polite"
    >
      {rules.hears === 'after-identity' ? (
        <label className="check">
          <input
            type="checkbox"
            checked={draft.identified}
            onChange={(event) => onIdentified(event.target.checked)}
          />
          <b>{t('say.identity')}</b>
          <kbd aria-hidden="true">X</kbd>
        </label>
      ) : (
        <b>{t(`say.${rules.hears}`)}</b>
      )}
      {rules.hears === 'after-identity' ? (
        <p className="soft">
          {draft.identified
            ? t('say.identified')
            : t('say.identity-how', { count: identityFactsNeeded, facts: facts.join(t('say.and')) })}
        </p>
      ) : null}
      {spoken === null ? null : <p className="spoken">{spoken}</p>}
      <div className="answer-lines">
        <Lines title={t('say.may-say')} lines={rules.maySay} own={own} />
        <Lines title={t('say.may-ask')} lines={rules.mayAsk} own={own} />
        <Lines title={t('say.must-record')} lines={rules.mustRecord} own={own} />
        <Lines title={t('say.ends')} lines={rules.ends} own={own} />
      </div>
    </section>
  );
}

function toneOf(hears: string, identified: boolean): string {
  if (hears === 'nothing' || hears === 'after-proof') return 'wait';
  if (hears === 'nobody') return '';
  return identified ? 'ok' : 'act';
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly AnswerLine[];
  readonly own: (words: { readonly zh: string; readonly en: string }) => string;
}

/** One heading with its lines, each with the rules that it rests on. */
function Lines({ title, lines, own }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {lines.map(({ words, rules }) => (
          <li key={words.en}>
            {own(words)}
            {rules.length === 0 ? null : (
              <small className="mute">
                {rules.map((ruleId) => (
                  <span key={ruleId} className="nowrap">
                    {' '}
                    {ruleId}
                  </span>
                ))}
              </small>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
