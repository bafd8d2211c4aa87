import { tellScope } from '@duly/core/contacts/case-file/tell-scope.ts';
import type { PlacedRule } from '@duly/core/contacts/every-rule.ts';
import { formatDay } from '@duly/kernel/day.ts';
import { articleWords, type Citation } from '@duly/law/citation.ts';
import { clockText } from '@duly/law/judge-hours.ts';
import type { Provision } from '@duly/law/provision.ts';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '../../shared/code-words.ts';
import { useOwnWords } from '../../shared/own-words.ts';
import { Panel } from '../../shared/panel.tsx';
import { ScrollAcross } from '../../shared/scroll-across.tsx';
import { RuleExamples } from './rule-examples.tsx';

/** A rule as its file says it, in the five parts: source, figures, rule, examples, what is not encoded. */
export function RuleDetail({ placed }: { readonly placed: PlacedRule }) {
  const { t } = useTranslation('rules');
  const own = useOwnWords();
  const { rule, rulebook } = placed;
  return (
    <div className="col">
      <Panel title={own(rule.title)} end={rulebook === null ? t('books.house') : rulebook.id}>
        <RuleFacts rule={rule} />
      </Panel>
      {rule.level === 'house' ? null : (
        <Panel title={t('figures')}>
          <RuleFigures rule={rule} />
        </Panel>
      )}
      <RuleExamples placed={placed} />
      <Panel title={t('not-encoded')}>
        <ul className="in plain">
          {rule.notEncoded.map((words) => (
            <li key={words.en}>{own(words)}</li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}

function useSource() {
  const own = useOwnWords();
  return (citation: Citation) => `${own(citation.title ?? citation)}${own(articleWords(citation))}`;
}

function RuleFacts({ rule }: { readonly rule: Provision }) {
  const { t } = useTranslation('rules');
  const own = useOwnWords();
  const words = useCodeWords();
  const source = useSource();
  const citation = rule.dated.at(-1)?.citation;
  return (
    <dl className="in told">
      <div>
        <dt>{t('rule-id')}</dt>
        <dd>{rule.id}</dd>
      </div>
      <div>
        <dt>{t('level')}</dt>
        <dd>
          {words('level', rule.level)}
          <span className="mute"> {t(`confidence.${rule.confidence}`)}</span>
        </dd>
      </div>
      <div>
        <dt>{t('source')}</dt>
        <dd>{rule.level === 'house' || citation === undefined ? t('house-source') : source(citation)}</dd>
      </div>
      <div>
        <dt>{t('scope')}</dt>
        <dd>
          {Object.keys(rule.scope).length === 0 ? t('scope-all') : null}
          <ul>
            {tellScope(rule.scope).map(({ label, value }) => (
              <li key={label.en}>
                <span className="mute">{own(label)}</span> {own(value)}
              </li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  );
}

function figureText(name: string, value: number): string {
  const clock = name.endsWith('Minute') ? clockText(value) : '';
  return `${name} = ${clock === '' ? value : clock}`;
}

function RuleFigures({ rule }: { readonly rule: Provision }) {
  const { t } = useTranslation('rules');
  const source = useSource();
  return (
    <ScrollAcross>
      <table className="data">
        <thead>
          <tr>
            <th scope="col">{t('from')}</th>
            <th scope="col">{t('figures')}</th>
            <th scope="col">{t('source')}</th>
          </tr>
        </thead>
        <tbody>
          {rule.dated.map(({ from, figures, citation }) => (
            <tr key={from}>
              <td className="nowrap">{formatDay(from)}</td>
              <td>
                {Object.entries(figures).map(([name, value]) => (
                  <code key={name}>{figureText(name, value)}</code>
                ))}
                {Object.keys(figures).length === 0 ? <span className="mute">{t('no-figures')}</span> : null}
              </td>
              <td>{source(citation)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollAcross>
  );
}
