// Generated from design tokens: edit those instead.

import Foundation

/// Contexts that were chosen. A modifier that is nil follows the surroundings and the user.
public struct TokenChoices: Hashable, Sendable, Codable {
  /// Which surfaces the text stands on.
  public var theme: TokenTheme?
  /// The modifier `density`.
  public var density: TokenDensity?
  /// The modifier `platform`.
  public var platform: TokenPlatform?

  public init(
    theme: TokenTheme? = nil,
    density: TokenDensity? = nil,
    platform: TokenPlatform? = nil
  ) {
    self.theme = theme
    self.density = density
    self.platform = platform
  }

  /// Every context of an input.
  public init(_ input: TokenInput) {
    self.theme = input.theme
    self.density = input.density
    self.platform = input.platform
  }

  /// These choices with those of a part inside, which take precedence.
  public func choosing(_ choices: TokenChoices) -> TokenChoices {
    var all = self
    all.theme = choices.theme ?? all.theme
    all.density = choices.density ?? all.density
    all.platform = choices.platform ?? all.platform
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
