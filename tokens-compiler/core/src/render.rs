//! Diagnostics as text for people: in a terminal, in `compile_error!`.
//!
//! Everything here is a function from a diagnostic and the sources to a string; printing it is the caller's work.
//! The snippets are our own because this crate runs inside a macro and must not bring another crate into every
//! app's build, and because token files hold lines of a megabyte, which the usual libraries print whole.

mod human;
mod snippet;
mod text;

pub use human::{human, plain};
pub use text::{safe, width};

/// How [`human()`] writes.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct Style {
    /// Whether to color with ANSI escapes.
    pub color: bool,
    /// Columns of the terminal; source lines that are longer are cut around the place.
    pub width: usize,
}

impl Default for Style {
    fn default() -> Self {
        Self { color: false, width: 100 }
    }
}

/// The last line of a run: `3 errors, 1 warning`; empty when there is nothing to count.
#[inline]
pub fn summary(errors: usize, warnings: usize) -> String {
    let mut text = String::new();
    for &(count, noun) in &[(errors, "error"), (warnings, "warning")] {
        if count > 0 {
            if !text.is_empty() {
                text.push_str(", ");
            }
            text.push_str(&count.to_string());
            text.push(' ');
            text.push_str(noun);
            if count > 1 {
                text.push('s');
            }
        }
    }
    text
}
