import { findRule } from '@duly/core/contacts/every-rule.ts';
import { Link, useParams } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '../../shared/code-words.ts';
import { TextField } from '../../shared/fields.tsx';
import { useOwnWords } from '../../shared/own-words.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { Panel } from '../../shared/panel.tsx';
import { Empty } from '../../shared/states.tsx';
import { phoneQuery, useMedia } from '../../shared/use-media.ts';
import { findRules, ruleBooks } from './find-rules.ts';
import { RuleDetail } from './rule-detail.tsx';
import { RuleDiff } from './rule-diff.tsx';
import './rules.css';

/** Every rule that the gate asks, with its source and examples; made from the rules themselves. */
export function RulesPage() {
  const { t } = useTranslation('rules');
  const { ruleId } = useParams({ strict: false });
  const own = useOwnWords();
  const phone = useMedia(phoneQuery);
  const placed = ruleId === undefined ? null : findRule(ruleId);
  const chosen = ruleId !== undefined;
  return (
    <>
      <PageHead
        title={placed === null ? t('title') : `${placed.rule.id} ${own(placed.rule.title)}`}
        {...(chosen ? { crumb: { to: '/rules', label: t('title') } } : {})}
      />
      <div className="page-body rules">
        {phone && chosen ? null : <RuleList ruleId={ruleId ?? null} />}
        {chosen ? (
          placed === null ? (
            <Panel title={t('unknown.title')}>
              <Empty say={t('unknown.say', { id: ruleId })} />
            </Panel>
          ) : (
            <RuleDetail key={placed.rule.id} placed={placed} />
          )
        ) : (
          <RuleDiff />
        )}
      </div>
    </>
  );
}

function RuleList({ ruleId }: { readonly ruleId: string | null }) {
  const { t } = useTranslation('rules');
  const own = useOwnWords();
  const words = useCodeWords();
  const [typed, setTyped] = useState('');
  const [book, setBook] = useState('');
  const found = findRules(useDeferredValue(typed), book);
  return (
    <Panel title={t('list')} scope={t('count', { count: found.length })} className="rule-list">
      <div className="in form">
        <TextField label={t('search')} value={typed} onValue={setTyped} placeholder={t('search-for')} />
        <div className="line" role="group" aria-label={t('book')}>
          {['', ...ruleBooks()].map((one) => (
            <button
              key={one}
              type="button"
              className="chip"
              aria-pressed={book === one}
              onClick={() => setBook(one)}
            >
              {t(`books.${one === '' ? 'all' : one}`, { defaultValue: one })}
            </button>
          ))}
        </div>
      </div>
      <ul aria-label={t('list')}>
        {found.map(({ rule }) => (
          <li key={rule.id}>
            <Link
              to="/rules/$ruleId"
              params={{ ruleId: rule.id }}
              aria-current={rule.id === ruleId ? 'page' : undefined}
            >
              <span>
                <b>{rule.id}</b> <span className="mute">{words('level', rule.level)}</span>
              </span>
              <span>{own(rule.title)}</span>
            </Link>
          </li>
        ))}
      </ul>
      {found.length === 0 ? <p className="in soft">{t('none')}</p> : null}
    </Panel>
  );
}
