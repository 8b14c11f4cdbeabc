// Generated from design tokens: edit those instead.

import Foundation

/// What tokens are resolved for: a context of each modifier.
public struct TokenInput: Hashable, Sendable {
  public init() {}

  /// This input with the contexts that the user prefers, for each modifier whose contexts' names
  /// say what they are for: `dark`, `light-high-contrast`, `reduced-motion`. A modifier whose
  /// preference is not given keeps its context.
  public func following(
    isDark: Bool? = nil, isHighContrast: Bool? = nil, isMotionReduced: Bool? = nil
  ) -> TokenInput {
    self
  }
}
