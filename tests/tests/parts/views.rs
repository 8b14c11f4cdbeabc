//! Views of SwiftUI, and what they carry into `UIKit`.

use std::fmt::Write as _;

use tokens_compiler::targets::{Target, swift as swift_target};
use tokens_tests::native::swift::{self, Platform};
use tokens_tests::{disk, skip};

use super::emit;

/// Views around a probe, and what it has then for users who prefer light, dark, light with contrast and dark with
/// contrast: the context of `theme`, of `duo`, of `density`, and the color scheme. The outermost view is the last one.
const VIEWS: [(&str, [&str; 4]); 14] = [
    (
        "",
        [
            "light, light, regular in light",
            "dark, dark, regular in dark",
            "high contrast, light, regular in light",
            "dark, dark-high-contrast, regular in dark",
        ],
    ),
    (
        ".tokens { $0.density = .compact }",
        [
            "light, light, compact in light",
            "dark, dark, compact in dark",
            "high contrast, light, compact in light",
            "dark, dark-high-contrast, compact in dark",
        ],
    ),
    // The rest is not frozen by a choice around it.
    (
        ".environment(\\.colorScheme, .dark).tokens(TokenChoices(density: .compact))",
        [
            "dark, dark, compact in dark",
            "dark, dark, compact in dark",
            "dark, dark-high-contrast, compact in dark",
            "dark, dark-high-contrast, compact in dark",
        ],
    ),
    // A theme is chosen with its color scheme, which the other modifiers follow.
    (
        ".tokens { $0.theme = .dark }",
        [
            "dark, dark, regular in dark",
            "dark, dark, regular in dark",
            "dark, dark-high-contrast, regular in dark",
            "dark, dark-high-contrast, regular in dark",
        ],
    ),
    (
        ".tokens { $0.theme = .highContrast }",
        [
            "high contrast, light, regular in light",
            "high contrast, light, regular in light",
            "high contrast, light, regular in light",
            "high contrast, light, regular in light",
        ],
    ),
    (".tokens { $0.theme = .light }", ["light, light, regular in light"; 4]),
    // Of two parts, the inner one changes what it chooses.
    (
        ".tokens { $0.density = .compact }.tokens { $0.theme = .dark }",
        [
            "dark, dark, compact in dark",
            "dark, dark, compact in dark",
            "dark, dark-high-contrast, compact in dark",
            "dark, dark-high-contrast, compact in dark",
        ],
    ),
    (
        ".tokens { $0.theme = .dark }.tokens { $0.density = .compact }",
        [
            "dark, dark, compact in dark",
            "dark, dark, compact in dark",
            "dark, dark-high-contrast, compact in dark",
            "dark, dark-high-contrast, compact in dark",
        ],
    ),
    (".tokens { $0.theme = .light }.tokens { $0.theme = .dark }", ["light, light, regular in light"; 4]),
    (
        ".tokens { $0.theme = nil }.tokens { $0.theme = .dark }",
        [
            "dark, dark, regular in dark",
            "dark, dark, regular in dark",
            "dark, dark-high-contrast, regular in dark",
            "dark, dark-high-contrast, regular in dark",
        ],
    ),
    // A color scheme further in takes the place of a theme, and of nothing else.
    (
        ".environment(\\.colorScheme, .light).tokens { $0.theme = .dark; $0.density = .compact }",
        [
            "light, light, compact in light",
            "light, light, compact in light",
            "high contrast, light, compact in light",
            "high contrast, light, compact in light",
        ],
    ),
    (
        ".tokens { $0.density = .compact }.environment(\\.colorScheme, .light).tokens { $0.theme = .dark }",
        [
            "light, light, compact in light",
            "light, light, compact in light",
            "high contrast, light, compact in light",
            "high contrast, light, compact in light",
        ],
    ),
    // A set is all that it holds.
    (".tokens(TokenSet(TokenInput(theme: .dark)))", ["dark, light, regular in dark"; 4]),
    (
        ".tokens { $0.density = .compact }.environment(\\.tokens, TokenSet(TokenInput(theme: .highContrast)))",
        ["high contrast, light, compact in light"; 4],
    ),
];

/// A view that prints what it finds.
const PROBE: &str = r#"import Foundation
import SwiftUI

#if canImport(UIKit)
  import UIKit
#endif

struct Probe: View {
  @Environment(\.tokens) private var tokens
  @Environment(\.self) private var environment

  var body: some View {
    let input = tokens.input
    let seen = "\(input.theme.rawValue), \(input.duo.rawValue), \(input.density.rawValue) in \(environment.colorScheme)"
    let style = TokenStyle.token(\.duo).resolve(in: environment)
    print(style == Color(tokens.duo) ? seen : "\(seen), but \(style)")
    #if canImport(UIKit)
      // A view of UIKit in this one, and one of SwiftUI in that.
      let traits = environment._traits
      var inner = EnvironmentValues()
      inner._surroundings = traits
      inner.colorScheme = traits.userInterfaceStyle == .dark ? .dark : .light
      inner._colorSchemeContrast = environment.colorSchemeContrast
      if UIColor.token(\.duo).resolvedColor(with: traits) != UIColor(tokens.duo) { print("but for UIKit") }
      if UIColor.token(\.theme).resolvedColor(with: traits) != UIColor(tokens.theme) { print("but for UIKit") }
      if inner.tokens != tokens { print("but in UIKit") }
    #endif
    return EmptyView()
  }
}

@MainActor func show<V: View>(_ view: V) {
  for (scheme, contrast) in [
    (ColorScheme.light, ColorSchemeContrast.standard), (.dark, .standard), (.light, .increased), (.dark, .increased),
  ] {
    var environment = EnvironmentValues()
    environment.colorScheme = scheme
    environment._colorSchemeContrast = contrast
    _draw(view, in: environment)
  }
}

"#;

/// The system's text styles for the sizes that they have, and for two between and beyond.
const STYLES: &str = "largeTitle title title2 title3 body callout subheadline footnote caption caption2 subheadline largeTitle";

/// Traits that are chosen in `UIKit`, and what follows; unspecified ones say nothing.
const TRAITS: (&str, &[&str]) = (
    r#"
#if canImport(UIKit)
  print([34, 28, 22, 20, 17, 16, 15, 13, 12, 11, 14.5, 90].map { (size: CGFloat) in
    "\(TokenTypography(fontFamily: TokenFontFamily(["a"]), fontSize: size, fontWeight: TokenFontWeight(400)).textStyle)"
  }.joined(separator: " "))
  let contrast = UITraitCollection(accessibilityContrast: .high)
  print(TokenInput(theme: .dark).following(contrast).theme, TokenInput(theme: .dark).following(UITraitCollection(traitsFrom: [])).theme)
  let dark = UITraitCollection(userInterfaceStyle: .light).modifyingTraits { $0.choose(TokenChoices(theme: .dark, density: .compact)) }
  print(dark.userInterfaceStyle, dark.tokenChoices.theme!, UIColor.token(\.duo).resolvedColor(with: dark) == UIColor(TokenSet(TokenInput(duo: .dark)).duo))
  let light = dark.modifyingTraits { $0.userInterfaceStyle = .light }
  print(light.tokenChoices.theme == nil, light.tokenChoices.density!)
  let own = UIColor.token(\.theme, choosing: TokenChoices(theme: .highContrast))
  print(own.resolvedColor(with: dark) == UIColor(TokenSet(TokenInput(theme: .highContrast)).theme))
#endif
"#,
    &[STYLES, "dark dark", "dark dark true", "true compact", "true"],
);

#[test]
fn views_keep_following_what_no_part_chose() {
    let Some(swift) = swift::find() else {
        return skip::skip("no Swift 6; `cargo xtask setup` installs it");
    };
    let folder = disk::scratch("parts-swift");
    emit(&Target::Swift(swift_target::Options::default()), &folder);
    for platform in [Platform::Phone, Platform::Mac] {
        let mut program = PROBE.to_owned();
        for (view, _) in VIEWS {
            let _ = writeln!(program, "show(Probe(){view})");
        }
        program.push_str(TRAITS.0);
        disk::write(&folder.join("main.swift"), &program);
        let ran = swift.execute(&folder, platform, &[]);
        assert_eq!(ran.status, Some(0), "{}", ran.err);
        let mut found = ran.out.lines();
        for (view, wanted) in VIEWS {
            assert_eq!(found.by_ref().take(4).collect::<Vec<_>>(), wanted, "{platform:?}: Probe(){view}");
        }
        let rest: Vec<&str> = found.collect();
        let wanted = if platform == Platform::Phone { TRAITS.1 } else { &[] };
        assert_eq!(rest, wanted);
    }
}
