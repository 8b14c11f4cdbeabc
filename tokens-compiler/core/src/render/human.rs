//! Diagnostics for people: the message, the lines it is about with a caret under the exact place, what to do.

use std::fmt::Write as _;

use super::snippet;
use super::{Style, text};
use crate::diagnostic::{Diagnostic, Fix, Label, Severity};
use crate::edit::{self, Edit};
use crate::excerpt::shorten;
use crate::path;
use crate::source::{SourceId, SourceMap, Span};

/// More places than this say nothing more: a cycle through a thousand tokens is understood after a few.
const MOST_PLACES: usize = 12;

/// One diagnostic in the form of rustc's: title, snippets, notes, help and the fix as changed lines. Ends with a
/// line break. What a terminal would obey in the user's text is made visible.
#[inline]
pub fn human(diagnostic: &Diagnostic, sources: &SourceMap, style: &Style) -> String {
    let mut page = Page::new(diagnostic, sources, style);
    let (word, paint) = match diagnostic.severity {
        Severity::Error => ("error", Paint::Error),
        Severity::Warning => ("warning", Paint::Warning),
    };
    page.paint(paint, &format!("{word}[{}]", diagnostic.code.name()));
    page.paint(Paint::Bold, &format!(": {}", text::safe(&diagnostic.message)));
    page.text.push('\n');
    page.body(diagnostic, paint);
    page.text
}

/// One diagnostic for `compile_error!`: without colors, the message alone on the first line, the code at the end.
pub fn plain(diagnostic: &Diagnostic, sources: &SourceMap) -> String {
    let mut page = Page::new(diagnostic, sources, &Style::default());
    page.text.push_str(&text::safe(&diagnostic.message));
    page.text.push('\n');
    page.body(diagnostic, Paint::Error);
    page.remark("code", diagnostic.code.name());
    page.text.truncate(page.text.trim_end().len());
    page.text
}

/// What a piece of text is, for its color.
#[derive(Clone, Copy)]
enum Paint {
    Error,
    Warning,
    Frame,
    Bold,
    Removed,
    Added,
}

impl Paint {
    fn escape(self) -> &'static str {
        match self {
            Self::Error => "\u{1b}[1;31m",
            Self::Warning => "\u{1b}[1;33m",
            Self::Frame => "\u{1b}[1;34m",
            Self::Bold => "\u{1b}[1m",
            Self::Removed => "\u{1b}[31m",
            Self::Added => "\u{1b}[32m",
        }
    }
}

/// A label with its place counted out.
#[derive(Clone, Copy)]
struct Mark<'a> {
    label: &'a Label,
    primary: bool,
    line: u32,
}

struct Page<'a> {
    text: String,
    sources: &'a SourceMap,
    color: bool,
    /// Cells for a source line.
    room: usize,
    /// Digits of the largest line number.
    digits: usize,
}

impl<'a> Page<'a> {
    fn new(diagnostic: &Diagnostic, sources: &'a SourceMap, style: &Style) -> Self {
        let mut largest = 0;
        let mut look_at = |span: Span| largest = largest.max(sources[span.source].line_at(span.start));
        if let Some(label) = &diagnostic.primary {
            look_at(label.span);
        }
        for label in &diagnostic.secondary {
            look_at(label.span);
        }
        if let Some(fix) = &diagnostic.fix {
            for edit in &fix.edits {
                look_at(edit.span);
            }
        }
        let digits = largest.to_string().len();
        let room = style.width.saturating_sub(digits + 4).max(20);
        Self { text: String::new(), sources, color: style.color, room, digits }
    }

    fn paint(&mut self, paint: Paint, text: &str) {
        if self.color {
            self.text.push_str(paint.escape());
        }
        self.text.push_str(text);
        if self.color {
            self.text.push_str("\u{1b}[0m");
        }
    }

    fn body(&mut self, diagnostic: &Diagnostic, paint: Paint) {
        let marks = marks(diagnostic, self.sources);
        for (index, mark) in marks.iter().enumerate() {
            let source = mark.label.span.source;
            if !in_file(&marks[..index], source).is_empty() {
                continue;
            }
            if index > 0 {
                self.frame("", "|");
            }
            self.file(source, &in_file(&marks, source), index == 0, paint);
        }
        let token = unnamed_token(diagnostic);
        let remarks = token.is_some()
            || !diagnostic.notes.is_empty()
            || !diagnostic.help.is_empty()
            || diagnostic.fix.is_some();
        if remarks && !marks.is_empty() {
            self.frame("", "|");
        }
        if diagnostic.secondary.len() > MOST_PLACES {
            let more = diagnostic.secondary.len() - MOST_PLACES;
            self.remark("note", &format!("and {more} more places"));
        }
        if let Some(token) = token {
            let mut token = format!("`{token}`");
            shorten(&mut token);
            self.remark("in", &token);
        }
        for note in &diagnostic.notes {
            self.remark("note", note);
        }
        for help in &diagnostic.help {
            self.remark("help", help);
        }
        if let Some(fix) = &diagnostic.fix {
            self.fix(fix);
        }
    }

    /// A line number or nothing, and the frame beside it, without a line break after a bar that text follows.
    fn frame(&mut self, number: &str, bar: &str) {
        self.margin(number, bar);
        self.text.push('\n');
    }

    fn margin(&mut self, number: &str, bar: &str) {
        let margin = format!("{number:>width$} {bar}", width = self.digits);
        self.paint(Paint::Frame, &margin);
    }

    fn remark(&mut self, word: &str, message: &str) {
        self.margin("", "=");
        self.text.push(' ');
        self.paint(Paint::Bold, word);
        self.text.push_str(": ");
        self.text.push_str(&text::safe(message));
        self.text.push('\n');
    }

    fn arrow(&mut self, arrow: &str, source: SourceId, offset: u32) {
        let place = self.sources.locate_offset(source, offset);
        let margin = format!("{:width$}{arrow}", "", width = self.digits);
        self.paint(Paint::Frame, &margin);
        let path = text::safe(&place.path);
        let _ = writeln!(self.text, " {path}:{}:{}", place.line, place.column);
    }

    /// The marked lines of one file, in their order, each with what is to be said of it underneath.
    fn file(&mut self, id: SourceId, marks: &[Mark<'_>], first: bool, paint: Paint) {
        let mut main = &marks[0];
        for mark in marks {
            if mark.primary {
                main = mark;
            }
        }
        self.arrow(if first { "-->" } else { ":::" }, id, main.label.span.start);
        self.frame("", "|");
        let source = &self.sources[id];
        let mut before: Option<(u32, String)> = None;
        for mark in marks {
            let start = source.line_start(mark.line) as usize;
            let span = mark.label.span;
            let focus = span.start as usize - start..span.end as usize - start;
            let excerpt = snippet::cut(source.line(mark.line), focus, self.room);
            let shown =
                before.as_ref().is_some_and(|(line, text)| *line == mark.line && *text == excerpt.text);
            if !shown {
                if before.as_ref().is_some_and(|(line, _)| *line + 1 < mark.line) {
                    self.paint(Paint::Frame, "...");
                    self.text.push('\n');
                }
                self.margin(&mark.line.to_string(), "|");
                self.text.push(' ');
                self.text.push_str(&excerpt.text);
                self.text.push('\n');
            }
            let (line, color) = if mark.primary { ("^", paint) } else { ("-", Paint::Frame) };
            let mut under = String::new();
            push_times(&mut under, line, excerpt.cells.min(self.room));
            if !mark.label.message.is_empty() {
                under.push(' ');
                under.push_str(&text::safe(&mark.label.message));
            }
            self.margin("", "|");
            push_times(&mut self.text, " ", excerpt.offset + 1);
            self.paint(color, &under);
            self.text.push('\n');
            before = Some((mark.line, excerpt.text));
        }
    }

    /// The fix as the lines before and after it.
    fn fix(&mut self, fix: &Fix) {
        self.remark("fix", &fix.title);
        let mut done: Vec<(u32, u32)> = Vec::new();
        for change in &fix.edits {
            let id = change.span.source;
            let source = &self.sources[id];
            let number = source.line_at(change.span.start);
            let mut is_done = false;
            for &(other, line) in &done {
                is_done |= other == id.0 && line == number;
            }
            if is_done {
                continue;
            }
            done.push((id.0, number));
            let start = source.line_start(number) as usize;
            let line = source.line(number);
            let at = change.span.start as usize - start;
            let reach = 4 * self.room;
            let from = line.floor_char_boundary(at.saturating_sub(reach));
            let to = line.ceil_char_boundary(at + reach);
            let (near, base) = (&line[from..to], (start + from) as u32);
            let end = base + near.len() as u32;
            let mut here = Vec::new();
            let mut is_large = false;
            for Edit { span, text } in &fix.edits {
                if span.source == id && span.start >= base && span.start <= end {
                    is_large |= span.end > end || path::holds(text, "\n");
                    let span = Span { source: id, start: span.start - base, end: span.end - base };
                    here.push(Edit { span, text: text.clone() });
                }
            }
            // A change over several lines is told by its title alone.
            if here.is_empty() || is_large {
                continue;
            }
            let after = edit::apply(id, near, &here);
            let focus = at - from;
            let removed = focus..(change.span.end - base) as usize;
            let old = snippet::cut(near, removed, self.room);
            let new = snippet::cut(&after, focus..focus + change.text.len(), self.room);
            for &(sign, text, paint) in &[("-", &old.text, Paint::Removed), ("+", &new.text, Paint::Added)] {
                self.margin(&number.to_string(), sign);
                self.text.push(' ');
                self.paint(paint, text);
                self.text.push('\n');
            }
        }
    }
}

fn push_times(text: &mut String, sign: &str, count: usize) {
    for _ in 0..count {
        text.push_str(sign);
    }
}

/// The places, the primary one first.
fn marks<'a>(diagnostic: &'a Diagnostic, sources: &SourceMap) -> Vec<Mark<'a>> {
    let mut marks = Vec::new();
    let mut add = |label: &'a Label, primary: bool| {
        let line = sources[label.span.source].line_at(label.span.start);
        marks.push(Mark { label, primary, line });
    };
    if let Some(label) = &diagnostic.primary {
        add(label, true);
    }
    for label in &diagnostic.secondary[..diagnostic.secondary.len().min(MOST_PLACES)] {
        add(label, false);
    }
    marks
}

/// Those in one file, in the order of its lines.
fn in_file<'a>(marks: &[Mark<'a>], source: SourceId) -> Vec<Mark<'a>> {
    let mut own: Vec<Mark<'a>> = Vec::new();
    for mark in marks {
        if mark.label.span.source != source {
            continue;
        }
        // A handful, mostly in order already.
        let mut place = own.len();
        while place > 0 && own[place - 1].label.span.start > mark.label.span.start {
            place -= 1;
        }
        own.insert(place, *mark);
    }
    own
}

/// The token or group that is wrong, where the message does not name it.
fn unnamed_token(diagnostic: &Diagnostic) -> Option<&str> {
    let token = diagnostic.token.as_deref()?;
    (!token.is_empty() && !path::holds(&diagnostic.message, &format!("`{token}`"))).then_some(token)
}
