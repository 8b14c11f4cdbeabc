//! Rust literals: numbers that lex back to what they say.

use std::fmt::Write as _;

use tokens_compiler_core::emit::{number, precision};

/// Adds the literal of the `f32` nearest to the number; what is lost, in words.
pub(super) fn push_f32(text: &mut String, number: f64) -> Option<String> {
    if push_short(text, number) {
        return None;
    }
    let held = precision::single(number);
    let nearest = held.nearest as f32;
    if number::is_counted(nearest) {
        number::push_single(text, nearest);
        // A literal without a point is an integer.
        text.push_str(".0");
    } else {
        let _ = write!(text, "{nearest:?}");
    }
    held.loss(number, "an `f32`")
}

/// Adds a number below 1000 of at most four decimals, which nearly all are; whether it was one. It takes a fifth of
/// the time of `fmt`, and seven digits are few enough to be the shortest for an `f32` too.
#[expect(clippy::cast_sign_loss, reason = "the range is checked before")]
fn push_short(text: &mut String, number: f64) -> bool {
    if !(0.0..1_000.0).contains(&number) {
        return false;
    }
    let scaled = (number * 10_000.0 + 0.5) as u32;
    if f64::from(scaled) / 10_000.0 != number {
        return false;
    }
    let whole = scaled / 10_000;
    let mut fraction = scaled % 10_000;
    let mut bytes = [b'0'; 9];
    let mut at = 4;
    let mut rest = whole;
    while rest > 0 || at == 4 {
        at -= 1;
        bytes[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    bytes[4] = b'.';
    let mut end = 5;
    let mut unit = 1_000;
    while fraction > 0 {
        bytes[end] = b'0' + (fraction / unit) as u8;
        fraction %= unit;
        unit /= 10;
        end += 1;
    }
    let end = end.max(6);
    match std::str::from_utf8(&bytes[at..end]) {
        Ok(digits) => text.push_str(digits),
        Err(_) => return false,
    }
    true
}

/// A whole number.
pub(super) fn push_u64(text: &mut String, number: u64) {
    let _ = write!(text, "{number}");
}

/// A byte string.
#[cfg(feature = "uniffi")]
pub(super) fn push_bytes(text: &mut String, bytes: &[u8]) {
    text.push_str("b\"");
    for &byte in bytes {
        match byte {
            b'"' | b'\\' => {
                text.push('\\');
                text.push(char::from(byte));
            }
            b' '..=b'~' => text.push(char::from(byte)),
            0 => text.push_str("\\0"),
            _ => {
                const HEX: &[u8; 16] = b"0123456789abcdef";
                text.push_str("\\x");
                text.push(char::from(HEX[usize::from(byte >> 4)]));
                text.push(char::from(HEX[usize::from(byte & 15)]));
            }
        }
    }
    text.push('"');
}
