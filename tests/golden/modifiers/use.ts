// How the module is used. The types say what each line gives, in every context.
import {
  colorAccent,
  colorHoverVariants,
  cssVar,
  cssVariables,
  defaults,
  densities,
  density2x,
  resolve,
  resolvePath,
  textBodyVariants,
  themeDark,
  themes,
  tokens,
} from "./expected/typescript/tokens.ts";
import type { Density, Input, Theme, TokenPath, TokenValues } from "./expected/typescript/tokens.ts";

const accent: string = colorAccent;
const sameAccent: typeof colorAccent = tokens.color.accent;
const use: "var(--core-gray-900)" = cssVar("core.gray.900");
const property: "--color-accent" = cssVariables["color.accent"];
const color: TokenPath<"color"> = "color.accent";

const every: readonly Theme[] = themes;
const first: "compact" = densities[0];
const regular: Density = defaults.density;
const input: Input = { theme: "high contrast", density: "2x", platform: undefined };

const path: TokenPath = "text.body";
const body: TokenValues["text.body"] = resolvePath(path, input);
const sameBody: TokenValues["text.body"] = resolve(textBodyVariants, input);
const style: { fontFamily: string; fontSize: string; fontWeight: number; lineHeight: number } = body;
const changed: string = themeDark["color.accent"] + density2x["space.inline"];
const anywhere = (theme: Theme): string => resolve(colorHoverVariants, { theme });

export { accent, anywhere, changed, color, every, first, property, regular, sameAccent, sameBody, style, use };
