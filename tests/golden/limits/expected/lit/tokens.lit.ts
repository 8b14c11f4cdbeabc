/* eslint-disable */
// Generated from design tokens. Changes here are lost.

import { unsafeCSS } from "lit";
import type { CSSResult } from "lit";

/** The style sheet of all tokens, for `static styles`. Its `styleSheet` is for `document.adoptedStyleSheets`. */
export const tokens: CSSResult = /* @__PURE__ */ unsafeCSS(`:root, :host {
  --layer-top: 2147483647;
  --layer-toast: 2147483000;
  --layer-modal: 16777217;
  --layer-sheet: 16777216;
  --layer-odd: 123456789;
  --layer-even: 123456792;
  --layer-below: -16777217;
  --layer-far: 1000000000000000000000;
  --layer-tenth: 0.1;
  --space-hair: 0.0000001px;
  --space-wide: 8388607px;
  --space-wider: 8388608px;
  --space-odd: 16777217px;
  --space-part: 265.6px;
  --space-rem: 1.1rem;
  --wait-exact: 1.005s;
  --wait-fraction: 0.5ms;
  --wait-month: 5000000000ms;
  --wait-blink: 0.0000001ms;
  --wait-ever: 1000000000000000000000s;
  --weight-half: 412.5;
  --curve-far: cubic-bezier(0.1, 16777217, 0.3333333333, 1);
  --wide-p3: #00fb29;
  --wide-fallback: #00f900;
  --wide-prophoto: #00f575;
  --wide-a98: #00ec68;
  --wide-rec2020: rgb(0 81 147 / 0.5);
  --wide-xyz: #61ffa7;
  --wide-green: #73ffbc;
  --wide-oklch: #00c248;
  --gray-srgb: rgb(50% 50% 50%);
  --gray-oklch: oklch(0.6 0 0);
  --gray-none: oklch(0.6 none none);
  --gray-lab: lab(53.585 0 0);
  --gray-lch: lch(50 0 270);
  --gray-oklab: oklab(0.25 0 0);
  --gray-p3: color(display-p3 0.5 0.5 0.5);
  --gray-linear: color(srgb-linear 0.2 0.2 0.2);
  --gray-hsl: hsl(120 0% 50%);
  --gray-hwb: hwb(40 60% 60%);
  --gray-prophoto: color(prophoto-rgb 0.5 0.5 0.5);
  --gray-rec2020: rgb(47.25% 47.25% 47.25%);
  --ramp-plain-stops: #ff0000 0%, #0000ff 100%;
  --ramp-plain: linear-gradient(in srgb, var(--ramp-plain-stops));
  --ramp-wide-stops: #ff0000 0%, #0000ff 50%, #00f900 100%;
  --ramp-wide: linear-gradient(in srgb, #ff0000 0%, #0000ff 50%, #00f900 100%);
  --ramp-ok-stops: #ff0000 0%, #0000ff 100%;
  --ramp-ok: linear-gradient(in srgb, #ff0000 0%, #0000ff 100%);
  --ramp-fade-stops: rgb(255 0 0 / 0) 0%, #0000ff 100%;
  --ramp-fade: linear-gradient(in srgb, var(--ramp-fade-stops));
  --ramp-close-stops: #ff0000 0.00001%, #0000ff 33.33333333%;
  --ramp-close: linear-gradient(in srgb, var(--ramp-close-stops));
}

@media (color-gamut: p3) {
  :root, :host {
    --wide-p3: color(display-p3 0 1 0);
    --wide-fallback: color(display-p3 0 1 0);
    --wide-prophoto: color(display-p3 0 0.98955 0.38771);
    --wide-a98: color(display-p3 0 0.95286 0.32816);
    --wide-rec2020: color(display-p3 0 0.30354 0.61464 / 0.5);
    --wide-xyz: color(display-p3 0.52315 1 0.66532);
    --wide-green: color(display-p3 0.56582 1 0.74216);
    --wide-oklch: color(display-p3 0 0.78143 0.20081);
    --ramp-wide-stops: #ff0000 0%, color-mix(in srgb, #ff0000, #0000ff 6.25%), color-mix(in srgb, #ff0000, #0000ff 12.5%), color-mix(in srgb, #ff0000, #0000ff 18.75%), color-mix(in srgb, #ff0000, #0000ff 25%), color-mix(in srgb, #ff0000, #0000ff 31.25%), color-mix(in srgb, #ff0000, #0000ff 37.5%), color-mix(in srgb, #ff0000, #0000ff 43.75%), color-mix(in srgb, #ff0000, #0000ff 50%), color-mix(in srgb, #ff0000, #0000ff 56.25%), color-mix(in srgb, #ff0000, #0000ff 62.5%), color-mix(in srgb, #ff0000, #0000ff 68.75%), color-mix(in srgb, #ff0000, #0000ff 75%), color-mix(in srgb, #ff0000, #0000ff 81.25%), color-mix(in srgb, #ff0000, #0000ff 87.5%), color-mix(in srgb, #ff0000, #0000ff 93.75%), #0000ff 50%, color-mix(in srgb, #0000ff, color(display-p3 0 1 0) 6.25%), color-mix(in srgb, #0000ff, color(display-p3 0 1 0) 12.5%), color-mix(in srgb, #0000ff, color(display-p3 0 1 0) 18.75%), color-mix(in srgb, #0000ff, color(display-p3 0 1 0) 25%), color-mix(in srgb, #0000ff, color(display-p3 0 1 0) 31.25%), color-mix(in srgb, #0000ff, color(display-p3 0 1 0) 37.5%), color-mix(in srgb, #0000ff, color(display-p3 0 1 0) 43.75%), color-mix(in srgb, #0000ff, color(display-p3 0 1 0) 50%), color-mix(in srgb, #0000ff, color(display-p3 0 1 0) 56.25%), color-mix(in srgb, #0000ff, color(display-p3 0 1 0) 62.5%), color-mix(in srgb, #0000ff, color(display-p3 0 1 0) 68.75%), color-mix(in srgb, #0000ff, color(display-p3 0 1 0) 75%), color-mix(in srgb, #0000ff, color(display-p3 0 1 0) 81.25%), color-mix(in srgb, #0000ff, color(display-p3 0 1 0) 87.5%), color-mix(in srgb, #0000ff, color(display-p3 0 1 0) 93.75%), color(display-p3 0 1 0) 100%;
    --ramp-wide: linear-gradient(in srgb, #ff0000 0%, #0000ff 50%, color(display-p3 0 1 0) 100%);
    --ramp-ok-stops: #ff0000 0%, color-mix(in srgb, #ff0000, oklch(0.452 0.3132 264.05) 6.25%), color-mix(in srgb, #ff0000, oklch(0.452 0.3132 264.05) 12.5%), color-mix(in srgb, #ff0000, oklch(0.452 0.3132 264.05) 18.75%), color-mix(in srgb, #ff0000, oklch(0.452 0.3132 264.05) 25%), color-mix(in srgb, #ff0000, oklch(0.452 0.3132 264.05) 31.25%), color-mix(in srgb, #ff0000, oklch(0.452 0.3132 264.05) 37.5%), color-mix(in srgb, #ff0000, oklch(0.452 0.3132 264.05) 43.75%), color-mix(in srgb, #ff0000, oklch(0.452 0.3132 264.05) 50%), color-mix(in srgb, #ff0000, oklch(0.452 0.3132 264.05) 56.25%), color-mix(in srgb, #ff0000, oklch(0.452 0.3132 264.05) 62.5%), color-mix(in srgb, #ff0000, oklch(0.452 0.3132 264.05) 68.75%), color-mix(in srgb, #ff0000, oklch(0.452 0.3132 264.05) 75%), color-mix(in srgb, #ff0000, oklch(0.452 0.3132 264.05) 81.25%), color-mix(in srgb, #ff0000, oklch(0.452 0.3132 264.05) 87.5%), color-mix(in srgb, #ff0000, oklch(0.452 0.3132 264.05) 93.75%), oklch(0.452 0.3132 264.05) 100%;
    --ramp-ok: linear-gradient(in srgb, #ff0000 0%, oklch(0.452 0.3132 264.05) 100%);
  }
}

@media (color-gamut: rec2020) {
  :root, :host {
    --wide-prophoto: color(prophoto-rgb 0 1 0);
    --wide-a98: color(a98-rgb 0 1 0);
    --wide-rec2020: color(rec2020 0 0 1 / 0.5);
    --wide-xyz: color(xyz-d65 0.2 0.9 0.1);
    --wide-green: color(xyz-d65 0 1 0);
    --wide-oklch: oklch(0.7 0.3 150);
  }
}`);

/** The path of a token, as in the token files. */
export type TokenPath =
  | "layer.top"
  | "layer.toast"
  | "layer.modal"
  | "layer.sheet"
  | "layer.odd"
  | "layer.even"
  | "layer.below"
  | "layer.far"
  | "layer.tenth"
  | "space.hair"
  | "space.wide"
  | "space.wider"
  | "space.odd"
  | "space.part"
  | "space.rem"
  | "wait.exact"
  | "wait.fraction"
  | "wait.month"
  | "wait.blink"
  | "wait.ever"
  | "weight.half"
  | "curve.far"
  | "wide.p3"
  | "wide.fallback"
  | "wide.prophoto"
  | "wide.a98"
  | "wide.rec2020"
  | "wide.xyz"
  | "wide.green"
  | "wide.oklch"
  | "gray.srgb"
  | "gray.oklch"
  | "gray.none"
  | "gray.lab"
  | "gray.lch"
  | "gray.oklab"
  | "gray.p3"
  | "gray.linear"
  | "gray.hsl"
  | "gray.hwb"
  | "gray.prophoto"
  | "gray.rec2020"
  | "ramp.plain"
  | "ramp.wide"
  | "ramp.ok"
  | "ramp.fade"
  | "ramp.close";

/** The parts of a token that have a custom property of their own. */
export interface TokenParts {
  readonly "ramp.plain": "stops";
  readonly "ramp.wide": "stops";
  readonly "ramp.ok": "stops";
  readonly "ramp.fade": "stops";
  readonly "ramp.close": "stops";
}

function $variable(path: string): string {
  return "--" + path.replace(/\.\$root$/, "").replace(/([a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+/g, "$1-").toLowerCase();
}

/** The use of a token's custom property, or of a part of it, in a style. */
export function cssVar<Path extends TokenPath>(path: Path, part?: Path extends keyof TokenParts ? TokenParts[Path] : never): CSSResult {
  return unsafeCSS(`var(${$variable(path)}${part === undefined ? "" : `-${part}`})`);
}
