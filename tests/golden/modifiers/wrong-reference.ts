// Every statement names something that the design system does not have; each is one error.
import { colorAccent, cssVar, resolve, themeDark, tokens } from "./expected/typescript/tokens.ts";
import { colorAcent } from "./expected/typescript/tokens.ts";

export const misspelled = tokens.color.acent;
export const missingGroup = tokens.colour;
export const wrongVariable = cssVar("color.nope");
export const wrongPath = resolve("core.gray");
export const wrongModifier = resolve("color.accent", { mode: "dark" });
export const wrongContext = resolve("color.accent", { theme: "drak" });
export const notChanged = themeDark["space.inline"];
export const wrongType: number = colorAccent;
