// Contexts and modifiers that the system does not have.

public let misspelled: TokenTheme = .drak
public let modifier = TokenInput(mode: .dark)
public let mixedUp = TokenInput(density: TokenTheme.dark)
