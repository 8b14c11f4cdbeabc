// References that all exist.
import { TokensProvider, useTokens } from "./tokens.react";
import { colorHover, colorSurfaceVariants } from "./tokens";

function Chart(): string {
  const { input, resolve } = useTokens();
  return resolve(colorSurfaceVariants) + (input.theme ?? "") + colorHover;
}

export const page = (
  <TokensProvider theme="dark" as="main" className="page">
    <TokensProvider density="2x" as="a" href="/" onClick={(event) => event.currentTarget.blur()}>
      {Chart()}
    </TokensProvider>
  </TokensProvider>
);
