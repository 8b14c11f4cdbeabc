//! Changes to a person's file: a span and the text that replaces it, never a re-serialised file.

use crate::source::{SourceId, Span};

/// Replace the bytes of `span` with `text`.
#[derive(Clone)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct Edit {
    /// What is replaced; empty to insert.
    pub span: Span,
    /// The text that replaces it.
    pub text: String,
}

/// Applies the edits of one source to its text, from the back, so that spans stay valid; overlapping edits after
/// the first are left out.
pub fn apply(source: SourceId, text: &str, edits: &[Edit]) -> String {
    let mut keys = Vec::with_capacity(edits.len());
    for edit in edits {
        keys.push(u64::from(edit.span.start) << 32 | u64::from(edit.span.end));
    }
    let mut result = String::with_capacity(text.len());
    let mut done = 0;
    for &place in &crate::sort::order(&keys) {
        let edit = &edits[place as usize];
        let (start, end) = (edit.span.start as usize, edit.span.end as usize);
        if edit.span.source != source || start < done {
            continue;
        }
        result.push_str(&text[done..start]);
        result.push_str(&edit.text);
        done = end;
    }
    result.push_str(&text[done..]);
    result
}
