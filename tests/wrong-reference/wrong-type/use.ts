// Tokens of another type than the one that is wanted.
import { colorAccent, cssVar, resolve, spaceInline, spaceInlineVariants } from "./tokens.ts";
import type { TokenPath, TokenValues } from "./tokens.ts";

const paint = (color: TokenValues["color.accent"]): string => color;

export const dimension = paint(spaceInline);
export const inContext = paint(resolve(spaceInlineVariants, { theme: "dark" }));
const icon = (color: TokenPath<"color">): string => cssVar(color);
export const lengthAsColor = icon("space.inline");
export const notANumber: number = colorAccent;
