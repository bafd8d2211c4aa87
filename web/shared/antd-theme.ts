import { type ThemeConfig, theme } from 'antd';
import type { Palette } from './palette.ts';

/**
 * Ant Design in our colours. Its own tints of grey text, placeholders and disabled controls miss 4.5 : 1, so every text
 * token is set here, once, and no component sets colours of its own.
 */
export function antdTheme(palette: Palette, dark: boolean, calm: boolean): ThemeConfig {
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: palette.act,
      colorSuccess: palette.ok,
      colorWarning: palette.wait,
      colorError: palette.stop,
      colorInfo: palette.act,
      colorLink: palette.act,
      colorText: palette.ink,
      colorTextSecondary: palette.ink2,
      colorTextTertiary: palette.ink3,
      colorTextQuaternary: palette.ink3,
      colorTextPlaceholder: palette.ink3,
      colorTextDisabled: palette.ink3,
      colorTextDescription: palette.ink3,
      colorIcon: palette.ink3,
      colorBgBase: palette.surface,
      colorBgLayout: palette.canvas,
      colorBgContainer: palette.surface,
      colorBgElevated: palette.surface,
      colorBorder: palette.field,
      colorBorderSecondary: palette.line,
      colorTextLightSolid: palette.onAct,
      controlItemBgActive: palette.actBg,
      controlItemBgHover: palette.hover,
      borderRadius: 4,
      borderRadiusLG: 6,
      fontSize: 13,
      fontSizeSM: 12,
      lineHeight: 20 / 13,
      controlHeight: 32,
      controlHeightSM: 28,
      fontFamily: 'inherit',
      motion: !calm,
      motionDurationFast: '0.12s',
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.12s',
      wireframe: false,
    },
    components: {
      Button: { fontWeight: 400, primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
      Input: { activeShadow: 'none' },
      Select: { optionSelectedBg: palette.actBg, optionSelectedColor: palette.act },
      Modal: { titleFontSize: 16 },
      Drawer: { paddingLG: 20 },
      Progress: { defaultColor: palette.ages[3], remainingColor: palette.hover },
    },
  };
}
