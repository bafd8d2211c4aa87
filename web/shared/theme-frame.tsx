import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useLayoutEffect, useMemo } from 'react';
import { antdTheme } from './antd-theme.ts';
import { cssVariables, darkPalette, lightPalette } from './palette.ts';
import { usePreferences } from './preferences.ts';
import { useMedia } from './use-media.ts';

/** Whether the page is dark now: as chosen, else as the system is. */
export function useDark(): boolean {
  const { scheme } = usePreferences();
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  return scheme === 'system' ? systemDark : scheme === 'dark';
}

/** Colours, language of the parts and motion, for everything inside. */
export function ThemeFrame({ children }: { readonly children: ReactNode }) {
  const { language } = usePreferences();
  const dark = useDark();
  const calm = useMedia('(prefers-reduced-motion: reduce)');
  const palette = dark ? darkPalette : lightPalette;
  const theme = useMemo(() => antdTheme(palette, dark, calm), [palette, dark, calm]);
  useLayoutEffect(() => {
    const root = document.documentElement;
    for (const [name, value] of Object.entries(cssVariables(palette))) root.style.setProperty(name, value);
    root.style.colorScheme = dark ? 'dark' : 'light';
    root.dataset.scheme = dark ? 'dark' : 'light';
  }, [palette, dark]);
  return (
    <ConfigProvider
      theme={theme}
      locale={language === 'en' ? enUS : zhCN}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <App component={false}>{children}</App>
    </ConfigProvider>
  );
}
