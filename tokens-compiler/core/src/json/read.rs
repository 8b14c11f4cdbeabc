//! The reader: one pass over the bytes, no recursion.

use super::{Json, Kind, Raw, Text, string};
use crate::code::Code;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::path;
use crate::source::{SourceId, Span};

/// How deep objects and arrays may nest. Deeper documents are refused, so that every later walk may recurse.
pub(super) const MAX_DEPTH: usize = 512;

/// How many syntax errors of one text are reported.
const MAX_ERRORS: usize = 16;

/// Which JSON a text is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// RFC 8259.
    Strict,
    /// With comments and trailing commas.
    Comments,
    /// JSON5.
    Json5,
}

impl Dialect {
    /// The dialect that a path's extension asks for.
    pub(crate) fn of(path: &str) -> Self {
        let path = path.to_ascii_lowercase();
        if path.strip_suffix(".jsonc").is_some() {
            Self::Comments
        } else if path.strip_suffix(".json5").is_some() {
            Self::Json5
        } else {
            Self::Strict
        }
    }
}

/// Reads a text. Errors are reported; what could be read before one that cannot be mended is given up, so that no
/// half of a document passes for the whole.
pub(crate) fn read(source: SourceId, text: &str, dialect: Dialect, diagnostics: &mut Diagnostics) -> Json {
    let bytes = text.as_bytes();
    let mut reader = Reader {
        source,
        text,
        bytes,
        at: 0,
        dialect,
        nodes: Vec::with_capacity(text.len() / 14 + 8),
        errors: 0,
        diagnostics,
    };
    if text.starts_with('\u{feff}') {
        let mark = Span { source, start: 0, end: 3 };
        reader.diagnostics.report(
            Diagnostic::new(Code::ByteOrderMark, "the file begins with a byte order mark")
                .at(mark, "U+FEFF")
                .help("save it as UTF-8 without a byte order mark")
                .fix("remove the byte order mark", mark, ""),
        );
        reader.at = 3;
    }
    let complete = reader.document().is_some();
    let mut nodes = reader.nodes;
    if !complete {
        nodes.clear();
    }
    Json { source, nodes }
}

pub(super) struct Reader<'a, 'd> {
    source: SourceId,
    pub(super) text: &'a str,
    pub(super) bytes: &'a [u8],
    pub(super) at: usize,
    pub(super) dialect: Dialect,
    pub(super) nodes: Vec<Raw>,
    errors: usize,
    pub(super) diagnostics: &'d mut Diagnostics,
}

impl Reader<'_, '_> {
    pub(super) fn peek(&self) -> u8 {
        if self.at < self.bytes.len() { self.bytes[self.at] } else { 0 }
    }

    fn at_end(&self) -> bool {
        self.at >= self.bytes.len()
    }

    pub(super) fn span(&self, start: usize, end: usize) -> Span {
        Span { source: self.source, start: start as u32, end: end.max(start).min(self.bytes.len()) as u32 }
    }

    /// Reports a syntax error; none when there have been so many that reading on makes no sense.
    pub(super) fn error(&mut self, diagnostic: Diagnostic) -> Option<()> {
        self.diagnostics.report(diagnostic);
        self.errors += 1;
        (self.errors < MAX_ERRORS).then_some(())
    }

    /// The end of the character at `at`, for a caret under exactly it.
    fn character_end(&self, at: usize) -> usize {
        self.text.ceil_char_boundary(at + 1)
    }

    fn unexpected(&mut self, expected: &str) -> Option<()> {
        let diagnostic = if self.text.trim().is_empty() {
            Diagnostic::new(Code::JsonSyntax, "the file is empty")
                .at(self.span(0, self.bytes.len()), "expected a value")
                .help("write `{}` in a file without tokens")
        } else if self.at_end() {
            let end = self.bytes.len();
            Diagnostic::new(Code::JsonSyntax, format!("expected {expected}, found the end of the file"))
                .at(self.span(end, end), format!("expected {expected}"))
                .help("the file looks cut off; close every object, array and string")
        } else {
            let end = self.character_end(self.at);
            let found = self.text[self.at..end].escape_debug();
            Diagnostic::new(Code::JsonSyntax, format!("expected {expected}, found `{found}`"))
                .at(self.span(self.at, end), format!("expected {expected}"))
        };
        let _ = self.error(diagnostic);
        None
    }

    pub(super) fn push(&mut self, kind: Kind, start: usize) {
        let next = self.nodes.len() as u32 + 1;
        self.nodes.push(Raw { start: start as u32, end: self.at as u32, next, kind, text: Text::Plain });
    }

    /// One value and nothing after it. `open` holds the nodes of the objects and arrays that are not closed yet.
    fn document(&mut self) -> Option<()> {
        let mut open: Vec<u32> = Vec::new();
        self.space()?;
        self.value(&mut open)?;
        while let Some(&container) = open.last() {
            let end = self.at;
            self.space()?;
            let object = self.nodes[container as usize].kind == Kind::Object;
            let close = if object { b'}' } else { b']' };
            if self.peek() == close && !self.at_end() {
                self.at += 1;
                self.close(container);
                open.pop();
                continue;
            }
            let first = self.nodes.len() as u32 == container + 1;
            if !first && !self.comma(close, end)? {
                continue;
            }
            if object {
                self.key()?;
                self.space()?;
                if self.peek() != b':' {
                    return self.unexpected("`:` after the key");
                }
                self.at += 1;
                self.space()?;
            }
            self.value(&mut open)?;
        }
        self.space()?;
        if self.at_end() {
            return Some(());
        }
        self.unexpected("the end of the file")
    }

    /// The comma after a member that ends at `end`; false when the container closes after it.
    fn comma(&mut self, close: u8, end: usize) -> Option<bool> {
        if self.peek() != b',' || self.at_end() {
            let starts_value = matches!(self.peek(), b'"' | b'{' | b'[' | b'-' | b'0'..=b'9');
            if !starts_value || self.at_end() {
                let wanted = if close == b'}' { "`,` or `}`" } else { "`,` or `]`" };
                self.unexpected(wanted)?;
                return None;
            }
            let (before, after) = (self.span(self.at, self.at), self.span(end, end));
            self.error(
                Diagnostic::new(Code::JsonSyntax, "expected a comma between two members")
                    .at(before, "expected `,` before this")
                    .fix("insert the comma", after, ","),
            )?;
            return Some(true);
        }
        let comma = self.at;
        self.at += 1;
        self.space()?;
        if self.peek() == close && !self.at_end() {
            if self.dialect == Dialect::Strict {
                let span = self.span(comma, comma + 1);
                self.error(
                    Diagnostic::new(Code::JsonSyntax, "JSON does not allow trailing commas")
                        .at(span, "expected another member after this comma")
                        .help("remove the comma, or name the file `.jsonc`")
                        .fix("remove the comma", span, ""),
                )?;
            }
            return Some(false);
        }
        Some(true)
    }

    /// White space, and comments where the dialect has them.
    fn space(&mut self) -> Option<()> {
        loop {
            let bytes = self.bytes;
            let mut at = self.at;
            while at < bytes.len() && matches!(bytes[at], b' ' | b'\n' | b'\r' | b'\t') {
                at += 1;
            }
            self.at = at;
            if at >= bytes.len() || bytes[at] != b'/' && self.dialect != Dialect::Json5 {
                return Some(());
            }
            let start = self.at;
            match (self.bytes[start], self.bytes.get(start + 1)) {
                (b'/', Some(b'/')) => {
                    while !self.at_end() && self.bytes[self.at] != b'\n' {
                        self.at += 1;
                    }
                }
                (b'/', Some(b'*')) => {
                    let Some(length) = path::find(&self.text[start + 2..], "*/") else {
                        self.at = self.bytes.len();
                        return self.unexpected("`*/`");
                    };
                    self.at = start + 2 + length + 2;
                }
                (0x0b | 0x0c, _) if self.dialect == Dialect::Json5 => self.at += 1,
                (byte, _) if byte >= 0x80 && self.dialect == Dialect::Json5 => {
                    let end = self.character_end(start);
                    let blank = self.text[start..end].chars().all(|c| c.is_whitespace() || c == '\u{feff}');
                    if !blank {
                        return Some(());
                    }
                    self.at = end;
                    continue;
                }
                _ => return Some(()),
            }
            if self.dialect == Dialect::Strict {
                let span = self.span(start, self.at);
                self.error(
                    Diagnostic::new(Code::JsonSyntax, "JSON does not allow comments")
                        .at(span, "a comment")
                        .help("use `$description`, or name the file `.jsonc`"),
                )?;
            }
        }
    }

    fn value(&mut self, open: &mut Vec<u32>) -> Option<()> {
        let start = self.at;
        match self.peek() {
            byte @ (b'{' | b'[') => {
                self.at += 1;
                let kind = if byte == b'{' { Kind::Object } else { Kind::Array };
                open.push(self.nodes.len() as u32);
                self.push(kind, start);
                if open.len() > MAX_DEPTH {
                    let message = format!("JSON is nested deeper than {MAX_DEPTH} levels");
                    let _ = self.error(
                        Diagnostic::new(Code::NestingTooDeep, message)
                            .at(self.span(start, start + 1), format!("level {}", open.len()))
                            .help(
                                "design tokens need only a few levels; check the tool that wrote this file",
                            ),
                    );
                    return None;
                }
                Some(())
            }
            b'"' => self.string(b'"'),
            b'\'' => {
                self.only_json5("strings need double quotes", start)?;
                self.string(b'\'')
            }
            b'-' | b'+' | b'.' | b'0'..=b'9' => self.number(),
            b'a'..=b'z' | b'A'..=b'Z' | b'_' | b'$' => self.word(),
            _ => self.unexpected("a value"),
        }
    }

    fn only_json5(&mut self, rule: &str, start: usize) -> Option<()> {
        if self.dialect == Dialect::Json5 {
            return Some(());
        }
        let span = self.span(start, start + 1);
        self.error(
            Diagnostic::new(Code::JsonSyntax, format!("found JSON5 in a JSON file: {rule}"))
                .at(span, rule)
                .help("write plain JSON, or name the file `.json5`"),
        )
    }

    /// A word where a number was begun by a sign: `-Infinity`.
    pub(super) fn signed_word(&mut self, start: usize) -> Option<()> {
        self.skip_word();
        self.not_a_value(start)
    }

    fn skip_word(&mut self) {
        while !self.at_end()
            && (self.bytes[self.at].is_ascii_alphanumeric() || matches!(self.bytes[self.at], b'_' | b'$'))
        {
            self.at += 1;
        }
    }

    fn word(&mut self) -> Option<()> {
        let start = self.at;
        self.skip_word();
        let kind = match &self.text[start..self.at] {
            "true" => Kind::True,
            "false" => Kind::False,
            "null" => Kind::Null,
            _ => return self.not_a_value(start),
        };
        self.push(kind, start);
        Some(())
    }

    fn not_a_value(&mut self, start: usize) -> Option<()> {
        let word = &self.text[start..self.at];
        let message = format!("expected a value, found `{word}`");
        let help = match word.trim_start_matches(['-', '+']) {
            "NaN" | "Infinity" => "a token's number must be finite",
            _ => "strings need double quotes; the only words of JSON are `true`, `false` and `null`",
        };
        let span = self.span(start, self.at);
        let _ =
            self.error(Diagnostic::new(Code::JsonSyntax, message).at(span, "not a JSON value").help(help));
        None
    }

    fn key(&mut self) -> Option<()> {
        let start = self.at;
        match self.peek() {
            b'"' => self.string(b'"'),
            b'\'' => {
                self.only_json5("keys need double quotes", start)?;
                self.string(b'\'')
            }
            byte if byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'$') || byte >= 0x80 => {
                self.only_json5("keys need double quotes", start)?;
                while !self.at_end()
                    && (self.peek().is_ascii_alphanumeric()
                        || matches!(self.peek(), b'_' | b'$')
                        || self.peek() >= 0x80)
                {
                    self.at += 1;
                }
                self.push(Kind::String, start);
                if let Some(node) = self.nodes.last_mut() {
                    node.text = Text::Bare;
                }
                Some(())
            }
            _ => self.unexpected("a key in double quotes"),
        }
    }

    fn string(&mut self, quote: u8) -> Option<()> {
        let start = self.at;
        self.at += 1;
        let mut escaped = false;
        loop {
            // The inner loop is where most of the time goes.
            let bytes = self.bytes;
            let mut at = self.at;
            while at < bytes.len() {
                let byte = bytes[at];
                if byte == quote || byte == b'\\' || byte < 0x20 {
                    break;
                }
                at += 1;
            }
            self.at = at;
            if self.at_end() {
                return self.unexpected("the closing quote");
            }
            match self.bytes[self.at] {
                b'\\' => {
                    escaped = true;
                    self.escape()?;
                }
                byte if byte == quote => break,
                byte => {
                    let (span, text) = (self.span(self.at, self.at + 1), string::escape_of(byte));
                    self.error(
                        Diagnostic::new(
                            Code::JsonSyntax,
                            format!("a string contains the control character U+{byte:04X}"),
                        )
                        .at(span, "must be escaped")
                        .help(format!("write it as `{text}`; a string must end on the line where it begins"))
                        .fix("escape it", span, text),
                    )?;
                    self.at += 1;
                }
            }
        }
        self.at += 1;
        self.push(Kind::String, start);
        if escaped && let Some(node) = self.nodes.last_mut() {
            node.text = Text::Escaped;
        }
        Some(())
    }

    fn escape(&mut self) -> Option<()> {
        let start = self.at;
        let relaxed = self.dialect == Dialect::Json5;
        let next = self.bytes.get(start + 1).copied().unwrap_or(0);
        let digits = match next {
            b'u' => 4,
            b'x' if relaxed => 2,
            _ => 0,
        };
        self.at = self.character_end(start + 1).max(start + 1);
        let known = matches!(next, b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' | b'u');
        let mut valid = known || relaxed && !next.is_ascii_digit() || relaxed && next == b'0';
        for _ in 0..digits {
            if self.peek().is_ascii_hexdigit() {
                self.at += 1;
            } else {
                valid = false;
            }
        }
        if valid && start + 1 < self.bytes.len() {
            return if next == b'u' { self.surrogates(start) } else { Some(()) };
        }
        let written = self.text[start..self.at].escape_debug().to_string();
        let span = self.span(start, self.at);
        self.error(
            Diagnostic::new(Code::JsonSyntax, format!("`{written}` is not a JSON escape"))
                .at(span, "not an escape")
                .help(
                    "the escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits",
                ),
        )
    }

    /// The other half of a pair of surrogates belongs to the escape of the first.
    fn surrogates(&mut self, start: usize) -> Option<()> {
        let (character, after) = string::utf16(&self.text[start + 2..]);
        if character.is_some() {
            self.at = self.text.len() - after.len();
            return Some(());
        }
        let written = &self.text[start..self.at];
        let message = format!("`{written}` is half of a surrogate pair, which is no character");
        let span = self.span(start, self.at);
        self.error(
            Diagnostic::new(Code::JsonSyntax, message)
                .at(span, "the other half is missing")
                .help("write both halves, or the character itself"),
        )
    }

    /// Ends an object or array: its subtree is all nodes since.
    fn close(&mut self, container: u32) {
        let next = self.nodes.len() as u32;
        let end = self.at as u32;
        let node = &mut self.nodes[container as usize];
        node.next = next;
        node.end = end;
        if node.kind == Kind::Object {
            self.find_duplicates(container);
        }
    }
}
