/* eslint-disable */
// Generated from design tokens. Changes here are lost.

import { unsafeCSS } from "lit";
import type { CSSResult } from "lit";

/** The style sheet of all tokens, for `static styles`. Its `styleSheet` is for `document.adoptedStyleSheets`. */
export const tokens: CSSResult = /* @__PURE__ */ unsafeCSS(`:root, :host {
  --keyword-as: 0;
  --keyword-break: 1;
  --keyword-const: 2;
  --keyword-continue: 3;
  --keyword-crate: 4;
  --keyword-dyn: 5;
  --keyword-else: 6;
  --keyword-enum: 7;
  --keyword-extern: 8;
  --keyword-false: 9;
  --keyword-fn: 10;
  --keyword-for: 11;
  --keyword-if: 12;
  --keyword-impl: 13;
  --keyword-in: 14;
  --keyword-let: 15;
  --keyword-loop: 16;
  --keyword-match: 17;
  --keyword-mod: 18;
  --keyword-move: 19;
  --keyword-mut: 20;
  --keyword-pub: 21;
  --keyword-ref: 22;
  --keyword-return: 23;
  --keyword-self: 24;
  --keyword-static: 25;
  --keyword-struct: 26;
  --keyword-super: 27;
  --keyword-trait: 28;
  --keyword-true: 29;
  --keyword-type: 30;
  --keyword-unsafe: 31;
  --keyword-use: 32;
  --keyword-where: 33;
  --keyword-while: 34;
  --keyword-async: 35;
  --keyword-await: 36;
  --keyword-gen: 37;
  --keyword-abstract: 38;
  --keyword-become: 39;
  --keyword-box: 40;
  --keyword-do: 41;
  --keyword-final: 42;
  --keyword-macro: 43;
  --keyword-override: 44;
  --keyword-priv: 45;
  --keyword-try: 46;
  --keyword-typeof: 47;
  --keyword-unsized: 48;
  --keyword-virtual: 49;
  --keyword-yield: 50;
  --keyword-union: 51;
  --keyword-arguments: 52;
  --keyword-case: 53;
  --keyword-catch: 54;
  --keyword-class: 55;
  --keyword-constructor: 56;
  --keyword-debugger: 57;
  --keyword-declare: 58;
  --keyword-default: 59;
  --keyword-delete: 60;
  --keyword-eval: 61;
  --keyword-export: 62;
  --keyword-extends: 63;
  --keyword-finally: 64;
  --keyword-function: 65;
  --keyword-implements: 66;
  --keyword-import: 67;
  --keyword-instanceof: 68;
  --keyword-interface: 69;
  --keyword-keyof: 70;
  --keyword-namespace: 71;
  --keyword-never: 72;
  --keyword-new: 73;
  --keyword-null: 74;
  --keyword-object: 75;
  --keyword-package: 76;
  --keyword-private: 77;
  --keyword-protected: 78;
  --keyword-prototype: 79;
  --keyword-public: 80;
  --keyword-readonly: 81;
  --keyword-require: 82;
  --keyword-string: 83;
  --keyword-switch: 84;
  --keyword-symbol: 85;
  --keyword-this: 86;
  --keyword-throw: 87;
  --keyword-undefined: 88;
  --keyword-unknown: 89;
  --keyword-var: 90;
  --keyword-void: 91;
  --keyword-with: 92;
  --keyword-number: 93;
  --keyword-boolean: 94;
  --keyword-any: 95;
  --keyword-na-n: 96;
  --keyword-infinity: 97;
  --keyword-initial: 98;
  --keyword-inherit: 99;
  --keyword-unset: 100;
  --keyword-revert: 101;
  --keyword-auto: 102;
  --keyword-none: 103;
  --keyword-important: 104;
  --keyword-root: 105;
  --keyword-not: 106;
  --keyword-media: 107;
  --keyword-core: 108;
  --keyword-std: 109;
  --keyword-tokens: 110;
  --keyword-token: 111;
  --keyword-color: 112;
  --keyword-dimension: 113;
  --keyword-option: 114;
  --keyword-some: 115;
  --keyword-ok: 116;
  --keyword-err: 117;
  --keyword-vec: 118;
  --keyword-u8: 119;
  --keyword-f64: 120;
  --keyword-hash: 121;
  --keyword-len: 122;
  --keyword-name: 123;
  --keyword-to-string: 124;
  --keyword-clone: 125;
  --keyword-eq: 126;
  --keyword-theme: 127;
  --keyword-input: 128;
  --digit-100: 100;
  --digit-2xl: 2;
  --digit-050: 50;
  --digit-3-5: 3.5;
  --digit-1st-place: 1;
  --self-self-self-ish: 1;
  --self-crate: 2;
  --match: 7;
  --single-a: 0;
  --single-b: 1;
  --single-x: 2;
  --single-y: 3;
  --single-z: 4;
  --single-é: 5;
  --single-ß: 6;
  --long-nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn: 1;
  --long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long: 2;
  --unicode-🎨: 1;
  --unicode-🎨🎨: 2;
  --unicode-ünïcödé: 3;
  --unicode-色: 4;
  --unicode-صبغة: 5;
  --unicode-right-to-left: 6;
  --unicode-zero-width: 7;
  --unicode-café: 8;
  --unicode-ﬁ-ligature: 9;
  --space-two-words: 1;
  --space-leading: 2;
  --space-tab-inside: 3;
  --space-new-line: 4;
  --symbol-a-b: 1;
  --symbol-a-c: 2;
  --symbol-50-percent: 3;
  --symbol-hash-hash: 4;
  --symbol-at-sign: 5;
  --symbol-quote-d: 6;
  --symbol-apostrophe-s: 7;
  --symbol-back-slash: 8;
  --symbol-semi-colon: 9;
  --symbol-star-star-slash: 10;
  --symbol-less-style-greater: 11;
  --symbol-dollar-sign: 12;
  --symbol-tick: 13;
  --symbol-plus-plus: 14;
  --symbol-c-and-d: 15;
  --sign--1: -4px;
  --sign-1: 4px;
  --sign-positive-1: 5px;
  --sign-2: 8px;
  --sign--2: -8px;
  --sign-1-5: 6px;
  --sign-1-over-5: 0.2px;
  --sign-15: 60px;
  --sign-half: 2px;
  --sign-less-600: 599px;
  --sign-star: 1px;
  --sign-minus: 3px;
  --sign-step--1--1: 7px;
  --sign-step-1--1: 9px;
  ---3: -3;
  --case-camel-case-name: 1;
  --case-screaming-name: 2;
  --case-http-server: 3;
  --case-kebab-name: 4;
  --case-snake-name: 5;
  --proto: 1;
  --has-own-property: 2;
  --value-of: 3;
  --text-comment-end: 1;
  --text-template: 2;
  --text-lines: 3;
  --text-quotes: 4;
  --text-markup: 5;
  --text-attribute: 6;
  --text-rtl: 7;
  --text-old: 8;
  --text-older: 9;
  --family-quotes: "a\\"b", "c'd", "e\\\\f", "g;h}", "i\\3c /style>", "j*/k", "l\\a m", "n{o", "$p\`q", -q, "1r", "inherit", sans-serif;
  --family-emoji: "🎨 Sans";
  --group-with-root: 1;
  --group-with-root-child: 2;
  --color-red: #ff0000;
}`);

/** The path of a token, as in the token files. */
export type TokenPath =
  | "keyword.as"
  | "keyword.break"
  | "keyword.const"
  | "keyword.continue"
  | "keyword.crate"
  | "keyword.dyn"
  | "keyword.else"
  | "keyword.enum"
  | "keyword.extern"
  | "keyword.false"
  | "keyword.fn"
  | "keyword.for"
  | "keyword.if"
  | "keyword.impl"
  | "keyword.in"
  | "keyword.let"
  | "keyword.loop"
  | "keyword.match"
  | "keyword.mod"
  | "keyword.move"
  | "keyword.mut"
  | "keyword.pub"
  | "keyword.ref"
  | "keyword.return"
  | "keyword.self"
  | "keyword.static"
  | "keyword.struct"
  | "keyword.super"
  | "keyword.trait"
  | "keyword.true"
  | "keyword.type"
  | "keyword.unsafe"
  | "keyword.use"
  | "keyword.where"
  | "keyword.while"
  | "keyword.async"
  | "keyword.await"
  | "keyword.gen"
  | "keyword.abstract"
  | "keyword.become"
  | "keyword.box"
  | "keyword.do"
  | "keyword.final"
  | "keyword.macro"
  | "keyword.override"
  | "keyword.priv"
  | "keyword.try"
  | "keyword.typeof"
  | "keyword.unsized"
  | "keyword.virtual"
  | "keyword.yield"
  | "keyword.union"
  | "keyword.arguments"
  | "keyword.case"
  | "keyword.catch"
  | "keyword.class"
  | "keyword.constructor"
  | "keyword.debugger"
  | "keyword.declare"
  | "keyword.default"
  | "keyword.delete"
  | "keyword.eval"
  | "keyword.export"
  | "keyword.extends"
  | "keyword.finally"
  | "keyword.function"
  | "keyword.implements"
  | "keyword.import"
  | "keyword.instanceof"
  | "keyword.interface"
  | "keyword.keyof"
  | "keyword.namespace"
  | "keyword.never"
  | "keyword.new"
  | "keyword.null"
  | "keyword.object"
  | "keyword.package"
  | "keyword.private"
  | "keyword.protected"
  | "keyword.prototype"
  | "keyword.public"
  | "keyword.readonly"
  | "keyword.require"
  | "keyword.string"
  | "keyword.switch"
  | "keyword.symbol"
  | "keyword.this"
  | "keyword.throw"
  | "keyword.undefined"
  | "keyword.unknown"
  | "keyword.var"
  | "keyword.void"
  | "keyword.with"
  | "keyword.number"
  | "keyword.boolean"
  | "keyword.any"
  | "keyword.NaN"
  | "keyword.Infinity"
  | "keyword.initial"
  | "keyword.inherit"
  | "keyword.unset"
  | "keyword.revert"
  | "keyword.auto"
  | "keyword.none"
  | "keyword.important"
  | "keyword.root"
  | "keyword.not"
  | "keyword.media"
  | "keyword.core"
  | "keyword.std"
  | "keyword.tokens"
  | "keyword.token"
  | "keyword.color"
  | "keyword.dimension"
  | "keyword.option"
  | "keyword.some"
  | "keyword.ok"
  | "keyword.err"
  | "keyword.vec"
  | "keyword.u8"
  | "keyword.f64"
  | "keyword.hash"
  | "keyword.len"
  | "keyword.name"
  | "keyword.to-string"
  | "keyword.clone"
  | "keyword.eq"
  | "keyword.theme"
  | "keyword.input"
  | "digit.100"
  | "digit.2xl"
  | "digit.050"
  | "digit.3_5"
  | "digit.1st place"
  | "self.self.Self-ish"
  | "self.crate"
  | "match"
  | "single.a"
  | "single.b"
  | "single.x"
  | "single.y"
  | "single._z"
  | "single.é"
  | "single.ß"
  | "long.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"
  | "long.very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long"
  | "unicode.🎨"
  | "unicode.🎨🎨"
  | "unicode.ünïcödé"
  | "unicode.色"
  | "unicode.صبغة"
  | "unicode.right\u200fto\u200eleft"
  | "unicode.zero​width"
  | "unicode.café"
  | "unicode.ﬁ ligature"
  | "space.two words"
  | "space. leading"
  | "space.tab\tinside"
  | "space.new\nline"
  | "symbol.a/b"
  | "symbol.a~c"
  | "symbol.50%"
  | "symbol.#hash"
  | "symbol.at@sign"
  | "symbol.quote\"d"
  | "symbol.apostrophe's"
  | "symbol.back\\slash"
  | "symbol.semi;colon"
  | "symbol.star*/slash"
  | "symbol.<\/style>"
  | "symbol.dollar$sign"
  | "symbol.`tick`"
  | "symbol.plus+"
  | "symbol.c&d"
  | "sign.-1"
  | "sign.1"
  | "sign.+1"
  | "sign.2"
  | "sign.−2"
  | "sign.1,5"
  | "sign.1/5"
  | "sign.15"
  | "sign.½"
  | "sign.<600"
  | "sign.*"
  | "sign.-"
  | "sign.step--1.-1"
  | "sign.step-1.-1"
  | "-3"
  | "case.camelCaseName"
  | "case.SCREAMING_NAME"
  | "case.HTTPServer"
  | "case.kebab-name"
  | "case.snake_name"
  | "__proto__"
  | "hasOwnProperty"
  | "valueOf"
  | "text.comment end"
  | "text.template"
  | "text.lines"
  | "text.quotes"
  | "text.markup"
  | "text.attribute"
  | "text.rtl"
  | "text.old"
  | "text.older"
  | "family.quotes"
  | "family.emoji"
  | "group with $root.$root"
  | "group with $root.child"
  | "color.red";

/** The parts of a token that have a custom property of their own. */
export interface TokenParts {
}

function $variable(path: string): string {
  switch (path) {
    case "single.é": return "--single-é";
    case "single.ß": return "--single-ß";
    case "unicode.🎨": return "--unicode-🎨";
    case "unicode.🎨🎨": return "--unicode-🎨🎨";
    case "unicode.ünïcödé": return "--unicode-ünïcödé";
    case "unicode.色": return "--unicode-色";
    case "unicode.صبغة": return "--unicode-صبغة";
    case "unicode.café": return "--unicode-café";
    case "unicode.ﬁ ligature": return "--unicode-ﬁ-ligature";
    case "symbol.50%": return "--symbol-50-percent";
    case "symbol.#hash": return "--symbol-hash-hash";
    case "symbol.star*/slash": return "--symbol-star-star-slash";
    case "symbol.<\/style>": return "--symbol-less-style-greater";
    case "symbol.`tick`": return "--symbol-tick";
    case "symbol.plus+": return "--symbol-plus-plus";
    case "symbol.c&d": return "--symbol-c-and-d";
    case "sign.-1": return "--sign--1";
    case "sign.+1": return "--sign-positive-1";
    case "sign.−2": return "--sign--2";
    case "sign.1/5": return "--sign-1-over-5";
    case "sign.½": return "--sign-half";
    case "sign.<600": return "--sign-less-600";
    case "sign.*": return "--sign-star";
    case "sign.-": return "--sign-minus";
    case "sign.step--1.-1": return "--sign-step--1--1";
    case "sign.step-1.-1": return "--sign-step-1--1";
    case "case.HTTPServer": return "--case-http-server";
    case "__proto__": return "--proto";
  }
  return "--" + path.replace(/\.\$root$/, "").replace(/([a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+/g, "$1-").toLowerCase();
}

/** The use of a token's custom property, or of a part of it, in a style. */
export function cssVar<Path extends TokenPath>(path: Path, part?: Path extends keyof TokenParts ? TokenParts[Path] : never): CSSResult {
  return unsafeCSS(`var(${$variable(path)}${part === undefined ? "" : `-${part}`})`);
}
