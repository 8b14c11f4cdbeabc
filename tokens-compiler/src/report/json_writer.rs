//! JSON out of the renderers: commas, escapes, nothing else.

use std::fmt::Write as _;

/// Builds one JSON text in the order of the calls.
#[derive(Default)]
pub(super) struct JsonWriter {
    text: String,
    /// Whether the next member or element needs a comma before it.
    more: bool,
}

impl JsonWriter {
    pub(super) fn finish(self) -> String {
        self.text
    }

    pub(super) fn object(&mut self, members: impl FnOnce(&mut Self)) {
        self.block('{', '}', members);
    }

    pub(super) fn array(&mut self, elements: impl FnOnce(&mut Self)) {
        self.block('[', ']', elements);
    }

    fn block(&mut self, open: char, close: char, inside: impl FnOnce(&mut Self)) {
        self.separate();
        self.text.push(open);
        self.more = false;
        inside(self);
        self.text.push(close);
        self.more = true;
    }

    /// A member's key; the value is what is written next.
    pub(super) fn key(&mut self, name: &str) {
        self.string(name);
        self.text.push(':');
        self.more = false;
    }

    pub(super) fn string(&mut self, value: &str) {
        self.separate();
        push_string(&mut self.text, value);
    }

    pub(super) fn number(&mut self, value: u32) {
        self.separate();
        self.text.push_str(&value.to_string());
    }

    pub(super) fn null(&mut self) {
        self.separate();
        self.text.push_str("null");
    }

    /// A member with a text.
    pub(super) fn text(&mut self, key: &str, value: &str) {
        self.key(key);
        self.string(value);
    }

    /// A member with a number.
    pub(super) fn count(&mut self, key: &str, value: u32) {
        self.key(key);
        self.number(value);
    }

    /// A member with a list of texts.
    pub(super) fn texts(&mut self, key: &str, values: &[String]) {
        self.key(key);
        self.array(|json| {
            for value in values {
                json.string(value);
            }
        });
    }

    /// A line break between elements, for people and for line tools.
    pub(super) fn line(&mut self) {
        if self.more {
            self.text.push(',');
            self.more = false;
        }
        self.text.push('\n');
    }

    /// A line break after the last element.
    pub(super) fn line_end(&mut self) {
        if self.more {
            self.text.push('\n');
        }
    }

    fn separate(&mut self) {
        if self.more {
            self.text.push(',');
        }
        self.more = true;
    }
}

/// Adds a JSON string. Beyond what JSON demands, everything that a terminal or a JavaScript reader could take for
/// a command is escaped: controls, line separators, direction marks.
fn push_string(text: &mut String, value: &str) {
    text.push('"');
    for c in value.chars() {
        match c {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            '\0'..='\u{1f}'
            | '\u{7f}'..='\u{9f}'
            | '\u{61c}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => {
                // Writing to a String cannot fail.
                let _ = write!(text, "\\u{:04x}", c as u32);
            }
            _ => text.push(c),
        }
    }
    text.push('"');
}
