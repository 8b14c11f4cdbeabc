//! JSON text that a terminal can show and a line tool can read.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::Value;
use serde_json::ser::{Formatter, Serializer};

/// A value on one line. Beyond what JSON demands, everything that a terminal or a JavaScript reader could take for a
/// command is escaped: controls, line separators, direction marks.
pub(super) fn line(value: &Value) -> String {
    let mut bytes = Vec::new();
    // Writing to a vector cannot fail, and a `Value` is JSON.
    let _ = value.serialize(&mut Serializer::with_formatter(&mut bytes, Visible));
    String::from_utf8(bytes).unwrap_or_default()
}

/// An array of values, one a line.
pub(super) fn lines(values: &[Value]) -> String {
    let mut text = String::from("[");
    for (index, value) in values.iter().enumerate() {
        text.push_str(if index == 0 { "\n" } else { ",\n" });
        text.push_str(&line(value));
    }
    text.push_str(if values.is_empty() { "]" } else { "\n]" });
    text
}

/// The compact form in which nothing is hidden.
struct Visible;

impl Formatter for Visible {
    fn write_string_fragment<W: ?Sized + Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        let mut plain = 0;
        for (at, character) in fragment.char_indices() {
            if is_command(character) {
                writer.write_all(&fragment.as_bytes()[plain..at])?;
                write!(writer, "\\u{:04x}", u32::from(character))?;
                plain = at + character.len_utf8();
            }
        }
        writer.write_all(&fragment.as_bytes()[plain..])
    }
}

/// Whether a terminal or a JavaScript reader could take a character for a command.
fn is_command(character: char) -> bool {
    matches!(character, '\u{7f}'..='\u{9f}' | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}')
}
