// Contexts and modifiers that the system does not have.

public let misspelled: ThemeContext = .drak
public let modifier = TokenContexts(mode: .dark)
public let mixedUp = ColorToken.accent.value(density: ThemeContext.dark)
