import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../shared/api.ts';
import type { CaseView } from '../../shared/api-types.ts';
import { useCodeWords } from '../../shared/code-words.ts';
import { clock, shortDay } from '../../shared/format-day.ts';
import { formatMinor } from '../../shared/format-money.ts';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { usePermission, useSession } from '../../shared/session.ts';
import { rereadCase } from '../case/read-case.ts';

type End =
  | { readonly what: 'preference' | 'agreement' | 'dispute' | 'answer'; readonly id: string }
  | { readonly what: 'consent'; readonly id: string; readonly how: 'withdrawn' | 'used-up' };

function sendEnd(end: End): Promise<unknown> {
  const params = { path: { id: end.id } };
  switch (end.what) {
    case 'preference':
      return answer(api.POST('/api/preferences/{id}/withdraw', { params }));
    case 'agreement':
      return answer(api.POST('/api/agreements/{id}/withdraw', { params }));
    case 'dispute':
      return answer(api.POST('/api/disputes/{id}/close', { params, body: {} }));
    case 'answer':
      return answer(api.POST('/api/disputes/{id}/answer', { params, body: {} }));
    case 'consent':
      return answer(api.POST('/api/consents/{id}/end', { params, body: { how: end.how } }));
  }
}

interface Line {
  readonly key: string;
  readonly title: string;
  readonly details: readonly (string | null)[];
  readonly ends: readonly { readonly label: string; readonly end: End; readonly allowed: boolean }[];
}

/** The lines of everything that was agreed or asked, in the words of the desk. */
function useAgreedLines(view: CaseView): readonly Line[] {
  const { t, i18n } = useTranslation('states');
  const words = useCodeWords();
  const { tenant } = useSession();
  const mayLift = usePermission('stop.lift');
  const mayAsk = usePermission('contact.make');
  const maySettle = usePermission('dispute.set');
  const day = (text: string | null) =>
    text === null ? null : shortDay(text, i18n.language, tenant.businessDay);
  const weekdays = t('everywhere:weekdays', { returnObjects: true }) as readonly string[];
  const hours = (from: number, to: number) => `${clock(from)}–${clock(to)}`;
  const pointOf = (pointId: string | null) =>
    view.contactPoints.find((one) => one.pointId === pointId)?.valueMasked ?? null;
  const accountOf = (accountId: string) =>
    view.accounts.find((one) => one.accountId === accountId)?.reference ?? null;
  const until = (text: string | null) => (text === null ? null : t('days.until', { until: day(text) }));
  const { preferences, agreements, consents, disputes } = view.agreed;
  return [
    ...preferences.map((one) => ({
      key: one.preferenceId,
      title: words('preference', one.kind),
      details: [
        one.kind === 'inconvenient-time' || one.kind === 'busy-now'
          ? hours(one.fromMinute, one.toMinute)
          : null,
        one.weekdays.map((index) => weekdays[index - 1] ?? '').join(t('everywhere:comma')) || null,
        one.place === null ? null : words('place', one.place),
        one.channel === null ? null : words('channel', one.channel),
        pointOf(one.pointId),
        until(one.until),
        t('said-on', { day: day(one.saidOn) }),
        words('preference-source', one.source),
      ],
      ends: [
        {
          label: t('end.preference'),
          end: { what: 'preference' as const, id: one.preferenceId },
          allowed: mayLift,
        },
      ],
    })),
    ...agreements.map((one) => ({
      key: one.agreementId,
      title: words('agreement', one.kind),
      details: [
        hours(one.fromMinute, one.toMinute),
        one.channel === null ? null : words('channel', one.channel),
        until(one.expiresOn),
        one.proof,
      ],
      ends: [
        {
          label: t('end.agreement'),
          end: { what: 'agreement' as const, id: one.agreementId },
          allowed: mayLift,
        },
      ],
    })),
    ...consents.map((one) => {
      const counts = one.usedUpAt === null && one.withdrawnOn === null;
      return {
        key: one.consentId,
        title: t('consent.line', { kind: words('consent', one.kind) }),
        details: [
          one.withdrawnOn === null ? null : t('consent.withdrawn', { day: day(one.withdrawnOn) }),
          one.usedUpAt === null ? null : t('consent.used-up'),
          one.channel === null ? null : words('channel', one.channel),
          pointOf(one.pointId),
          one.accountIds.map(accountOf).filter(Boolean).join(t('everywhere:comma')) || null,
          t(one.direct ? 'consent.said-directly' : 'consent.not-directly'),
          t('said-on', { day: day(one.givenOn) }),
          one.proof,
        ],
        ends: [
          {
            label: t('end.withdrawn'),
            end: { what: 'consent' as const, id: one.consentId, how: 'withdrawn' as const },
            allowed: mayAsk && counts,
          },
          {
            label: t('end.used-up'),
            end: { what: 'consent' as const, id: one.consentId, how: 'used-up' as const },
            allowed: mayAsk && counts,
          },
        ],
      };
    }),
    ...disputes.map((one) => {
      const currency =
        view.accounts.find((account) => account.accountId === one.accountId)?.currency ?? 'CNY';
      return {
        key: one.disputeId,
        title: words('dispute', one.kind),
        details: [
          one.closedOn === null ? null : t('dispute.closed', { day: day(one.closedOn) }),
          accountOf(one.accountId),
          one.partMinor === null ? t('dispute.whole') : formatMinor(one.partMinor, currency),
          one.inWriting ? t('dispute.written') : null,
          t('said-on', { day: day(one.saidOn) }),
          one.answeredOn === null ? null : t('dispute.answered', { day: day(one.answeredOn) }),
          one.proof,
        ],
        ends: [
          {
            label: t('end.answer'),
            end: { what: 'answer' as const, id: one.disputeId },
            allowed: maySettle && one.closedOn === null && one.answeredOn === null,
          },
          {
            label: t('end.dispute'),
            end: { what: 'dispute' as const, id: one.disputeId },
            allowed: maySettle && one.closedOn === null,
          },
        ],
      };
    }),
  ];
}

/** What was agreed or asked, each line with what ends it. */
export function AgreedList({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('states');
  const queries = useQueryClient();
  const lines = useAgreedLines(view);
  const end = useMutation({
    mutationFn: sendEnd,
    onSuccess: () => rereadCase(queries, view.party.partyId),
  });
  const { places, zones } = view.agreed.whereabouts;
  return (
    <>
      <ProblemNote error={end.error} />
      <ul className="points">
        {lines.map((line) => (
          <li key={line.key}>
            <span>{line.title}</span>
            <small className="mute">{line.details.filter(Boolean).join(t('everywhere:comma'))}</small>
            <span className="line">
              {line.ends
                .filter((one) => one.allowed)
                .map((one) => (
                  <button key={one.label} type="button" className="link" onClick={() => end.mutate(one.end)}>
                    {one.label}
                    <span className="sr"> {line.title}</span>
                  </button>
                ))}
            </span>
          </li>
        ))}
        <li>
          <span>{t('place.line')}</span>
          <small className="mute">
            {[places.join(' '), zones.join(' ')].filter(Boolean).join(t('everywhere:sep')) || t('not-told')}
          </small>
        </li>
      </ul>
    </>
  );
}
