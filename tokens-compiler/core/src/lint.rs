//! Rules over the finished dictionary: one module a rule, each a function from a [`Dictionary`] to reports.

use crate::diagnostic::Diagnostics;
use crate::dictionary::Dictionary;

mod contexts;
mod deprecated_reference;
mod hex_differs;
mod unused_token;

/// Applies every rule.
pub(crate) fn check(dictionary: &Dictionary, diagnostics: &mut Diagnostics) {
    contexts::check(dictionary, diagnostics);
    hex_differs::check(dictionary, diagnostics);
    deprecated_reference::check(dictionary, diagnostics);
    unused_token::check(dictionary, diagnostics);
}
