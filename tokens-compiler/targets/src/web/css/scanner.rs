//! What people write of CSS in options, read one piece at a time. Each kind of option has a grammar that stands on this:
//! what a browser would not take is refused, since it would drop the whole rule in silence.

use std::fmt;

use crate::language::literal::misleads;

/// A text and how far it was read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scanner<'t> {
    text: &'t str,
    at: usize,
}

/// Where a text goes on differently than its grammar.
#[derive(Debug)]
pub(super) struct Fault {
    wanted: String,
    found: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}, found ", self.wanted)?;
        if self.found.is_empty() { f.write_str("its end") } else { write!(f, "`{}`", self.found) }
    }
}

/// Reads a whole text by a grammar.
pub(super) fn whole<'t, T>(
    text: &'t str,
    grammar: impl FnOnce(&mut Scanner<'t>) -> Result<T, Fault>,
) -> Result<T, Fault> {
    let mut scanner = Scanner { text, at: 0 };
    // These would end the sheet or the line that it stands in, or hide what it says.
    let ends =
        |(at, c): (usize, char)| misleads(c) || ["</", "/*"].iter().any(|end| text[at..].starts_with(end));
    if let Some((at, _)) = text.char_indices().find(|&place| ends(place)) {
        scanner.at = at;
        return Err(scanner.fault("one line without comments and tags"));
    }
    scanner.space();
    let read = grammar(&mut scanner)?;
    scanner.space();
    if scanner.is_at_end() { Ok(read) } else { Err(scanner.fault("nothing more")) }
}

impl<'t> Scanner<'t> {
    /// What was expected instead of what follows.
    pub(super) fn fault(&self, wanted: impl Into<String>) -> Fault {
        const SHOWN: usize = 24;
        let rest = self.rest();
        let end = rest.char_indices().nth(SHOWN).map_or(rest.len(), |(end, _)| end);
        let more = if end < rest.len() { "…" } else { "" };
        Fault { wanted: wanted.into(), found: [&rest[..end], more].concat() }
    }

    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// What was read since a place.
    pub(super) fn since(&self, start: usize) -> &'t str {
        &self.text[start..self.at]
    }

    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.at == self.text.len()
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Takes the next character, whatever it is.
    pub(super) fn skip(&mut self) {
        self.at += self.peek().map_or(0, char::len_utf8);
    }

    /// Takes a mark, if it is next.
    pub(super) fn take(&mut self, mark: &str) -> bool {
        let is_next = self.rest().starts_with(mark);
        if is_next {
            self.at += mark.len();
        }
        is_next
    }

    /// Takes a mark, or says that it is missing.
    pub(super) fn expect(&mut self, mark: &str) -> Result<(), Fault> {
        if self.take(mark) { Ok(()) } else { Err(self.fault(format!("`{mark}`"))) }
    }

    /// Takes spaces; whether there were any.
    pub(super) fn space(&mut self) -> bool {
        let start = self.at;
        while self.take(" ") {}
        self.at > start
    }

    /// Takes a word in any case, if it is next as a whole.
    pub(super) fn word(&mut self, word: &str) -> bool {
        let mut ahead = *self;
        let is_next = ahead.identifier().is_some_and(|found| found.eq_ignore_ascii_case(word));
        if is_next {
            *self = ahead;
        }
        is_next
    }

    /// Takes one of these words in any case.
    pub(super) fn one_of<'w>(&mut self, words: &[&'w str]) -> Option<&'w str> {
        words.iter().copied().find(|word| self.word(word))
    }

    /// Takes an identifier as it is written (CSS Syntax 3, 4.3.9 and 4.3.12).
    pub(super) fn identifier(&mut self) -> Option<&'t str> {
        let start = self.at;
        if !self.take("--") {
            self.take("-");
            if !self.name_character(false) {
                self.at = start;
                return None;
            }
        }
        while self.name_character(true) {}
        Some(self.since(start))
    }

    /// Takes a character of a name, or an escape of one.
    fn name_character(&mut self, is_inside: bool) -> bool {
        const ESCAPED: usize = 6;
        match self.peek() {
            Some(c) if c.is_ascii_alphabetic() || c == '_' || !c.is_ascii() => self.at += c.len_utf8(),
            Some(c) if is_inside && (c.is_ascii_digit() || c == '-') => self.at += 1,
            Some('\\') => {
                let Some(escaped) = self.rest()[1..].chars().next() else { return false };
                self.at += 1;
                if !escaped.is_ascii_hexdigit() {
                    self.at += escaped.len_utf8();
                    return true;
                }
                let digits = self.rest().bytes().take(ESCAPED).take_while(u8::is_ascii_hexdigit).count();
                self.at += digits;
                self.take(" ");
            }
            _ => return false,
        }
        true
    }

    /// Takes a text in quotes.
    pub(super) fn string(&mut self) -> Result<bool, Fault> {
        let Some(quote @ ('"' | '\'')) = self.peek() else { return Ok(false) };
        let start = *self;
        self.at += 1;
        while let Some(c) = self.peek() {
            self.at += c.len_utf8();
            if c == quote {
                return Ok(true);
            }
            if c == '\\' {
                self.skip();
            }
        }
        Err(start.fault("a text that its quote closes"))
    }

    /// Takes digits; whether there were any.
    pub(super) fn digits(&mut self) -> bool {
        let count = self.rest().bytes().take_while(u8::is_ascii_digit).count();
        self.at += count;
        count > 0
    }

    /// Takes a number without a sign, and what it says.
    pub(super) fn number(&mut self) -> Option<f64> {
        let start = self.at;
        let has_whole = self.digits();
        let whole = self.at;
        if !(self.take(".") && self.digits()) {
            self.at = whole;
        }
        if !has_whole && self.at == start {
            return None;
        }
        self.since(start).parse().ok()
    }
}
