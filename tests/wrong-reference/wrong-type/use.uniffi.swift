// Tokens of another type than the one that is wanted.

public let dimension: ColorValue = DimensionToken.spaceInline.value()
public let token: ColorToken = DimensionToken.spaceInline
