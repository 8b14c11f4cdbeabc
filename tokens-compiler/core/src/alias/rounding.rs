//! Numbers that 64 bits do not hold: what is read is another one than what is written, on every platform.

use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::json::Node;

/// What to report of a number that was read.
pub(super) fn check(node: Node<'_>, number: f64) -> Option<Diagnostic> {
    // Every whole number below is one of its own.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if number != 0.0 && number.abs() < EXACT {
        return None;
    }
    let written = node.written();
    if !is_rounded(written, number) {
        return None;
    }
    Some(
        Diagnostic::new(
            Code::RoundedNumber,
            format!("`{written}` has more digits than a 64-bit float holds"),
        )
        .at(node.span(), format!("read as {number}"))
        .help("write the number with fewer digits"),
    )
}

/// Whether a whole number is read as another one, or a fraction as nothing.
fn is_rounded(written: &str, number: f64) -> bool {
    let mut digits = written.as_bytes();
    while let [b'-' | b'+' | b'0', rest @ ..] = digits {
        digits = rest;
    }
    if number == 0.0 {
        return has_value(digits);
    }
    for &byte in digits {
        if !byte.is_ascii_digit() {
            return false;
        }
    }
    format!("{:.0}", number.abs()).as_bytes() != digits
}

/// Whether a digit before the exponent is not zero.
fn has_value(digits: &[u8]) -> bool {
    for &byte in digits {
        match byte {
            b'1'..=b'9' => return true,
            b'e' | b'E' => return false,
            _ => {}
        }
    }
    false
}
