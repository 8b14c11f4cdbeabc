// Contexts are chosen in the page: a reference has none.
import { cssVar, tokens } from "./tokens.lit.ts";

export const dark = cssVar("color.accent", "dark");
export const sheet = tokens.dark;
