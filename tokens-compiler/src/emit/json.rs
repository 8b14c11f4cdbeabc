//! The `json` target.

use super::Output;
use crate::diagnostic::Diagnostics;
use crate::dictionary::Dictionary;

/// Options of the target.
#[derive(Clone, Default, Debug)]
pub struct Options {}

/// Emits the dictionary.
pub fn emit(_dictionary: &Dictionary, _options: &Options, _diagnostics: &mut Diagnostics) -> Vec<Output> {
    Vec::new()
}
