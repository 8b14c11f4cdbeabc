// What the readme shows of Swift, on the tokens of this project: checked beside them for every platform.

#if canImport(SwiftUI)
  import Foundation
  import SwiftUI

  struct Greeting: View {
    @Environment(\.tokens) private var tokens

    var body: some View {
      Text(verbatim: "Hello")
        .typography(tokens.typography.heading.lg)
        .foregroundStyle(Color(tokens.color.text.muted))
        .shadow(tokens.shadow.sm, in: Rectangle())
        .tokens { $0.theme = .dark }
    }
  }

  @available(macOS 14, iOS 17, tvOS 17, watchOS 10, *)
  struct Styled: View {
    var body: some View {
      Text(verbatim: "Hello").foregroundStyle(.token(\.color.text.muted))
    }
  }

  /// A view whose input can be compared, so that SwiftUI leaves it alone where nothing changed.
  struct Pay: View, Equatable {
    let color: TokenSet.Color

    var body: some View { Text(verbatim: "Pay").foregroundStyle(Color(color.text.muted)) }
  }

  #if canImport(UIKit)
    import UIKit

    let canvas = UIColor.token(\.color.bg.canvas)
  #elseif canImport(AppKit)
    import AppKit

    let canvas = NSColor.token(\.color.bg.canvas)
  #endif
#endif
