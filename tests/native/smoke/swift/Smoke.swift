import Foundation

#if canImport(SwiftUI)
  import SwiftUI
#endif

/// A token as generated code has it.
public enum Smoke {
  /// Points.
  @inlinable public static var width: CGFloat { 4 }

  #if canImport(SwiftUI)
    /// A color in its own space.
    public static var color: Color { Color(.displayP3, red: 1, green: 0.5, blue: 0, opacity: 1) }
  #endif
}
