// Contexts and modifiers that the system does not have, and props that the element does not.
import { TokensProvider, useTokens } from "./tokens.react";

export const misspelled = <TokensProvider theme="drak" />;
export const mixedUp = <TokensProvider theme="compact" />;
export const modifier = <TokensProvider mode="dark" />;
export const prop = <TokensProvider theme="dark" href="/" />;
export const Read = () => useTokens().input.mode;
