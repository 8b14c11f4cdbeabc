// What the readme shows of Swift, on the tokens of this project: checked beside them for every platform.

#if canImport(SwiftUI)
  import Foundation
  import SwiftUI

  struct Greeting: View {
    @Environment(\.tokens) private var tokens

    var body: some View {
      Text(verbatim: "Hello")
        .typography(tokens.typography.heading.lg)
        .foregroundStyle(.token(\.color.text.muted))
        .shadow(tokens.shadow.sm, in: Rectangle())
        .tokens { $0.theme = .dark }
    }
  }

  #if canImport(UIKit)
    import UIKit

    let canvas = UIColor.token(\.color.bg.canvas)
  #elseif canImport(AppKit)
    import AppKit

    let canvas = NSColor.token(\.color.bg.canvas)
  #endif
#endif
