// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `text`.
  public enum Text {
    /// ends a comment */ and another --> here
    ///
    /// `1`
    @inlinable public static var commentEnd: Double { 1 }

    /// a ${template} and `ticks`
    ///
    /// `2`
    @inlinable public static var template: Double { 2 }

    /// first line
    /// second line
    ///
    ///     indented, so a code block
    /// # not a heading
    /// - a list
    ///
    /// `3`
    @inlinable public static var lines: Double { 3 }

    /// "double" 'single' \ backslash \n \u{41} {braces}
    ///
    /// `4`
    @inlinable public static var quotes: Double { 4 }

    /// </style><script>alert(1)</script> <b>Vec<T></b> [link](x) [Missing] http://example.com
    ///
    /// `5`
    @inlinable public static var markup: Double { 5 }

    /// #[test] "#" r#"raw"#
    ///
    /// `6`
    @inlinable public static var attribute: Double { 6 }

    /// U+202Eright to leftU+202C and U+2066isolateU+2069
    ///
    /// `7`
    @inlinable public static var rtl: Double { 7 }

    /// `8`
    @available(
      *,
      deprecated,
      message: "say \"{text.quotes}\" instead \\ */",
      renamed: "Tokens.Text.quotes"
    )
    @inlinable public static var old: Double { 8 }

    /// `9`
    @available(*, deprecated)
    @inlinable public static var older: Double { 9 }
  }
}

extension TokenSet {
  /// The group `text`.
  @frozen public struct Text: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// ends a comment */ and another --> here
    ///
    /// `1`
    @inlinable public var commentEnd: Double { Tokens.Text.commentEnd }

    /// a ${template} and `ticks`
    ///
    /// `2`
    @inlinable public var template: Double { Tokens.Text.template }

    /// first line
    /// second line
    ///
    ///     indented, so a code block
    /// # not a heading
    /// - a list
    ///
    /// `3`
    @inlinable public var lines: Double { Tokens.Text.lines }

    /// "double" 'single' \ backslash \n \u{41} {braces}
    ///
    /// `4`
    @inlinable public var quotes: Double { Tokens.Text.quotes }

    /// </style><script>alert(1)</script> <b>Vec<T></b> [link](x) [Missing] http://example.com
    ///
    /// `5`
    @inlinable public var markup: Double { Tokens.Text.markup }

    /// #[test] "#" r#"raw"#
    ///
    /// `6`
    @inlinable public var attribute: Double { Tokens.Text.attribute }

    /// U+202Eright to leftU+202C and U+2066isolateU+2069
    ///
    /// `7`
    @inlinable public var rtl: Double { Tokens.Text.rtl }

    /// `8`
    @available(
      *,
      deprecated,
      message: "say \"{text.quotes}\" instead \\ */",
      renamed: "TokenSet.Text.quotes"
    )
    @inlinable public var old: Double { Tokens.Text.old }

    /// `9`
    @available(*, deprecated)
    @inlinable public var older: Double { Tokens.Text.older }
  }
}
