import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFooter } from '../../shared/form-footer.tsx';
import { Pane } from '../../shared/pane.tsx';
import { useAct } from '../../shared/use-act.ts';
import { rereadCase } from '../case/read-case.ts';

interface FormPaneProps<Body> {
  readonly partyId: string;
  readonly title: string;
  /** One sentence: what saving this stops or opens. */
  readonly effect: string;
  /** The form as it would be sent; null while something is missing. */
  readonly filled: Body | null;
  readonly send: (body: Body, key: string) => Promise<unknown>;
  readonly onTried: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form beside the case that says first what it will do, saves by Ctrl Enter, and reads the case again. */
export function FormPane<Body>(props: FormPaneProps<Body>) {
  const { partyId, title, effect, filled, send, onTried, onClose, children } = props;
  const { t } = useTranslation('states');
  const queries = useQueryClient();
  const save = useAct({
    send,
    say: () => t('saved'),
    done: () => {
      rereadCase(queries, partyId);
      onClose();
    },
  });
  const submit = () => {
    onTried();
    if (filled !== null) save.mutate(filled);
  };
  return (
    <Pane
      title={title}
      onClose={onClose}
      keys={[{ key: 'mod+Enter', label: t('save'), inFields: true, run: submit }]}
      footer={
        <FormFooter
          label={t('save')}
          busy={save.isPending}
          error={save.error}
          onSave={submit}
          onCancel={onClose}
        />
      }
    >
      <div className="form">
        <p className="note wait" aria-live="polite">
          {effect}
        </p>
        {children}
      </div>
    </Pane>
  );
}
