// Contexts are chosen in the page: a reference has none.
import { color } from "./vars.ts";

export const dark = color.accent.dark;
export const input = color.accent({ theme: "dark" });
