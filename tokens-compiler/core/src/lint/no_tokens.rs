//! `no-tokens`: a design system that holds nothing is most likely not the one that was meant.

use crate::code::Code;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::dictionary::Dictionary;
use crate::source::{SourceId, SourceMap, Span};

pub(super) fn check(dictionary: &Dictionary, sources: &SourceMap, diagnostics: &mut Diagnostics) {
    if !dictionary.tokens.is_empty() || diagnostics.has_errors() {
        return;
    }
    let read = match sources.iter().count() {
        1 => "no object in the file has".to_owned(),
        count => format!("no object in the {count} files has"),
    };
    diagnostics.report(
        Diagnostic::new(Code::NoTokens, format!("there are no tokens: {read} a `$value`"))
            .at(Span { source: SourceId(0), start: 0, end: 1 }, "nothing to build")
            .help("a token is an object such as `{ \"$type\": \"number\", \"$value\": 1 }`"),
    );
}
