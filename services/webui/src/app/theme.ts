import type { ThemeConfig } from 'antd';

/**
 * Colours of text and surfaces. antd's own secondary, placeholder and status colours fall below 4.5:1 on white;
 * `theme.test.ts` computes the contrast of every pair used here.
 */
export const palette = {
  ink: '#16202c',
  inkSoft: '#47535f',
  inkFaint: '#5c6773',
  primary: '#0f4c81',
  navy: '#0b2e4f',
  surface: '#ffffff',
  ground: '#f3f5f8',
  line: '#d5dbe3',
  control: '#7c8794',
  red: '#b3261e',
  redSoft: '#fdecea',
  amber: '#8a5300',
  amberSoft: '#fff4dc',
  green: '#1b6e3c',
  greenSoft: '#e7f5ec',
  blueSoft: '#e6eff8',
} as const;

export const fontFamily =
  '"PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif';

export const theme: ThemeConfig = {
  token: {
    colorPrimary: palette.primary,
    colorInfo: palette.primary,
    colorLink: palette.primary,
    // The paler ones that would be derived lack contrast on a hovered row.
    colorLinkHover: palette.primary,
    colorLinkActive: palette.primary,
    colorError: palette.red,
    colorWarning: palette.amber,
    colorSuccess: palette.green,
    colorInfoBg: palette.blueSoft,
    colorInfoBorder: '#b9d0e6',
    colorPrimaryBg: palette.blueSoft,
    colorWarningBg: palette.amberSoft,
    colorWarningBorder: '#e9cf98',
    colorErrorBg: palette.redSoft,
    colorErrorBorder: '#f0bab5',
    colorSuccessBg: palette.greenSoft,
    colorSuccessBorder: '#b3dcc1',
    controlItemBgActive: palette.blueSoft,
    colorText: palette.ink,
    colorTextSecondary: palette.inkSoft,
    colorTextTertiary: palette.inkFaint,
    colorTextQuaternary: palette.inkFaint,
    colorTextPlaceholder: palette.inkFaint,
    colorTextDescription: palette.inkFaint,
    colorTextDisabled: palette.inkFaint,
    colorBgLayout: palette.ground,
    colorBorder: palette.control,
    colorBorderSecondary: palette.line,
    borderRadius: 6,
    fontFamily,
    fontSize: 15,
    controlHeight: 40,
    controlHeightLG: 48,
    controlHeightSM: 30,
    motionDurationMid: '0.15s',
    motionDurationSlow: '0.2s',
  },
  components: {
    Table: { headerBg: '#eef2f6', headerColor: palette.ink, cellPaddingBlock: 12, rowHoverBg: '#f5f8fb' },
    Tabs: { titleFontSize: 15 },
    // antd's own track cannot be told from the page's ground.
    Segmented: { trackBg: '#dde4ec', itemColor: palette.inkSoft, itemSelectedColor: palette.primary },
    Form: { labelFontSize: 15, verticalLabelPadding: '0 0 6px' },
    Button: { fontWeight: 500 },
  },
};
