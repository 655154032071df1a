import { theme, type ThemeConfig } from 'antd';
import type { Language } from '../language/words';
import { tokens } from './tokens';

export type Ground = 'light' | 'dark';

/** antd's theme of a ground: dense, square, quiet. */
export function themeOf(ground: Ground, language: Language): ThemeConfig {
  const colours = tokens[ground];
  return {
    algorithm: ground === 'dark' ? [theme.darkAlgorithm, theme.compactAlgorithm] : [theme.defaultAlgorithm, theme.compactAlgorithm],
    // On the body too, so that what is not antd's has its colours (index.html).
    cssVar: { key: 'console' },
    hashed: false,
    token: {
      colorPrimary: colours.accent,
      colorLink: colours.accent,
      colorInfo: colours.accent,
      colorBgLayout: colours.page,
      colorBgContainer: colours.panel,
      colorBorderSecondary: colours.line,
      colorText: colours.text,
      colorTextSecondary: colours.quiet,
      colorTextDescription: colours.quiet,
      colorError: tokens.status[ground].over,
      colorSuccess: tokens.status[ground].done,
      colorWarning: tokens.status[ground].waiting,
      ...(ground === 'light'
        ? { colorErrorBg: tokens.statusGround.over, colorSuccessBg: tokens.statusGround.done, colorWarningBg: tokens.statusGround.waiting }
        : {}),
      borderRadius: tokens.radius,
      // console.css says what that is.
      fontFamily: language === 'zh' ? tokens.font : `"Narrow marks", ${tokens.font}`,
      fontSize: 15,
      motion: false,
      wireframe: false,
    },
    components: {
      Menu: { itemSelectedBg: colours.chosen, itemSelectedColor: colours.accent },
      Descriptions: { labelColor: colours.quiet },
      // The accent of the dark ground is light: white on it is too faint to read.
      ...(ground === 'dark' ? { Button: { primaryColor: colours.page } } : {}),
      Table: { cellPaddingBlockSM: 4, headerBorderRadius: 0 },
      Layout: { headerHeight: 44, headerPadding: '0 16px', headerBg: colours.panel, siderBg: colours.panel, bodyBg: colours.page },
    },
  };
}
