// Tokens of another type than the one that is wanted.
import { useTokens } from "./tokens.react";
import { borderWidthVariants, colorAccent } from "./tokens";

export function Chart(): number {
  const { resolve } = useTokens();
  const width: number = resolve(borderWidthVariants);
  return width + resolve(colorAccent);
}
