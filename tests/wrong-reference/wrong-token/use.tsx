// Tokens that the system does not have.
import { useTokens } from "./tokens.react";
import { colorAccentVariants, colorAcentVariants } from "./tokens";

export function Chart(): string {
  const { resolve } = useTokens();
  return resolve(colorAcentVariants) + resolve("color.accent") + resolve(colorAccentVariants);
}
