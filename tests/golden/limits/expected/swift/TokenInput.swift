// Generated from design tokens: edit those instead.

import Foundation

/// What tokens are chosen for: a context of every modifier.
public struct TokenInput: Hashable, Sendable {
  public init() {}

  /// The same with the contexts that the user prefers, where the names of a modifier's contexts
  /// say what they are for: `dark`, `light-high-contrast`, `reduced-motion`. A modifier of which
  /// nothing is told stays as it is.
  public func following(
    isDark: Bool? = nil, isHighContrast: Bool? = nil, isMotionReduced: Bool? = nil
  ) -> TokenInput {
    self
  }
}
