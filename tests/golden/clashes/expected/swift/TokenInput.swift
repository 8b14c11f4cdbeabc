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

/// What tokens are resolved for: a context of each modifier.
public struct TokenInput: Hashable, Sendable {
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

  /// This input with the contexts that the user prefers, for each modifier whose contexts' names
  /// say what they are for: `dark`, `light-high-contrast`, `reduced-motion`. A modifier whose
  /// preference is not given keeps its context.
  public func following(
    isDark: Bool? = nil, isHighContrast: Bool? = nil, isMotionReduced: Bool? = nil
  ) -> TokenInput {
    var input = self
    if isDark != nil {
      if isDark == true {
        input.theme = .dark
      } else {
        input.theme = .light
      }
    }
    return input
  }
}
