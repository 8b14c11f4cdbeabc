// References that all exist.
import { colorAccent, colorHover, colorSurfaceVariants, cssVar, cssVariables, resolve, resolvePath, spaceInline, themeDark } from "./tokens.ts";
import type { Theme, TokenPath, TokenValues } from "./tokens.ts";

export const paint = (color: TokenValues["color.accent"]): string => color;

export const accent: string = paint(colorAccent);
export const hover: string = cssVar("color.hover") + colorHover;
export const gap: "16px" = spaceInline;
export const surface = (theme: Theme): string => resolve(colorSurfaceVariants, { theme });
export const surfaceByPath = (theme: Theme): string => resolvePath("color.surface", { theme });
export const use: "var(--color-hover)" = cssVar("color.hover");
export const property: "--color-hover" = cssVariables["color.hover"];
export const icon = (color: TokenPath<"color">): string => cssVar(color);
export const star = icon("color.accent");
export const dark: string = paint(themeDark["color.accent"]);
