//! Text with indentation: a line at a time, blocks that open and close.

use std::fmt::{Arguments, Write as _};

use tokens_compiler_core::emit::indent;

/// Collects lines.
#[derive(Debug)]
pub(crate) struct Writer {
    text: String,
    /// Columns in a level.
    unit: usize,
    depth: usize,
    /// Where the line begins that was begun last.
    start: usize,
}

impl Writer {
    /// An empty text with so many columns in a level.
    pub(crate) fn new(unit: usize) -> Self {
        Self { text: String::new(), unit, depth: 0, start: 0 }
    }

    /// An empty text for what is to stand in a block of this one, a level deeper.
    pub(crate) fn block(&self) -> Self {
        Self { text: String::new(), unit: self.unit, depth: self.depth + 1, start: 0 }
    }

    /// Adds one line at the present depth. An empty line carries no spaces.
    pub(crate) fn line(&mut self, line: &str) {
        if !line.is_empty() {
            self.start();
            self.text.push_str(line);
        }
        self.text.push('\n');
    }

    /// Adds one formatted line at the present depth.
    pub(crate) fn fmt(&mut self, line: Arguments<'_>) {
        self.begin(line);
        self.text.push('\n');
    }

    /// Begins a line with formatted text.
    pub(crate) fn begin(&mut self, text: Arguments<'_>) {
        self.start();
        self.put(text);
    }

    /// Adds formatted text to the line that was begun.
    pub(crate) fn put(&mut self, text: Arguments<'_>) {
        // Writing to a String cannot fail.
        let _ = self.text.write_fmt(text);
    }

    /// Begins a line: the indentation, after which the caller pushes to [`Writer::text`] and ends with a newline.
    pub(crate) fn start(&mut self) -> &mut String {
        self.start = self.text.len();
        indent::push(&mut self.text, self.depth * self.unit);
        &mut self.text
    }

    /// An empty line, unless the text is empty, a block has just opened or the last line is empty.
    pub(crate) fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") && !self.text.ends_with("{\n") {
            self.text.push('\n');
        }
    }

    /// Adds a line and goes one level deeper.
    pub(crate) fn open(&mut self, line: &str) {
        self.line(line);
        self.indent();
    }

    /// Goes one level deeper, after a line that closes one block and opens another.
    pub(crate) fn indent(&mut self) {
        self.depth += 1;
    }

    /// Goes one level back.
    pub(crate) fn outdent(&mut self) {
        self.depth -= 1;
    }

    /// Goes one level back and adds a line.
    pub(crate) fn close(&mut self, line: &str) {
        self.outdent();
        self.line(line);
    }

    /// How many columns a line begins with.
    pub(crate) fn indentation(&self) -> usize {
        self.depth * self.unit
    }

    /// How many columns are taken of the line that was begun last.
    pub(crate) fn column(&self) -> usize {
        self.text[self.start..].chars().count()
    }

    /// The text so far, to push to.
    pub(crate) fn text(&mut self) -> &mut String {
        &mut self.text
    }

    /// The finished text.
    pub(crate) fn finish(self) -> String {
        self.text
    }
}
