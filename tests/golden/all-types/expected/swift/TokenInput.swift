// Generated from design tokens: edit those instead.

import Foundation

/// What tokens are chosen for: a context of every modifier.
public struct TokenInput: Hashable, Sendable {
  public init() {}

  /// The same with the contexts that the user prefers, where the name of one says what it is for:
  /// `dark`, `light-high-contrast`, `reduced-motion`. A modifier without such names stays.
  public func following(
    isDark: Bool, isHighContrast: Bool = false, isMotionReduced: Bool = false
  ) -> TokenInput {
    self
  }
}
