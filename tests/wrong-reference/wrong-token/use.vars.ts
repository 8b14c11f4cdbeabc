// Tokens and groups that the system does not have.
import { createGlobalTheme } from "@vanilla-extract/css";
import { color, colour, space, text } from "./vars.ts";

export const misspelled = color.acent;
export const missingGroup = colour;
export const part = text.body.fontStyle;
createGlobalTheme(".partner", space, { inline: "4px" });
