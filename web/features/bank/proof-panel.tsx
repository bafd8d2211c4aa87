import { useTranslation } from 'react-i18next';
import type { BankFile } from '../../shared/api-types.ts';
import { formatMinor } from '../../shared/format-money.ts';
import { Panel } from '../../shared/panel.tsx';
import { ScrollAcross } from '../../shared/scroll-across.tsx';

const parts = ['inFile', 'known', 'posted', 'setAside', 'open'] as const;
const headings = {
  inFile: 'in-file',
  known: 'known',
  posted: 'posted',
  setAside: 'set-aside',
  open: 'open',
} as const;

/** Where every line of the file is, by currency: the parts make the whole. */
export function ProofPanel({ proof }: { readonly proof: BankFile['proof'] }) {
  const { t } = useTranslation('bank');
  if (proof.length === 0) return null;
  return (
    <Panel title={t('proof.title')} end={t('proof.scope')}>
      <ScrollAcross>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t('proof.currency')}</th>
              {parts.map((part) => (
                <th key={part} scope="col" className="num">
                  {t(`proof.${headings[part]}`)}
                </th>
              ))}
              <th scope="col" className="num">
                {t('proof.balance')}
              </th>
            </tr>
          </thead>
          <tbody>
            {proof.map((one) => (
              <tr key={one.currency}>
                <th scope="row">{one.currency}</th>
                {parts.map((part) => (
                  <td key={part} className="num">
                    {formatMinor(one[part].minor, one.currency)}
                    <small>{one[part].lines}</small>
                  </td>
                ))}
                <td className="num">
                  {one.difference.minor === '0' && one.difference.lines === 0 ? (
                    <span className="t-ok">{t('proof.even')}</span>
                  ) : (
                    <span className="t-stop">{formatMinor(one.difference.minor, one.currency)}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollAcross>
    </Panel>
  );
}
