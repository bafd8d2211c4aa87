import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../shared/api-types.ts';
import { useCodeWords } from '../../shared/code-words.ts';
import { Panel } from '../../shared/panel.tsx';

/** Who else stands on the accounts; nothing where nobody does. */
export function ProfilePanel({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('case');
  const words = useCodeWords();
  if (view.relations.length === 0) return null;
  return (
    <Panel title={t('relations.title')}>
      <ul className="points">
        {view.relations.map((other) => (
          <li key={`${other.partyId} ${other.role} ${other.accountId}`}>
            <Link to="/parties/$partyId" params={{ partyId: other.partyId }}>
              {other.name}
            </Link>
            <small className="mute">{words('relation', other.role)}</small>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
