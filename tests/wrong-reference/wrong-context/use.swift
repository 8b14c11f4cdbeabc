// Contexts and modifiers that the system does not have.

public let misspelled: Theme = .drak
public let modifier = TokenInput(mode: .dark)
public let mixedUp = TokenInput(density: Theme.dark)
