// Generated from design tokens: edit those instead.

import Foundation

/// Which surfaces the text stands on.
public enum TokenTheme: String, CaseIterable, Hashable, Sendable, Codable {
  case light
  case dark
  case highContrast = "high contrast"
}

/// The modifier `density`.
public enum TokenDensity: String, CaseIterable, Hashable, Sendable, Codable {
  case compact
  case regular
  case n2x = "2x"
}

/// The modifier `platform`.
public enum TokenPlatform: String, CaseIterable, Hashable, Sendable, Codable {
  case web
  case ios
  case android
}

/// What tokens are resolved for: a context of each modifier.
public struct TokenInput: Hashable, Sendable {
  /// Which surfaces the text stands on.
  public var theme: TokenTheme
  /// The modifier `density`.
  public var density: TokenDensity
  /// The modifier `platform`.
  public var platform: TokenPlatform

  public init(
    theme: TokenTheme = .light,
    density: TokenDensity = .regular,
    platform: TokenPlatform = .web
  ) {
    self.theme = theme
    self.density = density
    self.platform = platform
  }

  /// This input with the contexts that the user prefers, for each modifier whose contexts' names
  /// say what they are for: `dark`, `light-high-contrast`, `reduced-motion`. A modifier whose
  /// preference is not given keeps its context.
  public func following(
    isDark: Bool? = nil, isHighContrast: Bool? = nil, isMotionReduced: Bool? = nil
  ) -> TokenInput {
    var input = self
    if isDark != nil || isHighContrast != nil {
      let isDark = isDark ?? (input.theme == .dark)
      let isHighContrast = isHighContrast ?? (input.theme == .highContrast)
      if isDark == true {
        input.theme = .dark
      } else if isHighContrast == true {
        input.theme = .highContrast
      } else {
        input.theme = .light
      }
    }
    return input
  }
}
