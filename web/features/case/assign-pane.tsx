import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { CaseView } from '../../shared/api-types.ts';
import { Choice } from '../../shared/choice.tsx';
import { FormFooter } from '../../shared/form-footer.tsx';
import { Pane } from '../../shared/pane.tsx';
import { Loading } from '../../shared/states.tsx';
import { useAct } from '../../shared/use-act.ts';
import { rereadCase } from './read-case.ts';

interface AssignPaneProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** Whom the person stays with from now on; all their open tasks go along, so that two never work one debtor. */
export function AssignPane({ view, onClose }: AssignPaneProps) {
  const { t } = useTranslation('case');
  const queries = useQueryClient();
  const [userId, setUserId] = useState(view.party.assignee?.id ?? '');
  const board = useQuery({
    queryKey: ['board', ''],
    queryFn: ({ signal }) => answer(api.GET('/api/board', { signal })),
  });
  const save = useAct({
    send: (body: { readonly userId: string | null }, key) =>
      answer(
        api.POST('/api/parties/{id}/assign', {
          params: { path: { id: view.party.partyId } },
          body,
          ...keyed(key),
        }),
      ),
    say: () => t('assign.saved'),
    done: () => {
      rereadCase(queries, view.party.partyId);
      onClose();
    },
  });
  const submit = () => save.mutate({ userId: userId === '' ? null : userId });
  const people = (board.data?.byCollector ?? []).flatMap((row) =>
    row.user === null
      ? []
      : [{ value: row.user.id, label: t('assign.person', { name: row.user.name, open: row.open }) }],
  );
  return (
    <Pane
      title={t('assign.title')}
      width={400}
      onClose={onClose}
      keys={[{ key: 'mod+Enter', label: t('assign.save'), inFields: true, run: submit }]}
      footer={
        <FormFooter
          label={t('assign.save')}
          busy={save.isPending}
          error={save.error ?? board.error}
          onSave={submit}
          onCancel={onClose}
        />
      }
    >
      {board.isPending ? (
        <Loading lines={4} />
      ) : (
        <Choice
          label={t('assign.to')}
          value={userId}
          onValue={setUserId}
          options={[...people, { value: '', label: t('fact.nobody') }]}
        />
      )}
    </Pane>
  );
}
