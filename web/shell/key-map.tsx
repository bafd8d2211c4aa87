import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { setPreferences, usePreferences } from '../shared/preferences.ts';
import { useKeyActs } from '../shared/use-keys.ts';
import { keyCaps } from './key-bar.tsx';

/** All keys of this page in one list, and the switch for single letters. */
export function KeyMap({ open, close }: { readonly open: boolean; readonly close: () => void }) {
  const { t } = useTranslation('shell');
  const acts = useKeyActs();
  const { letterKeys } = usePreferences();
  return (
    <Modal open={open} title={t('keys.map')} footer={null} onCancel={close} width={440} destroyOnHidden>
      <dl className="key-map">
        {acts.map((act) => (
          <div key={act.key}>
            <dt>
              {keyCaps(act).map((cap) => (
                <kbd key={cap}>{cap}</kbd>
              ))}
            </dt>
            <dd>{act.label}</dd>
          </div>
        ))}
      </dl>
      <label className="check">
        <input
          type="checkbox"
          checked={letterKeys}
          onChange={(event) => setPreferences({ letterKeys: event.target.checked })}
        />
        {t('keys.letters')}
      </label>
    </Modal>
  );
}
