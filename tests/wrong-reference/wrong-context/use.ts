// Contexts and modifiers that the system does not have.
import { colorAccentVariants, resolve, resolvePath } from "./tokens.ts";

export const misspelled = resolve(colorAccentVariants, { theme: "drak" });
export const modifier = resolve(colorAccentVariants, { mode: "dark" });
export const mixedUp = resolvePath("color.accent", { density: "dark" });
