//! The numbers in a CSS value.

use tokens_compiler_core::emit::precision::Held;

/// The numbers of a value, each with the name characters behind it: its unit. Those in strings and names are none.
pub(in crate::web) fn numbers(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            let first = rest.chars().next()?;
            if first == '"' {
                rest = &rest[string_length(rest)..];
            } else if first.is_ascii_digit() || first == '.' {
                let (number, behind) = rest.split_at(length(rest, |c| c.is_ascii_digit() || c == '.'));
                let unit;
                (unit, rest) = behind.split_at(length(behind, |c| is_name(c) || c == '%'));
                return Some((number, unit));
            } else if is_name(first) && first != '-' || first == '#' {
                rest = &rest[first.len_utf8()..];
                rest = &rest[length(rest, is_name)..];
            } else {
                rest = &rest[first.len_utf8()..];
            }
        }
    })
}

/// Whether a number survives where a language writes so many decimals.
pub(in crate::web) fn is_kept(number: &str, decimals: usize) -> bool {
    let fraction = number.split_once('.').map_or("", |(_, fraction)| fraction);
    if fraction.len() <= decimals {
        return true;
    }
    let whole: f64 = number.parse().unwrap_or(f64::NAN);
    let nearest = format!("{whole:.decimals$}").parse().unwrap_or(f64::NAN);
    Held::new(whole, nearest).is_kept
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '\\') || !c.is_ascii()
}

fn length(text: &str, is_in: impl Fn(char) -> bool) -> usize {
    text.find(|c| !is_in(c)).unwrap_or(text.len())
}

/// The length of the string that a text begins with.
fn string_length(text: &str) -> usize {
    let mut is_escaped = true;
    for (at, c) in text.char_indices() {
        if c == '"' && !is_escaped {
            return at + 1;
        }
        is_escaped = at > 0 && c == '\\' && !is_escaped;
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_those_of_css() {
        let all = |text| numbers(text).collect::<Vec<_>>();
        assert_eq!(all("#123456 \"1\\\"2\" a1 $b-2"), []);
        assert_eq!(
            all("-1.5rem solid oklch(0.5 0 none / 50%)"),
            [("1.5", "rem"), ("0.5", ""), ("0", ""), ("50", "%")]
        );
        assert_eq!(all("1\\65 m 2é"), [("1", "\\65"), ("2", "é")]);
    }

    #[test]
    fn a_number_survives_rounding_or_not() {
        assert!(is_kept("1.618033988749895", 10));
        assert!(!is_kept("0.000000000001", 10));
    }
}
