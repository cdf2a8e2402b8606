// What is around a card in Teams: its colours and distances in light and in dark, and that it shows
// six actions in a row.
const light = {
  paper: '#ffffff', ink: '#242424', quiet: '#616161', emphasis: '#f5f5f5', line: '#e0e0e0',
  good: '#f1faf1', attention: '#fdf3f4', accent: '#dfe0f6', red: '#b10e1c', blue: '#5b5fc7',
};
const dark = {
  paper: '#292929', ink: '#ffffff', quiet: '#adadad', emphasis: '#1f1f1f', line: '#525252',
  good: '#052505', attention: '#3b0509', accent: '#383966', red: '#e37d80', blue: '#9299f7',
};
export const themes = { light, dark };

export function host(theme) {
  const t = themes[theme];
  const colour = (strong, subtle = strong) => ({ default: strong, subtle });
  const words = {
    default: colour(t.ink, t.quiet), dark: colour(t.ink), light: colour(t.quiet),
    accent: colour(t.blue), good: colour('#107c10'), warning: colour('#bc4b09'),
    attention: colour(t.red),
  };
  const ground = colour => ({ backgroundColor: colour, borderColor: t.line, foregroundColors: words });
  return {
    fontFamily: '"Segoe UI", "Open Sans", "DejaVu Sans", sans-serif',
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
    spacing: { small: 8, default: 12, medium: 16, large: 24, extraLarge: 32, padding: 16 },
    separator: { lineThickness: 1, lineColor: t.line },
    supportsInteractivity: true,
    containerStyles: {
      default: ground(t.paper), emphasis: ground(t.emphasis), good: ground(t.good),
      attention: ground(t.attention), warning: ground(t.attention), accent: ground(t.accent),
    },
    inputs: {
      label: {
        requiredInputs: { weight: 'bolder', color: 'default', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'bolder', color: 'default' },
      },
      errorMessage: { color: 'attention' },
    },
    actions: {
      maxActions: 6, spacing: 'default', buttonSpacing: 8, actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    table: { cellSpacing: 8 },
    textStyles: { heading: { size: 'large', weight: 'bolder' } },
  };
}
