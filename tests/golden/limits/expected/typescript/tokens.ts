/* eslint-disable */
// Generated from design tokens. Changes here are lost.

export const
  layerTop = 2147483647,
  layerToast = 2147483000,
  layerModal = 16777217,
  layerSheet = 16777216,
  layerOdd = 123456789,
  layerEven = 123456792,
  layerBelow = -16777217,
  layerFar = 1000000000000000000000,
  layerTenth = 0.1,
  spaceHair = "0.0000001px",
  spaceWide = "8388607px",
  spaceWider = "8388608px",
  spaceOdd = "16777217px",
  spacePart = "265.6px",
  spaceRem = "1.1rem",
  waitExact = "1.005s",
  waitFraction = "0.5ms",
  waitMonth = "5000000000ms",
  waitBlink = "0.0000001ms",
  waitEver = "1000000000000000000000s",
  weightHalf = 412.5,
  curveFar = "cubic-bezier(0.1, 16777217, 0.3333333333, 1)",
  wideP3 = "color(display-p3 0 1 0)",
  wideFallback = "color(display-p3 0 1 0)",
  wideProphoto = "color(prophoto-rgb 0 1 0)",
  wideA98 = "color(a98-rgb 0 1 0)",
  wideRec2020 = "color(rec2020 0 0 1 / 0.5)",
  wideXyz = "color(xyz-d65 0.2 0.9 0.1)",
  wideGreen = "color(xyz-d65 0 1 0)",
  wideOklch = "oklch(0.7 0.3 150)",
  graySrgb = "rgb(50% 50% 50%)",
  grayOklch = "oklch(0.6 0 0)",
  grayNone = "oklch(0.6 none none)",
  grayLab = "lab(53.585 0 0)",
  grayLch = "lch(50 0 270)",
  grayOklab = "oklab(0.25 0 0)",
  grayP3 = "color(display-p3 0.5 0.5 0.5)",
  grayLinear = "color(srgb-linear 0.2 0.2 0.2)",
  grayHsl = "hsl(120 0% 50%)",
  grayHwb = "hwb(40 60% 60%)",
  grayProphoto = "color(prophoto-rgb 0.5 0.5 0.5)",
  grayRec2020 = "rgb(47.25% 47.25% 47.25%)",
  rampPlain = "linear-gradient(in srgb, #ff0000 0%, #0000ff 100%)",
  rampWide = "linear-gradient(in srgb, #ff0000 0%, #0000ff 50%, color(display-p3 0 1 0) 100%)",
  rampOk = "linear-gradient(in srgb, #ff0000 0%, oklch(0.452 0.3132 264.05) 100%)",
  rampFade = "linear-gradient(in srgb, rgb(255 0 0 / 0) 0%, #0000ff 100%)",
  rampClose = "linear-gradient(in srgb, #ff0000 0.00001%, #0000ff 33.33333333%)";

/** Every token in its groups, in the default contexts. */
export const tokens = {
  layer: {
    top: 2147483647,
    toast: 2147483000,
    modal: 16777217,
    sheet: 16777216,
    odd: 123456789,
    even: 123456792,
    below: -16777217,
    far: 1000000000000000000000,
    tenth: 0.1,
  },
  space: {
    hair: "0.0000001px",
    wide: "8388607px",
    wider: "8388608px",
    odd: "16777217px",
    part: "265.6px",
    rem: "1.1rem",
  },
  wait: {
    exact: "1.005s",
    fraction: "0.5ms",
    month: "5000000000ms",
    blink: "0.0000001ms",
    ever: "1000000000000000000000s",
  },
  weight: {
    half: 412.5,
  },
  curve: {
    far: "cubic-bezier(0.1, 16777217, 0.3333333333, 1)",
  },
  wide: {
    p3: "color(display-p3 0 1 0)",
    fallback: "color(display-p3 0 1 0)",
    prophoto: "color(prophoto-rgb 0 1 0)",
    a98: "color(a98-rgb 0 1 0)",
    rec2020: "color(rec2020 0 0 1 / 0.5)",
    xyz: "color(xyz-d65 0.2 0.9 0.1)",
    green: "color(xyz-d65 0 1 0)",
    oklch: "oklch(0.7 0.3 150)",
  },
  gray: {
    srgb: "rgb(50% 50% 50%)",
    oklch: "oklch(0.6 0 0)",
    none: "oklch(0.6 none none)",
    lab: "lab(53.585 0 0)",
    lch: "lch(50 0 270)",
    oklab: "oklab(0.25 0 0)",
    p3: "color(display-p3 0.5 0.5 0.5)",
    linear: "color(srgb-linear 0.2 0.2 0.2)",
    hsl: "hsl(120 0% 50%)",
    hwb: "hwb(40 60% 60%)",
    prophoto: "color(prophoto-rgb 0.5 0.5 0.5)",
    rec2020: "rgb(47.25% 47.25% 47.25%)",
  },
  ramp: {
    plain: "linear-gradient(in srgb, #ff0000 0%, #0000ff 100%)",
    wide: "linear-gradient(in srgb, #ff0000 0%, #0000ff 50%, color(display-p3 0 1 0) 100%)",
    ok: "linear-gradient(in srgb, #ff0000 0%, oklch(0.452 0.3132 264.05) 100%)",
    fade: "linear-gradient(in srgb, rgb(255 0 0 / 0) 0%, #0000ff 100%)",
    close: "linear-gradient(in srgb, #ff0000 0.00001%, #0000ff 33.33333333%)",
  },
} as const;

/** The values that each token of type `color` can have, by its path. */
export interface ColorValues {
  readonly "wide.p3": "color(display-p3 0 1 0)";
  readonly "wide.fallback": "color(display-p3 0 1 0)";
  readonly "wide.prophoto": "color(prophoto-rgb 0 1 0)";
  readonly "wide.a98": "color(a98-rgb 0 1 0)";
  readonly "wide.rec2020": "color(rec2020 0 0 1 / 0.5)";
  readonly "wide.xyz": "color(xyz-d65 0.2 0.9 0.1)";
  readonly "wide.green": "color(xyz-d65 0 1 0)";
  readonly "wide.oklch": "oklch(0.7 0.3 150)";
  readonly "gray.srgb": "rgb(50% 50% 50%)";
  readonly "gray.oklch": "oklch(0.6 0 0)";
  readonly "gray.none": "oklch(0.6 none none)";
  readonly "gray.lab": "lab(53.585 0 0)";
  readonly "gray.lch": "lch(50 0 270)";
  readonly "gray.oklab": "oklab(0.25 0 0)";
  readonly "gray.p3": "color(display-p3 0.5 0.5 0.5)";
  readonly "gray.linear": "color(srgb-linear 0.2 0.2 0.2)";
  readonly "gray.hsl": "hsl(120 0% 50%)";
  readonly "gray.hwb": "hwb(40 60% 60%)";
  readonly "gray.prophoto": "color(prophoto-rgb 0.5 0.5 0.5)";
  readonly "gray.rec2020": "rgb(47.25% 47.25% 47.25%)";
}

/** The values that each token of type `dimension` can have, by its path. */
export interface DimensionValues {
  readonly "space.hair": "0.0000001px";
  readonly "space.wide": "8388607px";
  readonly "space.wider": "8388608px";
  readonly "space.odd": "16777217px";
  readonly "space.part": "265.6px";
  readonly "space.rem": "1.1rem";
}

/** The values that each token of type `fontFamily` can have, by its path. */
export interface FontFamilyValues {
}

/** The values that each token of type `fontWeight` can have, by its path. */
export interface FontWeightValues {
  readonly "weight.half": 412.5;
}

/** The values that each token of type `duration` can have, by its path. */
export interface DurationValues {
  readonly "wait.exact": "1.005s";
  readonly "wait.fraction": "0.5ms";
  readonly "wait.month": "5000000000ms";
  readonly "wait.blink": "0.0000001ms";
  readonly "wait.ever": "1000000000000000000000s";
}

/** The values that each token of type `cubicBezier` can have, by its path. */
export interface CubicBezierValues {
  readonly "curve.far": "cubic-bezier(0.1, 16777217, 0.3333333333, 1)";
}

/** The values that each token of type `number` can have, by its path. */
export interface NumberValues {
  readonly "layer.top": 2147483647;
  readonly "layer.toast": 2147483000;
  readonly "layer.modal": 16777217;
  readonly "layer.sheet": 16777216;
  readonly "layer.odd": 123456789;
  readonly "layer.even": 123456792;
  readonly "layer.below": -16777217;
  readonly "layer.far": 1000000000000000000000;
  readonly "layer.tenth": 0.1;
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
  readonly "ramp.plain": "linear-gradient(in srgb, #ff0000 0%, #0000ff 100%)";
  readonly "ramp.wide": "linear-gradient(in srgb, #ff0000 0%, #0000ff 50%, color(display-p3 0 1 0) 100%)";
  readonly "ramp.ok": "linear-gradient(in srgb, #ff0000 0%, oklch(0.452 0.3132 264.05) 100%)";
  readonly "ramp.fade": "linear-gradient(in srgb, rgb(255 0 0 / 0) 0%, #0000ff 100%)";
  readonly "ramp.close": "linear-gradient(in srgb, #ff0000 0.00001%, #0000ff 33.33333333%)";
}

/** The values that each token of type `typography` can have, by its path. */
export interface TypographyValues {
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
  "layer.top": "--layer-top",
  "layer.toast": "--layer-toast",
  "layer.modal": "--layer-modal",
  "layer.sheet": "--layer-sheet",
  "layer.odd": "--layer-odd",
  "layer.even": "--layer-even",
  "layer.below": "--layer-below",
  "layer.far": "--layer-far",
  "layer.tenth": "--layer-tenth",
  "space.hair": "--space-hair",
  "space.wide": "--space-wide",
  "space.wider": "--space-wider",
  "space.odd": "--space-odd",
  "space.part": "--space-part",
  "space.rem": "--space-rem",
  "wait.exact": "--wait-exact",
  "wait.fraction": "--wait-fraction",
  "wait.month": "--wait-month",
  "wait.blink": "--wait-blink",
  "wait.ever": "--wait-ever",
  "weight.half": "--weight-half",
  "curve.far": "--curve-far",
  "wide.p3": "--wide-p3",
  "wide.fallback": "--wide-fallback",
  "wide.prophoto": "--wide-prophoto",
  "wide.a98": "--wide-a98",
  "wide.rec2020": "--wide-rec2020",
  "wide.xyz": "--wide-xyz",
  "wide.green": "--wide-green",
  "wide.oklch": "--wide-oklch",
  "gray.srgb": "--gray-srgb",
  "gray.oklch": "--gray-oklch",
  "gray.none": "--gray-none",
  "gray.lab": "--gray-lab",
  "gray.lch": "--gray-lch",
  "gray.oklab": "--gray-oklab",
  "gray.p3": "--gray-p3",
  "gray.linear": "--gray-linear",
  "gray.hsl": "--gray-hsl",
  "gray.hwb": "--gray-hwb",
  "gray.prophoto": "--gray-prophoto",
  "gray.rec2020": "--gray-rec2020",
  "ramp.plain": "--ramp-plain",
  "ramp.wide": "--ramp-wide",
  "ramp.ok": "--ramp-ok",
  "ramp.fade": "--ramp-fade",
  "ramp.close": "--ramp-close",
} as const;

function $variable(path: string): string {
  return "--" + path.replace(/\.\$root$/, "").replace(/([a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+/g, "$1-").toLowerCase();
}

/** The use of a token's CSS custom property: `var(--…)`. */
export function cssVar<Path extends TokenPath>(path: Path): `var(${(typeof cssVariables)[Path]})` {
  return `var(${$variable(path)})` as `var(${(typeof cssVariables)[Path]})`;
}

/** The contexts to resolve for; what is left out is at its default. */
export type Input = Record<never, never>;

/** The default context of each modifier. */
export const defaults = {
} as const;

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
};

const $variants = {
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
