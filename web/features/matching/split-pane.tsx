import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatchDebts, MatchLineWhole, MatchPosting } from '../../shared/api-types.ts';
import { FormFooter } from '../../shared/form-footer.tsx';
import { shortDay } from '../../shared/format-day.ts';
import { formatMinor, readTypedMinor } from '../../shared/format-money.ts';
import { Pane } from '../../shared/pane.tsx';
import { useSession } from '../../shared/session.ts';
import { Loading } from '../../shared/states.tsx';
import { PartyFinder } from './party-finder.tsx';
import { useDebts } from './read-matching.ts';
import { emptySplit, leftOf, type SplitDraft, setPart, toggleItem } from './split-draft.ts';

type Part = MatchPosting['parts'][number];

interface SplitPaneProps {
  readonly line: MatchLineWhole;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onPost: (body: MatchPosting) => void;
  readonly onClose: () => void;
}

/** Puts a line over several items and debtors, or on account of one. */
export function SplitPane({ line, busy, error, onPost, onClose }: SplitPaneProps) {
  const { t } = useTranslation('matching');
  const first = line.candidates[0]?.parts[0]?.partyId;
  const [parties, setParties] = useState<readonly string[]>(first === undefined ? [] : [first]);
  const [draft, setDraft] = useState<SplitDraft>(emptySplit);
  const [known, setKnown] = useState<ReadonlyMap<string, Omit<Part, 'minor'>>>(new Map());
  const left = leftOf(line.restMinor, draft);
  const keep = (debts: MatchDebts) => {
    const more = debts.accounts.flatMap(({ accountId, items }) => [
      [accountId, { partyId: debts.partyId, accountId, itemId: null }] as const,
      ...items.map(({ itemId }) => [itemId, { partyId: debts.partyId, accountId, itemId }] as const),
    ]);
    setKnown((before) => new Map([...before, ...more]));
  };
  const parts: Part[] = [...draft.parts].flatMap(([itemId, minor]) => {
    const of = known.get(itemId);
    return of === undefined ? [] : [{ ...of, minor }];
  });
  const rest = draft.restAccount === null ? undefined : known.get(draft.restAccount);
  if (rest !== undefined && left > 0n) parts.push({ ...rest, minor: `${left}` });
  const post = () => {
    if (parts.length > 0 && left >= 0n) onPost({ parts, again: false });
  };
  const after = rest === undefined ? left : 0n;
  return (
    <Pane
      title={t('split.title')}
      width={620}
      onClose={onClose}
      start={first === undefined ? 'field' : 'none'}
      keys={[{ key: 'mod+Enter', label: t('split.post'), inFields: true, run: post }]}
      footer={
        <FormFooter label={t('split.post')} busy={busy} error={error} onSave={post} onCancel={onClose} />
      }
    >
      <div className="form">
        <p className="split-left" role="status">
          {t('split.of', { sum: formatMinor(line.restMinor, line.currency) })}{' '}
          <b className={left < 0n ? 't-stop' : after === 0n ? 't-ok' : 't-wait'}>
            {t(left < 0n ? 'split.over' : after === 0n ? 'split.even' : 'split.left', {
              sum: formatMinor(`${left < 0n ? -left : after}`, line.currency),
            })}
          </b>
        </p>
        <PartyFinder
          onFound={(partyId) => setParties(parties.includes(partyId) ? parties : [...parties, partyId])}
        />
        {parties.map((partyId) => (
          <PartyDebts
            key={partyId}
            partyId={partyId}
            currency={line.currency}
            rest={line.restMinor}
            draft={draft}
            onDraft={setDraft}
            onKnown={keep}
          />
        ))}
      </div>
    </Pane>
  );
}

interface PartyDebtsProps {
  readonly partyId: string;
  readonly currency: string;
  readonly rest: string;
  readonly draft: SplitDraft;
  readonly onDraft: (draft: SplitDraft) => void;
  readonly onKnown: (debts: MatchDebts) => void;
}

function PartyDebts({ partyId, currency, rest, draft, onDraft, onKnown }: PartyDebtsProps) {
  const { t, i18n } = useTranslation('matching');
  const { tenant } = useSession();
  const debts = useDebts(partyId);
  const [told, setTold] = useState(false);
  if (debts.data === undefined) return <Loading lines={3} />;
  if (!told) {
    setTold(true);
    onKnown(debts.data);
  }
  const accounts = debts.data.accounts.filter((account) => account.currency === currency);
  return (
    <fieldset className="party-debts">
      <legend>{debts.data.name}</legend>
      {accounts.length === 0 ? <p className="soft">{t('split.no-account', { currency })}</p> : null}
      {accounts.map((account) => (
        <div key={account.accountId}>
          <p className="mute">{account.reference}</p>
          <ul>
            {account.items.map((item) => (
              <li key={item.itemId} className="debt-item">
                <label className="check">
                  <input
                    type="checkbox"
                    checked={draft.parts.has(item.itemId)}
                    onChange={() => onDraft(toggleItem(draft, rest, item))}
                  />
                  <span className="cut">
                    {item.reference}{' '}
                    <span className="mute">{shortDay(item.dueOn, i18n.language, tenant.businessDay)}</span>
                    {item.disputed ? <span className="tag wait">{t('split.disputed')}</span> : null}
                  </span>
                </label>
                <span className="num mute">{formatMinor(item.openMinor, currency)}</span>
                <PartField
                  label={t('split.part', { reference: item.reference })}
                  currency={currency}
                  minor={draft.parts.get(item.itemId) ?? null}
                  onMinor={(minor) => onDraft(setPart(draft, item.itemId, minor))}
                />
              </li>
            ))}
          </ul>
          <label className="check">
            <input
              type="checkbox"
              checked={draft.restAccount === account.accountId}
              onChange={(event) =>
                onDraft({ ...draft, restAccount: event.target.checked ? account.accountId : null })
              }
            />
            {t('split.on-account', { reference: account.reference })}
          </label>
        </div>
      ))}
    </fieldset>
  );
}

interface PartFieldProps {
  readonly label: string;
  readonly currency: string;
  readonly minor: string | null;
  readonly onMinor: (minor: string | null) => void;
}

/** A sum that follows the draft until somebody types into it. */
function PartField({ label, currency, minor, onMinor }: PartFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (minor === null ? '' : formatMinor(minor, currency));
  return (
    <input
      className="slim num"
      aria-label={label}
      inputMode="decimal"
      autoComplete="off"
      value={shown}
      onChange={(event) => {
        setTyped(event.target.value);
        onMinor(readTypedMinor(event.target.value, currency));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
