// Tokens and groups that the system does not have.

public let misspelled: TokenColor = Tokens.Color.acent
public let missingGroup: TokenColor = Tokens.Colour.accent

public func inContext(theme: TokenTheme) -> TokenColor {
  TokenSet(TokenInput(theme: theme)).color.acent
}
