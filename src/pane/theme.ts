import { loadTheme } from 'office-ui-fabric-react/lib/Styling';

const FONTS = "'Segoe UI', system-ui, -apple-system, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif";

/** One accent, the navy of the product's icon, on Fluent's neutrals; the same values as `style/base.css`. */
export function dressFluent(): void {
  loadTheme({
    defaultFontStyle: { fontFamily: FONTS },
    palette: {
      themePrimary: '#1f4e8c',
      themeDarkAlt: '#1b457c',
      themeDark: '#173a69',
      themeDarker: '#112b4e',
      themeSecondary: '#315d97',
      themeTertiary: '#7c9ac2',
      themeLight: '#c6d5e8',
      themeLighter: '#dfe8f3',
      themeLighterAlt: '#f5f8fb',
    },
  });
}
