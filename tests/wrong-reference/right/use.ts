// References that all exist.
import { colorAccent, colorHover, cssVar, resolve, spaceInline, themeDark } from "./tokens.ts";
import type { Theme, TokenValues } from "./tokens.ts";

export const paint = (color: TokenValues["color.accent"]): string => color;

export const accent: string = paint(colorAccent);
export const hover: string = cssVar("color.hover") + colorHover;
export const gap: "16px" = spaceInline;
export const surface = (theme: Theme): string => resolve("color.surface", { theme });
export const dark: string = paint(themeDark["color.accent"]);
