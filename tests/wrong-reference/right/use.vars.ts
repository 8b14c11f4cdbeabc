// References that all exist.
import { createGlobalTheme, style } from "@vanilla-extract/css";
import type { Properties } from "csstype";
import { color, edge, space, text } from "./vars.ts";

export const card: Properties = { ...text.body, color: color.accent, padding: space.inline, border: edge };
export const hover: "var(--color-hover, oklch(0.55 0.2 264))" = color.hover;
export const box = style({ ...text.body, color: color.accent });
createGlobalTheme(".partner", space, { inline: "4px", block: "8px" });
