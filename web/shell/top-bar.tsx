import { Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../shared/session.ts';
import { PartySearch } from './party-search.tsx';
import { PersonMenu } from './person-menu.tsx';

/** Page title, search, and whoever is signed in. */
export function TopBar({ phone, openMap }: { readonly phone: boolean; readonly openMap: () => void }) {
  const { t } = useTranslation('shell');
  const { user } = useSession();
  const [open, setOpen] = useState(false);
  return (
    <header className="top">
      <div className="page-head" id="page-head" />
      {user.permissions.includes('party.search') ? <PartySearch phone={phone} /> : null}
      <Popover
        trigger="click"
        placement="bottomRight"
        arrow={false}
        open={open}
        onOpenChange={setOpen}
        content={
          <PersonMenu
            openMap={() => {
              setOpen(false);
              openMap();
            }}
          />
        }
      >
        <button type="button" className="btn bare who" aria-expanded={open}>
          <span>{user.name}</span>
          <span className="sr">{t('person.open')}</span>
          {user.staffNo === null || phone ? null : (
            <span className="mute">{t('person.staff-no', { no: user.staffNo })}</span>
          )}
        </button>
      </Popover>
    </header>
  );
}
