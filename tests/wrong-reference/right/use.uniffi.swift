// References that all exist.

public let accent: ColorValue = ColorToken.accent.value()
public let hover: ColorValue = ColorToken.hover.value()
public let gap: DimensionValue = DimensionToken.spaceInline.value()

public func surface(theme: ThemeContext) -> ColorValue {
  ColorToken.surface.value(theme: theme)
}

public let dark: ColorValue = surface(theme: .dark)
