//! Token paths and the two forms of reference to them (Format 6.6, 7).

use std::borrow::Cow;
use std::fmt;

/// Why a text is no reference.
#[derive(PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Malformed {
    /// Braces that do not enclose the whole text, or stand inside.
    Braces,
    /// Nothing between the braces, or between two points.
    EmptyName,
    /// A JSON Pointer does not begin with `#/`.
    NoFragment,
    /// `~` without `0` or `1`.
    Escape,
    /// A URL.
    Remote,
    /// Another file.
    File,
}

impl Malformed {
    /// What is wrong, as a message says it.
    pub fn reason(&self) -> &'static str {
        match self {
            Self::Braces => "a reference must be the whole string: `{`, names joined by `.`, `}`",
            Self::EmptyName => "a reference cannot contain an empty name",
            Self::NoFragment => "a JSON Pointer must begin with `#/`",
            Self::Escape => "in a JSON Pointer, `~` must be followed by `0` (for `~`) or `1` (for `/`)",
            Self::Remote => "URLs are never fetched",
            Self::File => "only a resolver document can refer to another file",
        }
    }
}

impl fmt::Display for Malformed {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.reason())
    }
}

impl std::error::Error for Malformed {}

/// Whether a string is meant as a curly reference: it begins with `{`, or holds a pair of braces.
pub fn looks_curly(text: &str) -> bool {
    let bytes = text.as_bytes();
    if bytes.first() == Some(&b'{') {
        return true;
    }
    let mut opens = false;
    let mut closes = false;
    for &byte in bytes {
        opens |= byte == b'{';
        closes |= byte == b'}';
    }
    opens && closes
}

/// Takes `{a.b.c}` apart.
pub fn curly(text: &str) -> Result<&str, Malformed> {
    let inner = text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).ok_or(Malformed::Braces)?;
    // A name is empty where a point, or an end, follows another.
    let mut before = b'.';
    let mut empty = inner.is_empty();
    for &byte in inner.as_bytes() {
        if byte == b'{' || byte == b'}' {
            return Err(Malformed::Braces);
        }
        empty |= byte == b'.' && before == b'.';
        before = byte;
    }
    if empty || before == b'.' { Err(Malformed::EmptyName) } else { Ok(inner) }
}

/// Takes `#/a/b` apart (RFC 6901 as a URI fragment).
pub fn pointer(text: &str) -> Result<Vec<Cow<'_, str>>, Malformed> {
    let Some(fragment) = text.strip_prefix('#') else {
        let remote = holds(text, "://") || text.starts_with("//");
        let file = holds(text, ".json") || holds(text, "/") && !text.starts_with('/');
        return Err(if remote {
            Malformed::Remote
        } else if file {
            Malformed::File
        } else {
            Malformed::NoFragment
        });
    };
    if fragment.is_empty() {
        return Ok(Vec::new());
    }
    let Some(written) = fragment.strip_prefix('/') else { return Err(Malformed::NoFragment) };
    let mut keys = Vec::new();
    for key in written.split('/') {
        keys.push(unescape(key)?);
    }
    Ok(keys)
}

fn unescape(key: &str) -> Result<Cow<'_, str>, Malformed> {
    if !holds(key, "~") {
        return Ok(Cow::Borrowed(key));
    }
    let mut name = String::with_capacity(key.len());
    let mut rest = key.chars();
    while let Some(c) = rest.next() {
        if c != '~' {
            name.push(c);
            continue;
        }
        match rest.next() {
            Some('0') => name.push('~'),
            Some('1') => name.push('/'),
            _ => return Err(Malformed::Escape),
        }
    }
    Ok(Cow::Owned(name))
}

/// The key with `%20` and the like replaced; none if there is nothing to replace. A pointer's key is tried as
/// written first, since the specification's own table shows a raw space.
pub fn percent_decoded(key: &str) -> Option<String> {
    if !holds(key, "%") {
        return None;
    }
    let mut rest = key.as_bytes();
    let mut decoded = Vec::with_capacity(rest.len());
    while let [byte, after @ ..] = rest {
        rest = after;
        if let ([high, low, after @ ..], b'%') = (after, byte)
            && let (Some(high), Some(low)) = (hex_digit(*high), hex_digit(*low))
        {
            decoded.push(high * 16 + low);
            rest = after;
        } else {
            decoded.push(*byte);
        }
    }
    String::from_utf8(decoded).ok()
}

/// The value of a hexadecimal digit.
pub fn hex_digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}

/// A key as a JSON Pointer writes it.
pub fn escaped(key: &str) -> String {
    let mut text = String::with_capacity(key.len());
    for c in key.chars() {
        match c {
            '~' => text.push_str("~0"),
            '/' => text.push_str("~1"),
            c => text.push(c),
        }
    }
    text
}

/// Names between points as a JSON Pointer writes them.
pub fn slashed(names: &str) -> String {
    let mut text = String::with_capacity(names.len());
    for c in names.chars() {
        text.push(if c == '.' { '/' } else { c });
    }
    text
}

/// Where a text first holds another one, which is not empty. The standard search would be compiled anew, in every app
/// that builds the macros.
pub fn find(text: &str, part: &str) -> Option<usize> {
    let (text, part) = (text.as_bytes(), part.as_bytes());
    let last = text.len().checked_sub(part.len())?;
    for at in 0..=last {
        if text[at] == part[0] && text[at..at + part.len()] == *part {
            return Some(at);
        }
    }
    None
}

/// Whether a text holds another one.
pub fn holds(text: &str, part: &str) -> bool {
    find(text, part).is_some()
}

/// What stands behind the last separator.
pub fn last(text: &str, separator: char) -> &str {
    let mut last = text;
    for part in text.split(separator) {
        last = part;
    }
    last
}

/// An array index: `0`, or digits without a leading zero.
pub fn index(key: &str) -> Option<usize> {
    if key.is_empty() || key.len() > 1 && key.starts_with('0') {
        return None;
    }
    let mut index: usize = 0;
    for &byte in key.as_bytes() {
        if !byte.is_ascii_digit() {
            return None;
        }
        index = index.checked_mul(10)?.checked_add(usize::from(byte - b'0'))?;
    }
    Some(index)
}

/// The candidate that is most like `name`, if a third of its letters at most differ: "did you mean".
pub fn nearest<'c>(name: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let mut all = Vec::new();
    for candidate in candidates {
        all.push(candidate);
    }
    nearest_of(name, &all)
}

/// The same of texts in a list.
pub fn nearest_of<'c>(name: &str, candidates: &[&'c str]) -> Option<&'c str> {
    let wanted = letters(name);
    let limit = (wanted.len() / 3).clamp(1, 4);
    let mut best: Option<(usize, &str)> = None;
    for &candidate in candidates {
        if candidate.len().abs_diff(name.len()) > limit * 4 {
            continue;
        }
        let found = letters(candidate);
        let distance = distance(&wanted, &found, limit);
        // A letter is not like another letter.
        let is_like = distance < wanted.len().max(found.len());
        if is_like && distance <= limit && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// The names as one text, with a separator between them: the standard `join` would be compiled anew for each kind of
/// text.
pub fn join<S: AsRef<str>>(names: &[S], separator: &str) -> String {
    let mut text = String::with_capacity(names.len() * 10);
    for (index, name) in names.iter().enumerate() {
        if index > 0 {
            text.push_str(separator);
        }
        text.push_str(name.as_ref());
    }
    text
}

/// The names one after another, as messages list them.
pub fn listed(names: &[&str]) -> String {
    let mut text = String::new();
    for name in names {
        if !text.is_empty() {
            text.push_str(", ");
        }
        text.push('`');
        text.push_str(name);
        text.push('`');
    }
    text
}

/// How many letters to add, drop, change or swap to get from one text to the other; where it is more than a limit, some
/// number above that.
fn distance(a: &[u32], b: &[u32], limit: usize) -> usize {
    let (mut a, mut b) = (a, b);
    while !a.is_empty() && !b.is_empty() && a[0] == b[0] {
        (a, b) = (&a[1..], &b[1..]);
    }
    while !a.is_empty() && !b.is_empty() && a[a.len() - 1] == b[b.len() - 1] {
        (a, b) = (&a[..a.len() - 1], &b[..b.len() - 1]);
    }
    if a.len().abs_diff(b.len()) > limit {
        return limit + 1;
    }
    let mut before = Vec::new();
    let mut row = vec![0];
    for added in 1..=b.len() {
        row.push(added);
    }
    let mut least_before = 0;
    for i in 0..a.len() {
        let mut next = vec![i + 1];
        let mut least_of_row = i + 1;
        for j in 0..b.len() {
            let change = row[j] + usize::from(a[i] != b[j]);
            let mut least = change.min(row[j + 1] + 1).min(next[j] + 1);
            if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] {
                least = least.min(before[j - 1] + 1);
            }
            least_of_row = least_of_row.min(least);
            next.push(least);
        }
        // A swap reaches back two rows.
        if least_of_row > limit && least_before > limit {
            return limit + 1;
        }
        least_before = least_of_row;
        before = row;
        row = next;
    }
    row[b.len()]
}

fn letters(text: &str) -> Vec<u32> {
    let mut letters = Vec::with_capacity(text.len());
    for letter in text.chars() {
        letters.push(u32::from(letter.to_ascii_lowercase()));
    }
    letters
}
