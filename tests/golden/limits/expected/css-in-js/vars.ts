/* eslint-disable */
// Generated from design tokens. Changes here are lost.

/** What 32 bits do not hold, and its neighbors which they do. */
export const layer = {
  top: "var(--layer-top, 2147483647)",
  toast: "var(--layer-toast, 2147483000)",
  modal: "var(--layer-modal, 16777217)",
  sheet: "var(--layer-sheet, 16777216)",
  odd: "var(--layer-odd, 123456789)",
  even: "var(--layer-even, 123456792)",
  below: "var(--layer-below, -16777217)",
  far: "var(--layer-far, 1000000000000000000000)",
  tenth: "var(--layer-tenth, 0.1)",
} as const;

export const space = {
  hair: "var(--space-hair, 0.0000001px)",
  wide: "var(--space-wide, 8388607px)",
  wider: "var(--space-wider, 8388608px)",
  odd: "var(--space-odd, 16777217px)",
  part: "var(--space-part, 265.6px)",
  rem: "var(--space-rem, 1.1rem)",
} as const;

export const wait = {
  exact: "var(--wait-exact, 1.005s)",
  fraction: "var(--wait-fraction, 0.5ms)",
  month: "var(--wait-month, 5000000000ms)",
  blink: "var(--wait-blink, 0.0000001ms)",
  ever: "var(--wait-ever, 1000000000000000000000s)",
} as const;

export const weight = {
  half: "var(--weight-half, 412.5)",
} as const;

export const curve = {
  far: "var(--curve-far, cubic-bezier(0.1, 16777217, 0.3333333333, 1))",
} as const;

export const wide = {
  p3: "var(--wide-p3, color(display-p3 0 1 0))",
  fallback: "var(--wide-fallback, color(display-p3 0 1 0))",
  prophoto: "var(--wide-prophoto, color(prophoto-rgb 0 1 0))",
  a98: "var(--wide-a98, color(a98-rgb 0 1 0))",
  rec2020: "var(--wide-rec2020, color(rec2020 0 0 1 / 0.5))",
  xyz: "var(--wide-xyz, color(xyz-d65 0.2 0.9 0.1))",
  green: "var(--wide-green, color(xyz-d65 0 1 0))",
  oklch: "var(--wide-oklch, oklch(0.7 0.3 150))",
} as const;

export const gray = {
  srgb: "var(--gray-srgb, rgb(50% 50% 50%))",
  oklch: "var(--gray-oklch, oklch(0.6 0 0))",
  none: "var(--gray-none, oklch(0.6 none none))",
  lab: "var(--gray-lab, lab(53.585 0 0))",
  lch: "var(--gray-lch, lch(50 0 270))",
  oklab: "var(--gray-oklab, oklab(0.25 0 0))",
  p3: "var(--gray-p3, color(display-p3 0.5 0.5 0.5))",
  linear: "var(--gray-linear, color(srgb-linear 0.2 0.2 0.2))",
  hsl: "var(--gray-hsl, hsl(120 0% 50%))",
  hwb: "var(--gray-hwb, hwb(40 60% 60%))",
  prophoto: "var(--gray-prophoto, color(prophoto-rgb 0.5 0.5 0.5))",
  rec2020: "var(--gray-rec2020, rgb(47.25% 47.25% 47.25%))",
} as const;

export const ramp = {
  plain: "var(--ramp-plain, linear-gradient(in srgb, #ff0000 0%, #0000ff 100%))",
  wide: "var(--ramp-wide, linear-gradient(in srgb, #ff0000 0%, #0000ff 50%, color(display-p3 0 1 0) 100%))",
  ok: "var(--ramp-ok, linear-gradient(in srgb, #ff0000 0%, oklch(0.452 0.3132 264.05) 100%))",
  fade: "var(--ramp-fade, linear-gradient(in srgb, rgb(255 0 0 / 0) 0%, #0000ff 100%))",
  close: "var(--ramp-close, linear-gradient(in srgb, #ff0000 0.00001%, #0000ff 33.33333333%))",
} as const;
