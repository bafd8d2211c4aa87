import { type ActForm, actForms, findActForm, isAsked } from '@duly/core/contacts/act-forms.ts';
import { classWords } from '@duly/core/contacts/house/class-words.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { ActAsk, ActDecided, CaseView } from '../../shared/api-types.ts';
import { SelectField } from '../../shared/fields.tsx';
import { FormFooter } from '../../shared/form-footer.tsx';
import { Pane } from '../../shared/pane.tsx';
import { useAct } from '../../shared/use-act.ts';
import { AccountChoice } from '../case/account-choice.tsx';
import { mainAccount } from '../case/case-sums.ts';
import { rereadCase } from '../case/read-case.ts';
import { RefusalPane } from '../gate/refusal-pane.tsx';
import { conductOf, type TypedParticulars } from './act-draft.ts';
import { ParticularField } from './particular-field.tsx';

interface ActPaneProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** An act that is no call: what it is and how, then the gate's answer before anything is done. */
export function ActPane({ view, onClose }: ActPaneProps) {
  const { t, i18n } = useTranslation('act');
  const queries = useQueryClient();
  const own = (words: { readonly zh: string; readonly en: string }) =>
    i18n.language === 'en' ? words.en : words.zh;
  const [code, setCode] = useState(actForms[0]?.code ?? '');
  const [typed, setTyped] = useState<TypedParticulars>({});
  const [staff, setStaff] = useState('2');
  const [pointId, setPointId] = useState('');
  const [found, setFound] = useState<readonly string[]>([]);
  const first = mainAccount(view.accounts);
  const [accountId, setAccountId] = useState(first?.accountId ?? '');
  const [answered, setAnswered] = useState<ActDecided | null>(null);
  const form = findActForm(code);
  const currency =
    view.accounts.find((one) => one.accountId === accountId)?.currency ?? first?.currency ?? '';
  const ask = useAct({
    send: (body: ActAsk, key) =>
      answer(
        api.POST('/api/parties/{id}/acts', {
          params: { path: { id: view.party.partyId } },
          body,
          ...keyed(key),
        }),
      ),
    done: (decided) => {
      setAnswered(decided);
      rereadCase(queries, view.party.partyId);
    },
  });
  const change = (run: () => void) => {
    setAnswered(null);
    run();
  };
  if (form === null) return null;
  const addresses = view.contactPoints.filter((one) => one.kind === 'address' && one.status !== 'retired');
  const submit = () => {
    const point = pointId === '' ? (addresses[0]?.pointId ?? null) : pointId;
    ask.mutate({
      form: form.code,
      conduct: conductOf(form, typed, currency),
      pointId: form.pointKind === null ? null : point,
      ...(form.visit ? { staffCount: Number(staff) } : {}),
      found: form.text ? [...found] : [],
      ...(accountId === '' ? {} : { accountId }),
    });
  };
  return (
    <Pane
      title={t('title', { name: view.party.name })}
      width={520}
      onClose={onClose}
      keys={[{ key: 'mod+Enter', label: t('ask'), inFields: true, run: submit }]}
      footer={
        <FormFooter
          label={t('ask')}
          busy={ask.isPending}
          error={ask.error}
          onSave={submit}
          onCancel={onClose}
        />
      }
    >
      <div className="form">
        <p className="note">{t('before')}</p>
        <SelectField
          label={t('which')}
          value={code}
          onValue={(chosen) =>
            change(() => {
              setCode(chosen);
              setTyped({});
              setFound([]);
            })
          }
          options={actForms.map((one) => ({ value: one.code, label: own(one.words) }))}
        />
        <AccountChoice accounts={view.accounts} value={accountId} onValue={setAccountId} />
        {form.pointKind === null ? null : addresses.length === 0 ? (
          <p className="note wait">{t('no-address')}</p>
        ) : (
          <SelectField
            label={t('address')}
            value={pointId === '' ? (addresses[0]?.pointId ?? '') : pointId}
            onValue={(chosen) => change(() => setPointId(chosen))}
            options={addresses.map((one) => ({
              value: one.pointId,
              label: [one.ownerName, one.valueMasked].filter(Boolean).join(' '),
            }))}
          />
        )}
        {form.visit ? (
          <SelectField
            label={t('staff')}
            value={staff}
            onValue={(chosen) => change(() => setStaff(chosen))}
            options={['1', '2', '3', '4'].map((count) => ({ value: count, label: count }))}
          />
        ) : null}
        <Particulars
          form={form}
          typed={typed}
          currency={currency}
          onTyped={(name, value) => change(() => setTyped((before) => ({ ...before, [name]: value })))}
        />
        {form.text ? (
          <fieldset className="field">
            <legend>{t('found')}</legend>
            {Object.entries(classWords).map(([one, { name }]) => (
              <label key={one} className="check">
                <input
                  type="checkbox"
                  checked={found.includes(one)}
                  onChange={(event) =>
                    change(() =>
                      setFound((before) =>
                        event.target.checked ? [...before, one] : before.filter((other) => other !== one),
                      ),
                    )
                  }
                />
                {own(name)}
              </label>
            ))}
          </fieldset>
        ) : null}
        {answered?.recorded ? (
          <p className="note ok" role="status">
            {t('recorded')}
          </p>
        ) : null}
      </div>
      {answered === null || answered.recorded ? null : (
        <RefusalPane
          refused={{ ...answered.decision, channel: form.code, act: own(form.words) }}
          name={view.party.name}
          zone={view.party.zone}
          allowed={view.allowed}
          onClose={() => setAnswered(null)}
        />
      )}
    </Pane>
  );
}

interface ParticularsProps {
  readonly form: ActForm;
  readonly typed: TypedParticulars;
  readonly currency: string;
  readonly onTyped: (name: string, value: string) => void;
}

function Particulars({ form, typed, currency, onTyped }: ParticularsProps) {
  const conduct = conductOf(form, typed, currency);
  return form.particulars
    .filter((particular) => isAsked(particular, conduct))
    .map((particular) => (
      <ParticularField
        key={`${form.code} ${particular.name}`}
        particular={particular}
        value={typed[particular.name] ?? ''}
        onValue={(value) => onTyped(particular.name, value)}
      />
    ));
}
