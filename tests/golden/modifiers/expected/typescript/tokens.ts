/* eslint-disable */
// Generated from design tokens. Changes here are lost.

export const
  coreGray0 = "oklch(1 0 0)",
  coreGray900 = "oklch(0.2 0.01 260)",
  coreGray500 = "oklch(0.6 0.01 260)",
  coreBlue500 = "oklch(0.55 0.2 264)",
  coreBlue300 = "oklch(0.8 0.1 264)",
  coreSpace1 = "4px",
  coreSpace2 = "8px",
  coreSpace4 = "16px",
  /** By default; changes with `platform`. */
  coreMotionShort = "120ms",
  coreMotionLong = "400ms",
  coreEase = "cubic-bezier(0.2, 0, 0, 1)",
  /**
   * `{core.gray.0}`
   *
   * By default; changes with `theme`.
   */
  colorSurface = "oklch(1 0 0)",
  /**
   * `{core.gray.900}`
   *
   * By default; changes with `theme`.
   */
  colorText = "oklch(0.2 0.01 260)",
  /**
   * `{core.blue.500}`
   *
   * By default; changes with `theme`.
   */
  colorAccent = "oklch(0.55 0.2 264)",
  /**
   * `{color.accent}`
   *
   * By default; changes with `theme`.
   */
  colorLink = "oklch(0.55 0.2 264)",
  /**
   * `{color.link}`
   *
   * By default; changes with `theme`.
   */
  colorHover = "oklch(0.55 0.2 264)",
  /**
   * `{core.space.4}`
   *
   * By default; changes with `density`.
   */
  spaceInline = "16px",
  /**
   * `{core.space.2}`
   *
   * By default; changes with `density`.
   */
  spaceBlock = "8px",
  /** By default; changes with `platform`. */
  fontFamily = "Inter, sans-serif",
  /** By default; changes with `density`. */
  fontSize = "1rem",
  /** By default; changes with `density`, `platform`. */
  textBody = { fontFamily: "Inter, sans-serif", fontSize: "1rem", fontWeight: 400, letterSpacing: "0px", lineHeight: 1.5 } as const,
  /** By default; changes with `theme`, `density`. */
  edge = "1px solid oklch(0.55 0.2 264)",
  /** By default; changes with `theme`, `density`. */
  borderWidth = "1px",
  /** By default; changes with `theme`, `density`. */
  lift = "0px 8px 16px 0px oklch(0.2 0.01 260)",
  /** By default; changes with `theme`. */
  wash = "linear-gradient(in srgb, oklch(1 0 0) 0%, oklch(0.55 0.2 264) 100%)",
  /** By default; changes with `platform`. */
  move = "120ms 0ms cubic-bezier(0.2, 0, 0, 1)";

/** Every token in its groups, in the default contexts. */
export const tokens = {
  core: {
    gray: {
      "0": "oklch(1 0 0)",
      "900": "oklch(0.2 0.01 260)",
      "500": "oklch(0.6 0.01 260)",
    },
    blue: {
      "500": "oklch(0.55 0.2 264)",
      "300": "oklch(0.8 0.1 264)",
    },
    space: {
      "1": "4px",
      "2": "8px",
      "4": "16px",
    },
    motion: {
      short: "120ms",
      long: "400ms",
    },
    ease: "cubic-bezier(0.2, 0, 0, 1)",
  },
  color: {
    surface: "oklch(1 0 0)",
    text: "oklch(0.2 0.01 260)",
    accent: "oklch(0.55 0.2 264)",
    link: "oklch(0.55 0.2 264)",
    hover: "oklch(0.55 0.2 264)",
  },
  space: {
    inline: "16px",
    block: "8px",
  },
  font: {
    family: "Inter, sans-serif",
    size: "1rem",
  },
  text: {
    body: { fontFamily: "Inter, sans-serif", fontSize: "1rem", fontWeight: 400, letterSpacing: "0px", lineHeight: 1.5 },
  },
  edge: "1px solid oklch(0.55 0.2 264)",
  border: {
    width: "1px",
  },
  lift: "0px 8px 16px 0px oklch(0.2 0.01 260)",
  wash: "linear-gradient(in srgb, oklch(1 0 0) 0%, oklch(0.55 0.2 264) 100%)",
  move: "120ms 0ms cubic-bezier(0.2, 0, 0, 1)",
} as const;

/** The values that each token of type `color` can have, by its path. */
export interface ColorValues {
  readonly "core.gray.0": "oklch(1 0 0)";
  readonly "core.gray.900": "oklch(0.2 0.01 260)";
  readonly "core.gray.500": "oklch(0.6 0.01 260)";
  readonly "core.blue.500": "oklch(0.55 0.2 264)";
  readonly "core.blue.300": "oklch(0.8 0.1 264)";
  readonly "color.surface": "oklch(1 0 0)" | "oklch(0.2 0.01 260)";
  readonly "color.text": "oklch(0.2 0.01 260)" | "oklch(1 0 0)";
  readonly "color.accent": "oklch(0.55 0.2 264)" | "oklch(0.8 0.1 264)" | "oklch(1 0 0)";
  readonly "color.link": "oklch(0.55 0.2 264)" | "oklch(0.8 0.1 264)" | "oklch(1 0 0)";
  readonly "color.hover": "oklch(0.55 0.2 264)" | "oklch(0.8 0.1 264)" | "oklch(1 0 0)";
}

/** The values that each token of type `dimension` can have, by its path. */
export interface DimensionValues {
  readonly "core.space.1": "4px";
  readonly "core.space.2": "8px";
  readonly "core.space.4": "16px";
  readonly "space.inline": "16px" | "8px" | "32px";
  readonly "space.block": "8px" | "4px" | "16px";
  readonly "font.size": "1rem" | "0.875rem" | "1rem";
  readonly "border.width": "1px" | "1px" | "2px" | "1px" | "1px" | "2px" | "3px";
}

/** The values that each token of type `fontFamily` can have, by its path. */
export interface FontFamilyValues {
  readonly "font.family": "Inter, sans-serif" | "\"SF Pro Text\", system-ui" | "Roboto, sans-serif";
}

/** The values that each token of type `fontWeight` can have, by its path. */
export interface FontWeightValues {
}

/** The values that each token of type `duration` can have, by its path. */
export interface DurationValues {
  readonly "core.motion.short": "120ms" | "120ms" | "90ms";
  readonly "core.motion.long": "400ms";
}

/** The values that each token of type `cubicBezier` can have, by its path. */
export interface CubicBezierValues {
  readonly "core.ease": "cubic-bezier(0.2, 0, 0, 1)";
}

/** The values that each token of type `number` can have, by its path. */
export interface NumberValues {
}

/** The values that each token of type `strokeStyle` can have, by its path. */
export interface StrokeStyleValues {
}

/** The values that each token of type `border` can have, by its path. */
export interface BorderValues {
  readonly "edge": "1px solid oklch(0.55 0.2 264)" | "1px solid oklch(0.55 0.2 264)" | "3px solid oklch(0.55 0.2 264)" | "1px solid oklch(0.8 0.1 264)" | "1px solid oklch(0.8 0.1 264)" | "3px solid oklch(0.8 0.1 264)" | "2px solid oklch(1 0 0)" | "2px solid oklch(1 0 0)" | "3px solid oklch(1 0 0)";
}

/** The values that each token of type `transition` can have, by its path. */
export interface TransitionValues {
  readonly "move": "120ms 0ms cubic-bezier(0.2, 0, 0, 1)" | "120ms 0ms cubic-bezier(0.2, 0, 0, 1)" | "90ms 0ms cubic-bezier(0.2, 0, 0, 1)";
}

/** The values that each token of type `shadow` can have, by its path. */
export interface ShadowValues {
  readonly "lift": "0px 8px 16px 0px oklch(0.2 0.01 260)" | "0px 4px 8px 0px oklch(0.2 0.01 260)" | "0px 16px 32px 0px oklch(0.2 0.01 260)" | "0px 8px 16px 0px oklch(1 0 0)" | "0px 4px 8px 0px oklch(1 0 0)" | "0px 16px 32px 0px oklch(1 0 0)" | "0px 8px 16px 0px oklch(1 0 0)" | "0px 4px 8px 0px oklch(1 0 0)" | "0px 16px 32px 0px oklch(1 0 0)";
}

/** The values that each token of type `gradient` can have, by its path. */
export interface GradientValues {
  readonly "wash": "linear-gradient(in srgb, oklch(1 0 0) 0%, oklch(0.55 0.2 264) 100%)" | "linear-gradient(in srgb, oklch(0.2 0.01 260) 0%, oklch(0.8 0.1 264) 100%)" | "linear-gradient(in srgb, oklch(0.2 0.01 260) 0%, oklch(1 0 0) 100%)";
}

/** The values that each token of type `typography` can have, by its path. */
export interface TypographyValues {
  readonly "text.body": { readonly fontFamily: "Inter, sans-serif", readonly fontSize: "1rem", readonly fontWeight: 400, readonly letterSpacing: "0px", readonly lineHeight: 1.5 } | { readonly fontFamily: "Inter, sans-serif", readonly fontSize: "0.875rem", readonly fontWeight: 400, readonly letterSpacing: "0px", readonly lineHeight: 1.5 } | { readonly fontFamily: "Inter, sans-serif", readonly fontSize: "1rem", readonly fontWeight: 400, readonly letterSpacing: "0px", readonly lineHeight: 1.5 } | { readonly fontFamily: "\"SF Pro Text\", system-ui", readonly fontSize: "1rem", readonly fontWeight: 400, readonly letterSpacing: "0px", readonly lineHeight: 1.5 } | { readonly fontFamily: "\"SF Pro Text\", system-ui", readonly fontSize: "0.875rem", readonly fontWeight: 400, readonly letterSpacing: "0px", readonly lineHeight: 1.5 } | { readonly fontFamily: "\"SF Pro Text\", system-ui", readonly fontSize: "1rem", readonly fontWeight: 400, readonly letterSpacing: "0px", readonly lineHeight: 1.5 } | { readonly fontFamily: "Roboto, sans-serif", readonly fontSize: "1rem", readonly fontWeight: 400, readonly letterSpacing: "0px", readonly lineHeight: 1.5 } | { readonly fontFamily: "Roboto, sans-serif", readonly fontSize: "0.875rem", readonly fontWeight: 400, readonly letterSpacing: "0px", readonly lineHeight: 1.5 } | { readonly fontFamily: "Roboto, sans-serif", readonly fontSize: "1rem", readonly fontWeight: 400, readonly letterSpacing: "0px", readonly lineHeight: 1.5 };
}

/** The values that each token of type `opaque` can have, by its path. */
export interface OpaqueValues {
}

/** The values of the tokens of each type. */
export interface TokenTypes {
  readonly color: ColorValues;
  readonly dimension: DimensionValues;
  readonly fontFamily: FontFamilyValues;
  readonly fontWeight: FontWeightValues;
  readonly duration: DurationValues;
  readonly cubicBezier: CubicBezierValues;
  readonly number: NumberValues;
  readonly strokeStyle: StrokeStyleValues;
  readonly border: BorderValues;
  readonly transition: TransitionValues;
  readonly shadow: ShadowValues;
  readonly gradient: GradientValues;
  readonly typography: TypographyValues;
  readonly opaque: OpaqueValues;
}

export type TokenType = keyof TokenTypes;

/** The values that each token can have, by its path. */
export type TokenValues = ColorValues & DimensionValues & FontFamilyValues & FontWeightValues & DurationValues & CubicBezierValues & NumberValues & StrokeStyleValues & BorderValues & TransitionValues & ShadowValues & GradientValues & TypographyValues & OpaqueValues;

/** The path of a token, as in the token files: of any type, or of one, as in `TokenPath<"color">`. */
export type TokenPath<Type extends TokenType = TokenType> =
  { readonly [One in Type]: keyof TokenTypes[One] }[Type];

/** The CSS custom property of each token. */
export const cssVariables = {
  "core.gray.0": "--core-gray-0",
  "core.gray.900": "--core-gray-900",
  "core.gray.500": "--core-gray-500",
  "core.blue.500": "--core-blue-500",
  "core.blue.300": "--core-blue-300",
  "core.space.1": "--core-space-1",
  "core.space.2": "--core-space-2",
  "core.space.4": "--core-space-4",
  "core.motion.short": "--core-motion-short",
  "core.motion.long": "--core-motion-long",
  "core.ease": "--core-ease",
  "color.surface": "--color-surface",
  "color.text": "--color-text",
  "color.accent": "--color-accent",
  "color.link": "--color-link",
  "color.hover": "--color-hover",
  "space.inline": "--space-inline",
  "space.block": "--space-block",
  "font.family": "--font-family",
  "font.size": "--font-size",
  "text.body": "--text-body",
  "edge": "--edge",
  "border.width": "--border-width",
  "lift": "--lift",
  "wash": "--wash",
  "move": "--move",
} as const;

function $variable(path: string): string {
  return "--" + path.replace(/\.\$root$/, "").replace(/([a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+/g, "$1-").toLowerCase();
}

/** The use of a token's CSS custom property: `var(--…)`. */
export function cssVar<Path extends TokenPath>(path: Path): `var(${(typeof cssVariables)[Path]})` {
  return `var(${$variable(path)})` as `var(${(typeof cssVariables)[Path]})`;
}

/** Which surfaces the text stands on. */
export const themes = ["light", "dark", "high contrast"] as const;
export type Theme = (typeof themes)[number];

/** The contexts of `density`. */
export const densities = ["compact", "regular", "2x"] as const;
export type Density = (typeof densities)[number];

/** The contexts of `platform`. */
export const platforms = ["web", "ios", "android"] as const;
export type Platform = (typeof platforms)[number];

/** The contexts to resolve for; what is left out is at its default. */
export interface Input {
  readonly theme?: Theme | undefined;
  readonly density?: Density | undefined;
  readonly platform?: Platform | undefined;
}

/** The default context of each modifier. */
export const defaults = {
  theme: "light",
  density: "regular",
  platform: "web",
} as const;

/** What `theme: dark` changes. */
export const themeDark = {
  "color.surface": "oklch(0.2 0.01 260)",
  "color.text": "oklch(1 0 0)",
  "color.accent": "oklch(0.8 0.1 264)",
  "color.link": "oklch(0.8 0.1 264)",
  "color.hover": "oklch(0.8 0.1 264)",
  "edge": "1px solid oklch(0.8 0.1 264)",
  "lift": "0px 8px 16px 0px oklch(1 0 0)",
  "wash": "linear-gradient(in srgb, oklch(0.2 0.01 260) 0%, oklch(0.8 0.1 264) 100%)",
} as const;

/** What `theme: high contrast` changes. */
export const themeHighContrast = {
  "color.surface": "oklch(0.2 0.01 260)",
  "color.text": "oklch(1 0 0)",
  "color.accent": "oklch(1 0 0)",
  "color.link": "oklch(1 0 0)",
  "color.hover": "oklch(1 0 0)",
  "edge": "2px solid oklch(1 0 0)",
  "border.width": "2px",
  "lift": "0px 8px 16px 0px oklch(1 0 0)",
  "wash": "linear-gradient(in srgb, oklch(0.2 0.01 260) 0%, oklch(1 0 0) 100%)",
} as const;

/** What `density: compact` changes. */
export const densityCompact = {
  "space.inline": "8px",
  "space.block": "4px",
  "font.size": "0.875rem",
  "text.body": { fontFamily: "Inter, sans-serif", fontSize: "0.875rem", fontWeight: 400, letterSpacing: "0px", lineHeight: 1.5 },
  "lift": "0px 4px 8px 0px oklch(0.2 0.01 260)",
} as const;

/** What `density: 2x` changes. */
export const density2x = {
  "space.inline": "32px",
  "space.block": "16px",
  "edge": "3px solid oklch(0.55 0.2 264)",
  "border.width": "3px",
  "lift": "0px 16px 32px 0px oklch(0.2 0.01 260)",
} as const;

/** What `platform: ios` changes. */
export const platformIos = {
  "font.family": "\"SF Pro Text\", system-ui",
  "text.body": { fontFamily: "\"SF Pro Text\", system-ui", fontSize: "1rem", fontWeight: 400, letterSpacing: "0px", lineHeight: 1.5 },
} as const;

/** What `platform: android` changes. */
export const platformAndroid = {
  "core.motion.short": "90ms",
  "font.family": "Roboto, sans-serif",
  "text.body": { fontFamily: "Roboto, sans-serif", fontSize: "1rem", fontWeight: 400, letterSpacing: "0px", lineHeight: 1.5 },
  "move": "90ms 0ms cubic-bezier(0.2, 0, 0, 1)",
} as const;

export const
  coreMotionShortVariants = ["platform", "120ms", "android", "90ms"] as const,
  colorSurfaceVariants = ["theme", "oklch(0.2 0.01 260)", "light", "oklch(1 0 0)"] as const,
  colorTextVariants = ["theme", "oklch(1 0 0)", "light", "oklch(0.2 0.01 260)"] as const,
  colorAccentVariants = ["theme", "oklch(0.55 0.2 264)", "dark", "oklch(0.8 0.1 264)", "high contrast", "oklch(1 0 0)"] as const,
  colorLinkVariants = ["theme", "oklch(0.55 0.2 264)", "dark", "oklch(0.8 0.1 264)", "high contrast", "oklch(1 0 0)"] as const,
  colorHoverVariants = ["theme", "oklch(0.55 0.2 264)", "dark", "oklch(0.8 0.1 264)", "high contrast", "oklch(1 0 0)"] as const,
  spaceInlineVariants = ["density", "16px", "compact", "8px", "2x", "32px"] as const,
  spaceBlockVariants = ["density", "8px", "compact", "4px", "2x", "16px"] as const,
  fontFamilyVariants = ["platform", "Inter, sans-serif", "ios", "\"SF Pro Text\", system-ui", "android", "Roboto, sans-serif"] as const,
  fontSizeVariants = ["density", "1rem", "compact", "0.875rem"] as const,
  textBodyVariants = ["density", ["platform", { fontFamily: "Inter, sans-serif", fontSize: "1rem", fontWeight: 400, letterSpacing: "0px", lineHeight: 1.5 }, "ios", { fontFamily: "\"SF Pro Text\", system-ui", fontSize: "1rem", fontWeight: 400, letterSpacing: "0px", lineHeight: 1.5 }, "android", { fontFamily: "Roboto, sans-serif", fontSize: "1rem", fontWeight: 400, letterSpacing: "0px", lineHeight: 1.5 }], "compact", ["platform", { fontFamily: "Inter, sans-serif", fontSize: "0.875rem", fontWeight: 400, letterSpacing: "0px", lineHeight: 1.5 }, "ios", { fontFamily: "\"SF Pro Text\", system-ui", fontSize: "0.875rem", fontWeight: 400, letterSpacing: "0px", lineHeight: 1.5 }, "android", { fontFamily: "Roboto, sans-serif", fontSize: "0.875rem", fontWeight: 400, letterSpacing: "0px", lineHeight: 1.5 }]] as const,
  edgeVariants = ["theme", ["density", "1px solid oklch(0.55 0.2 264)", "2x", "3px solid oklch(0.55 0.2 264)"], "dark", ["density", "1px solid oklch(0.8 0.1 264)", "2x", "3px solid oklch(0.8 0.1 264)"], "high contrast", ["density", "2px solid oklch(1 0 0)", "2x", "3px solid oklch(1 0 0)"]] as const,
  borderWidthVariants = ["density", ["theme", "1px", "high contrast", "2px"], "2x", "3px"] as const,
  liftVariants = ["theme", ["density", "0px 8px 16px 0px oklch(1 0 0)", "compact", "0px 4px 8px 0px oklch(1 0 0)", "2x", "0px 16px 32px 0px oklch(1 0 0)"], "light", ["density", "0px 8px 16px 0px oklch(0.2 0.01 260)", "compact", "0px 4px 8px 0px oklch(0.2 0.01 260)", "2x", "0px 16px 32px 0px oklch(0.2 0.01 260)"]] as const,
  washVariants = ["theme", "linear-gradient(in srgb, oklch(1 0 0) 0%, oklch(0.55 0.2 264) 100%)", "dark", "linear-gradient(in srgb, oklch(0.2 0.01 260) 0%, oklch(0.8 0.1 264) 100%)", "high contrast", "linear-gradient(in srgb, oklch(0.2 0.01 260) 0%, oklch(1 0 0) 100%)"] as const,
  moveVariants = ["platform", "120ms 0ms cubic-bezier(0.2, 0, 0, 1)", "android", "90ms 0ms cubic-bezier(0.2, 0, 0, 1)"] as const;

/** The value that a token can have, by the type of its variants. */
export type Resolved<Variants> = Variants extends readonly [keyof Input, infer Otherwise, ...infer Answers]
  ? Resolved<Otherwise> | ResolvedAnswer<Answers>
  : Variants;
type ResolvedAnswer<Answers> = Answers extends readonly [string, infer Answer, ...infer Others]
  ? Resolved<Answer> | ResolvedAnswer<Others>
  : never;


function $has(table: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(table, key);
}

function $get(table: object, key: string): any {
  return $has(table, key) ? (table as Record<string, unknown>)[key] : undefined;
}

function $chosen(modifier: string, input: Input): string {
  return $get(input, modifier) ?? $get(defaults, modifier);
}

function $decide(variants: any, input: Input): any {
  while (Array.isArray(variants)) {
    const context = $chosen(variants[0], input);
    let at = 2;
    while (at < variants.length && variants[at] !== context) at += 2;
    variants = variants[at < variants.length ? at + 1 : 1];
  }
  return variants;
}

/** The value of a token under an input, by the constant that holds its variants. */
export function resolve<const Variants extends readonly [keyof Input, ...unknown[]]>(variants: Variants, input: Input = Object.create(null)): Resolved<Variants> {
  return $decide(variants, input);
}

const $changes = {
  theme: {
    dark: themeDark,
    "high contrast": themeHighContrast,
  },
  density: {
    compact: densityCompact,
    "2x": density2x,
  },
  platform: {
    ios: platformIos,
    android: platformAndroid,
  },
};

const $variants = {
  "text.body": textBodyVariants,
  "edge": edgeVariants,
  "border.width": borderWidthVariants,
  "lift": liftVariants,
};

/** The value of any token under an input, by its path. A bundle then holds all tokens. */
export function resolvePath<Path extends TokenPath>(path: Path, input: Input = Object.create(null)): TokenValues[Path] {
  return $find(path, input);
}

function $find(path: string, input: Input): any {
  if ($has($variants, path)) return $decide($get($variants, path), input);
  for (const modifier of Object.keys($changes)) {
    const table = $get($get($changes, modifier), $chosen(modifier, input)) ?? {};
    if ($has(table, path)) return $get(table, path);
  }
  return path.split(".").reduce($get, tokens);
}
