import { faultTexts } from '@duly/core/imports/fault-texts.ts';
import { useTranslation } from 'react-i18next';
import type { ImportReject, ImportRun } from '../../shared/api-types.ts';
import { Panel } from '../../shared/panel.tsx';
import { ScrollAcross } from '../../shared/scroll-across.tsx';

/** What a fault says, with its figures in place; a code newer than this page is shown as it is. */
export function faultWords(reject: ImportReject, language: string): string {
  const text = (faultTexts as Readonly<Record<string, { readonly zh: string; readonly en: string }>>)[
    reject.code
  ];
  if (text === undefined) return reject.code;
  return (language === 'en' ? text.en : text.zh).replace(/\{(\w+)\}/g, (_, name: string) =>
    String(reject.params[name] ?? ''),
  );
}

/** Rows that were not taken: line, column, value, reason; all of them in the file to download. */
export function RejectsTable({ run }: { readonly run: ImportRun }) {
  const { t, i18n } = useTranslation('imports');
  const rejects = run.result?.rejects ?? [];
  return (
    <Panel
      title={t('rejects.title')}
      scope={t('rejects.scope', { shown: rejects.length, total: run.result?.rejected ?? 0 })}
      end={
        <a className="btn" href={`/api/imports/${run.id}/rejects.csv`} download>
          {t('rejects.download')}
        </a>
      }
    >
      <ScrollAcross>
        <table className="data">
          <thead>
            <tr>
              <th scope="col" className="num">
                {t('rejects.line')}
              </th>
              <th scope="col">{t('rejects.column')}</th>
              <th scope="col">{t('rejects.value')}</th>
              <th scope="col">{t('rejects.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {rejects.map((reject) => (
              <tr key={`${reject.line} ${reject.code} ${reject.column ?? ''}`}>
                <td className="num">{reject.line}</td>
                <td>{reject.column ?? '—'}</td>
                <td>{reject.value ?? '—'}</td>
                <td>{faultWords(reject, i18n.language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollAcross>
    </Panel>
  );
}
