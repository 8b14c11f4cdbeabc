/* eslint-disable */
// Generated from design tokens. Changes here are lost.

import { unsafeCSS } from "lit";
import type { CSSResult } from "lit";

/** The style sheet of all tokens, for `static styles`. Its `styleSheet` is for `document.adoptedStyleSheets`. */
export const tokens: CSSResult = /* @__PURE__ */ unsafeCSS(`:root, :host {
  --color-color-color: #ff0000;
  --theme-light: 2.5px;
  --string-string: 1;
  --string-float-int: 3;
  --float-any: 4;
  --deprecated-milliseconds: 0.5ms;
  --immutable-list-of: 5;
  --immutable-class: 6;
  --immutable-hash-code: 7;
  --token-input-input: 9;
  --current: 11;
  --tokens-tokens: 12;
  --tokens-companion-tokens: 13;
  --keyword-fun: 1;
  --keyword-typealias: 3;
  --keyword-is: 4;
  --keyword-when: 5;
  --keyword-object-object: 6;
  --keyword-init: 7;
  --keyword-protocol-protocol: 8;
  --keyword-type: 9;
  --keyword-inout: 11;
  --keyword-guard: 12;
  --keyword-operator: 13;
  --keyword-subscript: 14;
  --keyword-nil: 15;
  --dp-sp-font-family: "A \\"quoted\\" $name", monospace;
  --dp-sp-font-size: var(--text-size-large);
  --dp-sp-font-weight: 700;
  --dp-sp-letter-spacing: -0.25px;
  --dp-sp-line-height: 1.25;
  --dp-sp: var(--dp-sp-font-weight) var(--dp-sp-font-size)/var(--dp-sp-line-height) var(--dp-sp-font-family);
  --text-size-large: 1.5rem;
  --text-size-small: 0.75rem;
}

:root,
:host,
[data-theme="auto"] {
  color-scheme: light;
  --theme-light-2: initial;
  --theme-dark: ;
}

@media (prefers-color-scheme: dark) {
  :root,
  :host,
  [data-theme="auto"] {
    color-scheme: dark;
    --theme-light-2: ;
    --theme-dark: initial;
  }
}

@container style(--theme-light-2) or style(--theme-dark) {
  :host(:not([data-theme="light"], [data-theme="dark"], [data-theme="auto"])) {
    color-scheme: inherit;
    --theme-light-2: inherit;
    --theme-dark: inherit;
  }
}

[data-theme="light"],
:host([data-theme="light"]) {
  color-scheme: light;
  --theme-light-2: initial;
  --theme-dark: ;
}

[data-theme="dark"],
:host([data-theme="dark"]) {
  color-scheme: dark;
  --theme-light-2: ;
  --theme-dark: initial;
}

:root,
:host,
[data-color="companion"],
:host([data-color="companion"]) {
  --color-entries: ;
  --color-not-entries: initial;
}

@container style(--color-entries) or style(--color-not-entries) {
  :host(:not([data-color="companion"], [data-color="entries"], [data-color="2x"], [data-color="init"])) {
    --color-entries: inherit;
    --color-not-entries: inherit;
  }
}

[data-color="entries"],
:host([data-color="entries"]) {
  --color-entries: initial;
  --color-not-entries: ;
}

[data-color="2x"],
:host([data-color="2x"]) {
  --color-entries: ;
  --color-not-entries: initial;
}

[data-color="init"],
:host([data-color="init"]) {
  --color-entries: ;
  --color-not-entries: initial;
}

:root,
:host,
[data-string="Self"],
:host([data-string="Self"]) {
  --string-self: initial;
  --string-type: ;
}

@container style(--string-self) or style(--string-type) {
  :host(:not([data-string="Self"], [data-string="Type"])) {
    --string-self: inherit;
    --string-type: inherit;
  }
}

[data-string="Type"],
:host([data-string="Type"]) {
  --string-self: ;
  --string-type: initial;
}

:root, :host,
[data-theme] {
  --color-color-theme: var(--theme-light-2,#00fb29)var(--theme-dark,#00f272);
  --color-old: var(--color-new);
  --color-older: var(--color-new);
  --color-new: var(--theme-light-2,rgb(0 0 255 / 0.5))var(--theme-dark,rgb(50% 50% 100%));
  --color-night: var(--theme-light-2)var(--theme-dark,#000000);
  --input: var(--theme-light-2,10)var(--theme-dark,20);
}

@media (color-gamut: p3) {
  :root, :host,
  [data-theme] {
    --color-color-theme: var(--theme-light-2,color(display-p3 0 1 0))var(--theme-dark,color(display-p3 0 0.97407 0.37445));
  }
}

@media (color-gamut: rec2020) {
  :root, :host,
  [data-theme] {
    --color-color-theme: var(--theme-light-2,color(display-p3 0 1 0))var(--theme-dark,color(rec2020 0 1 0));
  }
}

:root, :host,
[data-theme],
[data-color],
[data-string] {
  --theme-theme: var(--string-self,var(--color-entries,4px)var(--color-not-entries,var(--theme-light-2,1px)var(--theme-dark,3px)))var(--string-type,5px);
}

:root, :host,
[data-color] {
  --string-float-boolean: var(--color-entries,30)var(--color-not-entries,2);
  --token-input-token-input: var(--color-entries,31)var(--color-not-entries,8);
}

:root, :host,
[data-string] {
  --deprecated-duration: var(--string-self,-1.5s)var(--string-type,10s);
  --keyword-val-val: var(--string-self,2)var(--string-type,40);
  --keyword-self: var(--string-self,10)var(--string-type,41);
}`);

/** The path of a token, as in the token files. */
export type TokenPath =
  | "color.color.color"
  | "color.color.theme"
  | "color.old"
  | "color.older"
  | "color.new"
  | "color.night"
  | "theme.theme"
  | "theme.light"
  | "string.string"
  | "string.float.boolean"
  | "string.float.int"
  | "float.any"
  | "deprecated.duration"
  | "deprecated.milliseconds"
  | "immutable.list-of"
  | "immutable.class"
  | "immutable.hash-code"
  | "token-input.token-input"
  | "token-input.input"
  | "input"
  | "current"
  | "tokens.tokens"
  | "tokens.companion.tokens"
  | "keyword.fun"
  | "keyword.val.val"
  | "keyword.typealias"
  | "keyword.is"
  | "keyword.when"
  | "keyword.object.object"
  | "keyword.init"
  | "keyword.protocol.protocol"
  | "keyword.Type"
  | "keyword.self"
  | "keyword.inout"
  | "keyword.guard"
  | "keyword.operator"
  | "keyword.subscript"
  | "keyword.nil"
  | "dp.sp"
  | "text-size.large"
  | "text-size.small";

/** The parts of a token that have a custom property of their own. */
export interface TokenParts {
  readonly "dp.sp": "font-family" | "font-size" | "font-weight" | "letter-spacing" | "line-height";
}

function $variable(path: string): string {
  return "--" + path.replace(/\.\$root$/, "").replace(/([a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+/g, "$1-").toLowerCase();
}

/** The use of a token's custom property, or of a part of it, in a style. */
export function cssVar<Path extends TokenPath>(path: Path, part?: Path extends keyof TokenParts ? TokenParts[Path] : never): CSSResult {
  return unsafeCSS(`var(${$variable(path)}${part === undefined ? "" : `-${part}`})`);
}
