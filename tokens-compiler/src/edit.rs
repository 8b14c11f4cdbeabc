//! Changes to a person's file: a span and the text that replaces it, never a re-serialised file.

use crate::source::{SourceId, Span};

/// Replace the bytes of `span` with `text`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Edit {
    /// What is replaced; empty to insert.
    pub span: Span,
    /// What stands there afterwards.
    pub text: String,
}

/// Applies the edits of one source to its text, from the back, so that spans stay true; overlapping edits after
/// the first are left out.
pub fn apply(source: SourceId, text: &str, edits: &[Edit]) -> String {
    let mut ordered: Vec<&Edit> = edits.iter().filter(|edit| edit.span.source == source).collect();
    ordered.sort_by_key(|edit| (edit.span.start, edit.span.end));
    let mut result = String::with_capacity(text.len());
    let mut done = 0;
    for edit in ordered {
        let (start, end) = (edit.span.start as usize, edit.span.end as usize);
        if start < done {
            continue;
        }
        result.push_str(&text[done..start]);
        result.push_str(&edit.text);
        done = end;
    }
    result.push_str(&text[done..]);
    result
}
