/* eslint-disable */
// Generated from design tokens. Changes here are lost.

export const
  dimensionZero = "0px",
  dimensionPixel = "16px",
  dimensionRootEm = "1.25rem",
  dimensionNegative = "-4px",
  dimensionFraction = "0.0625rem",
  dimensionLarge = "100000px",
  /** `{dimension.pixel}` */
  dimensionAlias = "16px",
  fontFamilyOne = "Inter",
  fontFamilyList = "\"Helvetica Neue\", Arial, sans-serif",
  fontFamilyQuotes = "\"O'Neil \\\"Sans\\\"\", serif",
  /** `{font-family.list}` */
  fontFamilyAlias = "\"Helvetica Neue\", Arial, sans-serif",
  fontWeightNumber = 450,
  fontWeightKeyword = 600,
  fontWeightLeast = 1,
  fontWeightMost = 1000,
  fontWeightFraction = 333.5,
  /** `{font-weight.keyword}` */
  fontWeightAlias = 600,
  durationShort = "120ms",
  durationLong = "1.5s",
  durationNone = "0ms",
  /** `{duration.short}` */
  durationAlias = "120ms",
  cubicBezierEase = "cubic-bezier(0.25, 0.1, 0.25, 1)",
  cubicBezierOvershoot = "cubic-bezier(0.34, 1.56, 0.64, 1)",
  cubicBezierLinear = "cubic-bezier(0, 0, 1, 1)",
  cubicBezierBelow = "cubic-bezier(0.36, -0.5, 0.66, -0.56)",
  /** `{cubic-bezier.ease}` */
  cubicBezierAlias = "cubic-bezier(0.25, 0.1, 0.25, 1)",
  numberRatio = 1.618033988749895,
  numberWhole = 3,
  numberNegative = -0.5,
  numberZero = 0,
  numberTiny = 0.0000001,
  numberHuge = 1000000000000000,
  /** `{number.ratio}` */
  numberAlias = 1.618033988749895,
  strokeStyleSolid = "solid",
  strokeStyleDashed = "dashed",
  strokeStyleDotted = "dotted",
  strokeStyleDouble = "double",
  strokeStyleGroove = "groove",
  strokeStyleRidge = "ridge",
  strokeStyleOutset = "outset",
  strokeStyleInset = "inset",
  strokeStylePattern = { dashArray: ["4px", "16px"], lineCap: "round" } as const,
  /** `{stroke-style.pattern}` */
  strokeStyleAlias = { dashArray: ["4px", "16px"], lineCap: "round" } as const,
  colorSpaceSrgb = "#3366e6",
  colorSpaceSrgbLinear = "color(srgb-linear 0.033 0.133 0.787)",
  colorSpaceHsl = "hsl(222.9 77.8% 55%)",
  colorSpaceHwb = "hwb(222.9 20% 10%)",
  colorSpaceLab = "lab(46.3 20.1 -71.2)",
  colorSpaceLch = "lch(46.3 74 285.8)",
  colorSpaceOklab = "oklab(0.55 -0.02 -0.19)",
  colorSpaceOklch = "oklch(0.55 0.19 264)",
  colorSpaceDisplayP3 = "color(display-p3 1 0.2 0.1)",
  colorSpaceA98Rgb = "color(a98-rgb 0.3 0.4 0.88)",
  colorSpaceProphotoRgb = "color(prophoto-rgb 0.38 0.34 0.82)",
  colorSpaceRec2020 = "color(rec2020 0.25 0.33 0.86)",
  colorSpaceXyzD65 = "color(xyz-d65 0.19 0.16 0.77)",
  colorSpaceXyzD50 = "color(xyz-d50 0.17 0.15 0.58)",
  colorEdgeTransparent = "rgb(0 0 0 / 0)",
  colorEdgeHalf = "rgb(255 0 0 / 0.5)",
  colorEdgeBlack = "#000000",
  colorEdgeWhite = "#ffffff",
  colorEdgeMissingHue = "oklch(0.5 0 none)",
  colorEdgeMissingAll = "rgb(none none none)",
  colorEdgeOutOfSrgb = "oklch(0.7 0.32 145)",
  colorEdgeFineAlpha = "hsl(0.1 99.9% 50.05% / 0.123457)",
  /** `{color.space.srgb}` */
  colorAliasOne = "#3366e6",
  /** `{color.alias.one}` */
  colorAliasTwo = "#3366e6",
  /** `{color.space.oklch}` */
  colorAliasPointer = "oklch(0.55 0.19 264)",
  borderLiteral = "1px solid #000000",
  borderReferences = "16px dashed oklch(0.55 0.19 264)",
  borderPattern = "2px dashed rgb(255 0 0 / 0.5)",
  /** `{border.references}` */
  borderAlias = "16px dashed oklch(0.55 0.19 264)",
  transitionLiteral = "200ms 0ms cubic-bezier(0.5, 0, 1, 1)",
  transitionReferences = "1.5s 120ms cubic-bezier(0.34, 1.56, 0.64, 1)",
  /** `{transition.references}` */
  transitionAlias = "1.5s 120ms cubic-bezier(0.34, 1.56, 0.64, 1)",
  shadowOne = "0px 1px 3px 0px rgb(255 0 0 / 0.5)",
  shadowSeveral = "0px 2px 0.5rem -1px rgb(0 0 0 / 0.2), inset 1px 1px 0px 0px color(display-p3 1 0.2 0.1)",
  shadowReferring = "0px 1px 3px 0px rgb(255 0 0 / 0.5), -4px 4px 8px 0px #3366e6",
  /** `{shadow.several}` */
  shadowAlias = "0px 2px 0.5rem -1px rgb(0 0 0 / 0.2), inset 1px 1px 0px 0px color(display-p3 1 0.2 0.1)",
  gradientLiteral = "linear-gradient(in srgb, #ff0000 0%, oklch(0.6 0.2 260) 100%)",
  gradientReferences = "linear-gradient(in srgb, #3366e6 0%, #ffffff 33.3%, color(display-p3 1 0.2 0.1) 100%)",
  gradientClamped = "linear-gradient(in srgb, #000000 0%, #ffffff 100%)",
  /** `{gradient.references}` */
  gradientAlias = "linear-gradient(in srgb, #3366e6 0%, #ffffff 33.3%, color(display-p3 1 0.2 0.1) 100%)",
  typographyLiteral = { fontFamily: "Inter, sans-serif", fontSize: "16px", fontWeight: 700, letterSpacing: "0.1px", lineHeight: 1.2 } as const,
  typographyReferences = { fontFamily: "\"Helvetica Neue\", Arial, sans-serif", fontSize: "1.25rem", fontWeight: 600, letterSpacing: "0px", lineHeight: 1.618033988749895 } as const,
  /** `{typography.references}` */
  typographyAlias = { fontFamily: "\"Helvetica Neue\", Arial, sans-serif", fontSize: "1.25rem", fontWeight: 600, letterSpacing: "0px", lineHeight: 1.618033988749895 } as const;

/** Every token in its groups, in the default contexts. */
export const tokens = {
  dimension: {
    zero: "0px",
    pixel: "16px",
    "root-em": "1.25rem",
    negative: "-4px",
    fraction: "0.0625rem",
    large: "100000px",
    alias: "16px",
  },
  "font-family": {
    one: "Inter",
    list: "\"Helvetica Neue\", Arial, sans-serif",
    quotes: "\"O'Neil \\\"Sans\\\"\", serif",
    alias: "\"Helvetica Neue\", Arial, sans-serif",
  },
  "font-weight": {
    number: 450,
    keyword: 600,
    least: 1,
    most: 1000,
    fraction: 333.5,
    alias: 600,
  },
  duration: {
    short: "120ms",
    long: "1.5s",
    none: "0ms",
    alias: "120ms",
  },
  "cubic-bezier": {
    ease: "cubic-bezier(0.25, 0.1, 0.25, 1)",
    overshoot: "cubic-bezier(0.34, 1.56, 0.64, 1)",
    linear: "cubic-bezier(0, 0, 1, 1)",
    below: "cubic-bezier(0.36, -0.5, 0.66, -0.56)",
    alias: "cubic-bezier(0.25, 0.1, 0.25, 1)",
  },
  number: {
    ratio: 1.618033988749895,
    whole: 3,
    negative: -0.5,
    zero: 0,
    tiny: 0.0000001,
    huge: 1000000000000000,
    alias: 1.618033988749895,
  },
  "stroke-style": {
    solid: "solid",
    dashed: "dashed",
    dotted: "dotted",
    double: "double",
    groove: "groove",
    ridge: "ridge",
    outset: "outset",
    inset: "inset",
    pattern: { dashArray: ["4px", "16px"], lineCap: "round" },
    alias: { dashArray: ["4px", "16px"], lineCap: "round" },
  },
  color: {
    space: {
      srgb: "#3366e6",
      "srgb-linear": "color(srgb-linear 0.033 0.133 0.787)",
      hsl: "hsl(222.9 77.8% 55%)",
      hwb: "hwb(222.9 20% 10%)",
      lab: "lab(46.3 20.1 -71.2)",
      lch: "lch(46.3 74 285.8)",
      oklab: "oklab(0.55 -0.02 -0.19)",
      oklch: "oklch(0.55 0.19 264)",
      "display-p3": "color(display-p3 1 0.2 0.1)",
      "a98-rgb": "color(a98-rgb 0.3 0.4 0.88)",
      "prophoto-rgb": "color(prophoto-rgb 0.38 0.34 0.82)",
      rec2020: "color(rec2020 0.25 0.33 0.86)",
      "xyz-d65": "color(xyz-d65 0.19 0.16 0.77)",
      "xyz-d50": "color(xyz-d50 0.17 0.15 0.58)",
    },
    edge: {
      transparent: "rgb(0 0 0 / 0)",
      half: "rgb(255 0 0 / 0.5)",
      black: "#000000",
      white: "#ffffff",
      "missing-hue": "oklch(0.5 0 none)",
      "missing-all": "rgb(none none none)",
      "out-of-srgb": "oklch(0.7 0.32 145)",
      "fine-alpha": "hsl(0.1 99.9% 50.05% / 0.123457)",
    },
    alias: {
      one: "#3366e6",
      two: "#3366e6",
      pointer: "oklch(0.55 0.19 264)",
    },
  },
  border: {
    literal: "1px solid #000000",
    references: "16px dashed oklch(0.55 0.19 264)",
    pattern: "2px dashed rgb(255 0 0 / 0.5)",
    alias: "16px dashed oklch(0.55 0.19 264)",
  },
  transition: {
    literal: "200ms 0ms cubic-bezier(0.5, 0, 1, 1)",
    references: "1.5s 120ms cubic-bezier(0.34, 1.56, 0.64, 1)",
    alias: "1.5s 120ms cubic-bezier(0.34, 1.56, 0.64, 1)",
  },
  shadow: {
    one: "0px 1px 3px 0px rgb(255 0 0 / 0.5)",
    several: "0px 2px 0.5rem -1px rgb(0 0 0 / 0.2), inset 1px 1px 0px 0px color(display-p3 1 0.2 0.1)",
    referring: "0px 1px 3px 0px rgb(255 0 0 / 0.5), -4px 4px 8px 0px #3366e6",
    alias: "0px 2px 0.5rem -1px rgb(0 0 0 / 0.2), inset 1px 1px 0px 0px color(display-p3 1 0.2 0.1)",
  },
  gradient: {
    literal: "linear-gradient(in srgb, #ff0000 0%, oklch(0.6 0.2 260) 100%)",
    references: "linear-gradient(in srgb, #3366e6 0%, #ffffff 33.3%, color(display-p3 1 0.2 0.1) 100%)",
    clamped: "linear-gradient(in srgb, #000000 0%, #ffffff 100%)",
    alias: "linear-gradient(in srgb, #3366e6 0%, #ffffff 33.3%, color(display-p3 1 0.2 0.1) 100%)",
  },
  typography: {
    literal: { fontFamily: "Inter, sans-serif", fontSize: "16px", fontWeight: 700, letterSpacing: "0.1px", lineHeight: 1.2 },
    references: { fontFamily: "\"Helvetica Neue\", Arial, sans-serif", fontSize: "1.25rem", fontWeight: 600, letterSpacing: "0px", lineHeight: 1.618033988749895 },
    alias: { fontFamily: "\"Helvetica Neue\", Arial, sans-serif", fontSize: "1.25rem", fontWeight: 600, letterSpacing: "0px", lineHeight: 1.618033988749895 },
  },
} as const;

/** The values that each token of type `color` can have, by its path. */
export interface ColorValues {
  readonly "color.space.srgb": "#3366e6";
  readonly "color.space.srgb-linear": "color(srgb-linear 0.033 0.133 0.787)";
  readonly "color.space.hsl": "hsl(222.9 77.8% 55%)";
  readonly "color.space.hwb": "hwb(222.9 20% 10%)";
  readonly "color.space.lab": "lab(46.3 20.1 -71.2)";
  readonly "color.space.lch": "lch(46.3 74 285.8)";
  readonly "color.space.oklab": "oklab(0.55 -0.02 -0.19)";
  readonly "color.space.oklch": "oklch(0.55 0.19 264)";
  readonly "color.space.display-p3": "color(display-p3 1 0.2 0.1)";
  readonly "color.space.a98-rgb": "color(a98-rgb 0.3 0.4 0.88)";
  readonly "color.space.prophoto-rgb": "color(prophoto-rgb 0.38 0.34 0.82)";
  readonly "color.space.rec2020": "color(rec2020 0.25 0.33 0.86)";
  readonly "color.space.xyz-d65": "color(xyz-d65 0.19 0.16 0.77)";
  readonly "color.space.xyz-d50": "color(xyz-d50 0.17 0.15 0.58)";
  readonly "color.edge.transparent": "rgb(0 0 0 / 0)";
  readonly "color.edge.half": "rgb(255 0 0 / 0.5)";
  readonly "color.edge.black": "#000000";
  readonly "color.edge.white": "#ffffff";
  readonly "color.edge.missing-hue": "oklch(0.5 0 none)";
  readonly "color.edge.missing-all": "rgb(none none none)";
  readonly "color.edge.out-of-srgb": "oklch(0.7 0.32 145)";
  readonly "color.edge.fine-alpha": "hsl(0.1 99.9% 50.05% / 0.123457)";
  readonly "color.alias.one": "#3366e6";
  readonly "color.alias.two": "#3366e6";
  readonly "color.alias.pointer": "oklch(0.55 0.19 264)";
}

/** The values that each token of type `dimension` can have, by its path. */
export interface DimensionValues {
  readonly "dimension.zero": "0px";
  readonly "dimension.pixel": "16px";
  readonly "dimension.root-em": "1.25rem";
  readonly "dimension.negative": "-4px";
  readonly "dimension.fraction": "0.0625rem";
  readonly "dimension.large": "100000px";
  readonly "dimension.alias": "16px";
}

/** The values that each token of type `fontFamily` can have, by its path. */
export interface FontFamilyValues {
  readonly "font-family.one": "Inter";
  readonly "font-family.list": "\"Helvetica Neue\", Arial, sans-serif";
  readonly "font-family.quotes": "\"O'Neil \\\"Sans\\\"\", serif";
  readonly "font-family.alias": "\"Helvetica Neue\", Arial, sans-serif";
}

/** The values that each token of type `fontWeight` can have, by its path. */
export interface FontWeightValues {
  readonly "font-weight.number": 450;
  readonly "font-weight.keyword": 600;
  readonly "font-weight.least": 1;
  readonly "font-weight.most": 1000;
  readonly "font-weight.fraction": 333.5;
  readonly "font-weight.alias": 600;
}

/** The values that each token of type `duration` can have, by its path. */
export interface DurationValues {
  readonly "duration.short": "120ms";
  readonly "duration.long": "1.5s";
  readonly "duration.none": "0ms";
  readonly "duration.alias": "120ms";
}

/** The values that each token of type `cubicBezier` can have, by its path. */
export interface CubicBezierValues {
  readonly "cubic-bezier.ease": "cubic-bezier(0.25, 0.1, 0.25, 1)";
  readonly "cubic-bezier.overshoot": "cubic-bezier(0.34, 1.56, 0.64, 1)";
  readonly "cubic-bezier.linear": "cubic-bezier(0, 0, 1, 1)";
  readonly "cubic-bezier.below": "cubic-bezier(0.36, -0.5, 0.66, -0.56)";
  readonly "cubic-bezier.alias": "cubic-bezier(0.25, 0.1, 0.25, 1)";
}

/** The values that each token of type `number` can have, by its path. */
export interface NumberValues {
  readonly "number.ratio": 1.618033988749895;
  readonly "number.whole": 3;
  readonly "number.negative": -0.5;
  readonly "number.zero": 0;
  readonly "number.tiny": 0.0000001;
  readonly "number.huge": 1000000000000000;
  readonly "number.alias": 1.618033988749895;
}

/** The values that each token of type `strokeStyle` can have, by its path. */
export interface StrokeStyleValues {
  readonly "stroke-style.solid": "solid";
  readonly "stroke-style.dashed": "dashed";
  readonly "stroke-style.dotted": "dotted";
  readonly "stroke-style.double": "double";
  readonly "stroke-style.groove": "groove";
  readonly "stroke-style.ridge": "ridge";
  readonly "stroke-style.outset": "outset";
  readonly "stroke-style.inset": "inset";
  readonly "stroke-style.pattern": { readonly dashArray: readonly ["4px", "16px"], readonly lineCap: "round" };
  readonly "stroke-style.alias": { readonly dashArray: readonly ["4px", "16px"], readonly lineCap: "round" };
}

/** The values that each token of type `border` can have, by its path. */
export interface BorderValues {
  readonly "border.literal": "1px solid #000000";
  readonly "border.references": "16px dashed oklch(0.55 0.19 264)";
  readonly "border.pattern": "2px dashed rgb(255 0 0 / 0.5)";
  readonly "border.alias": "16px dashed oklch(0.55 0.19 264)";
}

/** The values that each token of type `transition` can have, by its path. */
export interface TransitionValues {
  readonly "transition.literal": "200ms 0ms cubic-bezier(0.5, 0, 1, 1)";
  readonly "transition.references": "1.5s 120ms cubic-bezier(0.34, 1.56, 0.64, 1)";
  readonly "transition.alias": "1.5s 120ms cubic-bezier(0.34, 1.56, 0.64, 1)";
}

/** The values that each token of type `shadow` can have, by its path. */
export interface ShadowValues {
  readonly "shadow.one": "0px 1px 3px 0px rgb(255 0 0 / 0.5)";
  readonly "shadow.several": "0px 2px 0.5rem -1px rgb(0 0 0 / 0.2), inset 1px 1px 0px 0px color(display-p3 1 0.2 0.1)";
  readonly "shadow.referring": "0px 1px 3px 0px rgb(255 0 0 / 0.5), -4px 4px 8px 0px #3366e6";
  readonly "shadow.alias": "0px 2px 0.5rem -1px rgb(0 0 0 / 0.2), inset 1px 1px 0px 0px color(display-p3 1 0.2 0.1)";
}

/** The values that each token of type `gradient` can have, by its path. */
export interface GradientValues {
  readonly "gradient.literal": "linear-gradient(in srgb, #ff0000 0%, oklch(0.6 0.2 260) 100%)";
  readonly "gradient.references": "linear-gradient(in srgb, #3366e6 0%, #ffffff 33.3%, color(display-p3 1 0.2 0.1) 100%)";
  readonly "gradient.clamped": "linear-gradient(in srgb, #000000 0%, #ffffff 100%)";
  readonly "gradient.alias": "linear-gradient(in srgb, #3366e6 0%, #ffffff 33.3%, color(display-p3 1 0.2 0.1) 100%)";
}

/** The values that each token of type `typography` can have, by its path. */
export interface TypographyValues {
  readonly "typography.literal": { readonly fontFamily: "Inter, sans-serif", readonly fontSize: "16px", readonly fontWeight: 700, readonly letterSpacing: "0.1px", readonly lineHeight: 1.2 };
  readonly "typography.references": { readonly fontFamily: "\"Helvetica Neue\", Arial, sans-serif", readonly fontSize: "1.25rem", readonly fontWeight: 600, readonly letterSpacing: "0px", readonly lineHeight: 1.618033988749895 };
  readonly "typography.alias": { readonly fontFamily: "\"Helvetica Neue\", Arial, sans-serif", readonly fontSize: "1.25rem", readonly fontWeight: 600, readonly letterSpacing: "0px", readonly lineHeight: 1.618033988749895 };
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
  "dimension.zero": "--dimension-zero",
  "dimension.pixel": "--dimension-pixel",
  "dimension.root-em": "--dimension-root-em",
  "dimension.negative": "--dimension-negative",
  "dimension.fraction": "--dimension-fraction",
  "dimension.large": "--dimension-large",
  "dimension.alias": "--dimension-alias",
  "font-family.one": "--font-family-one",
  "font-family.list": "--font-family-list",
  "font-family.quotes": "--font-family-quotes",
  "font-family.alias": "--font-family-alias",
  "font-weight.number": "--font-weight-number",
  "font-weight.keyword": "--font-weight-keyword",
  "font-weight.least": "--font-weight-least",
  "font-weight.most": "--font-weight-most",
  "font-weight.fraction": "--font-weight-fraction",
  "font-weight.alias": "--font-weight-alias",
  "duration.short": "--duration-short",
  "duration.long": "--duration-long",
  "duration.none": "--duration-none",
  "duration.alias": "--duration-alias",
  "cubic-bezier.ease": "--cubic-bezier-ease",
  "cubic-bezier.overshoot": "--cubic-bezier-overshoot",
  "cubic-bezier.linear": "--cubic-bezier-linear",
  "cubic-bezier.below": "--cubic-bezier-below",
  "cubic-bezier.alias": "--cubic-bezier-alias",
  "number.ratio": "--number-ratio",
  "number.whole": "--number-whole",
  "number.negative": "--number-negative",
  "number.zero": "--number-zero",
  "number.tiny": "--number-tiny",
  "number.huge": "--number-huge",
  "number.alias": "--number-alias",
  "stroke-style.solid": "--stroke-style-solid",
  "stroke-style.dashed": "--stroke-style-dashed",
  "stroke-style.dotted": "--stroke-style-dotted",
  "stroke-style.double": "--stroke-style-double",
  "stroke-style.groove": "--stroke-style-groove",
  "stroke-style.ridge": "--stroke-style-ridge",
  "stroke-style.outset": "--stroke-style-outset",
  "stroke-style.inset": "--stroke-style-inset",
  "stroke-style.pattern": "--stroke-style-pattern",
  "stroke-style.alias": "--stroke-style-alias",
  "color.space.srgb": "--color-space-srgb",
  "color.space.srgb-linear": "--color-space-srgb-linear",
  "color.space.hsl": "--color-space-hsl",
  "color.space.hwb": "--color-space-hwb",
  "color.space.lab": "--color-space-lab",
  "color.space.lch": "--color-space-lch",
  "color.space.oklab": "--color-space-oklab",
  "color.space.oklch": "--color-space-oklch",
  "color.space.display-p3": "--color-space-display-p3",
  "color.space.a98-rgb": "--color-space-a98-rgb",
  "color.space.prophoto-rgb": "--color-space-prophoto-rgb",
  "color.space.rec2020": "--color-space-rec2020",
  "color.space.xyz-d65": "--color-space-xyz-d65",
  "color.space.xyz-d50": "--color-space-xyz-d50",
  "color.edge.transparent": "--color-edge-transparent",
  "color.edge.half": "--color-edge-half",
  "color.edge.black": "--color-edge-black",
  "color.edge.white": "--color-edge-white",
  "color.edge.missing-hue": "--color-edge-missing-hue",
  "color.edge.missing-all": "--color-edge-missing-all",
  "color.edge.out-of-srgb": "--color-edge-out-of-srgb",
  "color.edge.fine-alpha": "--color-edge-fine-alpha",
  "color.alias.one": "--color-alias-one",
  "color.alias.two": "--color-alias-two",
  "color.alias.pointer": "--color-alias-pointer",
  "border.literal": "--border-literal",
  "border.references": "--border-references",
  "border.pattern": "--border-pattern",
  "border.alias": "--border-alias",
  "transition.literal": "--transition-literal",
  "transition.references": "--transition-references",
  "transition.alias": "--transition-alias",
  "shadow.one": "--shadow-one",
  "shadow.several": "--shadow-several",
  "shadow.referring": "--shadow-referring",
  "shadow.alias": "--shadow-alias",
  "gradient.literal": "--gradient-literal",
  "gradient.references": "--gradient-references",
  "gradient.clamped": "--gradient-clamped",
  "gradient.alias": "--gradient-alias",
  "typography.literal": "--typography-literal",
  "typography.references": "--typography-references",
  "typography.alias": "--typography-alias",
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
