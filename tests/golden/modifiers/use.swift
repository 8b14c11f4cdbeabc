// What an app says of the tokens: checked beside them for every platform.

#if canImport(SwiftUI)
  import Foundation
  import SwiftUI

  struct Card: View {
    @Environment(\.tokens) private var tokens
    var body: some View {
      Text(verbatim: "Hello")
        .typography(tokens.text.body)
        .foregroundStyle(.token(\.color.text))
        .background(tokens.color.surface)
        .shadow(tokens.lift, in: Rectangle())
        .border(tokens.edge, in: Rectangle())
        .animation(Animation(tokens.move), value: tokens)
        .tokens { $0.theme = .dark }
        .tokens(TokenChoices(density: .compact))
    }
  }
  #if canImport(UIKit)
    import UIKit
    let dynamic = UIColor.token(\.color.text)
    let other = UIColor.token(\.color.text, choosing: TokenChoices(density: .compact))
  #endif
#endif
