// References that all exist.

import Foundation

public let accent: TokenColor = Tokens.Color.accent
public let hover: TokenColor = Tokens.Color.hover
public let gap: CGFloat = Tokens.Space.inline

public func surface(theme: TokenTheme) -> TokenColor {
  TokenSet(TokenInput(theme: theme)).color.surface
}

public let dark: TokenColor = surface(theme: .dark)
