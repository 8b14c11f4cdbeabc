// Generated from design tokens: edit those instead.

import Foundation

/// The modifier `theme`.
public enum Theme: String, CaseIterable, Hashable, Sendable, Codable {
  case light
  case dark
}

/// Called like a type of every platform.
public enum ColorModifier: String, CaseIterable, Hashable, Sendable, Codable {
  case companion
  case entries
  case _2x = "2x"
  case `init` = "init"
}

/// The modifier `string`.
public enum StringModifier: String, CaseIterable, Hashable, Sendable, Codable {
  case selfContext = "Self"
  case type = "Type"
}

/// What tokens are resolved for: a context of each modifier.
public struct TokenInput: Hashable, Sendable {
  /// The modifier `theme`.
  public var theme: Theme
  /// Called like a type of every platform.
  public var color: ColorModifier
  /// The modifier `string`.
  public var string: StringModifier

  public init(
    theme: Theme = .light,
    color: ColorModifier = .companion,
    string: StringModifier = .selfContext
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
