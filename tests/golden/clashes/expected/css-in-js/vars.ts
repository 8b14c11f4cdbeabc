/* eslint-disable */
// Generated from design tokens. Changes here are lost.

export const color = {
  color: {
    color: "var(--color-color-color, #ff0000)",
    theme: "var(--color-color-theme, color(display-p3 0 1 0))",
  },
  /**
   * \@deprecated is a tag, ${this} is none.
   * @deprecated Use {color.new} "$now" *\/.
   */
  old: "var(--color-old, rgb(0 0 255 / 0.5))",
  /** @deprecated */
  older: "var(--color-older, rgb(0 0 255 / 0.5))",
  new: "var(--color-new, rgb(0 0 255 / 0.5))",
  night: "var(--color-night)",
} as const;

export const theme = {
  theme: "var(--theme-theme, 1px)",
  light: "var(--theme-light, 2.5px)",
} as const;

export const string = {
  string: "var(--string-string, 1)",
  float: {
    boolean: "var(--string-float-boolean, 2)",
    int: "var(--string-float-int, 3)",
  },
} as const;

export const float = {
  any: "var(--float-any, 4)",
} as const;

export const deprecated = {
  duration: "var(--deprecated-duration, -1.5s)",
  milliseconds: "var(--deprecated-milliseconds, 0.5ms)",
} as const;

export const immutable = {
  "list-of": "var(--immutable-list-of, 5)",
  class: "var(--immutable-class, 6)",
  "hash-code": "var(--immutable-hash-code, 7)",
} as const;

export const tokenInput = {
  "token-input": "var(--token-input-token-input, 8)",
  input: "var(--token-input-input, 9)",
} as const;

export const input = "var(--input, 10)" as const;

export const current = "var(--current, 11)" as const;

export const tokens = {
  tokens: "var(--tokens-tokens, 12)",
  companion: {
    tokens: "var(--tokens-companion-tokens, 13)",
  },
} as const;

export const keyword = {
  fun: "var(--keyword-fun, 1)",
  val: {
    val: "var(--keyword-val-val, 2)",
  },
  typealias: "var(--keyword-typealias, 3)",
  is: "var(--keyword-is, 4)",
  when: "var(--keyword-when, 5)",
  object: {
    object: "var(--keyword-object-object, 6)",
  },
  init: "var(--keyword-init, 7)",
  protocol: {
    protocol: "var(--keyword-protocol-protocol, 8)",
  },
  Type: "var(--keyword-type, 9)",
  self: "var(--keyword-self, 10)",
  inout: "var(--keyword-inout, 11)",
  guard: "var(--keyword-guard, 12)",
  operator: "var(--keyword-operator, 13)",
  subscript: "var(--keyword-subscript, 14)",
  nil: "var(--keyword-nil, 15)",
} as const;

export const dp = {
  sp: { fontFamily: "var(--dp-sp-font-family, \"A \\\"quoted\\\" $name\", monospace)", fontSize: "var(--dp-sp-font-size, 1.5rem)", fontWeight: "var(--dp-sp-font-weight, 700)", letterSpacing: "var(--dp-sp-letter-spacing, -0.25px)", lineHeight: "var(--dp-sp-line-height, 1.25)" },
} as const;

export const textSize = {
  large: "var(--text-size-large, 1.5rem)",
  small: "var(--text-size-small, 0.75rem)",
} as const;
