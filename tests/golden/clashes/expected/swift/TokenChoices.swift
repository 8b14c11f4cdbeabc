// Generated from design tokens: edit those instead.

import Foundation

/// Contexts that were chosen. A modifier that is nil follows the surroundings and the user.
public struct TokenChoices: Hashable, Sendable, Codable {
  /// The modifier `theme`.
  public var theme: TokenTheme?
  /// Called like a type of every platform.
  public var color: TokenColorModifier?
  /// The modifier `string`.
  public var string: TokenString?

  public init(
    theme: TokenTheme? = nil,
    color: TokenColorModifier? = nil,
    string: TokenString? = nil
  ) {
    self.theme = theme
    self.color = color
    self.string = string
  }

  /// Every context of an input.
  public init(_ input: TokenInput) {
    self.theme = input.theme
    self.color = input.color
    self.string = input.string
  }

  /// These choices with those of a part inside, which take precedence.
  public func choosing(_ choices: TokenChoices) -> TokenChoices {
    var all = self
    all.theme = choices.theme ?? all.theme
    all.color = choices.color ?? all.color
    all.string = choices.string ?? all.string
    return all
  }

  /// Whether what was chosen is dark; nil where nothing was that says so.
  var _isDark: Bool? {
    if let isDark = self.theme?._isDark {
      return isDark
    }
    return nil
  }

  /// These choices where an appearance holds: if another one was chosen, it has given way to this.
  func _within(isDark: Bool?) -> TokenChoices {
    guard let isDark, let chosen = _isDark, chosen != isDark else { return self }
    var choices = self
    if self.theme?._isDark != nil {
      choices.theme = nil
    }
    return choices
  }
}
