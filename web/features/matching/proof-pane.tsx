import { useTranslation } from 'react-i18next';
import type { MatchProof } from '../../shared/api-types.ts';
import { formatMinor } from '../../shared/format-money.ts';
import { Pane } from '../../shared/pane.tsx';
import { ScrollAcross } from '../../shared/scroll-across.tsx';

const columns = ['total', 'posted', 'suspense', 'setAside', 'open'] as const;

/** The proof of sums file by file, and what is not matched by currency and age. */
export function ProofPane({ proof, onClose }: { readonly proof: MatchProof; readonly onClose: () => void }) {
  const { t } = useTranslation('matching');
  return (
    <Pane title={t('proof.title')} width={860} onClose={onClose} start="none">
      <div className="form">
        <p className="note">{t('proof.say')}</p>
        <ScrollAcross>
          <table className="data">
            <thead>
              <tr>
                <th scope="col">{t('proof.file')}</th>
                {columns.map((column) => (
                  <th key={column} scope="col" className="num">
                    {t(`proof.columns.${column}`)}
                  </th>
                ))}
                <th scope="col">{t('proof.verdict')}</th>
              </tr>
            </thead>
            <tbody>
              {proof.files.map((file) => (
                <tr key={`${file.fileId}${file.currency}`}>
                  <th scope="row">
                    {file.name} <small className="mute">{file.currency}</small>
                  </th>
                  {columns.map((column) => (
                    <td key={column} className="num">
                      {formatMinor(file[column], file.currency)}
                    </td>
                  ))}
                  <td>
                    <span className={`tag ${file.holds ? 'ok' : 'stop'}`}>
                      {t(file.holds ? 'proof.holds' : 'proof.fails')}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollAcross>
        <h2>{t('proof.ages')}</h2>
        <ScrollAcross>
          <table className="data">
            <thead>
              <tr>
                <th scope="col">{t('proof.state')}</th>
                <th scope="col">{t('proof.age')}</th>
                <th scope="col" className="num">
                  {t('proof.lines')}
                </th>
                <th scope="col" className="num">
                  {t('proof.sum')}
                </th>
              </tr>
            </thead>
            <tbody>
              {proof.ages.map((age) => (
                <tr key={`${age.status}${age.currency}${age.bucket}`}>
                  <th scope="row">{t(`views.${age.status}`)}</th>
                  <td>{t('proof.days', { bucket: age.bucket })}</td>
                  <td className="num">{age.lines}</td>
                  <td className="num">
                    {formatMinor(age.minor, age.currency)} {age.currency}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollAcross>
      </div>
    </Pane>
  );
}
