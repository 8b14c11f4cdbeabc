/* eslint-disable */
// Generated from design tokens. Changes here are lost.

"use client";

import { createContext, createElement, useContext, useMemo } from "react";
import type { ComponentPropsWithRef, ElementType, ReactElement } from "react";
import { resolve } from "./tokens.js";
import type { Input, Resolved } from "./tokens.js";

/** The contexts that a component chooses. */
export type Contexts = Record<never, never>;

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
export function TokensProvider<As extends ElementType = "div">({ as: $as, ...$props }: TokensProviderProps<As>): ReactElement {
  const $element: ElementType = $as ?? "div";
  const $outer = useContext($Input);
  const $input = useMemo(() => ({ ...$outer }), [$outer]);
  return createElement($Input, { value: $input }, createElement($element, { ...$props }));
}

/** The contexts that are chosen around a component, and the values of tokens there. A component that uses it renders again when they change. */
export function useTokens(): Tokens {
  const input = useContext($Input);
  return useMemo(() => ({ input, resolve: (variants) => resolve(variants, input) }), [input]);
}
