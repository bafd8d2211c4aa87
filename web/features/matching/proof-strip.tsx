import { useTranslation } from 'react-i18next';
import type { MatchProof } from '../../shared/api-types.ts';
import { formatMinor, sumMinor } from '../../shared/format-money.ts';

/** Total = posted + suspense + set aside + open, by currency, over all files, with the verdict of the proof. */
export function ProofStrip({ proof, onOpen }: { readonly proof: MatchProof; readonly onOpen: () => void }) {
  const { t } = useTranslation('matching');
  const currencies = [...new Set(proof.files.map((file) => file.currency))];
  return (
    <div className="proof-strip">
      <ul>
        {currencies.map((currency) => {
          const files = proof.files.filter((file) => file.currency === currency);
          const sum = (of: 'total' | 'posted' | 'suspense' | 'setAside' | 'open') =>
            formatMinor(sumMinor(files.map((file) => file[of])), currency);
          return (
            <li key={currency}>
              <b>{currency}</b> {sum('total')} <span className="mute">=</span> {t('proof.posted')}{' '}
              {sum('posted')} <span className="mute">+</span> {t('proof.suspense')} {sum('suspense')}{' '}
              <span className="mute">+</span> {t('proof.set-aside')} {sum('setAside')}{' '}
              <span className="mute">+</span> {t('proof.open')} {sum('open')}
            </li>
          );
        })}
      </ul>
      <span className={`tag ${proof.holds ? 'ok' : 'stop'}`}>
        {t(proof.holds ? 'proof.holds' : 'proof.fails')}
      </span>
      <button type="button" className="link" onClick={onOpen}>
        {t('proof.more')}
      </button>
    </div>
  );
}
