// Tokens and groups that the system does not have.

public let misspelled: TokenColor = Tokens.Color.acent
public let missingGroup: TokenColor = Tokens.Colour.accent

public func inContext(theme: Theme) -> TokenColor {
  TokenSet(TokenInput(theme: theme)).color.acent
}
