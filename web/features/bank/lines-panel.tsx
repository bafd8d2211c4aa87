import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../shared/api.ts';
import type { BankLine } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { SelectField } from '../../shared/fields.tsx';
import { shortDay } from '../../shared/format-day.ts';
import { formatMoney } from '../../shared/format-money.ts';
import { Panel } from '../../shared/panel.tsx';
import { ScrollAcross } from '../../shared/scroll-across.tsx';
import { Failed, Loading } from '../../shared/states.tsx';

const states = ['', 'open', 'part-posted', 'posted', 'suspense', 'set-aside'] as const;
type State = (typeof states)[number];

/** The movements of a file, the latest day first. */
export function LinesPanel({ fileId }: { readonly fileId: string }) {
  const { t } = useTranslation('bank');
  const [state, setState] = useState<State>('');
  const lines = useInfiniteQuery({
    queryKey: ['bank-lines', fileId, state],
    queryFn: ({ signal, pageParam }) =>
      answer(
        api.GET('/api/bank-lines', {
          params: {
            query: {
              file: fileId,
              ...(state === '' ? {} : { status: state }),
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
  const rows = lines.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <Panel title={t('lines.title')}>
      <div className="in bank-new">
        <SelectField
          label={t('lines.status')}
          value={state}
          onValue={setState}
          options={states.map((one) => ({
            value: one,
            label: t(one === '' ? 'lines.all' : `status.${one}`),
          }))}
        />
      </div>
      {lines.isPending ? (
        <Loading />
      ) : lines.isError ? (
        <Failed error={lines.error} retry={() => void lines.refetch()} />
      ) : rows.length === 0 ? (
        <p className="in soft">{t('lines.empty')}</p>
      ) : (
        <LineTable rows={rows} />
      )}
      {lines.hasNextPage ? (
        <p className="in">
          <Button busy={lines.isFetchingNextPage} onClick={() => void lines.fetchNextPage()}>
            {t('lines.more')}
          </Button>
        </p>
      ) : null}
    </Panel>
  );
}

function LineTable({ rows }: { readonly rows: readonly BankLine[] }) {
  const { t } = useTranslation('bank');
  return (
    <ScrollAcross>
      <table className="data">
        <thead>
          <tr>
            <th scope="col">{t('lines.day')}</th>
            <th scope="col" className="num">
              {t('lines.amount')}
            </th>
            <th scope="col">{t('lines.who')}</th>
            <th scope="col">{t('lines.words')}</th>
            <th scope="col">{t('lines.kind')}</th>
            <th scope="col">{t('lines.status')}</th>
            <th scope="col" className="num">
              {t('lines.line')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((line) => (
            <LineRow key={line.lineId} line={line} />
          ))}
        </tbody>
      </table>
    </ScrollAcross>
  );
}

function LineRow({ line }: { readonly line: BankLine }) {
  const { t, i18n } = useTranslation('bank');
  const reference = line.structuredReference || line.endToEndId || line.bankReference;
  return (
    <tr>
      <td className="nowrap">{shortDay(line.bookedOn, i18n.language)}</td>
      <td className="num nowrap">{formatMoney(line.amount, i18n.language)}</td>
      <td>
        {line.payerName === '' ? '—' : line.payerName}
        {line.payerAccount === '' ? null : <small>{line.payerAccount}</small>}
      </td>
      <td className="bank-words">
        {line.remittance}
        {reference === '' ? null : (
          <small>
            {t('lines.reference')} {reference}
          </small>
        )}
      </td>
      <td className="nowrap">
        {t(`kind.${line.kind}`)}
        {line.returns === '' ? null : (
          <small>
            {line.returns === '?' ? t('returns-unknown') : t('returns', { reference: line.returns })}
          </small>
        )}
      </td>
      <td className="nowrap">
        {t(`status.${line.status}`)}
        {line.setAsideReason === null ? null : (
          <small>{t(`set-aside.${line.setAsideReason}`, { defaultValue: line.setAsideReason })}</small>
        )}
      </td>
      <td className="num">{line.line}</td>
    </tr>
  );
}
