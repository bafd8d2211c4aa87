import { ageingBuckets } from '@duly/core/ledger/ageing-buckets.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { ProvisionRates, ProvisionRatesGiven } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { useCodeWords } from '../../shared/code-words.ts';
import { Panel } from '../../shared/panel.tsx';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { ScrollAcross } from '../../shared/scroll-across.tsx';
import { usePermission } from '../../shared/session.ts';
import { useAct } from '../../shared/use-act.ts';
import { bucketWords } from '../board/bucket-words.ts';
import { draftOfRates, readRates } from './rates-draft.ts';
import './provisions.css';

/** The rates by kind and bucket, as a next version. */
export function RatesForm({ rates }: { readonly rates: ProvisionRates }) {
  const { t, i18n } = useTranslation('provisions');
  const words = useCodeWords();
  const queries = useQueryClient();
  const manages = usePermission('provision.manage');
  const [draft, setDraft] = useState(() => draftOfRates(rates.rates));
  const [tried, setTried] = useState(false);
  const save = useAct({
    send: (body: ProvisionRatesGiven, key) =>
      answer(api.POST('/api/provisions/rates', { body, ...keyed(key) })),
    say: (saved) => t('rates-saved', { version: saved.version }),
    done: () => void queries.invalidateQueries({ queryKey: ['provisions'] }),
  });
  const read = readRates(draft);
  const submit = () => {
    setTried(true);
    if (read !== null) save.mutate({ basedOn: rates.version, rates: read });
  };
  return (
    <Panel
      title={t('rates')}
      scope={
        rates.setBy === null
          ? t('rates-shipped')
          : t('rates-version', { version: rates.version, by: rates.setBy })
      }
      end={
        manages ? (
          <Button busy={save.isPending} onClick={submit}>
            {t('rates-save')}
          </Button>
        ) : undefined
      }
    >
      <p className="in soft">{t('rates-note')}</p>
      <ProblemNote error={save.error} />
      {tried && read === null ? (
        <p className="note stop" role="alert">
          {t('rates-wrong')}
        </p>
      ) : null}
      <ScrollAcross>
        <table className="data rates">
          <thead>
            <tr>
              <th scope="col">{t('kind')}</th>
              {ageingBuckets.map(({ id }) => (
                <th key={id} scope="col" className="num">
                  {bucketWords(id, i18n.language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Object.entries(draft).map(([kind, own]) => (
              <tr key={kind}>
                <th scope="row">{words('account-kind', kind)}</th>
                {ageingBuckets.map(({ id }) => (
                  <td key={id} className="num">
                    <input
                      className="slim"
                      inputMode="decimal"
                      readOnly={!manages}
                      aria-label={t('rate', {
                        kind: words('account-kind', kind),
                        bucket: bucketWords(id, i18n.language),
                      })}
                      value={own[id] ?? ''}
                      onChange={(event) =>
                        setDraft({ ...draft, [kind]: { ...own, [id]: event.target.value } })
                      }
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollAcross>
    </Panel>
  );
}
