import { formatDay } from '@duly/kernel/day.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { CaseView, DisputeGiven } from '../../shared/api-types.ts';
import { useCodeWords } from '../../shared/code-words.ts';
import { DayField, deskToday } from '../../shared/day-field.tsx';
import { SelectField, TextField } from '../../shared/fields.tsx';
import { readTypedDay } from '../../shared/format-day.ts';
import { formatMinor } from '../../shared/format-money.ts';
import { mainAccount } from '../case/case-sums.ts';
import { FormPane } from './form-pane.tsx';

const kinds: readonly DisputeGiven['kind'][] = ['dispute', 'quality', 'fraud', 'original-creditor-request'];

interface DisputePaneProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** A dispute of a debt: as a whole, or of the lines that are named. */
export function DisputePane({ view, onClose }: DisputePaneProps) {
  const { t } = useTranslation('states');
  const words = useCodeWords();
  const today = deskToday(view.businessDay);
  const [accountId, setAccountId] = useState(mainAccount(view.accounts)?.accountId ?? '');
  const [kind, setKind] = useState<DisputeGiven['kind']>('dispute');
  const [itemIds, setItemIds] = useState<readonly string[]>([]);
  const [inWriting, setInWriting] = useState(false);
  const [saidOn, setSaidOn] = useState('');
  const [proof, setProof] = useState('');
  const account = view.accounts.find((one) => one.accountId === accountId);
  const said = saidOn.trim() === '' ? undefined : readTypedDay(saidOn, today);
  const filled: DisputeGiven | null =
    account === undefined || said === null
      ? null
      : {
          kind,
          inWriting,
          ...(itemIds.length === 0 ? {} : { itemIds: [...itemIds] }),
          ...(said === undefined ? {} : { saidOn: formatDay(said) }),
          ...(proof.trim() === '' ? {} : { proof: proof.trim() }),
        };
  return (
    <FormPane
      partyId={view.party.partyId}
      title={t('dispute.title')}
      effect={t(itemIds.length === 0 ? 'dispute.effect-whole' : 'dispute.effect-lines')}
      filled={filled}
      send={(body, key) =>
        answer(
          api.POST('/api/accounts/{id}/disputes', {
            params: { path: { id: accountId } },
            body,
            ...keyed(key),
          }),
        )
      }
      onTried={() => undefined}
      onClose={onClose}
    >
      <SelectField
        label={t('dispute.account')}
        value={accountId}
        onValue={(chosen) => {
          setAccountId(chosen);
          setItemIds([]);
        }}
        options={view.accounts.map((one) => ({ value: one.accountId, label: one.reference }))}
      />
      <SelectField
        label={t('dispute.kind')}
        value={kind}
        onValue={setKind}
        options={kinds.map((code) => ({ value: code, label: words('dispute', code) }))}
      />
      <fieldset className="checks">
        <legend className="choice-label">{t('dispute.lines')}</legend>
        {(account?.items ?? [])
          .filter((item) => BigInt(item.openMinor) > 0n)
          .map((item) => (
            <label key={item.itemId} className="check">
              <input
                type="checkbox"
                checked={itemIds.includes(item.itemId)}
                onChange={(event) =>
                  setItemIds((before) =>
                    event.target.checked
                      ? [...before, item.itemId]
                      : before.filter((one) => one !== item.itemId),
                  )
                }
              />
              {item.reference}{' '}
              <span className="num">{formatMinor(item.openMinor, account?.currency ?? 'CNY')}</span>
            </label>
          ))}
      </fieldset>
      <label className="check">
        <input type="checkbox" checked={inWriting} onChange={(event) => setInWriting(event.target.checked)} />
        {t('dispute.in-writing')}
      </label>
      <DayField
        label={t('dispute.said-on')}
        value={saidOn}
        onValue={setSaidOn}
        today={today}
        hint={t('state.since-hint')}
      />
      <TextField
        label={t('state.proof')}
        value={proof}
        onValue={setProof}
        hint={t('state.proof-hint')}
        maxLength={300}
        autoComplete="off"
      />
    </FormPane>
  );
}
