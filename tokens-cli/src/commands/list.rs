//! `tokens list`: find tokens by a part of their path and by type.

use tokens_compiler::dictionary::{Dictionary, Token};

use crate::args::List;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::verdict::Verdict;
use crate::{project, show};

pub(crate) fn run(args: &List, printer: &mut Printer) -> Result<Verdict, Failure> {
    let project = project::find(&args.place.paths)?;
    let compilation = project.compile(&args.levels, None);
    let (dictionary, diagnostics) = (&compilation.dictionary, &compilation.diagnostics);
    super::complain(&project, compilation.sources, diagnostics, printer);
    let pattern = args.pattern.as_deref().unwrap_or_default().to_lowercase();
    let mut rows = Vec::new();
    for (id, token) in dictionary.tokens() {
        let typed = args.token_type.is_none_or(|wanted| token.token_type == wanted);
        if typed && fits(&token.dot_path().to_lowercase(), &pattern) {
            rows.push(show::row(dictionary, id, token.base()).with_remark(remark(dictionary, token)));
        }
    }
    if rows.is_empty() && !diagnostics.has_errors() {
        printer.say("no token matches");
    }
    show::table(rows, printer)?;
    Ok(Verdict::of(diagnostics))
}

/// What a list shows beside a token's value: what it is an alias of, what changes it, whether it is deprecated.
fn remark(dictionary: &Dictionary, token: &Token) -> String {
    let mut remarks = Vec::new();
    if let Some(alias) = token.base().alias {
        remarks.push(format!("{{{}}}", dictionary[alias].dot_path()));
    }
    let support = token.support();
    if !support.is_empty() {
        let names: Vec<&str> = support.iter().map(|&id| dictionary[id].name.as_str()).collect();
        remarks.push(format!("by {}", names.join(", ")));
    }
    if token.deprecated.is_some() {
        remarks.push("deprecated".to_owned());
    }
    remarks.join("; ")
}

/// Whether a path matches: it contains the pattern or, if the pattern has a `*`, is the pattern with anything in place
/// of each `*`.
fn fits(path: &str, pattern: &str) -> bool {
    if !pattern.contains('*') {
        return path.contains(pattern);
    }
    let parts: Vec<&str> = pattern.split('*').collect();
    let (first, last) = (parts[0], parts[parts.len() - 1]);
    let Some(rest) = path.strip_prefix(first) else { return false };
    let Some(mut rest) = rest.strip_suffix(last) else { return false };
    for part in &parts[1..parts.len() - 1] {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    true
}
