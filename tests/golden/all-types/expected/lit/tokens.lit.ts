/* eslint-disable */
// Generated from design tokens. Changes here are lost.

import { unsafeCSS } from "lit";
import type { CSSResult } from "lit";

/** The style sheet of all tokens, for `static styles`. Its `styleSheet` is for `document.adoptedStyleSheets`. */
export const tokens: CSSResult = /* @__PURE__ */ unsafeCSS(`:root, :host {
  --dimension-zero: 0px;
  --dimension-pixel: 16px;
  --dimension-root-em: 1.25rem;
  --dimension-negative: -4px;
  --dimension-fraction: 0.0625rem;
  --dimension-large: 100000px;
  --dimension-alias: var(--dimension-pixel);
  --font-family-one: Inter;
  --font-family-list: "Helvetica Neue", Arial, sans-serif;
  --font-family-quotes: "O'Neil \\"Sans\\"", serif;
  --font-family-alias: var(--font-family-list);
  --font-weight-number: 450;
  --font-weight-keyword: 600;
  --font-weight-least: 1;
  --font-weight-most: 1000;
  --font-weight-fraction: 333.5;
  --font-weight-alias: var(--font-weight-keyword);
  --duration-short: 120ms;
  --duration-long: 1.5s;
  --duration-none: 0ms;
  --duration-alias: var(--duration-short);
  --cubic-bezier-ease: cubic-bezier(0.25, 0.1, 0.25, 1);
  --cubic-bezier-overshoot: cubic-bezier(0.34, 1.56, 0.64, 1);
  --cubic-bezier-linear: cubic-bezier(0, 0, 1, 1);
  --cubic-bezier-below: cubic-bezier(0.36, -0.5, 0.66, -0.56);
  --cubic-bezier-alias: var(--cubic-bezier-ease);
  --number-ratio: 1.618033988749895;
  --number-whole: 3;
  --number-negative: -0.5;
  --number-zero: 0;
  --number-tiny: 0.0000001;
  --number-huge: 1000000000000000;
  --number-alias: var(--number-ratio);
  --stroke-style-solid: solid;
  --stroke-style-dashed: dashed;
  --stroke-style-dotted: dotted;
  --stroke-style-double: double;
  --stroke-style-groove: groove;
  --stroke-style-ridge: ridge;
  --stroke-style-outset: outset;
  --stroke-style-inset: inset;
  --stroke-style-pattern-dash-array: 4px var(--dimension-pixel);
  --stroke-style-pattern-line-cap: round;
  --stroke-style-pattern: dashed;
  --stroke-style-alias-dash-array: var(--stroke-style-pattern-dash-array);
  --stroke-style-alias-line-cap: var(--stroke-style-pattern-line-cap);
  --stroke-style-alias: var(--stroke-style-pattern);
  --color-space-srgb: #3366e6;
  --color-space-srgb-linear: color(srgb-linear 0.033 0.133 0.787);
  --color-space-hsl: hsl(222.9 77.8% 55%);
  --color-space-hwb: hwb(222.9 20% 10%);
  --color-space-lab: lab(46.3 20.1 -71.2);
  --color-space-lch: lch(46.3 74 285.8);
  --color-space-oklab: oklab(0.55 -0.02 -0.19);
  --color-space-oklch: oklch(0.55 0.19 264);
  --color-space-display-p3: #ff341e;
  --color-space-a98-rgb: color(a98-rgb 0.3 0.4 0.88);
  --color-space-prophoto-rgb: color(prophoto-rgb 0.38 0.34 0.82);
  --color-space-rec2020: #0052ce;
  --color-space-xyz-d65: #006be6;
  --color-space-xyz-d50: color(xyz-d50 0.17 0.15 0.58);
  --color-edge-transparent: rgb(0 0 0 / 0);
  --color-edge-half: rgb(255 0 0 / 0.5);
  --color-edge-black: #000000;
  --color-edge-white: #ffffff;
  --color-edge-missing-hue: oklch(0.5 0 none);
  --color-edge-missing-all: rgb(none none none);
  --color-edge-out-of-srgb: #00c400;
  --color-edge-fine-alpha: hsl(0.1 99.9% 50.05% / 0.123457);
  --color-alias-one: var(--color-space-srgb);
  --color-alias-two: var(--color-alias-one);
  --color-alias-pointer: var(--color-space-oklch);
  --border-literal: 1px solid #000000;
  --border-references: var(--dimension-pixel) var(--stroke-style-dashed) var(--color-space-oklch);
  --border-pattern-dash-array: 2px 1px;
  --border-pattern-line-cap: butt;
  --border-pattern: 2px dashed var(--color-edge-half);
  --border-alias: var(--border-references);
  --transition-literal: 200ms 0ms cubic-bezier(0.5, 0, 1, 1);
  --transition-references: var(--duration-long) var(--duration-short) var(--cubic-bezier-overshoot);
  --transition-alias: var(--transition-references);
  --shadow-one: 0px 1px 3px 0px var(--color-edge-half);
  --shadow-several: 0px 2px 0.5rem -1px rgb(0 0 0 / 0.2), inset 1px 1px 0px 0px var(--color-space-display-p3);
  --shadow-referring: var(--shadow-one), var(--dimension-negative) 4px 8px 0px var(--color-space-srgb);
  --shadow-alias: var(--shadow-several);
  --gradient-literal-stops: #ff0000 0%, color-mix(in srgb, #ff0000, oklch(0.6 0.2 260) 6.25%), color-mix(in srgb, #ff0000, oklch(0.6 0.2 260) 12.5%), color-mix(in srgb, #ff0000, oklch(0.6 0.2 260) 18.75%), color-mix(in srgb, #ff0000, oklch(0.6 0.2 260) 25%), color-mix(in srgb, #ff0000, oklch(0.6 0.2 260) 31.25%), color-mix(in srgb, #ff0000, oklch(0.6 0.2 260) 37.5%), color-mix(in srgb, #ff0000, oklch(0.6 0.2 260) 43.75%), color-mix(in srgb, #ff0000, oklch(0.6 0.2 260) 50%), color-mix(in srgb, #ff0000, oklch(0.6 0.2 260) 56.25%), color-mix(in srgb, #ff0000, oklch(0.6 0.2 260) 62.5%), color-mix(in srgb, #ff0000, oklch(0.6 0.2 260) 68.75%), color-mix(in srgb, #ff0000, oklch(0.6 0.2 260) 75%), color-mix(in srgb, #ff0000, oklch(0.6 0.2 260) 81.25%), color-mix(in srgb, #ff0000, oklch(0.6 0.2 260) 87.5%), color-mix(in srgb, #ff0000, oklch(0.6 0.2 260) 93.75%), oklch(0.6 0.2 260) 100%;
  --gradient-literal: linear-gradient(in srgb, #ff0000 0%, oklch(0.6 0.2 260) 100%);
  --gradient-references-stops: var(--color-space-srgb) clamp(0%, var(--number-zero) * 100%, 100%), var(--color-edge-white) 33.3%, var(--color-space-display-p3) 100%;
  --gradient-references: linear-gradient(in srgb, var(--color-space-srgb) clamp(0%, var(--number-zero) * 100%, 100%), var(--color-edge-white) 33.3%, var(--color-space-display-p3) 100%);
  --gradient-clamped-stops: var(--color-edge-black) 0%, var(--color-edge-white) 100%;
  --gradient-clamped: linear-gradient(in srgb, var(--gradient-clamped-stops));
  --gradient-alias-stops: var(--gradient-references-stops);
  --gradient-alias: var(--gradient-references);
  --typography-literal-font-family: Inter, sans-serif;
  --typography-literal-font-size: 16px;
  --typography-literal-font-weight: 700;
  --typography-literal-letter-spacing: 0.1px;
  --typography-literal-line-height: 1.2;
  --typography-literal: var(--typography-literal-font-weight) var(--typography-literal-font-size)/var(--typography-literal-line-height) var(--typography-literal-font-family);
  --typography-references-font-family: var(--font-family-list);
  --typography-references-font-size: var(--dimension-root-em);
  --typography-references-font-weight: var(--font-weight-keyword);
  --typography-references-letter-spacing: var(--dimension-zero);
  --typography-references-line-height: var(--number-ratio);
  --typography-references: var(--typography-references-font-weight) var(--typography-references-font-size)/var(--typography-references-line-height) var(--typography-references-font-family);
  --typography-alias-font-family: var(--typography-references-font-family);
  --typography-alias-font-size: var(--typography-references-font-size);
  --typography-alias-font-weight: var(--typography-references-font-weight);
  --typography-alias-letter-spacing: var(--typography-references-letter-spacing);
  --typography-alias-line-height: var(--typography-references-line-height);
  --typography-alias: var(--typography-references);
}

@media (color-gamut: p3) {
  :root, :host {
    --color-space-display-p3: color(display-p3 1 0.2 0.1);
    --color-space-rec2020: color(display-p3 0 0.28395 0.85793);
    --color-space-xyz-d65: color(xyz-d65 0.19 0.16 0.77);
    --color-edge-out-of-srgb: color(display-p3 0 0.77865 0);
    --gradient-references-stops: var(--color-space-srgb) clamp(0%, var(--number-zero) * 100%, 100%), color-mix(in srgb, var(--color-space-srgb), var(--color-edge-white) 6.25%), color-mix(in srgb, var(--color-space-srgb), var(--color-edge-white) 12.5%), color-mix(in srgb, var(--color-space-srgb), var(--color-edge-white) 18.75%), color-mix(in srgb, var(--color-space-srgb), var(--color-edge-white) 25%), color-mix(in srgb, var(--color-space-srgb), var(--color-edge-white) 31.25%), color-mix(in srgb, var(--color-space-srgb), var(--color-edge-white) 37.5%), color-mix(in srgb, var(--color-space-srgb), var(--color-edge-white) 43.75%), color-mix(in srgb, var(--color-space-srgb), var(--color-edge-white) 50%), color-mix(in srgb, var(--color-space-srgb), var(--color-edge-white) 56.25%), color-mix(in srgb, var(--color-space-srgb), var(--color-edge-white) 62.5%), color-mix(in srgb, var(--color-space-srgb), var(--color-edge-white) 68.75%), color-mix(in srgb, var(--color-space-srgb), var(--color-edge-white) 75%), color-mix(in srgb, var(--color-space-srgb), var(--color-edge-white) 81.25%), color-mix(in srgb, var(--color-space-srgb), var(--color-edge-white) 87.5%), color-mix(in srgb, var(--color-space-srgb), var(--color-edge-white) 93.75%), var(--color-edge-white) 33.3%, color-mix(in srgb, var(--color-edge-white), var(--color-space-display-p3) 6.25%), color-mix(in srgb, var(--color-edge-white), var(--color-space-display-p3) 12.5%), color-mix(in srgb, var(--color-edge-white), var(--color-space-display-p3) 18.75%), color-mix(in srgb, var(--color-edge-white), var(--color-space-display-p3) 25%), color-mix(in srgb, var(--color-edge-white), var(--color-space-display-p3) 31.25%), color-mix(in srgb, var(--color-edge-white), var(--color-space-display-p3) 37.5%), color-mix(in srgb, var(--color-edge-white), var(--color-space-display-p3) 43.75%), color-mix(in srgb, var(--color-edge-white), var(--color-space-display-p3) 50%), color-mix(in srgb, var(--color-edge-white), var(--color-space-display-p3) 56.25%), color-mix(in srgb, var(--color-edge-white), var(--color-space-display-p3) 62.5%), color-mix(in srgb, var(--color-edge-white), var(--color-space-display-p3) 68.75%), color-mix(in srgb, var(--color-edge-white), var(--color-space-display-p3) 75%), color-mix(in srgb, var(--color-edge-white), var(--color-space-display-p3) 81.25%), color-mix(in srgb, var(--color-edge-white), var(--color-space-display-p3) 87.5%), color-mix(in srgb, var(--color-edge-white), var(--color-space-display-p3) 93.75%), var(--color-space-display-p3) 100%;
  }
}

@media (color-gamut: rec2020) {
  :root, :host {
    --color-space-rec2020: color(rec2020 0.25 0.33 0.86);
    --color-edge-out-of-srgb: oklch(0.7 0.32 145);
  }
}`);

/** The path of a token, as in the token files. */
export type TokenPath =
  | "dimension.zero"
  | "dimension.pixel"
  | "dimension.root-em"
  | "dimension.negative"
  | "dimension.fraction"
  | "dimension.large"
  | "dimension.alias"
  | "font-family.one"
  | "font-family.list"
  | "font-family.quotes"
  | "font-family.alias"
  | "font-weight.number"
  | "font-weight.keyword"
  | "font-weight.least"
  | "font-weight.most"
  | "font-weight.fraction"
  | "font-weight.alias"
  | "duration.short"
  | "duration.long"
  | "duration.none"
  | "duration.alias"
  | "cubic-bezier.ease"
  | "cubic-bezier.overshoot"
  | "cubic-bezier.linear"
  | "cubic-bezier.below"
  | "cubic-bezier.alias"
  | "number.ratio"
  | "number.whole"
  | "number.negative"
  | "number.zero"
  | "number.tiny"
  | "number.huge"
  | "number.alias"
  | "stroke-style.solid"
  | "stroke-style.dashed"
  | "stroke-style.dotted"
  | "stroke-style.double"
  | "stroke-style.groove"
  | "stroke-style.ridge"
  | "stroke-style.outset"
  | "stroke-style.inset"
  | "stroke-style.pattern"
  | "stroke-style.alias"
  | "color.space.srgb"
  | "color.space.srgb-linear"
  | "color.space.hsl"
  | "color.space.hwb"
  | "color.space.lab"
  | "color.space.lch"
  | "color.space.oklab"
  | "color.space.oklch"
  | "color.space.display-p3"
  | "color.space.a98-rgb"
  | "color.space.prophoto-rgb"
  | "color.space.rec2020"
  | "color.space.xyz-d65"
  | "color.space.xyz-d50"
  | "color.edge.transparent"
  | "color.edge.half"
  | "color.edge.black"
  | "color.edge.white"
  | "color.edge.missing-hue"
  | "color.edge.missing-all"
  | "color.edge.out-of-srgb"
  | "color.edge.fine-alpha"
  | "color.alias.one"
  | "color.alias.two"
  | "color.alias.pointer"
  | "border.literal"
  | "border.references"
  | "border.pattern"
  | "border.alias"
  | "transition.literal"
  | "transition.references"
  | "transition.alias"
  | "shadow.one"
  | "shadow.several"
  | "shadow.referring"
  | "shadow.alias"
  | "gradient.literal"
  | "gradient.references"
  | "gradient.clamped"
  | "gradient.alias"
  | "typography.literal"
  | "typography.references"
  | "typography.alias";

/** The parts of a token that have a custom property of their own. */
export interface TokenParts {
  readonly "stroke-style.pattern": "dash-array" | "line-cap";
  readonly "stroke-style.alias": "dash-array" | "line-cap";
  readonly "border.pattern": "dash-array" | "line-cap";
  readonly "gradient.literal": "stops";
  readonly "gradient.references": "stops";
  readonly "gradient.clamped": "stops";
  readonly "gradient.alias": "stops";
  readonly "typography.literal": "font-family" | "font-size" | "font-weight" | "letter-spacing" | "line-height";
  readonly "typography.references": "font-family" | "font-size" | "font-weight" | "letter-spacing" | "line-height";
  readonly "typography.alias": "font-family" | "font-size" | "font-weight" | "letter-spacing" | "line-height";
}

function $variable(path: string): string {
  return "--" + path.replace(/\.\$root$/, "").replace(/([a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+/g, "$1-").toLowerCase();
}

/** The use of a token's custom property, or of a part of it, in a style. */
export function cssVar<Path extends TokenPath>(path: Path, part?: Path extends keyof TokenParts ? TokenParts[Path] : never): CSSResult {
  return unsafeCSS(`var(${$variable(path)}${part === undefined ? "" : `-${part}`})`);
}
