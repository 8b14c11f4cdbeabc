//! Text with indentation: a line at a time, blocks that open and close.

use std::fmt::{Arguments, Write as _};

/// Collects lines; two spaces (or what is asked for) a level.
#[derive(Debug)]
pub(crate) struct Writer {
    text: String,
    unit: &'static str,
    depth: usize,
}

impl Writer {
    /// An empty text with this indentation unit.
    pub(crate) fn new(unit: &'static str) -> Self {
        Self { text: String::new(), unit, depth: 0 }
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
        self.start();
        // Writing to a String cannot fail.
        let _ = self.text.write_fmt(line);
        self.text.push('\n');
    }

    /// Begins a line: the indentation, after which the caller pushes to [`Writer::text`] and ends with a newline.
    pub(crate) fn start(&mut self) -> &mut String {
        for _ in 0..self.depth {
            self.text.push_str(self.unit);
        }
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
        self.depth += 1;
    }

    /// Goes one level deeper, after a line that closes one block and opens another.
    pub(crate) fn indent(&mut self) {
        self.depth += 1;
    }

    /// Goes one level back and adds a line.
    pub(crate) fn close(&mut self, line: &str) {
        self.depth -= 1;
        self.line(line);
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
