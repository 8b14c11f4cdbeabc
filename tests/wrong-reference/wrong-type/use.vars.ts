// Tokens of another type than the one that is wanted.
import type { Properties } from "csstype";
import { color, text } from "./vars.ts";

export const style: Properties = { color: text.body };
export const group: Properties = { color };
export const number: number = color.accent;
