//! One file per command.

pub(crate) mod bindings;
pub(crate) mod build;
pub(crate) mod check;
pub(crate) mod completions;
pub(crate) mod explain;
mod files;
pub(crate) mod init;
mod input;
pub(crate) mod list;
pub(crate) mod man;
pub(crate) mod package;
pub(crate) mod resolve;

use std::borrow::Cow;

use tokens_compiler::diagnostic::{Diagnostic, Diagnostics};
use tokens_compiler::dictionary::Dictionary;
use tokens_compiler::source::SourceMap;
use tokens_compiler::{fix, render};

use crate::printer::Printer;
use crate::project::Project;

/// Diagnostics beside a command's result, and how many there are.
fn complain(project: &Project, sources: SourceMap, diagnostics: &Diagnostics, printer: &mut Printer) {
    tell(diagnostics, &project.as_seen(sources), printer);
}

/// The same for sources as they are seen.
fn tell(diagnostics: &Diagnostics, sources: &SourceMap, printer: &mut Printer) {
    let (errors, warnings) = diagnostics.counts();
    if errors + warnings > 0 {
        printer.complain(with_fixes(diagnostics, sources).iter().map(AsRef::as_ref), sources);
        printer.say(&render::summary(errors, warnings));
    }
}

/// The diagnostics, each with what a tool can do about it.
fn with_fixes<'d>(diagnostics: &'d Diagnostics, sources: &SourceMap) -> Vec<Cow<'d, Diagnostic>> {
    diagnostics.iter().map(|diagnostic| fix::completed(diagnostic, sources)).collect()
}

/// How large a design system is: `445 tokens, 10 contexts of 3 modifiers`.
fn extent(dictionary: &Dictionary) -> String {
    extent_of(dictionary, &[])
}

/// The same where each target is given so many of its tokens: `8 of 24 tokens`.
fn extent_of(dictionary: &Dictionary, given: &[usize]) -> String {
    let all = dictionary.tokens.len();
    let least = given.iter().copied().min().unwrap_or(all);
    let most = given.iter().copied().max().unwrap_or(all);
    let mut text = counted(all, "token");
    if least < all {
        text = format!("{most} of {text}");
    }
    if least < most {
        text = format!("{least} to {text}");
    }
    if !dictionary.modifiers.is_empty() {
        let contexts = dictionary.modifiers.iter().map(|modifier| modifier.contexts.len()).sum();
        text.push_str(", ");
        text.push_str(&counted(contexts, "context"));
        text.push_str(" of ");
        text.push_str(&counted(dictionary.modifiers.len(), "modifier"));
    }
    text
}

/// `1 token`, `2 tokens`.
fn counted(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{plural}")
}
