//! Doc comments by the line.

use tokens_compiler_core::emit::escape::push_visible;
use tokens_compiler_core::emit::indent;

/// Adds a text as `///` lines at an indentation. Marks that rustc refuses in comments become their code points.
pub(super) fn push_lines(text: &mut String, is_indented: bool, depth: usize, doc: &str) {
    for line in doc.trim_end().split('\n') {
        push_start(text, is_indented, depth);
        let line = line.trim_end();
        if line.is_empty() {
            text.push('\n');
            continue;
        }
        text.push(' ');
        push_visible(text, line);
        text.push('\n');
    }
}

/// `///` at an indentation.
pub(super) fn push_start(text: &mut String, is_indented: bool, depth: usize) {
    if is_indented {
        indent::push(text, 4 * depth);
    }
    text.push_str("///");
}
