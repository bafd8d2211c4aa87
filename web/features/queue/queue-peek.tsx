import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueueRow } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { useCodeWords } from '../../shared/code-words.ts';
import { formatMoney } from '../../shared/format-money.ts';
import { Icon } from '../../shared/icon.tsx';
import { LastContact } from '../case/last-contact.tsx';
import { useCase } from '../case/read-case.ts';
import { AllowedBrief } from '../gate/allowed-brief.tsx';
import { PriorityBars } from './priority-bars.tsx';

/** Somebody who only passes a row has not looked at the person: the case is read, and the look journalled, after this. */
const dwellMs = 350;

interface QueuePeekProps {
  readonly row: QueueRow;
  readonly place: number;
  readonly onCall: () => void;
  readonly onOpen: () => void;
}

/** The selected row explained: the next act, why it stands here, when it is allowed today, and the last contact. */
export function QueuePeek({ row, place, onCall, onOpen }: QueuePeekProps) {
  const { t, i18n } = useTranslation('queue');
  const words = useCodeWords();
  const [dwelt, setDwelt] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDwelt(true), dwellMs);
    return () => clearTimeout(timer);
  }, []);
  const view = useCase(row.partyId, dwelt).data;
  const calls = (view?.allowed.channels ?? []).filter((one) => one.channel === 'call');
  const refused = view !== undefined && !calls.some((one) => one.state === 'now');
  return (
    <aside className="peek" aria-label={t('peek.label')}>
      <section>
        <p className="mute">
          {t('peek.place', { place })} {row.reference}
        </p>
        <p className="big">{row.name}</p>
        <p className="soft">
          {t('peek.owed', { sum: formatMoney(row.overdue, i18n.language), count: row.daysPastDue })}
        </p>
      </section>
      <section>
        <h2>{t('peek.next')}</h2>
        <p className="next-act">
          {words('action', row.action)}
          <span className="soft">
            {t('peek.because')}
            {row.reasons.map((reason) => words('reason', reason.code)).join(t('everywhere:comma'))}
          </span>
        </p>
        <Button look="primary" wide tall keyName="C" onClick={onCall} refused={refused}>
          <Icon name="phone" />
          {row.phoneMasked === null ? t('peek.call') : t('peek.call-number', { number: row.phoneMasked })}
        </Button>
        <div className="pair under">
          <Button keyName="↵" onClick={onOpen}>
            {t('peek.open')}
          </Button>
        </div>
      </section>
      <section>
        <h2>
          {t('peek.why')} <small>{t('priority', { points: row.priority })}</small>
        </h2>
        <PriorityBars reasons={row.reasons} />
      </section>
      <section>
        <h2>{t('peek.window')}</h2>
        <AllowedBrief allowed={view?.allowed ?? null} zone={view?.party.zone ?? 'UTC'} />
      </section>
      <section className="grow">
        <LastContact view={view ?? null} />
      </section>
    </aside>
  );
}
