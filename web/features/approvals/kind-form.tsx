import { useTranslation } from 'react-i18next';
import { useCodeWords } from '../../shared/code-words.ts';
import { TextField } from '../../shared/fields.tsx';
import { unitOf } from '../../shared/format-money.ts';
import { ScrollAcross } from '../../shared/scroll-across.tsx';
import { askerRoles, type BandDraft, type KindDraft, withBand } from './authority-draft.ts';
import { StepsCell } from './steps-cell.tsx';

interface KindFormProps {
  readonly draft: KindDraft;
  readonly currency: string;
  readonly onDraft: (draft: KindDraft) => void;
}

/** Bands down, roles across, and in each cell who has to approve. */
export function KindForm({ draft, currency, onDraft }: KindFormProps) {
  const { t, i18n } = useTranslation('approvals');
  const words = useCodeWords();
  const setBand = (at: number, band: BandDraft) =>
    onDraft({ ...draft, bands: draft.bands.map((one, index) => (index === at ? band : one)) });
  return (
    <>
      <ScrollAcross>
        <table className="data authority">
          <thead>
            <tr>
              <th scope="col">{t('authority.up-to', { unit: unitOf(currency, i18n.language) })}</th>
              {askerRoles.map((role) => (
                <th key={role} scope="col">
                  {t('authority.asks', { role: words('role', role) })}
                </th>
              ))}
              <th scope="col">
                <span className="sr">{t('authority.band-acts')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {draft.bands.map((band, at) => {
              const last = at === draft.bands.length - 1;
              const name = last ? t('authority.any') : band.upTo;
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a band is its place in the order.
                <tr key={at}>
                  <th scope="row">
                    {last ? (
                      t('authority.any')
                    ) : (
                      <input
                        className="slim"
                        inputMode="decimal"
                        aria-label={t('authority.band', { at: at + 1 })}
                        value={band.upTo}
                        onChange={(event) => setBand(at, { ...band, upTo: event.target.value })}
                      />
                    )}
                  </th>
                  {askerRoles.map((role) => (
                    <td key={role}>
                      <StepsCell
                        label={t('authority.cell', { role: words('role', role), band: name })}
                        steps={band.steps[role]}
                        onSteps={(steps) => setBand(at, { ...band, steps: { ...band.steps, [role]: steps } })}
                      />
                    </td>
                  ))}
                  <td className="num">
                    {last ? null : (
                      <button
                        type="button"
                        className="link"
                        onClick={() =>
                          onDraft({ ...draft, bands: draft.bands.filter((_, index) => index !== at) })
                        }
                      >
                        {t('authority.remove')}
                        <span className="sr"> {name}</span>
                      </button>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollAcross>
      <div className="set form in">
        <div className="line">
          <button type="button" className="link" onClick={() => onDraft(withBand(draft))}>
            {t('authority.add')}
          </button>
        </div>
        <div className="grid-2">
          <TextField
            label={t('authority.expires')}
            value={draft.expiresAfterDays}
            onValue={(expiresAfterDays) => onDraft({ ...draft, expiresAfterDays })}
            inputMode="numeric"
            autoComplete="off"
          />
          <TextField
            label={t('authority.count')}
            hint={t('authority.count-hint')}
            value={draft.countDays}
            onValue={(countDays) => onDraft({ ...draft, countDays })}
            inputMode="numeric"
            autoComplete="off"
          />
        </div>
        <label className="check">
          <input
            type="checkbox"
            checked={draft.samePerson}
            onChange={(event) => onDraft({ ...draft, samePerson: event.target.checked })}
          />
          {t('authority.same-person')}
        </label>
      </div>
    </>
  );
}
