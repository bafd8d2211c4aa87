import { Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeyListener, useKeys } from '../shared/use-keys.ts';
import { phoneQuery, useMedia } from '../shared/use-media.ts';
import { BottomNav } from './bottom-nav.tsx';
import { KeyBar } from './key-bar.tsx';
import { KeyMap } from './key-map.tsx';
import { SideNav } from './side-nav.tsx';
import { TopBar } from './top-bar.tsx';

/** What stands around every page. */
export function Shell() {
  const { t } = useTranslation('shell');
  const phone = useMedia(phoneQuery);
  const [map, setMap] = useState(false);
  useKeyListener();
  useKeys([
    { key: '/', label: t('keys.search'), quiet: true, run: () => document.getElementById('find')?.focus() },
    { key: '?', label: t('keys.map'), quiet: true, run: () => setMap(true) },
  ]);
  return (
    <div className="app">
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      {phone ? null : <SideNav />}
      <TopBar phone={phone} openMap={() => setMap(true)} />
      <main className="main" id="main" tabIndex={-1}>
        <Outlet />
      </main>
      {phone ? <BottomNav /> : <KeyBar openMap={() => setMap(true)} />}
      <KeyMap open={map} close={() => setMap(false)} />
    </div>
  );
}
