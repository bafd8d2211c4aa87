import { fieldNames, type ImportField } from '@duly/core/imports/import-fields.ts';
import { useTranslation } from 'react-i18next';
import type { ImportRun } from '../../shared/api-types.ts';
import { ScrollAcross } from '../../shared/scroll-across.tsx';

interface MappingTableProps {
  readonly run: ImportRun;
  readonly mapping: Readonly<Record<string, string>>;
  readonly fields: readonly ImportField[];
  readonly onMapping: (mapping: Readonly<Record<string, string>>) => void;
}

/** The file's first rows under its headings; above each column what it means. */
export function MappingTable({ run, mapping, fields, onMapping }: MappingTableProps) {
  const { t, i18n } = useTranslation('imports');
  const fieldOf = (heading: string) => fields.find((field) => mapping[field] === heading) ?? '';
  const choose = (heading: string, field: string) => {
    // A column means one thing and a meaning has one column: choosing takes it from where it was.
    const next: Record<string, string> = {};
    for (const [one, column] of Object.entries(mapping))
      if (column !== heading && one !== field) next[one] = column;
    if (field !== '') next[field] = heading;
    onMapping(next);
  };
  return (
    <ScrollAcross>
      <table className="data mapping">
        <caption className="sr">{t('mapping.caption')}</caption>
        <thead>
          <tr>
            {run.headings.map((heading) => (
              <td key={heading}>
                <select
                  className="slim"
                  aria-label={t('mapping.column', { heading })}
                  value={fieldOf(heading)}
                  onChange={(event) => choose(heading, event.target.value)}
                >
                  <option value="">{t('mapping.unread')}</option>
                  {fields.map((field) => (
                    <option key={field} value={field}>
                      {i18n.language === 'en' ? fieldNames[field].en : fieldNames[field].zh}
                    </option>
                  ))}
                </select>
              </td>
            ))}
          </tr>
          <tr>
            {run.headings.map((heading) => (
              <th key={heading} scope="col" className={fieldOf(heading) === '' ? '' : 'mapped'}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {run.sampleRows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the sample stands still.
            <tr key={index}>
              {run.headings.map((heading, column) => (
                <td key={heading} className={fieldOf(heading) === '' ? 'mute' : ''}>
                  {row[column] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollAcross>
  );
}
