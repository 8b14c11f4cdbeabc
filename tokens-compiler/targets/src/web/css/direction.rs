//! The direction of gradients, and the color space in which they interpolate (CSS Images 4, 3.1; CSS Color 4, 12).

use super::scanner::{Fault, Scanner, whole};

const RECTANGULAR: [&str; 11] = [
    "srgb",
    "srgb-linear",
    "display-p3",
    "a98-rgb",
    "prophoto-rgb",
    "rec2020",
    "lab",
    "oklab",
    "xyz",
    "xyz-d50",
    "xyz-d65",
];
const POLAR: [&str; 4] = ["hsl", "hwb", "lch", "oklch"];
const HUES: [&str; 4] = ["shorter", "longer", "increasing", "decreasing"];
const SIDES: [[&str; 2]; 2] = [["left", "right"], ["top", "bottom"]];

/// Reads a direction, and the color space in it, if it names one.
pub(super) fn read(text: &str) -> Result<Option<&str>, Fault> {
    whole(text, |scanner| {
        let mut space = method(scanner)?;
        let is_first = space.is_some();
        if !is_first || scanner.space() && !scanner.is_at_end() {
            line(scanner)?;
        }
        if !is_first && scanner.space() {
            space = method(scanner)?;
        }
        Ok(space)
    })
}

/// Reads the name of a color space, and the way around its hues.
pub(super) fn check_space(text: &str) -> Result<(), Fault> {
    whole(text, |scanner| space(scanner).map(drop))
}

/// `in oklch longer hue`
fn method<'t>(scanner: &mut Scanner<'t>) -> Result<Option<&'t str>, Fault> {
    if !scanner.word("in") {
        return Ok(None);
    }
    scanner.space();
    space(scanner).map(Some)
}

fn space<'t>(scanner: &mut Scanner<'t>) -> Result<&'t str, Fault> {
    let start = scanner.at();
    if scanner.one_of(&POLAR).is_some() {
        let end = *scanner;
        if scanner.space() && scanner.one_of(&HUES).is_some() {
            scanner.space();
            if !scanner.word("hue") {
                return Err(scanner.fault("`hue`"));
            }
        } else {
            *scanner = end;
        }
    } else if scanner.one_of(&RECTANGULAR).is_none() {
        return Err(scanner.fault("a color space, such as `srgb` or `oklab`"));
    }
    Ok(scanner.since(start))
}

/// `to right`, `to top left`, `45deg`, `var(--direction)`
fn line(scanner: &mut Scanner<'_>) -> Result<(), Fault> {
    let start = *scanner;
    if scanner.word("to") {
        scanner.space();
        let side = |scanner: &mut Scanner<'_>| SIDES.iter().position(|sides| scanner.one_of(sides).is_some());
        let first = side(scanner).ok_or_else(|| scanner.fault("`left`, `right`, `top` or `bottom`"))?;
        let end = *scanner;
        scanner.space();
        let second = *scanner;
        match side(scanner) {
            Some(other) if other == first => return Err(second.fault("a side across from the first")),
            Some(_) => {}
            None => *scanner = end,
        }
        return Ok(());
    }
    if scanner.take("var(") {
        scanner.space();
        let named = *scanner;
        if !scanner.identifier().is_some_and(|name| name.starts_with("--")) {
            return Err(named.fault("the name of a custom property"));
        }
        scanner.space();
        return scanner.expect(")");
    }
    let _ = scanner.take("-") || scanner.take("+");
    let angle = scanner.number();
    let has_unit = scanner.one_of(&["deg", "grad", "rad", "turn"]).is_some();
    match angle {
        Some(angle) if has_unit || angle == 0.0 => Ok(()),
        _ => Err(start.fault("`to` a side, an angle, or `in` a color space")),
    }
}
