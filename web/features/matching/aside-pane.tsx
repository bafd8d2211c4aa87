import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/button.tsx';
import { Pane } from '../../shared/pane.tsx';
import { type AsideReason, asideReasons } from './read-matching.ts';

interface AsidePaneProps {
  readonly onReason: (reason: AsideReason) => void;
  readonly onClose: () => void;
}

/** Why no receivable is meant: one key a reason. */
export function AsidePane({ onReason, onClose }: AsidePaneProps) {
  const { t } = useTranslation('matching');
  const keys = asideReasons.map((reason, at) => ({
    key: `${at + 1}`,
    label: t(`aside.${reason}`),
    quiet: true,
    run: () => onReason(reason),
  }));
  return (
    <Pane title={t('aside.title')} onClose={onClose} keys={keys} start="none" width={380}>
      <div className="form">
        <p className="note">{t('aside.say')}</p>
        {asideReasons.map((reason, at) => (
          <Button key={reason} wide tall keyName={`${at + 1}`} onClick={() => onReason(reason)}>
            {t(`aside.${reason}`)}
          </Button>
        ))}
      </div>
    </Pane>
  );
}
