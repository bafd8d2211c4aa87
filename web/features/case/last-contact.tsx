import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../shared/api-types.ts';
import { longInstant } from '../../shared/format-day.ts';
import { useSession } from '../../shared/session.ts';
import { useTimelineWords } from './timeline-words.ts';

/** When the person was last spoken with, and what was said. */
export function LastContact({ view }: { readonly view: CaseView | null }) {
  const { t, i18n } = useTranslation('case');
  const { tenant } = useSession();
  const words = useTimelineWords();
  const last = view?.timeline.find((entry) => entry.kind === 'contact');
  const when =
    last === undefined || view === null
      ? ''
      : longInstant(last.at, view.party.zone, i18n.language, tenant.businessDay);
  return (
    <>
      <h2>
        {t('last.title')} <small>{when}</small>
      </h2>
      {view === null ? (
        <span className="ghost" style={{ width: '80%' }} />
      ) : last === undefined ? (
        <p className="mute">{t('last.none')}</p>
      ) : (
        <>
          <p className="soft">
            {[words.title(last), words.result(last)].filter(Boolean).join(t('everywhere:comma'))}
          </p>
          {last.note === null ? null : <p className="soft">{last.note}</p>}
        </>
      )}
    </>
  );
}
