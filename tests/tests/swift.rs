//! The `swift` target through Swift's own compiler, in the Swift 6 mode with warnings as errors: every system for
//! Foundation alone, some with Apple's frameworks (stand-ins for them), and a package that is built, tested and linted.

use std::fs;
use std::path::Path;

use tokens_compiler::Compilation;
use tokens_compiler::color::{Color, ColorSpace};
use tokens_compiler::diagnostic::{Diagnostics, Levels};
use tokens_compiler::dictionary::Dictionary;
use tokens_compiler::targets::{self, File, Target, swift as target};
use tokens_compiler::value::{GradientStop, Part, Value};
use tokens_tests::native::swift::{self, Platform};
use tokens_tests::{command, disk, skip, systems};

/// The samples of every gradient of the system `limits`.
const RAMPS: &str = r#"let ramps: [(String, TokenGradient)] = [
  ("plain", Tokens.Ramp.plain), ("wide", Tokens.Ramp.wide), ("ok", Tokens.Ramp.ok), ("fade", Tokens.Ramp.fade),
  ("close", Tokens.Ramp.close),
]
for (name, gradient) in ramps {
  for sample in gradient.ramp() {
    let color = sample.color
    print(name, sample.position, color.red, color.green, color.blue, sample.alpha)
  }
}
"#;

/// Systems that are checked with the frameworks too: all kinds of values, every way to use them, and names that
/// frameworks have.
const FRAMED: [&str; 4] = ["all-types", "modifiers", "system", "words"];

fn write(outputs: &[File], folder: &Path) {
    for output in outputs {
        let file = folder.join(&output.path);
        fs::create_dir_all(file.parent().expect("a file has a folder")).expect("a folder can be made");
        fs::write(file, output.text()).expect("a file can be written");
    }
}

fn sources(compilation: &Compilation) -> Vec<File> {
    let mut diagnostics = Diagnostics::new(Levels { lenient: true, ..Levels::default() });
    let target = Target::Swift(target::Options::default());
    let outputs = targets::emit(&compilation.dictionary, &target).report(&mut diagnostics);
    assert!(!diagnostics.has_errors());
    outputs
}

#[test]
fn the_compiler_takes_every_system() {
    let Some(swift) = swift::find() else {
        return skip::skip("no Swift 6; `cargo xtask setup` installs it");
    };
    let folder = disk::scratch("swift-systems");
    for (name, compilation) in systems::all() {
        let place = folder.join(&name);
        write(&sources(&compilation), &place);
        let usage = match name.as_str() {
            "system" => disk::path("native/use.swift"),
            _ => disk::path(&format!("golden/{name}/use.swift")),
        };
        if usage.is_file() {
            fs::copy(&usage, place.join("Use.swift")).expect("a file can be copied");
        }
        for platform in Platform::ALL {
            if platform == Platform::Linux || FRAMED.contains(&name.as_str()) {
                let ran = swift.check(&place, platform);
                assert_eq!(ran.status, Some(0), "{name} on {platform:?}\n{}{}", ran.out, ran.err);
            }
        }
    }
}

#[test]
fn documentation_lists_every_token_in_every_context_and_every_choice() {
    let Some(swift) = swift::find() else {
        return skip::skip("no Swift 6; `cargo xtask setup` installs it");
    };
    let folder = disk::scratch("swift-symbols");
    for (name, compilation) in systems::all() {
        if !["hard-names", "words", "system"].contains(&name.as_str()) {
            continue;
        }
        let place = folder.join(&name);
        write(&sources(&compilation), &place);
        let listed = swift.symbols(&place);
        let plain = |path: &str| path.replace('`', "");
        let symbols = target::symbols(&compilation.dictionary, &target::Options::default());
        let constants = symbols.constants.iter().flatten().map(|path| plain(path));
        let contexts =
            symbols.modifiers.iter().flat_map(|modifier| &modifier.contexts).map(|path| plain(path));
        let choices =
            symbols.modifiers.iter().map(|modifier| plain(&format!("TokenInput.{}", modifier.member)));
        let missing: Vec<String> =
            constants.chain(contexts).chain(choices).filter(|path| !listed.contains(path)).collect();
        assert!(missing.is_empty(), "{name} lacks {} of {}: {missing:?}", missing.len(), listed.len());
        // A member of the sets lies in the types of its groups, of which the symbols tell the last name.
        let own = |path: &str| plain(path).rsplit('.').next().unwrap_or_default().to_owned();
        let mut members = std::collections::BTreeMap::<String, usize>::new();
        for path in listed.iter().filter(|path| path.starts_with("TokenSet.")) {
            *members.entry(own(path)).or_default() += 1;
        }
        for path in symbols.members.iter().flatten() {
            let left = members.get_mut(&own(path)).filter(|left| **left > 0);
            *left.unwrap_or_else(|| panic!("{name} lacks {path}")) -= 1;
        }
    }
}

#[test]
fn the_package_builds_passes_its_tests_and_the_linter() {
    let Some(swift) = swift::find() else {
        return skip::skip("no Swift 6; `cargo xtask setup` installs it");
    };
    let folder = disk::scratch("swift-package");
    let limit = std::time::Duration::from_mins(1);
    let tokens = disk::root().join("tokens").display().to_string();
    let ran = command::run(&["package", "swift", &tokens, "--out", "package"], &folder, limit);
    assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
    let package = folder.join("package");
    let ran = swift.lint(&package);
    assert_eq!((ran.status, ran.err.as_str()), (Some(0), ""), "{}", ran.out);
    let ran = swift.run(&package, "swift", &["test", "-Xswiftc", "-warnings-as-errors"]);
    assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
    let said = format!("{}{}", ran.out, ran.err);
    assert!(said.contains("Executed 4 tests, with 0 failures"), "{said}");

    // Its tests can fail: a color that somebody changed is found.
    let file = package.join("Sources/DesignTokens/TokenColor.swift");
    let text = disk::read(&file);
    let wrong = text.replace("    srgb = RGB(red, green, blue)", "    srgb = RGB(blue, green, red)");
    assert_ne!(wrong, text);
    fs::write(&file, wrong).expect("a file can be written");
    let ran = swift.run(&package, "swift", &["test"]);
    assert_eq!(ran.status, Some(1), "{}{}", ran.out, ran.err);
}

/// What a package's readme shows of Swift, each block as a declaration of one file.
fn shown(readme: &str) -> String {
    let mut file = "import Foundation\nimport SwiftUI\nimport UIKit\n".to_owned();
    file += "@MainActor final class Canvas { var backgroundColor: UIColor? }\n";
    for (place, block) in readme.split("```swift\n").skip(1).enumerate() {
        let code = block.split("```").next().expect("a block ends");
        match code.split([' ', '(', '.']).next().expect("a block begins") {
            "import" => {}
            "let" | "struct" => file += code,
            "Text" | "content" => {
                let head = format!("@MainActor func shown{place}(_ content: some View) -> some View {{\n");
                file.extend([&head, code, "}\n"]);
            }
            "view" => {
                let head = format!("@MainActor func shown{place}(_ view: Canvas) {{\n");
                file.extend([&head, code, "}\n"]);
            }
            other => panic!("`{other}` begins a block of Swift that this test does not know"),
        }
    }
    file
}

#[test]
fn what_the_package_shows_of_its_use_compiles() {
    let Some(swift) = swift::find() else {
        return skip::skip("no Swift 6; `cargo xtask setup` installs it");
    };
    let package = target::package::Package::default();
    let options = target::Options::default();
    for (name, compilation) in systems::all() {
        if !FRAMED.contains(&name.as_str()) {
            continue;
        }
        let emission = target::package::emit(&compilation.dictionary, &options, &package);
        let mut diagnostics = Diagnostics::new(Levels { lenient: true, ..Levels::default() });
        let outputs = emission.report(&mut diagnostics);
        let text = |path: &str| outputs.iter().find(|file| file.path == path).expect("a text").text();
        let readme = shown(text("README.md"));
        assert!(readme.contains(".foregroundStyle(Color(tokens.") && readme.contains("UIColor.token("));
        let folder = disk::scratch("swift-shown").join(&name);
        write(&sources(&compilation), &folder);
        fs::write(folder.join("Shown.swift"), readme).expect("a file can be written");
        let ran = swift.check(&folder, Platform::Phone);
        assert_eq!(ran.status, Some(0), "{name}\n{}{}", ran.out, ran.err);
    }
}

#[test]
fn constants_and_sets_hold_what_the_tokens_say() {
    let Some(swift) = swift::find() else {
        return skip::skip("no Swift 6; `cargo xtask setup` installs it");
    };
    let folder = disk::scratch("swift-run");
    let system = disk::Folder(disk::path("golden/modifiers/input"));
    let compilation = systems::lenient("tokens.resolver.json", &system);
    write(&sources(&compilation), &folder);
    let main = r#"import Foundation

print(TokenSet() == TokenSet(TokenInput()), Tokens.Space.inline, TokenSet(TokenInput(density: .n2x)).space.inline)
print(TokenSet(TokenInput(theme: .dark)).color.surface.hex, Tokens.Color.surface.hex)
let prefers = TokenInput(density: .compact).following(isDark: true, isHighContrast: false)
print(prefers.theme, prefers.density, TokenInput().following(isDark: true).theme)
print(TokenInput().following(isDark: false, isHighContrast: true).theme.rawValue)
print(TokenInput().following(isDark: true, isHighContrast: true).theme)
print(TokenInput(theme: .dark).following(isHighContrast: true).theme)
print(TokenInput(theme: .highContrast).following(isDark: false).theme.rawValue)
print(Tokens.move.timingFunction.progress(at: 0.25) > 0.5, Tokens.move.duration.seconds)
let stored = Data("{\"theme\":\"high contrast\"}".utf8)
let choices = try JSONDecoder().decode(TokenChoices.self, from: stored)
print(choices == TokenChoices(theme: .highContrast), try JSONEncoder().encode(choices) == stored)
let input = TokenInput(density: .compact).choosing(choices)
print(input == TokenInput(theme: .highContrast, density: .compact), TokenInput().choosing(TokenChoices(input)) == input)
print(try JSONDecoder().decode(TokenInput.self, from: try JSONEncoder().encode(input)) == input)
let night = TokenSet(TokenInput(theme: .dark)).color
print(TokenSet().color == TokenSet(TokenInput()).color, TokenSet().color == night, Set([night, night]).count)
"#;
    fs::write(folder.join("main.swift"), main).expect("a file can be written");
    let ran = swift.execute(&folder, Platform::Linux, &[]);
    let [dark, light] =
        [&[("theme", "dark")][..], &[]].map(|input| hex(&compilation.dictionary, "color.surface", input));
    assert_ne!(dark, light);
    let wanted = format!(
        "true 16.0 32.0\n{dark} {light}\ndark compact dark\nhigh contrast\ndark\ndark\nhigh contrast\ntrue 0.12\ntrue true\ntrue true\ntrue\ntrue false 1\n"
    );
    assert_eq!((ran.status, ran.out), (Some(0), wanted), "{}", ran.err);
}

fn hex(dictionary: &Dictionary, path: &str, input: &[(&str, &str)]) -> String {
    let token = &dictionary[dictionary.find(path).expect("a token of the system")];
    let input = dictionary.input(input.iter().copied()).expect("contexts of the system");
    match dictionary.value_of(token, &input) {
        Some(tokens_compiler::value::Value::Color(color)) => {
            let [r, g, b, _] = color.srgb8();
            format!("#{r:02x}{g:02x}{b:02x}")
        }
        other => panic!("{path} is no color: {other:?}"),
    }
}

#[test]
fn catalogs_are_json_with_every_look() {
    let compilation = systems::own();
    let mut diagnostics = Diagnostics::new(Levels::default());
    let package = target::package::Package::default();
    let outputs = target::package::emit(&compilation.dictionary, &target::Options::default(), &package)
        .report(&mut diagnostics);
    let mut looks = std::collections::BTreeSet::new();
    let mut sets = 0;
    for output in outputs.iter().filter(|output| output.path.ends_with("Contents.json")) {
        let json: serde_json::Value =
            serde_json::from_str(output.text()).unwrap_or_else(|error| panic!("{}: {error}", output.path));
        assert_eq!(json["info"]["version"], 1, "{}", output.path);
        let Some(colors) = json["colors"].as_array() else { continue };
        sets += 1;
        assert!(colors[0].get("appearances").is_none(), "{} has no look for all", output.path);
        for color in colors {
            looks.insert(color.get("appearances").map(ToString::to_string));
            for (_, part) in color["color"]["components"].as_object().expect("components") {
                let text = part.as_str().expect("components are text");
                assert!(text.split_once('.').is_some_and(|(_, digits)| digits.len() >= 3), "{text}");
            }
        }
    }
    assert!(sets > 100, "only {sets} colors");
    assert!(looks.len() >= 3, "{looks:?}");
}

#[test]
fn a_gradient_is_one_ramp_in_srgb_whatever_its_stops_are_written_in() {
    let Some(swift) = swift::find() else {
        return skip::skip("no Swift 6; `cargo xtask setup` installs it");
    };
    let folder = disk::scratch("swift-ramp");
    let input = disk::Folder(disk::path("golden/limits/input"));
    let compilation = systems::lenient("tokens.resolver.json", &input);
    write(&sources(&compilation), &folder);
    disk::write(&folder.join("main.swift"), RAMPS);
    let ran = swift.execute(&folder, Platform::Linux, &[]);
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    let mut compared = 0;
    for line in ran.out.lines() {
        let (name, numbers) = line.split_once(' ').expect("a name");
        let numbers: Vec<f64> = numbers.split(' ').map(|part| part.parse().expect("a number")).collect();
        let path = format!("ramp.{name}");
        let token = compilation.dictionary.tokens.iter().find(|token| token.dot_path() == path);
        let value = token.and_then(|token| token.base().value).map(|id| &compilation.dictionary[id]);
        let Some(Value::Gradient(stops)) = value else { panic!("{path} is no gradient") };
        let wanted = ramp(stops, numbers[0]);
        for (found, wanted) in numbers[1..].iter().zip(wanted) {
            assert!((found - wanted).abs() < 1e-4, "{line}: {wanted}");
        }
        compared += 1;
    }
    // Seventeen samples between two stops, the shared one once.
    assert_eq!(compared, 4 * 17 + 33, "{}", ran.out);
}

/// Red, green, blue and alpha at a position, in sRGB beyond its ends.
fn ramp(stops: &[Part<GradientStop>], position: f64) -> [f64; 4] {
    let place = |stop: &Part<GradientStop>| stop.value.position.value;
    let after = stops.iter().position(|stop| place(stop) >= position).expect("a stop").max(1);
    let (from, to) = (&stops[after - 1], &stops[after]);
    let part = (position - place(from)) / (place(to) - place(from));
    let [from, to] = [from, to].map(|stop| {
        let color = &stop.value.color.value;
        let [red, green, blue] = if color.in_srgb_gamut() {
            color.to_srgb()
        } else {
            let wide = color.to_mapped(ColorSpace::DisplayP3).map(Some);
            Color { space: ColorSpace::DisplayP3, components: wide, ..*color }.to_srgb()
        };
        [red * color.alpha, green * color.alpha, blue * color.alpha, color.alpha]
    });
    let mixed: [f64; 4] = std::array::from_fn(|at| from[at] + (to[at] - from[at]) * part);
    // Where nothing is seen, any color is right: that of the stop.
    let alpha = mixed[3];
    if alpha == 0.0 {
        let [red, green, blue] = stops[0].value.color.value.to_srgb();
        return [red, green, blue, 0.0];
    }
    [mixed[0] / alpha, mixed[1] / alpha, mixed[2] / alpha, alpha]
}
