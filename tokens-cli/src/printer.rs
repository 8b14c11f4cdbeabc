//! What is printed: results to standard output, everything about the run to standard error, colors where a person
//! is looking. A closed pipe ends the command quietly instead of a panic.

use std::env;
use std::io::{self, BufWriter, IsTerminal, Stdout, Write};

use terminal_size::terminal_size_of;
use tokens_compiler::diagnostic::Diagnostic;
use tokens_compiler::render::{self, Style};
use tokens_compiler::source::SourceMap;

use crate::args::Color;
use crate::failure::Failure;

/// Standard output and standard error, with what is known about them.
pub(crate) struct Printer {
    out: BufWriter<Stdout>,
    /// Whether results are colored.
    pub(crate) color: bool,
    color_errors: bool,
}

impl Printer {
    pub(crate) fn new(color: Color) -> Self {
        let wanted = |terminal: bool| match color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => terminal && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
        };
        Self {
            color: wanted(io::stdout().is_terminal()),
            color_errors: wanted(io::stderr().is_terminal()),
            out: BufWriter::new(io::stdout()),
        }
    }

    /// Adds to the result.
    pub(crate) fn text(&mut self, text: &str) -> Result<(), Failure> {
        Ok(self.out.write_all(text.as_bytes())?)
    }

    /// Adds a line to the result.
    pub(crate) fn line(&mut self, line: &str) -> Result<(), Failure> {
        self.text(line)?;
        self.text("\n")
    }

    /// Text in an ANSI style such as `1` (bold) where results are colored.
    pub(crate) fn styled(&self, style: &str, text: &str) -> String {
        if self.color { format!("\u{1b}[{style}m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    pub(crate) fn flush(&mut self) -> Result<(), Failure> {
        Ok(self.out.flush()?)
    }

    /// Diagnostics and their count as a part of the result.
    pub(crate) fn report<'a>(
        &mut self,
        diagnostics: impl Iterator<Item = &'a Diagnostic>,
        sources: &SourceMap,
    ) -> Result<(), Failure> {
        let style = Style { color: self.color, width: columns(terminal_size_of(io::stdout())) };
        for diagnostic in diagnostics {
            self.line(&render::human(diagnostic, sources, &style))?;
        }
        Ok(())
    }

    /// Diagnostics beside a result.
    pub(crate) fn complain<'a>(
        &mut self,
        diagnostics: impl Iterator<Item = &'a Diagnostic>,
        sources: &SourceMap,
    ) {
        let style = Style { color: self.color_errors, width: columns(terminal_size_of(io::stderr())) };
        // If nobody reads standard error, the exit status says it.
        let mut err = BufWriter::new(io::stderr());
        for diagnostic in diagnostics {
            let _ = writeln!(err, "{}", render::human(diagnostic, sources, &style));
        }
        let _ = err.flush();
    }

    /// A line about the run.
    pub(crate) fn say(&mut self, line: &str) {
        // What was printed before comes first, even if both go to one place.
        let _ = self.out.flush();
        let _ = writeln!(io::stderr(), "{line}");
    }

    /// Why the command could not run.
    pub(crate) fn failure(&mut self, failure: &Failure) {
        if let Failure::Config(problems, sources) = failure {
            let _ = self.out.flush();
            self.complain(problems.iter(), sources);
            return;
        }
        let word = if self.color_errors { "\u{1b}[1;31merror\u{1b}[0m" } else { "error" };
        self.say(&format!("{word}: {}", render::safe(&failure.to_string())));
        if let Failure::Usage(_, Some(help)) = failure {
            self.say(&format!("  = help: {}", render::safe(help)));
        }
    }
}

/// The width to write for, or enough for most lines without a terminal.
fn columns(terminal: Option<(terminal_size::Width, terminal_size::Height)>) -> usize {
    terminal.map_or(120, |(width, _)| usize::from(width.0))
}
