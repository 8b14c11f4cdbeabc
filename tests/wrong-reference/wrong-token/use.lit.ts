// Tokens and parts that the system does not have.
import { css } from "lit";
import { cssVar } from "./tokens.lit.ts";

export const misspelled = css`p { color: ${cssVar("color.acent")} }`;
export const group = css`p { color: ${cssVar("color")} }`;
export const part = css`p { font-style: ${cssVar("text.body", "font-style")} }`;
