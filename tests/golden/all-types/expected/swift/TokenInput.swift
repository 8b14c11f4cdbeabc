// Generated from design tokens: edit those instead.

import Foundation

/// What tokens are resolved for: a context of each modifier.
public struct TokenInput: Hashable, Sendable, Codable {
  public init() {}

  /// This input with the contexts that were chosen.
  public func choosing(_ choices: TokenChoices) -> TokenInput {
    self
  }

  /// This input with the contexts that the user prefers, for each modifier whose contexts' names
  /// say what they are for: `dark`, `light-high-contrast`, `reduced-motion`. What is not told stays
  /// as it is. Where no context is for all of it, an appearance counts more than a contrast.
  public func following(
    isDark: Bool? = nil, isHighContrast: Bool? = nil, isMotionReduced: Bool? = nil
  ) -> TokenInput {
    self
  }
}
