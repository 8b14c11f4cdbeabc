// Tokens of another type than the one that is wanted.
import { colorAccent, resolve, spaceInline } from "./tokens.ts";
import type { TokenValues } from "./tokens.ts";

const paint = (color: TokenValues["color.accent"]): string => color;

export const dimension = paint(spaceInline);
export const inContext = paint(resolve("space.inline", { theme: "dark" }));
export const notANumber: number = colorAccent;
