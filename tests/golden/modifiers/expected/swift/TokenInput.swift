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

extension TokenTheme {
  var _isDark: Bool? {
    switch self {
    case .dark: true
    default: false
    }
  }

  var _isHighContrast: Bool {
    switch self {
    case .highContrast: true
    default: false
    }
  }

  /// This context where it is what is told, else the one that asks for most of it.
  func _following(isDark: Bool?, isHighContrast: Bool?) -> TokenTheme {
    switch (isDark ?? _isDark, isHighContrast ?? _isHighContrast) {
    case (_isDark, _isHighContrast): self
    case (true, _): .dark
    case (_, true): .highContrast
    default: .light
    }
  }
}

/// What tokens are resolved for: a context of each modifier.
public struct TokenInput: Hashable, Sendable, Codable {
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

  /// This input with the contexts that were chosen.
  public func choosing(_ choices: TokenChoices) -> TokenInput {
    var input = self
    input.theme = choices.theme ?? input.theme
    input.density = choices.density ?? input.density
    input.platform = choices.platform ?? input.platform
    return input
  }

  /// This input with the contexts that the user prefers, for each modifier whose contexts' names
  /// say what they are for: `dark`, `light-high-contrast`, `reduced-motion`. What is not told stays
  /// as it is. Where no context is for all of it, an appearance counts more than a contrast.
  public func following(
    isDark: Bool? = nil, isHighContrast: Bool? = nil, isMotionReduced: Bool? = nil
  ) -> TokenInput {
    var input = self
    input.theme = input.theme._following(isDark: isDark, isHighContrast: isHighContrast)
    return input
  }
}
