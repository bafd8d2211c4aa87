import { approvalKinds } from '@duly/core/approvals/approval-kinds.ts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { AuthorityMatrix, AuthorityMatrixGiven } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { Panel } from '../../shared/panel.tsx';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { usePermission } from '../../shared/session.ts';
import { Failed, Loading } from '../../shared/states.tsx';
import { useAct } from '../../shared/use-act.ts';
import { type AuthorityKind, draftOfKind, type KindDraft, readKindDraft } from './authority-draft.ts';
import { KindForm } from './kind-form.tsx';
import './approvals.css';

/** Who may grant how much of what: the house's own authority, version by version. */
export function AuthorityPage() {
  const { t } = useTranslation('approvals');
  const found = useQuery({
    queryKey: ['authority'],
    queryFn: ({ signal }) => answer(api.GET('/api/authority', { signal })),
  });
  return (
    <>
      <PageHead title={t('authority.title')} />
      <div className="page-body">
        {found.isError ? (
          <Failed error={found.error} retry={() => void found.refetch()} />
        ) : found.data === undefined ? (
          <Loading lines={8} />
        ) : (
          <AuthorityForm key={found.data.version} matrix={found.data} />
        )}
      </div>
    </>
  );
}

function AuthorityForm({ matrix }: { readonly matrix: AuthorityMatrix }) {
  const { t } = useTranslation('approvals');
  const queries = useQueryClient();
  const manages = usePermission('approval.manage');
  const kinds = approvalKinds.filter((kind) => matrix.kinds[kind] !== undefined);
  const [kind, setKind] = useState<AuthorityKind>(kinds[0] ?? 'waiver');
  const [drafts, setDrafts] = useState<Partial<Record<AuthorityKind, KindDraft>>>({});
  const [tried, setTried] = useState(false);
  const given = matrix.kinds[kind];
  const draft = drafts[kind] ?? (given && draftOfKind(given, matrix.currency));
  const save = useAct({
    send: (body: AuthorityMatrixGiven, key) => answer(api.POST('/api/authority', { body, ...keyed(key) })),
    say: (saved) => t('authority.saved', { version: saved.version }),
    done: () => void queries.invalidateQueries({ queryKey: ['authority'] }),
  });
  const filled = () => {
    const all: AuthorityMatrixGiven['kinds'] = { ...matrix.kinds };
    for (const one of kinds) {
      const changed = drafts[one];
      if (changed === undefined) continue;
      const read = readKindDraft(changed, matrix.currency);
      if (read === null) return null;
      all[one] = read;
    }
    return { basedOn: matrix.version, kinds: all };
  };
  const submit = () => {
    setTried(true);
    const body = filled();
    if (body !== null) save.mutate(body);
  };
  return (
    <Panel
      title={t('authority.matrix')}
      scope={
        matrix.setBy === null
          ? t('authority.shipped')
          : t('authority.version', { version: matrix.version, by: matrix.setBy })
      }
      end={
        manages ? (
          <Button look="primary" busy={save.isPending} onClick={submit}>
            {t('authority.save')}
          </Button>
        ) : undefined
      }
    >
      <p className="in soft">{t('authority.effect')}</p>
      <ProblemNote error={save.error} />
      {tried && filled() === null ? (
        <p className="note stop" role="alert">
          {t('authority.unreadable')}
        </p>
      ) : null}
      <div className="in line" role="group" aria-label={t('authority.kinds')}>
        {kinds.map((one) => (
          <button
            key={one}
            type="button"
            className="chip"
            aria-pressed={one === kind}
            onClick={() => setKind(one)}
          >
            {t(`kind.${one}`)}
          </button>
        ))}
      </div>
      {draft === undefined ? null : (
        <KindForm
          key={kind}
          draft={draft}
          currency={matrix.currency}
          onDraft={(next) => setDrafts({ ...drafts, [kind]: next })}
        />
      )}
    </Panel>
  );
}
