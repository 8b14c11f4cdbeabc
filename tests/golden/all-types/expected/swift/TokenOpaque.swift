// Generated from design tokens: edit those instead.

import Foundation

/// A plain value of a type outside the design token format.
@frozen
public enum TokenOpaque: Hashable, Sendable {
  case text(String)
  case number(Double)
  case boolean(Bool)
}
