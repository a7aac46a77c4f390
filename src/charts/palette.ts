/**
 * The colours of the charts: those of the site by their names, and the themes in their one order.
 * Drawings name a colour as `var(--…)`, so the same SVG serves light, dark and print; a
 * self-contained file gets the values of `light` written in. Style sheets and this list must agree.
 */
import { themes as taxonomy } from '../compare/themes.ts';
import type { ThemeId } from '../compare/themes.ts';
import type { Name } from './types.ts';

export const light = {
  ink: '#16191d',
  'ink-2': '#575c63',
  paper: '#fdfdfb',
  'paper-2': '#f3f3ee',
  rule: '#dbdbd3',
  'rule-2': '#868a8f',
  target: '#0b5c84',
  'target-wash': '#e2eff5',
  outcome: '#b0380f',
  'outcome-wash': '#fae8df',
  exceeded: '#1b6a43',
  met: '#4c5f22',
  missed: '#8c1d57',
} as const;

export type Colour = keyof typeof light;

/** A colour by name as a presentation attribute takes it. */
export function paint(colour: Colour | `theme-${string}`): string {
  return `var(--${colour})`;
}

export type ThemeKey = ThemeId | 'other';

/** Hues alike in lightness, so that none shouts; charts always name a theme, colour only helps. */
const themeColours: Readonly<Record<ThemeKey, readonly [light: string, dark: string]>> = {
  economy: ['#5a6270', '#a9b3c4'],
  industry: ['#a8502d', '#e59a78'],
  innovation: ['#7a4fa3', '#c19fe6'],
  talent: ['#a03f86', '#e291c8'],
  consumption: ['#b03a55', '#ee90a5'],
  opening: ['#8a6500', '#d6b355'],
  transport: ['#2f62a8', '#8cb5ee'],
  urban: ['#4653a6', '#a3aef0'],
  rural: ['#5b7020', '#b4cb72'],
  ecology: ['#1f7548', '#76c89a'],
  livelihood: ['#0f7280', '#6cc5d2'],
  education: ['#23699b', '#7fbde8'],
  health: ['#8c4a63', '#d79cb3'],
  culture: ['#7d5a3c', '#cfab8b'],
  governance: ['#52665e', '#a5bdb3'],
  other: ['#6f6a62', '#a59f95'],
};

export interface Theme {
  /** ASCII, part of the custom property `--theme-<id>`. */
  readonly id: ThemeKey;
  readonly name: Name;
  readonly light: string;
  readonly dark: string;
}

/** The themes of the catalogue in its order, then `other` for text that speaks of none. */
export const themes: readonly Theme[] = [
  ...taxonomy.map(({ id, zh, en }) => coloured(id, { zh, en })),
  coloured('other', { zh: '其他', en: 'Other' }),
];

function coloured(id: ThemeKey, name: Name): Theme {
  const [light, dark] = themeColours[id];
  return { id, name, light, dark };
}

const byId = new Map<string, Theme>(themes.map((t) => [t.id, t]));

/** The theme of an id; what is not in the list is `other`. */
export function theme(id: string): Theme {
  return byId.get(id) ?? byId.get('other')!;
}
