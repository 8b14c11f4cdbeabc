//! Rules over the finished dictionary: one module a rule, each a function from a [`Dictionary`] to reports.

use crate::diagnostic::Diagnostics;
use crate::dictionary::Dictionary;
use crate::source::SourceMap;

mod contexts;
mod deprecated_reference;
mod hex_differs;
mod no_tokens;
mod unused_token;

/// Applies every rule.
pub(crate) fn check(dictionary: &Dictionary, sources: &SourceMap, diagnostics: &mut Diagnostics) {
    no_tokens::check(dictionary, sources, diagnostics);
    contexts::check(dictionary, diagnostics);
    hex_differs::check(dictionary, diagnostics);
    deprecated_reference::check(dictionary, diagnostics);
    unused_token::check(dictionary, diagnostics);
}
