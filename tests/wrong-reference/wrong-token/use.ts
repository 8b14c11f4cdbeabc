// Tokens and groups that the system does not have.
import { colorAcent, cssVar, resolve, themeDark, tokens } from "./tokens.ts";

export const misspelled = tokens.color.acent;
export const missingGroup = tokens.colour;
export const wrongVariable = cssVar("color.nope");
export const group = resolve("core.gray");
export const notChanged = themeDark["space.inline"];
export const notExported = colorAcent;
