//! The names of colors in CSS (CSS Color 4, 6.1).

/// Each name and its digits.
const NAMES: &str = include_str!("color-names.txt");

/// The color of a name in small letters.
pub(super) fn bytes(name: &str) -> Option<[u8; 3]> {
    let mut words = NAMES.split_whitespace();
    while let (Some(known), Some(digits)) = (words.next(), words.next()) {
        if known == name {
            let [_, r, g, b] = u32::from_str_radix(digits, 16).ok()?.to_be_bytes();
            return Some([r, g, b]);
        }
    }
    None
}
