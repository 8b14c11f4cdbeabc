// Generated from design tokens: edit those instead.

import Foundation

/// The modifier `theme`.
public enum TokenTheme: String, CaseIterable, Hashable, Sendable, Codable {
  case light
  case dark
}

/// Called like a type of every platform.
public enum TokenColorModifier: String, CaseIterable, Hashable, Sendable, Codable {
  case companion
  case entries
  case n2x = "2x"
  case `init` = "init"
}

/// The modifier `string`.
public enum TokenString: String, CaseIterable, Hashable, Sendable, Codable {
  case selfContext = "Self"
  case type = "Type"
}

extension TokenTheme {
  var _isDark: Bool? {
    switch self {
    case .dark: true
    default: false
    }
  }

  /// This context where it is what is told, else the one that asks for most of it.
  func _following(isDark: Bool?) -> TokenTheme {
    switch isDark ?? _isDark {
    case _isDark: self
    case true: .dark
    default: .light
    }
  }
}

/// What tokens are resolved for: a context of each modifier.
public struct TokenInput: Hashable, Sendable, Codable {
  /// The modifier `theme`.
  public var theme: TokenTheme
  /// Called like a type of every platform.
  public var color: TokenColorModifier
  /// The modifier `string`.
  public var string: TokenString

  public init(
    theme: TokenTheme = .light,
    color: TokenColorModifier = .companion,
    string: TokenString = .selfContext
  ) {
    self.theme = theme
    self.color = color
    self.string = string
  }

  /// This input with the contexts that were chosen.
  public func choosing(_ choices: TokenChoices) -> TokenInput {
    var input = self
    input.theme = choices.theme ?? input.theme
    input.color = choices.color ?? input.color
    input.string = choices.string ?? input.string
    return input
  }

  /// This input with the contexts that the user prefers, for each modifier whose contexts' names
  /// say what they are for: `dark`, `light-high-contrast`, `reduced-motion`. What is not told stays
  /// as it is. Where no context is for all of it, an appearance counts more than a contrast.
  public func following(
    isDark: Bool? = nil, isHighContrast: Bool? = nil, isMotionReduced: Bool? = nil
  ) -> TokenInput {
    var input = self
    input.theme = input.theme._following(isDark: isDark)
    return input
  }
}
