// Generated from design tokens: edit those instead.

import Foundation

/// A plain value of a type that the format of design tokens does not know.
@frozen
public enum TokenOpaque: Hashable, Sendable {
  case text(String)
  case number(Double)
  case boolean(Bool)
}
