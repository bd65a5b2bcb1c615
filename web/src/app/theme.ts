import { createTheme, defaultVariantColorsResolver, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const pine: MantineColorsTuple = [
  '#eef7f6', '#d7ebe9', '#aed6d3', '#82c5bf', '#5ba9a4', '#3a8f8b', '#237874', '#14625f', '#0d4e4c', '#083b3a',
];

// From text to deepest ground, so that what Mantine draws in the dark has the tone of our own surfaces.
const dark: MantineColorsTuple = [
  '#ebe7df', '#c9cacb', '#a9aeb4', '#757c84', '#3a4047', '#2d3238', '#1c2024', '#15181b', '#111316', '#0b0d0f',
];

/** What Mantine's components look like here. Colours come from tokens.css, through `variables` below. */
export const theme = createTheme({
  colors: { pine, dark },
  primaryColor: 'pine',
  // Both carry white text at more than 5:1.
  primaryShade: { light: 7, dark: 6 },
  fontFamily: 'var(--cw-font)',
  fontFamilyMonospace: 'var(--cw-mono)',
  headings: { fontFamily: 'var(--cw-serif)', fontWeight: '600' },
  lineHeights: { md: 'var(--cw-leading)' },
  defaultRadius: 'md',
  radius: { sm: 'var(--cw-radius-sm)', md: 'var(--cw-radius)' },
  cursorType: 'pointer',
  // The focus ring is ours (base.css), the same on links, buttons and fields.
  focusRing: 'never',
  respectReducedMotion: true,
  // The head of a dialog is a <header>, which beside the one of the page would be taken for a second banner.
  components: Object.fromEntries(
    ['Modal', 'Drawer'].map((name) => [name, { defaultProps: { attributes: { header: { role: 'none' } } } }]),
  ),
  variantColorResolver: (input) => {
    // `color="bad"` is for what destroys; its colours change with the scheme as all tokens do.
    if (input.color !== 'bad') return defaultVariantColorsResolver(input);
    return {
      background: input.variant === 'filled' ? 'var(--cw-bad-fill)' : 'transparent',
      hover: input.variant === 'filled' ? 'color-mix(in srgb, var(--cw-bad-fill) 88%, #000)' : 'var(--cw-bad-soft)',
      color: input.variant === 'filled' ? '#fff' : 'var(--cw-bad)',
      border: input.variant === 'outline' ? '1px solid var(--cw-bad)' : '1px solid transparent',
    };
  },
});

export const variables: CSSVariablesResolver = () => {
  const both = {
    '--mantine-color-body': 'var(--cw-paper)',
    '--mantine-color-text': 'var(--cw-ink)',
    '--mantine-color-bright': 'var(--cw-ink)',
    '--mantine-color-dimmed': 'var(--cw-ink-soft)',
    '--mantine-color-placeholder': 'var(--cw-ink-soft)',
    '--mantine-color-anchor': 'var(--cw-accent)',
    '--mantine-color-error': 'var(--cw-bad)',
    '--mantine-color-default': 'var(--cw-surface)',
    '--mantine-color-default-hover': 'var(--cw-sunken)',
    '--mantine-color-default-color': 'var(--cw-ink)',
    '--mantine-color-default-border': 'var(--cw-line-strong)',
    '--mantine-color-pine-outline': 'var(--cw-accent)',
    '--mantine-color-pine-outline-hover': 'var(--cw-accent-soft)',
    '--mantine-color-pine-light': 'var(--cw-accent-soft)',
    '--mantine-color-pine-light-hover': 'var(--cw-accent-soft)',
    '--mantine-color-pine-light-color': 'var(--cw-accent-ink)',
    '--mantine-color-pine-text': 'var(--cw-accent)',
  };
  return { variables: {}, light: both, dark: both };
};
