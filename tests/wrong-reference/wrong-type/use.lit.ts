// What is a reference is no value, and has parts only where its type has.
import { css } from "lit";
import { cssVar } from "./tokens.lit.ts";

export const text: string = cssVar("color.accent");
export const part = css`p { font-size: ${cssVar("space.inline", "font-size")} }`;
