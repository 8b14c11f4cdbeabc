//! What the marks in a name say: the one table of them, for the names of every target.
//!
//! Most marks only part words. Some mean something, and a name without them would be another one: a sign (`-1` is not
//! `1`), a percentage, a fraction. These become words of the name, whatever other names there are.

/// What a character says that is no letter or digit of ASCII, with its neighbors in the name; none where it parts
/// words, or is a letter. A mark of several words has spaces between them.
pub fn said(before: Option<char>, mark: char, after: Option<char>) -> Option<&'static str> {
    let word = match mark {
        '-' if is_sign(before, after) => NEGATIVE,
        '-' if before.is_none() && after.is_none() => "minus",
        '\u{2212}' => {
            if is_sign(before, after) {
                NEGATIVE
            } else {
                "minus"
            }
        }
        '+' => {
            if is_sign(before, after) {
                "positive"
            } else {
                "plus"
            }
        }
        '/' if is_digit(before) && is_digit(after) => "over",
        '#' => "hash",
        '%' => "percent",
        '&' => "and",
        '*' => "star",
        '<' => "less",
        '>' => "greater",
        '°' => "degrees",
        '±' => "plus minus",
        '×' => "times",
        '¼' => "quarter",
        '½' => "half",
        '¾' => "three quarters",
        '⅓' => "third",
        '⅔' => "two thirds",
        '⅕' => "fifth",
        '⅖' => "two fifths",
        '⅗' => "three fifths",
        '⅘' => "four fifths",
        '⅙' => "sixth",
        '⅚' => "five sixths",
        '⅛' => "eighth",
        '⅜' => "three eighths",
        '⅝' => "five eighths",
        '⅞' => "seven eighths",
        _ => return None,
    };
    Some(word)
}

/// What the sign of a number says.
pub(super) const NEGATIVE: &str = "negative";

/// Whether a plus or minus belongs to the number behind it: between words (`a-1`) it parts them, after another mark
/// (`step--1`) it cannot.
fn is_sign(before: Option<char>, after: Option<char>) -> bool {
    is_digit(after) && !before.is_some_and(char::is_alphanumeric)
}

fn is_digit(neighbor: Option<char>) -> bool {
    neighbor.is_some_and(|c| c.is_ascii_digit())
}

/// Whether a byte may be a mark that says something, for those who look at bytes first. A hyphen is one only where no
/// letter or digit stands before it.
pub(crate) fn may_say(byte: u8) -> bool {
    matches!(byte, b'#' | b'%' | b'&' | b'*' | b'+' | b'/' | b'<' | b'>')
}
