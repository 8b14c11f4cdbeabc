/* eslint-disable */
// Generated from design tokens. Changes here are lost.

export const
  colorColorColor = "#ff0000",
  /** By default; changes with `theme`. */
  colorColorTheme = "color(display-p3 0 1 0)",
  /**
   * \@deprecated is a tag, ${this} is none.
   *
   * `{color.new}`
   *
   * By default; changes with `theme`.
   * @deprecated Use {@link colorNew} "$now" *\/.
   */
  colorOld = "rgb(0 0 255 / 0.5)",
  /**
   * `{color.new}`
   *
   * By default; changes with `theme`.
   * @deprecated
   */
  colorOlder = "rgb(0 0 255 / 0.5)",
  /** By default; changes with `theme`. */
  colorNew = "rgb(0 0 255 / 0.5)",
  /** By default; changes with `theme`, `color`, `string`. */
  themeTheme = "1px",
  themeLight = "2.5px",
  stringString = 1,
  /** By default; changes with `color`. */
  stringFloatBoolean = 2,
  stringFloatInt = 3,
  floatAny = 4,
  /** By default; changes with `string`. */
  deprecatedDuration = "-1.5s",
  deprecatedMilliseconds = "0.5ms",
  immutableListOf = 5,
  immutableClass = 6,
  immutableHashCode = 7,
  /** By default; changes with `color`. */
  tokenInputTokenInput = 8,
  tokenInputInput = 9,
  /** By default; changes with `theme`. */
  input = 10,
  current = 11,
  tokensTokens = 12,
  tokensCompanionTokens = 13,
  keywordFun = 1,
  /** By default; changes with `string`. */
  keywordValVal = 2,
  keywordTypealias = 3,
  keywordIs = 4,
  keywordWhen = 5,
  keywordObjectObject = 6,
  keywordInit = 7,
  keywordProtocolProtocol = 8,
  keywordType = 9,
  /** By default; changes with `string`. */
  keywordSelf = 10,
  keywordInout = 11,
  keywordGuard = 12,
  keywordOperator = 13,
  keywordSubscript = 14,
  keywordNil = 15,
  dpSp = { fontFamily: "\"A \\\"quoted\\\" $name\", monospace", fontSize: "1.5rem", fontWeight: 700, letterSpacing: "-0.25px", lineHeight: 1.25 } as const,
  textSizeLarge = "1.5rem",
  textSizeSmall = "0.75rem";

/** Every token in its groups, in the default contexts. */
export const tokens = {
  color: {
    color: {
      color: "#ff0000",
      theme: "color(display-p3 0 1 0)",
    },
    /**
     * \@deprecated is a tag, ${this} is none.
     * @deprecated Use {@link colorNew} "$now" *\/.
     */
    old: "rgb(0 0 255 / 0.5)",
    /** @deprecated */
    older: "rgb(0 0 255 / 0.5)",
    new: "rgb(0 0 255 / 0.5)",
  },
  theme: {
    theme: "1px",
    light: "2.5px",
  },
  string: {
    string: 1,
    float: {
      boolean: 2,
      int: 3,
    },
  },
  float: {
    any: 4,
  },
  deprecated: {
    duration: "-1.5s",
    milliseconds: "0.5ms",
  },
  immutable: {
    "list-of": 5,
    class: 6,
    "hash-code": 7,
  },
  "token-input": {
    "token-input": 8,
    input: 9,
  },
  input: 10,
  current: 11,
  tokens: {
    tokens: 12,
    companion: {
      tokens: 13,
    },
  },
  keyword: {
    fun: 1,
    val: {
      val: 2,
    },
    typealias: 3,
    is: 4,
    when: 5,
    object: {
      object: 6,
    },
    init: 7,
    protocol: {
      protocol: 8,
    },
    Type: 9,
    self: 10,
    inout: 11,
    guard: 12,
    operator: 13,
    subscript: 14,
    nil: 15,
  },
  dp: {
    sp: { fontFamily: "\"A \\\"quoted\\\" $name\", monospace", fontSize: "1.5rem", fontWeight: 700, letterSpacing: "-0.25px", lineHeight: 1.25 },
  },
  "text-size": {
    large: "1.5rem",
    small: "0.75rem",
  },
} as const;

/** The values that each token of type `color` can have, by its path. */
export interface ColorValues {
  readonly "color.color.color": "#ff0000";
  readonly "color.color.theme": "color(display-p3 0 1 0)" | "color(rec2020 0 1 0)";
  readonly "color.old": "rgb(0 0 255 / 0.5)" | "rgb(50% 50% 100%)";
  readonly "color.older": "rgb(0 0 255 / 0.5)" | "rgb(50% 50% 100%)";
  readonly "color.new": "rgb(0 0 255 / 0.5)" | "rgb(50% 50% 100%)";
  readonly "color.night": undefined | "#000000";
}

/** The values that each token of type `dimension` can have, by its path. */
export interface DimensionValues {
  readonly "theme.theme": "1px" | "3px" | "4px" | "1px" | "3px" | "1px" | "3px" | "5px";
  readonly "theme.light": "2.5px";
  readonly "text-size.large": "1.5rem";
  readonly "text-size.small": "0.75rem";
}

/** The values that each token of type `fontFamily` can have, by its path. */
export interface FontFamilyValues {
}

/** The values that each token of type `fontWeight` can have, by its path. */
export interface FontWeightValues {
}

/** The values that each token of type `duration` can have, by its path. */
export interface DurationValues {
  readonly "deprecated.duration": "-1.5s" | "10s";
  readonly "deprecated.milliseconds": "0.5ms";
}

/** The values that each token of type `cubicBezier` can have, by its path. */
export interface CubicBezierValues {
}

/** The values that each token of type `number` can have, by its path. */
export interface NumberValues {
  readonly "string.string": 1;
  readonly "string.float.boolean": 2 | 30 | 2 | 2;
  readonly "string.float.int": 3;
  readonly "float.any": 4;
  readonly "immutable.list-of": 5;
  readonly "immutable.class": 6;
  readonly "immutable.hash-code": 7;
  readonly "token-input.token-input": 8 | 31 | 8 | 8;
  readonly "token-input.input": 9;
  readonly "input": 10 | 20;
  readonly "current": 11;
  readonly "tokens.tokens": 12;
  readonly "tokens.companion.tokens": 13;
  readonly "keyword.fun": 1;
  readonly "keyword.val.val": 2 | 40;
  readonly "keyword.typealias": 3;
  readonly "keyword.is": 4;
  readonly "keyword.when": 5;
  readonly "keyword.object.object": 6;
  readonly "keyword.init": 7;
  readonly "keyword.protocol.protocol": 8;
  readonly "keyword.Type": 9;
  readonly "keyword.self": 10 | 41;
  readonly "keyword.inout": 11;
  readonly "keyword.guard": 12;
  readonly "keyword.operator": 13;
  readonly "keyword.subscript": 14;
  readonly "keyword.nil": 15;
}

/** The values that each token of type `strokeStyle` can have, by its path. */
export interface StrokeStyleValues {
}

/** The values that each token of type `border` can have, by its path. */
export interface BorderValues {
}

/** The values that each token of type `transition` can have, by its path. */
export interface TransitionValues {
}

/** The values that each token of type `shadow` can have, by its path. */
export interface ShadowValues {
}

/** The values that each token of type `gradient` can have, by its path. */
export interface GradientValues {
}

/** The values that each token of type `typography` can have, by its path. */
export interface TypographyValues {
  readonly "dp.sp": { readonly fontFamily: "\"A \\\"quoted\\\" $name\", monospace", readonly fontSize: "1.5rem", readonly fontWeight: 700, readonly letterSpacing: "-0.25px", readonly lineHeight: 1.25 };
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
  "color.color.color": "--color-color-color",
  "color.color.theme": "--color-color-theme",
  "color.old": "--color-old",
  "color.older": "--color-older",
  "color.new": "--color-new",
  "color.night": "--color-night",
  "theme.theme": "--theme-theme",
  "theme.light": "--theme-light",
  "string.string": "--string-string",
  "string.float.boolean": "--string-float-boolean",
  "string.float.int": "--string-float-int",
  "float.any": "--float-any",
  "deprecated.duration": "--deprecated-duration",
  "deprecated.milliseconds": "--deprecated-milliseconds",
  "immutable.list-of": "--immutable-list-of",
  "immutable.class": "--immutable-class",
  "immutable.hash-code": "--immutable-hash-code",
  "token-input.token-input": "--token-input-token-input",
  "token-input.input": "--token-input-input",
  "input": "--input",
  "current": "--current",
  "tokens.tokens": "--tokens-tokens",
  "tokens.companion.tokens": "--tokens-companion-tokens",
  "keyword.fun": "--keyword-fun",
  "keyword.val.val": "--keyword-val-val",
  "keyword.typealias": "--keyword-typealias",
  "keyword.is": "--keyword-is",
  "keyword.when": "--keyword-when",
  "keyword.object.object": "--keyword-object-object",
  "keyword.init": "--keyword-init",
  "keyword.protocol.protocol": "--keyword-protocol-protocol",
  "keyword.Type": "--keyword-type",
  "keyword.self": "--keyword-self",
  "keyword.inout": "--keyword-inout",
  "keyword.guard": "--keyword-guard",
  "keyword.operator": "--keyword-operator",
  "keyword.subscript": "--keyword-subscript",
  "keyword.nil": "--keyword-nil",
  "dp.sp": "--dp-sp",
  "text-size.large": "--text-size-large",
  "text-size.small": "--text-size-small",
} as const;

function $variable(path: string): string {
  return "--" + path.replace(/\.\$root$/, "").replace(/([a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+/g, "$1-").toLowerCase();
}

/** The use of a token's CSS custom property: `var(--…)`. */
export function cssVar<Path extends TokenPath>(path: Path): `var(${(typeof cssVariables)[Path]})` {
  return `var(${$variable(path)})` as `var(${(typeof cssVariables)[Path]})`;
}

/** The contexts of `theme`. */
export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Called like a type of every platform. */
export const colors = ["companion", "entries", "2x", "init"] as const;
export type Color = (typeof colors)[number];

/** The contexts of `string`. */
export const strings = ["Self", "Type"] as const;
export type String = (typeof strings)[number];

/** The contexts to resolve for; what is left out is at its default. */
export interface Input {
  readonly theme?: Theme | undefined;
  readonly color?: Color | undefined;
  readonly string?: String | undefined;
}

/** The default context of each modifier. */
export const defaults = {
  theme: "light",
  color: "companion",
  string: "Self",
} as const;

/** What `theme: dark` changes. */
export const themeDark = {
  "color.color.theme": "color(rec2020 0 1 0)",
  "color.old": "rgb(50% 50% 100%)",
  "color.older": "rgb(50% 50% 100%)",
  "color.new": "rgb(50% 50% 100%)",
  "color.night": "#000000",
  "theme.theme": "3px",
  "input": 20,
} as const;

/** What `color: entries` changes. */
export const colorEntries = {
  "theme.theme": "4px",
  "string.float.boolean": 30,
  "token-input.token-input": 31,
} as const;

/** What `color: 2x` changes. */
export const color2x = {
} as const;

/** What `color: init` changes. */
export const colorInit = {
} as const;

/** What `string: Type` changes. */
export const stringType = {
  "theme.theme": "5px",
  "deprecated.duration": "10s",
  "keyword.val.val": 40,
  "keyword.self": 41,
} as const;

export const
  colorColorThemeVariants = ["theme", "color(display-p3 0 1 0)", "dark", "color(rec2020 0 1 0)"] as const,
  colorOldVariants = ["theme", "rgb(0 0 255 / 0.5)", "dark", "rgb(50% 50% 100%)"] as const,
  colorOlderVariants = ["theme", "rgb(0 0 255 / 0.5)", "dark", "rgb(50% 50% 100%)"] as const,
  colorNewVariants = ["theme", "rgb(0 0 255 / 0.5)", "dark", "rgb(50% 50% 100%)"] as const,
  colorNightVariants = ["theme", undefined, "dark", "#000000"] as const,
  themeThemeVariants = ["string", ["color", ["theme", "1px", "dark", "3px"], "entries", "4px"], "Type", "5px"] as const,
  stringFloatBooleanVariants = ["color", 2, "entries", 30] as const,
  deprecatedDurationVariants = ["string", "-1.5s", "Type", "10s"] as const,
  tokenInputTokenInputVariants = ["color", 8, "entries", 31] as const,
  inputVariants = ["theme", 10, "dark", 20] as const,
  keywordValValVariants = ["string", 2, "Type", 40] as const,
  keywordSelfVariants = ["string", 10, "Type", 41] as const;

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
  },
  color: {
    entries: colorEntries,
    "2x": color2x,
    init: colorInit,
  },
  string: {
    Type: stringType,
  },
};

const $variants = {
  "color.night": colorNightVariants,
  "theme.theme": themeThemeVariants,
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
