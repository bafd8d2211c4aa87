import { useTranslation } from 'react-i18next';
import { useSession } from '../../shared/session.ts';
import { type CallDraft, isRightPerson, isThirdParty } from './call-draft.ts';

interface MaySayProps {
  readonly draft: CallDraft;
  readonly name: string;
  readonly onIdentified: (identified: boolean) => void;
}

/** What may be said to whoever answered: to others the neutral sentence only, to the person after the identity check. */
export function MaySay({ draft, name, onIdentified }: MaySayProps) {
  const { t } = useTranslation('call');
  const { tenant } = useSession();
  if (draft.answeredBy === null) return <p className="note">{t('say.first')}</p>;
  if (isThirdParty(draft.answeredBy)) {
    return (
      <div className="note wait">
        <b>{t('say.third')}</b>
        <p className="spoken">{t('say.neutral', { name, firm: tenant.name })}</p>
        <p className="soft">{t('say.third-never')}</p>
      </div>
    );
  }
  if (!isRightPerson(draft.answeredBy)) return <p className="note">{t('say.nobody')}</p>;
  return (
    <div className={`note ${draft.identified ? 'ok' : 'act'}`}>
      <label className="check">
        <input
          type="checkbox"
          checked={draft.identified}
          onChange={(event) => onIdentified(event.target.checked)}
        />
        <b>{t('say.identity')}</b>
        <kbd aria-hidden="true">X</kbd>
      </label>
      <p className="soft">{t(draft.identified ? 'say.identified' : 'say.identity-how')}</p>
    </div>
  );
}
