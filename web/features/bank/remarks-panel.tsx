import { bankWords } from '@duly/core/bank/remark-words.ts';
import { useTranslation } from 'react-i18next';
import type { BankFile } from '../../shared/api-types.ts';
import { Panel } from '../../shared/panel.tsx';
import { ScrollAcross } from '../../shared/scroll-across.tsx';

type Remark = BankFile['remarks'][number];

const rank = { refused: 0, note: 1, 'left-out': 2 } as const;

/** Rows that were not taken and what else to know, each with its line of the file; the gravest first. */
export function RemarksPanel({ remarks }: { readonly remarks: readonly Remark[] }) {
  const { t, i18n } = useTranslation('bank');
  const said = (remark: Remark) => {
    const words = bankWords(remark.code, remark.params);
    if (words === null) return remark.code;
    return i18n.language === 'en' ? words.en : words.zh;
  };
  const sorted = [...remarks].sort((a, b) => rank[a.is] - rank[b.is] || a.line - b.line);
  return (
    <Panel title={t('remarks.title')}>
      {sorted.length === 0 ? (
        <p className="in soft">{t('remarks.none')}</p>
      ) : (
        <ScrollAcross>
          <table className="data">
            <thead>
              <tr>
                <th scope="col" className="num">
                  {t('remarks.line')}
                </th>
                <th scope="col">{t('remarks.kind')}</th>
                <th scope="col">{t('remarks.what')}</th>
              </tr>
            </thead>
            <tbody>
              {sorted.map((remark) => (
                <tr key={`${remark.is} ${remark.line} ${remark.code} ${JSON.stringify(remark.params)}`}>
                  <td className="num">{remark.line}</td>
                  <td className={`nowrap${remark.is === 'refused' ? ' t-stop' : ''}`}>
                    {t(`remarks.${remark.is}`)}
                  </td>
                  <td className="bank-words">{said(remark)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollAcross>
      )}
    </Panel>
  );
}
