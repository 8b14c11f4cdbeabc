// Tokens of another type than the one that is wanted.

public let dimension: TokenColor = Tokens.Space.inline

public func inContext(theme: TokenTheme) -> TokenColor {
  TokenSet(TokenInput(theme: theme)).space.inline
}
