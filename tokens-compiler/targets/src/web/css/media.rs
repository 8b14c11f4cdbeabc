//! Media queries of options (Media Queries 5): those that browsers know, since they take any other for one that never
//! matches.

use super::scanner::{Fault, Scanner, whole};
use tokens_compiler_core::nearest;

/// What a feature takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Length,
    Ratio,
    Resolution,
    Integer,
    Words(&'static [&'static str]),
}

use Kind::{Integer, Length, Ratio, Resolution, Words};

/// Features that are compared, also by `min-` and `max-`.
const RANGES: [(&str, Kind); 10] = [
    ("width", Length),
    ("height", Length),
    ("device-width", Length),
    ("device-height", Length),
    ("aspect-ratio", Ratio),
    ("device-aspect-ratio", Ratio),
    ("resolution", Resolution),
    ("color", Integer),
    ("color-index", Integer),
    ("monochrome", Integer),
];

/// All other features.
const CHOICES: [(&str, Kind); 25] = [
    ("any-hover", Words(&["none", "hover"])),
    ("any-pointer", Words(&["none", "coarse", "fine"])),
    ("color-gamut", Words(&["srgb", "p3", "rec2020"])),
    ("display-mode", Words(&["fullscreen", "standalone", "minimal-ui", "browser", "picture-in-picture"])),
    ("dynamic-range", Words(&["standard", "high"])),
    ("forced-colors", Words(&["none", "active"])),
    ("grid", Integer),
    ("hover", Words(&["none", "hover"])),
    ("inverted-colors", Words(&["none", "inverted"])),
    ("orientation", Words(&["portrait", "landscape"])),
    ("overflow-block", Words(&["none", "scroll", "paged"])),
    ("overflow-inline", Words(&["none", "scroll"])),
    ("pointer", Words(&["none", "coarse", "fine"])),
    ("prefers-color-scheme", Words(&["light", "dark"])),
    ("prefers-contrast", Words(&["no-preference", "more", "less", "custom"])),
    ("prefers-reduced-data", Words(&["no-preference", "reduce"])),
    ("prefers-reduced-motion", Words(&["no-preference", "reduce"])),
    ("prefers-reduced-transparency", Words(&["no-preference", "reduce"])),
    ("scripting", Words(&["none", "initial-only", "enabled"])),
    ("update", Words(&["none", "slow", "fast"])),
    ("video-dynamic-range", Words(&["standard", "high"])),
    ("scan", Words(&["interlace", "progressive"])),
    ("-webkit-device-pixel-ratio", Ratio),
    ("-webkit-max-device-pixel-ratio", Ratio),
    ("-webkit-min-device-pixel-ratio", Ratio),
];

const LENGTHS: [&str; 16] =
    ["px", "em", "rem", "ch", "ex", "lh", "rlh", "vw", "vh", "vmin", "vmax", "cm", "mm", "in", "pt", "pc"];

/// Reads a list of media queries.
pub(super) fn check(text: &str) -> Result<(), Fault> {
    whole(text, |scanner| {
        query(scanner)?;
        loop {
            scanner.space();
            if !scanner.take(",") {
                return Ok(());
            }
            scanner.space();
            query(scanner)?;
        }
    })
}

fn query(scanner: &mut Scanner<'_>) -> Result<(), Fault> {
    const WANTED: &str =
        "`screen`, `print`, `all`, or a condition in parentheses, such as `(min-width: 64rem)`";
    let mut ahead = *scanner;
    let is_condition =
        ahead.peek() == Some('(') || { ahead.word("not") && ahead.space() && ahead.peek() == Some('(') };
    if is_condition {
        return condition(scanner, true);
    }
    if scanner.one_of(&["not", "only"]).is_some() {
        scanner.space();
    }
    scanner.one_of(&["all", "screen", "print"]).ok_or_else(|| scanner.fault(WANTED))?;
    let end = *scanner;
    if !(scanner.space() && scanner.word("and")) {
        *scanner = end;
        return Ok(());
    }
    apart(scanner)?;
    condition(scanner, false)
}

/// Spaces before a parenthesis, without which a word would name a function.
fn apart(scanner: &mut Scanner<'_>) -> Result<(), Fault> {
    if scanner.space() || scanner.is_at_end() { Ok(()) } else { Err(scanner.fault("a space")) }
}

/// Conditions joined by `and` or by `or`, never by both.
fn condition(scanner: &mut Scanner<'_>, takes_or: bool) -> Result<(), Fault> {
    if scanner.word("not") {
        apart(scanner)?;
        return in_parentheses(scanner);
    }
    in_parentheses(scanner)?;
    let mut joint = None;
    loop {
        let end = *scanner;
        let joints: &[&str] = if takes_or { &["and", "or"] } else { &["and"] };
        scanner.space();
        let Some(next) = scanner.one_of(joints) else {
            *scanner = end;
            return Ok(());
        };
        if joint.is_some_and(|joint| joint != next) {
            return Err(end.fault("parentheses around what `and` or `or` joins"));
        }
        joint = Some(next);
        apart(scanner)?;
        in_parentheses(scanner)?;
    }
}

fn in_parentheses(scanner: &mut Scanner<'_>) -> Result<(), Fault> {
    if !scanner.take("(") {
        return Err(scanner.fault("a condition in parentheses, such as `(min-width: 64rem)`"));
    }
    scanner.space();
    let mut ahead = *scanner;
    if ahead.peek() == Some('(') || ahead.word("not") && ahead.space() {
        condition(scanner, true)?;
    } else {
        feature(scanner)?;
    }
    scanner.space();
    scanner.expect(")")
}

/// `hover`, `hover: none`, `width >= 40rem`, `40rem <= width < 80rem`.
fn feature(scanner: &mut Scanner<'_>) -> Result<(), Fault> {
    let start = *scanner;
    let Some(name) = scanner.identifier() else { return between(scanner) };
    let name = name.to_ascii_lowercase();
    let range = RANGES.iter().find(|(known, _)| *known == name);
    let bound = || {
        let inside = name.strip_prefix("min-").or_else(|| name.strip_prefix("max-"))?;
        RANGES.iter().find(|(known, _)| *known == inside)
    };
    let choice = || CHOICES.iter().find(|(known, _)| *known == name);
    scanner.space();
    if let Some((_, kind)) = range {
        if comparison(scanner).is_some() {
            scanner.space();
            return value(scanner, *kind);
        }
        if !scanner.take(":") {
            return Ok(());
        }
        scanner.space();
        return value(scanner, *kind);
    }
    if let Some((_, kind)) = bound() {
        scanner.expect(":")?;
        scanner.space();
        return value(scanner, *kind);
    }
    let Some((_, kind)) = choice() else { return Err(unknown(&start, &name)) };
    if !scanner.take(":") {
        return Ok(());
    }
    scanner.space();
    value(scanner, *kind)
}

/// A range with a value in front: `40rem <= width`, `40rem <= width < 80rem`.
fn between(scanner: &mut Scanner<'_>) -> Result<(), Fault> {
    // What the value has to be, the name behind it says.
    let start = *scanner;
    let mut ahead = *scanner;
    while ahead.peek().is_some_and(|c| !matches!(c, '<' | '>' | '=' | '(' | ')')) {
        ahead.skip();
    }
    let missing = || start.fault("a feature, such as `min-width: 64rem`");
    let first = comparison(&mut ahead).ok_or_else(missing)?;
    ahead.space();
    let named = ahead;
    let name = ahead.identifier().ok_or_else(|| named.fault("the name of a feature"))?.to_ascii_lowercase();
    let Some((_, kind)) = RANGES.iter().find(|(known, _)| *known == name) else {
        return Err(unknown(&named, &name));
    };
    value(scanner, *kind)?;
    scanner.space();
    if comparison(scanner) != Some(first) {
        return Err(start.fault("one value before the comparison"));
    }
    *scanner = ahead;
    scanner.space();
    let second = *scanner;
    let Some(mark) = comparison(scanner) else { return Ok(()) };
    if first == "=" || mark.as_bytes()[0] != first.as_bytes()[0] {
        return Err(second.fault("a comparison in the same direction"));
    }
    scanner.space();
    value(scanner, *kind)
}

fn comparison(scanner: &mut Scanner<'_>) -> Option<&'static str> {
    ["<=", ">=", "<", ">", "="].into_iter().find(|mark| scanner.take(mark))
}

fn unknown(named: &Scanner<'_>, name: &str) -> Fault {
    let names: Vec<String> = RANGES
        .iter()
        .flat_map(|(range, _)| [(*range).to_owned(), format!("min-{range}"), format!("max-{range}")])
        .chain(CHOICES.iter().map(|(choice, _)| (*choice).to_owned()))
        .collect();
    named.fault(nearest(name, names.iter().map(String::as_str)).map_or_else(
        || "a feature that browsers know, such as `min-width`".to_owned(),
        |meant| format!("a feature that browsers know, perhaps `{meant}`"),
    ))
}

fn value(scanner: &mut Scanner<'_>, kind: Kind) -> Result<(), Fault> {
    let start = *scanner;
    let (is_right, wanted) = match kind {
        Words(words) => {
            let wanted = || start.fault(format!("one of {}", listed(words)));
            return scanner.one_of(words).map(drop).ok_or_else(wanted);
        }
        Integer => (scanner.digits(), "a whole number"),
        Ratio => (is_ratio(scanner), "a ratio, such as `16/9`"),
        Length => (is_measure(scanner, &LENGTHS, true), "a length, such as `64rem`"),
        Resolution => {
            (is_measure(scanner, &["dppx", "x", "dpi", "dpcm"], false), "a resolution, such as `2dppx`")
        }
    };
    if is_right { Ok(()) } else { Err(start.fault(wanted)) }
}

fn is_ratio(scanner: &mut Scanner<'_>) -> bool {
    if scanner.number().is_none() {
        return false;
    }
    let end = *scanner;
    scanner.space();
    if scanner.take("/") {
        scanner.space();
        return scanner.number().is_some();
    }
    *scanner = end;
    true
}

fn is_measure(scanner: &mut Scanner<'_>, units: &[&str], takes_zero: bool) -> bool {
    let Some(number) = scanner.number() else { return false };
    scanner.one_of(units).is_some() || takes_zero && number == 0.0
}

fn listed(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    quoted.join(", ")
}
