/* eslint-disable */
// Generated from design tokens. Changes here are lost.

"use client";

import { createContext, createElement, useContext, useMemo } from "react";
import type { ComponentPropsWithRef, ElementType, ReactElement } from "react";
import { resolve } from "./tokens.js";
import type { Input, Resolved } from "./tokens.js";

/** The contexts that a component chooses. */
export interface Contexts {
  /** Which surfaces the text stands on. */
  readonly theme?: Input["theme"];
  readonly density?: Input["density"];
  readonly platform?: Input["platform"];
}

/** The props of the component: contexts, `as`, and those of the element that `as` names. */
export type TokensProviderProps<As extends ElementType = "div"> =
  & Contexts
  & { readonly as?: As | undefined }
  & Omit<ComponentPropsWithRef<As>, keyof Contexts | "as">;

/** What is chosen around a component. */
export interface Tokens {
  /** The contexts that components choose; what is left out is up to the page. */
  readonly input: Input;
  /** The value of a token there, by the constant that holds its variants. */
  readonly resolve: <const Variants extends readonly [keyof Input, ...unknown[]]>(variants: Variants) => Resolved<Variants>;
}

const $Input = /* @__PURE__ */ createContext<Input>({});

/** An element in which contexts are chosen: a `div`, or what `as` says. What is left out stays as it is around it. */
export function TokensProvider<As extends ElementType = "div">({ as: $as, theme: $0, density: $1, platform: $2, ...$props }: TokensProviderProps<As>): ReactElement {
  const $element: ElementType = $as ?? "div";
  const $outer = useContext($Input);
  const $input = useMemo(() => ({ ...$outer, ...($0 !== undefined && { theme: $0 }), ...($1 !== undefined && { density: $1 }), ...($2 !== undefined && { platform: $2 }) }), [$outer, $0, $1, $2]);
  return createElement($Input, { value: $input }, createElement($element, { ...$props, "data-theme": $0, "data-density": $1, "data-platform": $2 }));
}

/** The contexts that are chosen around a component, and the values of tokens there. A component that uses it renders again when they change. */
export function useTokens(): Tokens {
  const input = useContext($Input);
  return useMemo(() => ({ input, resolve: (variants) => resolve(variants, input) }), [input]);
}
