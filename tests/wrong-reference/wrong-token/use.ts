// Tokens and groups that the system does not have.
import { colorAcent, cssVar, resolve, resolvePath, themeDark, tokens } from "./tokens.ts";

export const misspelled = tokens.color.acent;
export const missingGroup = tokens.colour;
export const wrongVariable = cssVar("color.nope");
export const group = resolvePath("core.gray");
export const path = resolve("color.surface");
export const notChanged = themeDark["space.inline"];
export const notExported = colorAcent;
