// Contexts and modifiers that the system does not have.
import { resolve } from "./tokens.ts";

export const misspelled = resolve("color.accent", { theme: "drak" });
export const modifier = resolve("color.accent", { mode: "dark" });
export const mixedUp = resolve("color.accent", { density: "dark" });
