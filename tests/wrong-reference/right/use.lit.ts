// References that all exist.
import { css } from "lit";
import { cssVar, tokens } from "./tokens.lit.ts";

export const styles = [tokens, css`
  :host { color: ${cssVar("color.hover")}; font: ${cssVar("text.body")}; letter-spacing: ${cssVar("text.body", "letter-spacing")} }
`];
