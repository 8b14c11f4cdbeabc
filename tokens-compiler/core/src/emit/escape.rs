//! Text of any characters inside generated sources: nothing in it ends the literal or the comment that holds it, and
//! nothing in it is hidden from who reads the source.
//!
//! A place of a language that holds such text is a table, [`Escapes`]. Those of Rust are here, since the macros need
//! them; those of all other languages are beside their targets.

use std::fmt::Write as _;

/// How one place of a language writes the characters that cannot stand there as they are.
pub struct Escapes {
    /// Bytes that stand for themselves whatever is around them.
    is_plain: [bool; 256],
    write: fn(&Spot<'_>) -> Written,
    push_code: fn(&mut String, char),
}

/// What is written for a character.
pub enum Written {
    /// The character.
    Itself,
    /// Other text; an empty one leaves the character out.
    Text(&'static str),
    /// Its code point, as the language writes it.
    Code,
}

/// A character of a text, and what is around it.
pub struct Spot<'t> {
    /// The character.
    pub character: char,
    /// What is written of the text so far.
    pub written: &'t str,
    text: &'t str,
    at: usize,
}

impl Spot<'_> {
    /// The character before it in the text.
    #[inline]
    pub fn before(&self) -> Option<char> {
        self.text[..self.at].chars().next_back()
    }

    /// The character after it in the text.
    #[inline]
    pub fn after(&self) -> Option<char> {
        self.text[self.at + self.character.len_utf8()..].chars().next()
    }
}

impl Escapes {
    /// A table. All printable ASCII but these marks is plain; the rest is asked for, one character at a time.
    #[inline]
    pub const fn new(
        marks: &[u8],
        write: fn(&Spot<'_>) -> Written,
        push_code: fn(&mut String, char),
    ) -> Self {
        let mut is_plain = [false; 256];
        let mut byte = b' ';
        while byte <= b'~' {
            is_plain[byte as usize] = true;
            byte += 1;
        }
        let mut at = 0;
        while at < marks.len() {
            is_plain[marks[at] as usize] = false;
            at += 1;
        }
        Self { is_plain, write, push_code }
    }

    /// Adds a text. Most have nothing to escape, so bytes are looked at first.
    pub fn push(&self, text: &mut String, value: &str) {
        let bytes = value.as_bytes();
        let start = text.len();
        let mut kept = 0;
        let mut at = 0;
        while at < bytes.len() {
            for &byte in &bytes[at..] {
                if !self.is_plain[byte as usize] {
                    break;
                }
                at += 1;
            }
            let Some(character) = value[at..].chars().next() else { break };
            text.push_str(&value[kept..at]);
            kept = at;
            let spot = Spot { character, written: &text[start..], text: value, at };
            at += character.len_utf8();
            match (self.write)(&spot) {
                Written::Itself => continue,
                Written::Text(other) => text.push_str(other),
                Written::Code => (self.push_code)(text, character),
            }
            kept = at;
        }
        text.push_str(&value[kept..]);
    }
}

/// The inside of a string literal in the languages that write `\u{202e}`: Rust (Reference, Tokens) and Swift (The Swift
/// Programming Language, Lexical Structure).
pub static BRACED: Escapes = Escapes::new(
    b"\"\\",
    |spot| match spot.character {
        '"' => Written::Text("\\\""),
        '\\' => Written::Text("\\\\"),
        '\n' => Written::Text("\\n"),
        c if is_hidden(c) => Written::Code,
        _ => Written::Itself,
    },
    |text, c| {
        // Writing to a String cannot fail.
        let _ = write!(text, "\\u{{{:x}}}", u32::from(c));
    },
);

/// A comment of one line: hidden marks are their code points, tabs excepted.
pub static VISIBLE: Escapes = Escapes::new(
    b"",
    |spot| {
        if is_hidden(spot.character) && spot.character != '\t' { Written::Code } else { Written::Itself }
    },
    push_name,
);

/// Adds a string literal of Rust.
pub fn push_quoted(text: &mut String, value: &str) {
    text.push('"');
    BRACED.push(text, value);
    text.push('"');
}

/// Adds a text to a comment of one line.
pub fn push_visible(text: &mut String, value: &str) {
    VISIBLE.push(text, value);
}

/// Adds a code point as people write it: `U+202E`.
pub fn push_name(text: &mut String, c: char) {
    // Writing to a String cannot fail.
    let _ = write!(text, "U+{:04X}", u32::from(c));
}

/// Control characters and the direction marks that rustc refuses in sources.
pub fn is_hidden(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}
