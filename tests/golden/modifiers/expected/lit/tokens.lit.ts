/* eslint-disable */
// Generated from design tokens. Changes here are lost.

import { unsafeCSS } from "lit";
import type { CSSResult } from "lit";

/** The style sheet of all tokens, for `static styles`. Its `styleSheet` is for `document.adoptedStyleSheets`. */
export const tokens: CSSResult = /* @__PURE__ */ unsafeCSS(`:root, :host {
  --core-gray-0: oklch(1 0 0);
  --core-gray-900: oklch(0.2 0.01 260);
  --core-gray-500: oklch(0.6 0.01 260);
  --core-blue-500: oklch(0.55 0.2 264);
  --core-blue-300: oklch(0.8 0.1 264);
  --core-space-1: 4px;
  --core-space-2: 8px;
  --core-space-4: 16px;
  --core-motion-long: 400ms;
  --core-ease: cubic-bezier(0.2, 0, 0, 1);
  --text-body-font-weight: 400;
  --text-body-letter-spacing: 0px;
  --text-body-line-height: 1.5;
}

:root,
:host,
[data-theme="auto"] {
  color-scheme: light;
  --theme-light: initial;
  --theme-not-light: ;
  --theme-dark: ;
  --theme-high-contrast: ;
  --theme-not-high-contrast: initial;
}

@media (prefers-contrast: more) {
  :root,
  :host,
  [data-theme="auto"] {
    --theme-light: ;
    --theme-not-light: initial;
    --theme-dark: ;
    --theme-high-contrast: initial;
    --theme-not-high-contrast: ;
  }
}

@media (prefers-color-scheme: dark) {
  :root,
  :host,
  [data-theme="auto"] {
    color-scheme: dark;
    --theme-light: ;
    --theme-not-light: initial;
    --theme-dark: initial;
    --theme-high-contrast: ;
    --theme-not-high-contrast: initial;
  }
}

@container style(--theme-light) or style(--theme-not-light) or style(--theme-dark) or style(--theme-high-contrast) or style(--theme-not-high-contrast) {
  :host(:not([data-theme="light"], [data-theme="dark"], [data-theme="high contrast"], [data-theme="auto"])) {
    color-scheme: inherit;
    --theme-light: inherit;
    --theme-not-light: inherit;
    --theme-dark: inherit;
    --theme-high-contrast: inherit;
    --theme-not-high-contrast: inherit;
  }
}

[data-theme="light"],
:host([data-theme="light"]) {
  color-scheme: light;
  --theme-light: initial;
  --theme-not-light: ;
  --theme-dark: ;
  --theme-high-contrast: ;
  --theme-not-high-contrast: initial;
}

[data-theme="dark"],
:host([data-theme="dark"]) {
  color-scheme: dark;
  --theme-light: ;
  --theme-not-light: initial;
  --theme-dark: initial;
  --theme-high-contrast: ;
  --theme-not-high-contrast: initial;
}

[data-theme="high contrast"],
:host([data-theme="high contrast"]) {
  color-scheme: light;
  --theme-light: ;
  --theme-not-light: initial;
  --theme-dark: ;
  --theme-high-contrast: initial;
  --theme-not-high-contrast: ;
}

:root,
:host,
[data-density="regular"],
:host([data-density="regular"]) {
  --density-compact: ;
  --density-not-compact: initial;
  --density-regular: initial;
  --density-2x: ;
  --density-not-2x: initial;
}

@container style(--density-compact) or style(--density-not-compact) or style(--density-regular) or style(--density-2x) or style(--density-not-2x) {
  :host(:not([data-density="compact"], [data-density="regular"], [data-density="2x"])) {
    --density-compact: inherit;
    --density-not-compact: inherit;
    --density-regular: inherit;
    --density-2x: inherit;
    --density-not-2x: inherit;
  }
}

[data-density="compact"],
:host([data-density="compact"]) {
  --density-compact: initial;
  --density-not-compact: ;
  --density-regular: ;
  --density-2x: ;
  --density-not-2x: initial;
}

[data-density="2x"],
:host([data-density="2x"]) {
  --density-compact: ;
  --density-not-compact: initial;
  --density-regular: ;
  --density-2x: initial;
  --density-not-2x: ;
}

:root,
:host,
[data-platform="web"],
:host([data-platform="web"]) {
  --platform-web: initial;
  --platform-ios: ;
  --platform-android: ;
  --platform-not-android: initial;
}

@container style(--platform-web) or style(--platform-ios) or style(--platform-android) or style(--platform-not-android) {
  :host(:not([data-platform="web"], [data-platform="ios"], [data-platform="android"])) {
    --platform-web: inherit;
    --platform-ios: inherit;
    --platform-android: inherit;
    --platform-not-android: inherit;
  }
}

[data-platform="ios"],
:host([data-platform="ios"]) {
  --platform-web: ;
  --platform-ios: initial;
  --platform-android: ;
  --platform-not-android: initial;
}

[data-platform="android"],
:host([data-platform="android"]) {
  --platform-web: ;
  --platform-ios: ;
  --platform-android: initial;
  --platform-not-android: ;
}

:root, :host,
[data-platform] {
  --core-motion-short: var(--platform-android,90ms)var(--platform-not-android,120ms);
  --font-family: var(--platform-web,Inter, sans-serif)var(--platform-ios,"SF Pro Text", system-ui)var(--platform-android,Roboto, sans-serif);
  --move: var(--core-motion-short) 0ms var(--core-ease);
}

:root, :host,
[data-theme] {
  --color-surface: var(--theme-light,var(--core-gray-0))var(--theme-not-light,var(--core-gray-900));
  --color-text: var(--theme-light,var(--core-gray-900))var(--theme-not-light,var(--core-gray-0));
  --color-accent: var(--theme-light,var(--core-blue-500))var(--theme-dark,var(--core-blue-300))var(--theme-high-contrast,var(--core-gray-0));
  --color-link: var(--color-accent);
  --color-hover: var(--color-link);
  --wash-stops: var(--color-surface) 0%, color-mix(in srgb, var(--color-surface), var(--color-accent) 6.25%), color-mix(in srgb, var(--color-surface), var(--color-accent) 12.5%), color-mix(in srgb, var(--color-surface), var(--color-accent) 18.75%), color-mix(in srgb, var(--color-surface), var(--color-accent) 25%), color-mix(in srgb, var(--color-surface), var(--color-accent) 31.25%), color-mix(in srgb, var(--color-surface), var(--color-accent) 37.5%), color-mix(in srgb, var(--color-surface), var(--color-accent) 43.75%), color-mix(in srgb, var(--color-surface), var(--color-accent) 50%), color-mix(in srgb, var(--color-surface), var(--color-accent) 56.25%), color-mix(in srgb, var(--color-surface), var(--color-accent) 62.5%), color-mix(in srgb, var(--color-surface), var(--color-accent) 68.75%), color-mix(in srgb, var(--color-surface), var(--color-accent) 75%), color-mix(in srgb, var(--color-surface), var(--color-accent) 81.25%), color-mix(in srgb, var(--color-surface), var(--color-accent) 87.5%), color-mix(in srgb, var(--color-surface), var(--color-accent) 93.75%), var(--color-accent) 100%;
  --wash: linear-gradient(in srgb, var(--color-surface) 0%, var(--color-accent) 100%);
}

:root, :host,
[data-density] {
  --space-inline: var(--density-compact,var(--core-space-2))var(--density-regular,var(--core-space-4))var(--density-2x,32px);
  --space-block: var(--density-compact,var(--core-space-1))var(--density-regular,var(--core-space-2))var(--density-2x,var(--core-space-4));
  --font-size: var(--density-compact,0.875rem)var(--density-not-compact,1rem);
}

:root, :host,
[data-density],
[data-platform] {
  --text-body-font-family: var(--font-family);
  --text-body-font-size: var(--font-size);
  --text-body: var(--text-body-font-weight) var(--text-body-font-size)/var(--text-body-line-height) var(--text-body-font-family);
}

:root, :host,
[data-theme],
[data-density] {
  --edge: var(--border-width) solid var(--color-accent);
  --border-width: var(--density-2x,3px)var(--density-not-2x,var(--theme-high-contrast,2px)var(--theme-not-high-contrast,1px));
  --lift: 0px var(--space-block) var(--space-inline) 0px var(--color-text);
}`);

/** The path of a token, as in the token files. */
export type TokenPath =
  | "core.gray.0"
  | "core.gray.900"
  | "core.gray.500"
  | "core.blue.500"
  | "core.blue.300"
  | "core.space.1"
  | "core.space.2"
  | "core.space.4"
  | "core.motion.short"
  | "core.motion.long"
  | "core.ease"
  | "color.surface"
  | "color.text"
  | "color.accent"
  | "color.link"
  | "color.hover"
  | "space.inline"
  | "space.block"
  | "font.family"
  | "font.size"
  | "text.body"
  | "edge"
  | "border.width"
  | "lift"
  | "wash"
  | "move";

/** The parts of a token that have a custom property of their own. */
export interface TokenParts {
  readonly "text.body": "font-family" | "font-size" | "font-weight" | "letter-spacing" | "line-height";
  readonly "wash": "stops";
}

function $variable(path: string): string {
  return "--" + path.replace(/\.\$root$/, "").replace(/([a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+/g, "$1-").toLowerCase();
}

/** The use of a token's custom property, or of a part of it, in a style. */
export function cssVar<Path extends TokenPath>(path: Path, part?: Path extends keyof TokenParts ? TokenParts[Path] : never): CSSResult {
  return unsafeCSS(`var(${$variable(path)}${part === undefined ? "" : `-${part}`})`);
}
