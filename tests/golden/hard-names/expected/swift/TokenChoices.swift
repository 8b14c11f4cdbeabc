// Generated from design tokens: edit those instead.

import Foundation

/// Contexts that were chosen. A modifier that is nil follows the surroundings and the user.
public struct TokenChoices: Hashable, Sendable, Codable {
  public init() {}

  /// Every context of an input: there are no modifiers.
  public init(_ input: TokenInput) {}

  /// These choices with those of a part inside, which take precedence.
  public func choosing(_ choices: TokenChoices) -> TokenChoices {
    self
  }

  /// Whether what was chosen is dark; nil where nothing was that says so.
  var _isDark: Bool? {
    nil
  }

  /// These choices where an appearance holds: if another one was chosen, it has given way to this.
  func _within(isDark: Bool?) -> TokenChoices {
    self
  }
}
