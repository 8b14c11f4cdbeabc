// How the module is used. The types say what each line gives, in every context.
import {
  colorAccent,
  cssVar,
  cssVariables,
  defaults,
  densities,
  density2x,
  resolve,
  themeDark,
  themes,
  tokens,
} from "./expected/typescript/tokens.ts";
import type { Density, Input, Theme, TokenPath, TokenValues } from "./expected/typescript/tokens.ts";

const accent: string = colorAccent;
const sameAccent: typeof colorAccent = tokens.color.accent;
const use: `var(--${string})` = cssVar("core.gray.900");
const property: `--${string}` = cssVariables["color.accent"];

const every: readonly Theme[] = themes;
const first: "compact" = densities[0];
const regular: Density = defaults.density;
const input: Input = { theme: "high contrast", density: "2x", platform: undefined };

const path: TokenPath = "text.body";
const body: TokenValues["text.body"] = resolve(path, input);
const style: { fontFamily: string; fontSize: string; fontWeight: number; lineHeight: number } = body;
const changed: string = themeDark["color.accent"] + density2x["space.inline"];
const anywhere = (theme: Theme): string => resolve("color.hover", { theme });

export { accent, anywhere, changed, every, first, property, regular, sameAccent, style, use };
