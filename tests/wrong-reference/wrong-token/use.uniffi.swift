// Tokens and types of tokens that the system does not have.

public let misspelled: ColorValue = ColorToken.acent.value()
public let missingType: ColorValue = ColourToken.accent.value()
