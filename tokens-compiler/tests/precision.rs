//! Numbers at the ends of what platforms hold: each is written so that the platform reads the same one, or reported.

use std::collections::BTreeMap;

use tokens_compiler::diagnostic::{Diagnostics, Levels};
use tokens_compiler::source::MemoryLoader;
use tokens_compiler::targets::{self, Target, kotlin};
use tokens_compiler::{Options, compile};

/// Whole numbers around each limit, fractions of every size, and what rounding makes of decimals.
fn extremes() -> Vec<f64> {
    let mut all = vec![0.0, 0.1, 0.5, 1.0 / 3.0, 1.005, 412.5, 265.6, 299.999_999_999_999_94];
    for power in 1..=70 {
        let whole = f64::powi(2.0, power);
        all.extend([whole - 1.0, whole, whole + 1.0, whole + 0.5, whole / 3.0]);
    }
    for power in (-320..=308).step_by(16) {
        let decimal: f64 = format!("1.1e{power}").parse().expect("a number");
        all.extend([decimal, format!("1e{power}").parse().expect("a number")]);
    }
    all.extend([f64::MAX, f64::MIN_POSITIVE, f64::from(f32::MAX), f64::from(f32::MIN_POSITIVE)]);
    all.extend([f64::from(i32::MAX), f64::from(i32::MIN), 123_456_789.0, 123_456_792.0, 2_147_483_000.0]);
    let negative: Vec<f64> = all.iter().map(|number| -number).collect();
    all.extend(negative);
    all
}

/// What a target writes for the numbers of [`extremes`].
struct Written {
    text: String,
    /// Which of them it reports.
    is_reported: Vec<bool>,
}

/// Compiles a token of the type for each number, `v0`, `v1`, …, its value in JSON by `value`.
fn write(target: &Target, type_name: &str, value: fn(f64) -> String) -> Written {
    let numbers = extremes();
    let tokens: Vec<String> = numbers
        .iter()
        .enumerate()
        .map(|(place, &number)| format!(r#""v{place}":{{"$value":{}}}"#, value(number)))
        .collect();
    let json = format!(r#"{{"g":{{"$type":"{type_name}",{}}}}}"#, tokens.join(","));
    let loader = MemoryLoader::default().with("a.tokens.json", json);
    let compilation = compile("a.tokens.json", &loader, &Options::default());
    assert!(!compilation.diagnostics.has_errors(), "{type_name}");
    let mut diagnostics = Diagnostics::new(Levels::default());
    let outputs = targets::emit(&compilation.dictionary, target).report(&mut diagnostics);
    let mut is_reported = vec![false; numbers.len()];
    for diagnostic in diagnostics.iter() {
        let path = diagnostic.token.as_deref().expect("a report names its token");
        is_reported[path[3..].parse::<usize>().expect("a place")] = true;
    }
    // Where lines are broken says nothing.
    let words = outputs.iter().flat_map(|output| output.text().split_whitespace());
    Written { text: words.collect::<Vec<_>>().join(" "), is_reported }
}

/// What stands between a token's name with `after` and `end`, by the token's place.
fn literals<'t>(text: &'t str, after: &str, end: &str) -> BTreeMap<usize, &'t str> {
    let mut found = BTreeMap::new();
    for (at, _) in text.match_indices(after) {
        let name = text[..at].trim_end_matches(|c: char| c.is_ascii_digit());
        let Ok(place) = text[name.len()..at].parse() else { continue };
        let rest = &text[at + after.len()..];
        let literal = &rest[..rest.find(end).unwrap_or_else(|| panic!("no `{end}` after `{after}`"))];
        // A set names the constant.
        if !literal.starts_with("Tokens.") {
            found.insert(place, literal);
        }
    }
    found
}

/// How a target writes a type, and what its platform reads.
struct Form {
    name: &'static str,
    target: Target,
    after: &'static str,
    end: &'static str,
    read: fn(&str) -> f64,
    /// By what part of itself a fraction may differ.
    fraction: f64,
}

fn form(name: &'static str, after: &'static str, end: &'static str, read: fn(&str) -> f64) -> Form {
    let target = Target::from_name(name).expect("a target");
    Form { name, target, after, end, read, fraction: 1e-3 }
}

/// A form of Kotlin's without Compose.
fn plain(after: &'static str, end: &'static str, read: fn(&str) -> f64) -> Form {
    let options = kotlin::Options { compose: false, ..kotlin::Options::default() };
    Form { target: Target::Kotlin(options), ..form("kotlin", after, end, read) }
}

/// Holds every number to the rule: the platform reads a whole one as itself and a fraction close to itself, or the token
/// is reported; never both.
fn hold(forms: &[Form], type_name: &str, value: fn(f64) -> String, meant: fn(f64) -> f64) {
    for Form { name, target, after, end, read, fraction } in forms {
        let written = write(target, type_name, value);
        let literals = literals(&written.text, after, end);
        let mut kept = 0;
        for (place, number) in extremes().into_iter().enumerate() {
            let (meant, literal) = (meant(number), literals.get(&place).copied());
            let Some(literal) = literal else { panic!("{name}: no {type_name} for {number:e}") };
            let found = read(literal);
            assert!(found.is_finite(), "{name}: {number:e} is written as {literal}");
            let survives = if meant.trunc() == meant {
                found == meant
            } else {
                (found - meant).abs() <= meant.abs() * fraction
            };
            let is_reported = written.is_reported[place];
            assert_eq!(
                survives, !is_reported,
                "{name}, {type_name}: {meant:e} is read as {found:e} of {literal}"
            );
            kept += usize::from(survives);
        }
        assert!(kept > 60, "{name}: only {kept} numbers survive");
    }
}

/// The digits of a literal, whatever stands around them.
fn digits(literal: &str) -> String {
    literal.chars().filter(|c| c.is_ascii_digit() || "-.e".contains(*c)).collect()
}

fn single(literal: &str) -> f64 {
    f64::from(digits(literal).parse::<f32>().unwrap_or_else(|problem| panic!("{problem}: {literal}")))
}

fn double(literal: &str) -> f64 {
    digits(literal).parse().unwrap_or_else(|problem| panic!("{problem}: {literal}"))
}

/// An integer of 32 bits, in which nothing else passes the resource compiler.
fn integer(literal: &str) -> f64 {
    f64::from(literal.parse::<i32>().expect("an integer"))
}

/// As aapt2 packs a dimension: 24 bits, the point at one of four places.
#[expect(clippy::cast_sign_loss, reason = "an absolute value; the cast saturates")]
fn packed(literal: &str) -> f64 {
    let value = single(literal);
    let bits = (value.abs() * 8_388_608.0 + 0.5) as u64;
    let shift = match bits {
        _ if bits.is_multiple_of(1 << 23) => 23,
        0..0x80_0000 => 0,
        0x80_0000..0x8000_0000 => 8,
        0x8000_0000..0x80_0000_0000 => 16,
        _ => 23,
    };
    let mantissa = (bits >> shift) & 0xff_ffff;
    // The highest bit is the sign.
    if mantissa >= 1 << 23 {
        return f64::INFINITY;
    }
    ((mantissa << shift) as f64 / 8_388_608.0).copysign(value)
}

/// `ms(1)` or `Duration::from_nanos(1)`.
fn rust_duration(literal: &str) -> f64 {
    let number: u64 = digits(&literal[literal.find('(').expect("a call")..]).parse().expect("an integer");
    if literal.starts_with("ms") { number as f64 } else { number as f64 / 1e6 }
}

/// As Kotlin's `Duration` takes a number of milliseconds: in nanoseconds, and far from zero in milliseconds.
fn kotlin_duration(literal: &str) -> f64 {
    let value = double(literal.strip_suffix(".milliseconds").expect("a duration"));
    if value.abs() >= f64::powi(2.0, 62) {
        return f64::INFINITY;
    }
    let whole = value.trunc() == value;
    if whole { value } else { (value * 1e6).round() / 1e6 }
}

#[test]
fn numbers() {
    let forms = [
        form("rust", ": f32 = ", ";", single),
        form("kotlin", ": Float = ", "f ", single),
        plain(": Float = ", "f ", single),
        form("android", "\" type=\"dimen\" format=\"float\">", "<", single),
        form("swift", ": Double { ", " }", double),
        form("css", ": ", ";", double),
        form("typescript", ": ", ", ", double),
        form("json", "\": {\"type\": \"number\", \"value\": ", "}", double),
    ];
    hold(&forms, "number", |number| format!("{number:e}"), |number| number);
}

#[test]
fn dimensions() {
    let forms = [
        form("rust", ": Dimension = ", ";", single),
        form("kotlin", ": Dp get() = ", ".dp ", single),
        plain(": Float = ", "f ", single),
        form("android", "\">", "dp<", packed),
        form("swift", ": CGFloat { ", " }", double),
        form("css", ": ", "px;", double),
    ];
    let value = |number| format!(r#"{{"value":{number:e},"unit":"px"}}"#);
    hold(&forms, "dimension", value, |number| number);
}

#[test]
fn rems() {
    let forms = [
        form("kotlin", ": Dp get() = ", ".dp ", single),
        plain(": Float = ", "f ", single),
        form("android", "\">", "dp<", packed),
        form("swift", ": CGFloat { ", " }", double),
    ];
    let value = |number| format!(r#"{{"value":{number:e},"unit":"rem"}}"#);
    hold(&forms, "dimension", value, |number| number * 16.0);
}

#[test]
fn durations() {
    let forms = [
        form("rust", ": Duration = ", ";", rust_duration),
        form("kotlin", ": Duration get() = ", " ", kotlin_duration),
        plain(": Duration get() = ", " ", kotlin_duration),
        // An integer has no fractions; what a conversion leaves of 300 is 300.
        Form { fraction: 1e-9, ..form("android", "\">", "<", integer) },
        form("swift", ": TokenDuration { TokenDuration(milliseconds: ", ")", double),
    ];
    let value = |number| format!(r#"{{"value":{number:e},"unit":"ms"}}"#);
    hold(&forms, "duration", value, |number| number);
    let value = |number| format!(r#"{{"value":{number:e},"unit":"s"}}"#);
    hold(&forms, "duration", value, |number| number * 1000.0);
}
