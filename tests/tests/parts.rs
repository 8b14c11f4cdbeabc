//! What a part of an app chooses, and what it keeps following: views in the environments of every user, with stand-ins
//! for SwiftUI; compositions with the real Compose.

use std::fmt::Write as _;

use tokens_compiler::diagnostic::{Diagnostics, Levels};
use tokens_compiler::targets::{self, Target, swift as swift_target};
use tokens_tests::native::swift::{self, Platform};
use tokens_tests::{disk, skip, systems};

/// Views around a probe, and what it has then for users who prefer light, dark, light with contrast and dark with
/// contrast: the context of `theme`, of `pair`, of `density`, and the color scheme. The outermost view is the last one.
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
const PROBE: &str = r#"import SwiftUI

struct Probe: View {
  @Environment(\.tokens) private var tokens
  @Environment(\.self) private var environment

  var body: some View {
    let input = tokens.input
    let seen = "\(input.theme.rawValue), \(input.pair.rawValue), \(input.density.rawValue) in \(environment.colorScheme)"
    let style = TokenStyle.token(\.pair).resolve(in: environment)
    print(style == Color(tokens.pair) ? seen : "\(seen), but \(style)")
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

#[test]
fn views_keep_following_what_no_part_chose() {
    let Some(swift) = swift::find() else {
        return skip::skip("no Swift 6; `cargo xtask setup` installs it");
    };
    let folder = disk::scratch("parts-swift");
    let compilation = systems::lenient("tokens.resolver.json", &disk::Folder(disk::path("following/parts")));
    let mut diagnostics = Diagnostics::new(Levels { lenient: true, ..Levels::default() });
    let target = Target::Swift(swift_target::Options::default());
    for file in targets::emit(&compilation.dictionary, &target).report(&mut diagnostics) {
        disk::write(&folder.join(&file.path), file.text());
    }
    for platform in [Platform::Phone, Platform::Mac] {
        let mut program = PROBE.to_owned();
        for (view, _) in VIEWS {
            let _ = writeln!(program, "show(Probe(){view})");
        }
        disk::write(&folder.join("main.swift"), &program);
        let ran = swift.execute(&folder, platform, &[]);
        assert_eq!(ran.status, Some(0), "{}", ran.err);
        let mut found = ran.out.lines();
        for (view, wanted) in VIEWS {
            assert_eq!(found.by_ref().take(4).collect::<Vec<_>>(), wanted, "{platform:?}: Probe(){view}");
        }
        assert_eq!(found.next(), None);
    }
}
