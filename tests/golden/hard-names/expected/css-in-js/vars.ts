/* eslint-disable */
// Generated from design tokens. Changes here are lost.

/** Words that mean something in Rust, TypeScript or CSS. */
export const keyword = {
  as: "var(--keyword-as, 0)",
  break: "var(--keyword-break, 1)",
  const: "var(--keyword-const, 2)",
  continue: "var(--keyword-continue, 3)",
  crate: "var(--keyword-crate, 4)",
  dyn: "var(--keyword-dyn, 5)",
  else: "var(--keyword-else, 6)",
  enum: "var(--keyword-enum, 7)",
  extern: "var(--keyword-extern, 8)",
  false: "var(--keyword-false, 9)",
  fn: "var(--keyword-fn, 10)",
  for: "var(--keyword-for, 11)",
  if: "var(--keyword-if, 12)",
  impl: "var(--keyword-impl, 13)",
  in: "var(--keyword-in, 14)",
  let: "var(--keyword-let, 15)",
  loop: "var(--keyword-loop, 16)",
  match: "var(--keyword-match, 17)",
  mod: "var(--keyword-mod, 18)",
  move: "var(--keyword-move, 19)",
  mut: "var(--keyword-mut, 20)",
  pub: "var(--keyword-pub, 21)",
  ref: "var(--keyword-ref, 22)",
  return: "var(--keyword-return, 23)",
  self: "var(--keyword-self, 24)",
  static: "var(--keyword-static, 25)",
  struct: "var(--keyword-struct, 26)",
  super: "var(--keyword-super, 27)",
  trait: "var(--keyword-trait, 28)",
  true: "var(--keyword-true, 29)",
  type: "var(--keyword-type, 30)",
  unsafe: "var(--keyword-unsafe, 31)",
  use: "var(--keyword-use, 32)",
  where: "var(--keyword-where, 33)",
  while: "var(--keyword-while, 34)",
  async: "var(--keyword-async, 35)",
  await: "var(--keyword-await, 36)",
  gen: "var(--keyword-gen, 37)",
  abstract: "var(--keyword-abstract, 38)",
  become: "var(--keyword-become, 39)",
  box: "var(--keyword-box, 40)",
  do: "var(--keyword-do, 41)",
  final: "var(--keyword-final, 42)",
  macro: "var(--keyword-macro, 43)",
  override: "var(--keyword-override, 44)",
  priv: "var(--keyword-priv, 45)",
  try: "var(--keyword-try, 46)",
  typeof: "var(--keyword-typeof, 47)",
  unsized: "var(--keyword-unsized, 48)",
  virtual: "var(--keyword-virtual, 49)",
  yield: "var(--keyword-yield, 50)",
  union: "var(--keyword-union, 51)",
  arguments: "var(--keyword-arguments, 52)",
  case: "var(--keyword-case, 53)",
  catch: "var(--keyword-catch, 54)",
  class: "var(--keyword-class, 55)",
  constructor: "var(--keyword-constructor, 56)",
  debugger: "var(--keyword-debugger, 57)",
  declare: "var(--keyword-declare, 58)",
  default: "var(--keyword-default, 59)",
  delete: "var(--keyword-delete, 60)",
  eval: "var(--keyword-eval, 61)",
  export: "var(--keyword-export, 62)",
  extends: "var(--keyword-extends, 63)",
  finally: "var(--keyword-finally, 64)",
  function: "var(--keyword-function, 65)",
  implements: "var(--keyword-implements, 66)",
  import: "var(--keyword-import, 67)",
  instanceof: "var(--keyword-instanceof, 68)",
  interface: "var(--keyword-interface, 69)",
  keyof: "var(--keyword-keyof, 70)",
  namespace: "var(--keyword-namespace, 71)",
  never: "var(--keyword-never, 72)",
  new: "var(--keyword-new, 73)",
  null: "var(--keyword-null, 74)",
  object: "var(--keyword-object, 75)",
  package: "var(--keyword-package, 76)",
  private: "var(--keyword-private, 77)",
  protected: "var(--keyword-protected, 78)",
  prototype: "var(--keyword-prototype, 79)",
  public: "var(--keyword-public, 80)",
  readonly: "var(--keyword-readonly, 81)",
  require: "var(--keyword-require, 82)",
  string: "var(--keyword-string, 83)",
  switch: "var(--keyword-switch, 84)",
  symbol: "var(--keyword-symbol, 85)",
  this: "var(--keyword-this, 86)",
  throw: "var(--keyword-throw, 87)",
  undefined: "var(--keyword-undefined, 88)",
  unknown: "var(--keyword-unknown, 89)",
  var: "var(--keyword-var, 90)",
  void: "var(--keyword-void, 91)",
  with: "var(--keyword-with, 92)",
  number: "var(--keyword-number, 93)",
  boolean: "var(--keyword-boolean, 94)",
  any: "var(--keyword-any, 95)",
  NaN: "var(--keyword-na-n, 96)",
  Infinity: "var(--keyword-infinity, 97)",
  initial: "var(--keyword-initial, 98)",
  inherit: "var(--keyword-inherit, 99)",
  unset: "var(--keyword-unset, 100)",
  revert: "var(--keyword-revert, 101)",
  auto: "var(--keyword-auto, 102)",
  none: "var(--keyword-none, 103)",
  important: "var(--keyword-important, 104)",
  root: "var(--keyword-root, 105)",
  not: "var(--keyword-not, 106)",
  media: "var(--keyword-media, 107)",
  core: "var(--keyword-core, 108)",
  std: "var(--keyword-std, 109)",
  tokens: "var(--keyword-tokens, 110)",
  token: "var(--keyword-token, 111)",
  color: "var(--keyword-color, 112)",
  dimension: "var(--keyword-dimension, 113)",
  option: "var(--keyword-option, 114)",
  some: "var(--keyword-some, 115)",
  ok: "var(--keyword-ok, 116)",
  err: "var(--keyword-err, 117)",
  vec: "var(--keyword-vec, 118)",
  u8: "var(--keyword-u8, 119)",
  f64: "var(--keyword-f64, 120)",
  hash: "var(--keyword-hash, 121)",
  len: "var(--keyword-len, 122)",
  name: "var(--keyword-name, 123)",
  "to-string": "var(--keyword-to-string, 124)",
  clone: "var(--keyword-clone, 125)",
  eq: "var(--keyword-eq, 126)",
  theme: "var(--keyword-theme, 127)",
  input: "var(--keyword-input, 128)",
} as const;

export const digit = {
  "100": "var(--digit-100, 100)",
  "2xl": "var(--digit-2xl, 2)",
  "050": "var(--digit-050, 50)",
  "3_5": "var(--digit-3-5, 3.5)",
  "1st place": "var(--digit-1st-place, 1)",
} as const;

export const self = {
  self: {
    "Self-ish": "var(--self-self-self-ish, 1)",
  },
  crate: "var(--self-crate, 2)",
} as const;

export const match = "var(--match, 7)" as const;

export const single = {
  a: "var(--single-a, 0)",
  b: "var(--single-b, 1)",
  x: "var(--single-x, 2)",
  y: "var(--single-y, 3)",
  _z: "var(--single-z, 4)",
  "é": "var(--single-é, 5)",
  "ß": "var(--single-ß, 6)",
} as const;

export const long = {
  nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn: "var(--long-nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn, 1)",
  "very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long": "var(--long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long, 2)",
} as const;

export const unicode = {
  "🎨": "var(--unicode-🎨, 1)",
  "🎨🎨": "var(--unicode-🎨🎨, 2)",
  "ünïcödé": "var(--unicode-ünïcödé, 3)",
  "色": "var(--unicode-色, 4)",
  "صبغة": "var(--unicode-صبغة, 5)",
  "right\u200fto\u200eleft": "var(--unicode-right-to-left, 6)",
  "zero​width": "var(--unicode-zero-width, 7)",
  "café": "var(--unicode-café, 8)",
  "ﬁ ligature": "var(--unicode-ﬁ-ligature, 9)",
} as const;

export const space = {
  "two words": "var(--space-two-words, 1)",
  " leading": "var(--space-leading, 2)",
  "tab\tinside": "var(--space-tab-inside, 3)",
  "new\nline": "var(--space-new-line, 4)",
} as const;

export const symbol = {
  "a/b": "var(--symbol-a-b, 1)",
  "a~c": "var(--symbol-a-c, 2)",
  "50%": "var(--symbol-50-percent, 3)",
  "#hash": "var(--symbol-hash-hash, 4)",
  "at@sign": "var(--symbol-at-sign, 5)",
  "quote\"d": "var(--symbol-quote-d, 6)",
  "apostrophe's": "var(--symbol-apostrophe-s, 7)",
  "back\\slash": "var(--symbol-back-slash, 8)",
  "semi;colon": "var(--symbol-semi-colon, 9)",
  "star*/slash": "var(--symbol-star-star-slash, 10)",
  "<\/style>": "var(--symbol-less-style-greater, 11)",
  dollar$sign: "var(--symbol-dollar-sign, 12)",
  "`tick`": "var(--symbol-tick, 13)",
  "plus+": "var(--symbol-plus-plus, 14)",
  "c&d": "var(--symbol-c-and-d, 15)",
} as const;

export const sign = {
  "-1": "var(--sign--1, -4px)",
  "1": "var(--sign-1, 4px)",
  "+1": "var(--sign-positive-1, 5px)",
  "2": "var(--sign-2, 8px)",
  "−2": "var(--sign--2, -8px)",
  "1,5": "var(--sign-1-5, 6px)",
  "1/5": "var(--sign-1-over-5, 0.2px)",
  "15": "var(--sign-15, 60px)",
  "½": "var(--sign-half, 2px)",
  "<600": "var(--sign-less-600, 599px)",
  "*": "var(--sign-star, 1px)",
  "-": "var(--sign-minus, 3px)",
  "step--1": {
    "-1": "var(--sign-step--1--1, 7px)",
  },
  "step-1": {
    "-1": "var(--sign-step-1--1, 9px)",
  },
} as const;

export const negative3 = "var(---3, -3)" as const;

export const case_ = {
  camelCaseName: "var(--case-camel-case-name, 1)",
  SCREAMING_NAME: "var(--case-screaming-name, 2)",
  HTTPServer: "var(--case-http-server, 3)",
  "kebab-name": "var(--case-kebab-name, 4)",
  snake_name: "var(--case-snake-name, 5)",
} as const;

export const proto = "var(--proto, 1)" as const;

export const hasOwnProperty = "var(--has-own-property, 2)" as const;

export const valueOf = "var(--value-of, 3)" as const;

export const text = {
  /** ends a comment *\/ and another --> here */
  "comment end": "var(--text-comment-end, 1)",
  /** a ${template} and `ticks` */
  template: "var(--text-template, 2)",
  /**
   * first line
   * second line
   *
   *     indented, so a code block
   * # not a heading
   * - a list
   */
  lines: "var(--text-lines, 3)",
  /** "double" 'single' \ backslash \n \u{41} {braces} */
  quotes: "var(--text-quotes, 4)",
  /** <\/style><script>alert(1)<\/script> <b>Vec<T><\/b> [link](x) [Missing] http://example.com */
  markup: "var(--text-markup, 5)",
  /** #[test] "#" r#"raw"# */
  attribute: "var(--text-attribute, 6)",
  /** \u202eright to left\u202c and \u2066isolate\u2069 */
  rtl: "var(--text-rtl, 7)",
  /** @deprecated say "{text.quotes}" instead \ *\/ */
  old: "var(--text-old, 8)",
  /** @deprecated */
  older: "var(--text-older, 9)",
} as const;

export const family = {
  quotes: "var(--family-quotes, \"a\\\"b\", \"c'd\", \"e\\\\f\", \"g;h}\", \"i\\3c /style>\", \"j*/k\", \"l\\a m\", \"n{o\", \"$p`q\", -q, \"1r\", \"inherit\", sans-serif)",
  emoji: "var(--family-emoji, \"🎨 Sans\")",
} as const;

export const groupWithRoot = {
  $root: "var(--group-with-root, 1)",
  child: "var(--group-with-root-child, 2)",
} as const;

export const color = {
  red: "var(--color-red, #ff0000)",
} as const;
