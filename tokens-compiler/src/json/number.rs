//! Numbers, from their text.

/// The value of a number that the reader has accepted.
pub(super) fn value(written: &str) -> f64 {
    let (negative, digits) = match written.as_bytes().first() {
        Some(b'-') => (true, &written[1..]),
        Some(b'+') => (false, &written[1..]),
        _ => (false, written),
    };
    let value = match digits.get(..2) {
        Some("0x" | "0X") => digits[2..]
            .bytes()
            .fold(0.0, |sum, digit| sum * 16.0 + f64::from((digit as char).to_digit(16).unwrap_or(0))),
        _ => digits.parse().unwrap_or(f64::INFINITY),
    };
    if negative { -value } else { value }
}
