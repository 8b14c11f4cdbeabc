/* eslint-disable */
// Generated from design tokens. Changes here are lost.

export const dimension = {
  zero: "var(--dimension-zero, 0px)",
  pixel: "var(--dimension-pixel, 16px)",
  "root-em": "var(--dimension-root-em, 1.25rem)",
  negative: "var(--dimension-negative, -4px)",
  fraction: "var(--dimension-fraction, 0.0625rem)",
  large: "var(--dimension-large, 100000px)",
  alias: "var(--dimension-alias, 16px)",
} as const;

export const fontFamily = {
  one: "var(--font-family-one, Inter)",
  list: "var(--font-family-list, \"Helvetica Neue\", Arial, sans-serif)",
  quotes: "var(--font-family-quotes, \"O'Neil \\\"Sans\\\"\", serif)",
  alias: "var(--font-family-alias, \"Helvetica Neue\", Arial, sans-serif)",
} as const;

export const fontWeight = {
  number: "var(--font-weight-number, 450)",
  keyword: "var(--font-weight-keyword, 600)",
  least: "var(--font-weight-least, 1)",
  most: "var(--font-weight-most, 1000)",
  fraction: "var(--font-weight-fraction, 333.5)",
  alias: "var(--font-weight-alias, 600)",
} as const;

export const duration = {
  short: "var(--duration-short, 120ms)",
  long: "var(--duration-long, 1.5s)",
  none: "var(--duration-none, 0ms)",
  alias: "var(--duration-alias, 120ms)",
} as const;

export const cubicBezier = {
  ease: "var(--cubic-bezier-ease, cubic-bezier(0.25, 0.1, 0.25, 1))",
  overshoot: "var(--cubic-bezier-overshoot, cubic-bezier(0.34, 1.56, 0.64, 1))",
  linear: "var(--cubic-bezier-linear, cubic-bezier(0, 0, 1, 1))",
  below: "var(--cubic-bezier-below, cubic-bezier(0.36, -0.5, 0.66, -0.56))",
  alias: "var(--cubic-bezier-alias, cubic-bezier(0.25, 0.1, 0.25, 1))",
} as const;

export const number = {
  ratio: "var(--number-ratio, 1.618033988749895)",
  whole: "var(--number-whole, 3)",
  negative: "var(--number-negative, -0.5)",
  zero: "var(--number-zero, 0)",
  tiny: "var(--number-tiny, 0.0000001)",
  huge: "var(--number-huge, 1000000000000000)",
  alias: "var(--number-alias, 1.618033988749895)",
} as const;

export const strokeStyle = {
  solid: "var(--stroke-style-solid, solid)",
  dashed: "var(--stroke-style-dashed, dashed)",
  dotted: "var(--stroke-style-dotted, dotted)",
  double: "var(--stroke-style-double, double)",
  groove: "var(--stroke-style-groove, groove)",
  ridge: "var(--stroke-style-ridge, ridge)",
  outset: "var(--stroke-style-outset, outset)",
  inset: "var(--stroke-style-inset, inset)",
  pattern: { borderStyle: "var(--stroke-style-pattern, dashed)", strokeDasharray: "var(--stroke-style-pattern-dash-array, 4px 16px)", strokeLinecap: "var(--stroke-style-pattern-line-cap, round)" as "round" },
  alias: { borderStyle: "var(--stroke-style-alias, dashed)", strokeDasharray: "var(--stroke-style-alias-dash-array, 4px 16px)", strokeLinecap: "var(--stroke-style-alias-line-cap, round)" as "round" },
} as const;

/** One color in each of the fourteen spaces, and the edges of the Color module. */
export const color = {
  space: {
    srgb: "var(--color-space-srgb, #3366e6)",
    "srgb-linear": "var(--color-space-srgb-linear, color(srgb-linear 0.033 0.133 0.787))",
    hsl: "var(--color-space-hsl, hsl(222.9 77.8% 55%))",
    hwb: "var(--color-space-hwb, hwb(222.9 20% 10%))",
    lab: "var(--color-space-lab, lab(46.3 20.1 -71.2))",
    lch: "var(--color-space-lch, lch(46.3 74 285.8))",
    oklab: "var(--color-space-oklab, oklab(0.55 -0.02 -0.19))",
    oklch: "var(--color-space-oklch, oklch(0.55 0.19 264))",
    "display-p3": "var(--color-space-display-p3, color(display-p3 1 0.2 0.1))",
    "a98-rgb": "var(--color-space-a98-rgb, color(a98-rgb 0.3 0.4 0.88))",
    "prophoto-rgb": "var(--color-space-prophoto-rgb, color(prophoto-rgb 0.38 0.34 0.82))",
    rec2020: "var(--color-space-rec2020, color(rec2020 0.25 0.33 0.86))",
    "xyz-d65": "var(--color-space-xyz-d65, color(xyz-d65 0.19 0.16 0.77))",
    "xyz-d50": "var(--color-space-xyz-d50, color(xyz-d50 0.17 0.15 0.58))",
  },
  edge: {
    transparent: "var(--color-edge-transparent, rgb(0 0 0 / 0))",
    half: "var(--color-edge-half, rgb(255 0 0 / 0.5))",
    black: "var(--color-edge-black, #000000)",
    white: "var(--color-edge-white, #ffffff)",
    "missing-hue": "var(--color-edge-missing-hue, oklch(0.5 0 none))",
    "missing-all": "var(--color-edge-missing-all, rgb(none none none))",
    "out-of-srgb": "var(--color-edge-out-of-srgb, oklch(0.7 0.32 145))",
    "fine-alpha": "var(--color-edge-fine-alpha, hsl(0.1 99.9% 50.05% / 0.123457))",
  },
  alias: {
    one: "var(--color-alias-one, #3366e6)",
    two: "var(--color-alias-two, #3366e6)",
    pointer: "var(--color-alias-pointer, oklch(0.55 0.19 264))",
  },
} as const;

export const border = {
  literal: "var(--border-literal, 1px solid #000000)",
  references: "var(--border-references, 16px dashed oklch(0.55 0.19 264))",
  pattern: { border: "var(--border-pattern, 2px dashed rgb(255 0 0 / 0.5))", strokeDasharray: "var(--border-pattern-dash-array, 2px 1px)", strokeLinecap: "var(--border-pattern-line-cap, butt)" as "butt" },
  alias: "var(--border-alias, 16px dashed oklch(0.55 0.19 264))",
} as const;

export const transition = {
  literal: "var(--transition-literal, 200ms 0ms cubic-bezier(0.5, 0, 1, 1))",
  references: "var(--transition-references, 1.5s 120ms cubic-bezier(0.34, 1.56, 0.64, 1))",
  alias: "var(--transition-alias, 1.5s 120ms cubic-bezier(0.34, 1.56, 0.64, 1))",
} as const;

export const shadow = {
  one: "var(--shadow-one, 0px 1px 3px 0px rgb(255 0 0 / 0.5))",
  several: "var(--shadow-several, 0px 2px 0.5rem -1px rgb(0 0 0 / 0.2), inset 1px 1px 0px 0px color(display-p3 1 0.2 0.1))",
  referring: "var(--shadow-referring, 0px 1px 3px 0px rgb(255 0 0 / 0.5), -4px 4px 8px 0px #3366e6)",
  alias: "var(--shadow-alias, 0px 2px 0.5rem -1px rgb(0 0 0 / 0.2), inset 1px 1px 0px 0px color(display-p3 1 0.2 0.1))",
} as const;

export const gradient = {
  literal: "var(--gradient-literal, linear-gradient(in srgb, #ff0000 0%, oklch(0.6 0.2 260) 100%))",
  references: "var(--gradient-references, linear-gradient(in srgb, #3366e6 0%, #ffffff 33.3%, color(display-p3 1 0.2 0.1) 100%))",
  clamped: "var(--gradient-clamped, linear-gradient(in srgb, #000000 0%, #ffffff 100%))",
  alias: "var(--gradient-alias, linear-gradient(in srgb, #3366e6 0%, #ffffff 33.3%, color(display-p3 1 0.2 0.1) 100%))",
} as const;

export const typography = {
  literal: { fontFamily: "var(--typography-literal-font-family, Inter, sans-serif)", fontSize: "var(--typography-literal-font-size, 16px)", fontWeight: "var(--typography-literal-font-weight, 700)", letterSpacing: "var(--typography-literal-letter-spacing, 0.1px)", lineHeight: "var(--typography-literal-line-height, 1.2)" },
  references: { fontFamily: "var(--typography-references-font-family, \"Helvetica Neue\", Arial, sans-serif)", fontSize: "var(--typography-references-font-size, 1.25rem)", fontWeight: "var(--typography-references-font-weight, 600)", letterSpacing: "var(--typography-references-letter-spacing, 0px)", lineHeight: "var(--typography-references-line-height, 1.618033988749895)" },
  alias: { fontFamily: "var(--typography-alias-font-family, \"Helvetica Neue\", Arial, sans-serif)", fontSize: "var(--typography-alias-font-size, 1.25rem)", fontWeight: "var(--typography-alias-font-weight, 600)", letterSpacing: "var(--typography-alias-letter-spacing, 0px)", lineHeight: "var(--typography-alias-line-height, 1.618033988749895)" },
} as const;
