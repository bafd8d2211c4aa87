import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { CaseView, ContactPoint, PointChange, PointGiven } from '../../shared/api-types.ts';
import { useCodeWords } from '../../shared/code-words.ts';
import { deskToday } from '../../shared/day-field.tsx';
import { SelectField, TextField } from '../../shared/fields.tsx';
import { FormFooter } from '../../shared/form-footer.tsx';
import { Pane } from '../../shared/pane.tsx';
import { useAct } from '../../shared/use-act.ts';
import { type BasisDraft, draftOfBasis, readBasis } from './basis-draft.ts';
import { BasisFields } from './basis-fields.tsx';
import { rereadCase } from './read-case.ts';

const kinds: readonly PointGiven['kind'][] = ['phone', 'email', 'address', 'im'];
const owners: readonly Owner[] = [
  'self',
  'spouse',
  'family',
  'friend',
  'colleague',
  'employer',
  'front-desk',
  'neighbour',
  'new-owner',
  'payer-contact',
  'unknown',
];
const sources: readonly PointGiven['source'][] = [
  'contract',
  'creditor-record',
  'debtor-authorised',
  'public-lawful',
  'reserved-contact',
  'credit-agency',
];
const statuses: readonly ContactPoint['status'][] = [
  'verified',
  'unverified',
  'claimed-wrong',
  'invalid',
  'opted-out',
  'retired',
];

const natures: readonly ContactPoint['nature'][] = ['unknown', 'mobile', 'landline'];
const places = ['', 'home', 'work', 'other'] as const;
const electronic: ReadonlySet<string> = new Set(['phone', 'email']);
type Told = 'yes' | 'no' | '';

type Owner = NonNullable<PointGiven['ownerRelation']>;

interface PointPaneProps {
  readonly view: CaseView;
  readonly point: ContactPoint | null;
  readonly onClose: () => void;
}

/** A new contact point with its lawful source, or what has been learned about one. */
export function PointPane({ view, point, onClose }: PointPaneProps) {
  const { t } = useTranslation('case');
  const words = useCodeWords();
  const queries = useQueryClient();
  const [kind, setKind] = useState<PointGiven['kind']>(point?.kind ?? 'phone');
  const [value, setValue] = useState('');
  const [label, setLabel] = useState('');
  const [owner, setOwner] = useState<Owner>(
    owners.find((one) => one === point?.ownerRelation) ?? (point === null ? 'self' : 'unknown'),
  );
  const [source, setSource] = useState<PointGiven['source']>('creditor-record');
  const [status, setStatus] = useState<ContactPoint['status']>(point?.status ?? 'unverified');
  const [nature, setNature] = useState(point?.nature ?? 'unknown');
  const [place, setPlace] = useState<(typeof places)[number]>(point?.place ?? '');
  const [employer, setEmployer] = useState<Told>(
    point?.employerProvided == null ? '' : point.employerProvided ? 'yes' : 'no',
  );
  const [basis, setBasis] = useState<BasisDraft>(() => draftOfBasis(point?.basis ?? null));
  const today = deskToday(view.businessDay);
  const kept = point !== null && electronic.has(point.kind) ? readBasis(basis, today) : undefined;
  const [preferred, setPreferred] = useState(point?.preferred ?? false);
  const [tried, setTried] = useState(false);
  const save = useAct({
    send: async (filled: PointGiven | PointChange, key) => {
      if ('value' in filled) {
        await answer(
          api.POST('/api/parties/{id}/contact-points', {
            params: { path: { id: view.party.partyId } },
            body: filled,
            ...keyed(key),
          }),
        );
      } else if (point !== null) {
        const path = { id: point.pointId };
        await answer(
          api.PATCH('/api/contact-points/{id}', { params: { path }, body: filled, ...keyed(key) }),
        );
      }
    },
    say: () => t('point.saved'),
    done: () => {
      rereadCase(queries, view.party.partyId);
      onClose();
    },
  });
  const submit = () => {
    setTried(true);
    if (point === null && value.trim().length < 3) return;
    if (kept === 'unreadable') return;
    const employerProvided = employer === '' ? null : employer === 'yes';
    save.mutate(
      point === null
        ? {
            kind,
            value: value.trim(),
            ownerRelation: owner,
            source,
            preferred,
            ...(kind === 'phone' ? { nature } : {}),
            ...(place === '' ? {} : { place }),
            ...(employerProvided === null ? {} : { employerProvided }),
            ...(label.trim() === '' ? {} : { label: label.trim() }),
          }
        : {
            status,
            ownerRelation: owner,
            preferred,
            nature,
            place: place === '' ? null : place,
            employerProvided,
            ...(kept === undefined ? {} : { basis: kept }),
            ...(status === 'verified' && view.businessDay !== null ? { verifiedOn: view.businessDay } : {}),
          },
    );
  };
  const options = <Code extends string>(family: string, codes: readonly Code[]) =>
    codes.map((code) => ({ value: code, label: words(family, code) }));
  return (
    <Pane
      title={point === null ? t('point.new') : point.valueMasked}
      onClose={onClose}
      keys={[{ key: 'mod+Enter', label: t('everywhere:save'), inFields: true, run: submit }]}
      footer={
        <FormFooter
          label={t('everywhere:save')}
          busy={save.isPending}
          error={save.error}
          onSave={submit}
          onCancel={onClose}
        />
      }
    >
      <div className="form">
        {point === null ? (
          <>
            <SelectField
              label={t('point.kind')}
              value={kind}
              onValue={setKind}
              options={options('point-kind', kinds)}
            />
            <TextField
              label={t('point.value')}
              value={value}
              onValue={setValue}
              autoComplete="off"
              error={tried && value.trim().length < 3 ? t('point.value-needed') : null}
            />
            <TextField label={t('point.label')} value={label} onValue={setLabel} autoComplete="off" />
            <SelectField
              label={t('point.source')}
              value={source}
              onValue={setSource}
              options={options('point-source', sources)}
              hint={t('point.source-hint')}
            />
          </>
        ) : (
          <SelectField
            label={t('point.status')}
            value={status}
            onValue={setStatus}
            options={options('point-status', statuses)}
            hint={status === 'retired' ? t('point.retired-hint') : undefined}
          />
        )}
        <SelectField
          label={t('point.owner')}
          value={owner}
          onValue={setOwner}
          options={options('owner', owners)}
        />
        {(point?.kind ?? kind) === 'phone' ? (
          <SelectField
            label={t('point.nature')}
            value={nature}
            onValue={setNature}
            options={options('nature', natures)}
          />
        ) : null}
        <SelectField
          label={t('point.place')}
          value={place}
          onValue={setPlace}
          options={places.map((code) => ({
            value: code,
            label: code === '' ? t('point.employer-unknown') : words('place', code),
          }))}
        />
        <SelectField
          label={t('point.employer')}
          value={employer}
          onValue={setEmployer}
          options={[
            { value: '' as const, label: t('point.employer-unknown') },
            { value: 'yes' as const, label: t('everywhere:yes') },
            { value: 'no' as const, label: t('everywhere:no') },
          ]}
        />
        {point !== null && electronic.has(point.kind) ? (
          <BasisFields
            draft={basis}
            today={today}
            onDraft={(change) => setBasis((before) => ({ ...before, ...change }))}
          />
        ) : null}
        <label className="check">
          <input
            type="checkbox"
            checked={preferred}
            onChange={(event) => setPreferred(event.target.checked)}
          />
          {t('point.preferred')}
        </label>
      </div>
    </Pane>
  );
}
