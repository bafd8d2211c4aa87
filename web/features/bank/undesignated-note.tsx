import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import { Button } from '../../shared/button.tsx';
import { usePermission } from '../../shared/session.ts';
import { useAct } from '../../shared/use-act.ts';
import { BankProblem } from './bank-problem.tsx';

interface UndesignatedNoteProps {
  readonly account: string;
  readonly fileId: string;
}

/** Money of an account that nobody named as the creditor's own waits; who may, names it here. */
export function UndesignatedNote({ account, fileId }: UndesignatedNoteProps) {
  const { t } = useTranslation('bank');
  const queries = useQueryClient();
  const mayAdd = usePermission('house.manage');
  const add = useAct({
    send: (body: { account: string }, key) => answer(api.POST('/api/bank-accounts', { body, ...keyed(key) })),
    say: ({ reopened }) => t('undesignated.added', { count: reopened }),
    done: () => {
      for (const queryKey of [['bank-file', fileId], ['bank-files'], ['bank-lines'], ['bank-accounts']])
        void queries.invalidateQueries({ queryKey });
    },
  });
  return (
    <div className="note wait bank-add">
      <span>{t('undesignated.say', { account })}</span>
      {mayAdd ? (
        <Button busy={add.isPending} onClick={() => add.mutate({ account })}>
          {t('undesignated.add')}
        </Button>
      ) : (
        <strong>{t('undesignated.ask')}</strong>
      )}
      <BankProblem error={add.error} />
    </div>
  );
}
