//! `tokens explain`: a code's page, or where a token's values come from and who uses it. A token may be named as code
//! names it.

use tokens_compiler::code::Code;
use tokens_compiler::dictionary::{Child, Condition, Deprecated, Dictionary, Token, TokenId, Variant};
use tokens_compiler::render;
use tokens_compiler::source::SourceMap;
use tokens_compiler::targets::css;
use tokens_compiler::texts;

use crate::args::Explain;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::project::{self, Project};
use crate::verdict::Verdict;
use crate::{show, similar};

mod names;
mod uses;

pub(crate) fn run(args: &Explain, printer: &mut Printer) -> Result<Verdict, Failure> {
    let subject = args.subject.trim_start_matches('{').trim_end_matches('}');
    if let Some(code) = Code::from_name(subject) {
        page(code, printer)?;
        return Ok(Verdict::Fine);
    }
    let project = match project::find(&args.place.paths) {
        Ok(project) => project,
        // Outside a design system, only a code can be meant.
        Err(Failure::Usage(message, _)) if args.place.paths.is_empty() => {
            let meant = similar::advice(subject, Code::ALL.iter().map(|code| code.name()));
            return Err(Failure::Usage(
                format!("`{subject}` is not a code, and no token can be looked up: {message}"),
                meant,
            ));
        }
        Err(failure) => return Err(failure),
    };
    let compilation = project.compile(&args.levels, None);
    let dictionary = &compilation.dictionary;
    let by_path = dictionary.tokens().find(|(_, token)| token.dot_path() == subject).map(|(id, _)| id);
    let Some(id) = by_path.or_else(|| names::find(subject, dictionary, &project)) else {
        super::complain(&project, compilation.sources, &compilation.diagnostics, printer);
        let paths: Vec<String> = dictionary.tokens.iter().map(Token::dot_path).collect();
        let within = format!("{subject}.");
        if paths.iter().any(|path| path.starts_with(&within)) {
            let root = format!("{within}$root");
            let help = if paths.contains(&root) {
                format!("its own token is `{root}`; `tokens list '{within}*'` shows all that are in it")
            } else {
                format!("`tokens list '{within}*'` shows the tokens in it")
            };
            return Err(Failure::hint(format!("`{subject}` is a group"), help));
        }
        let properties = css::names(dictionary, &css::Options::default());
        let names = Code::ALL.iter().map(|code| code.name()).chain(paths.iter().map(String::as_str));
        let names = names.chain(properties.iter());
        let help = tokens_compiler::nearest(subject, names).map_or_else(
            || "find tokens with `tokens list`".to_owned(),
            |meant| format!("did you mean `{meant}`?"),
        );
        return Err(Failure::hint(format!("`{subject}` is neither a code nor a token"), help));
    };
    token(id, dictionary, &compilation.sources, &project, printer)?;
    super::complain(&project, compilation.sources, &compilation.diagnostics, printer);
    Ok(Verdict::of(&compilation.diagnostics))
}

/// A page as written; on a terminal, its headings stand out.
fn page(code: Code, printer: &mut Printer) -> Result<(), Failure> {
    for line in code.page().lines() {
        let line = if line.starts_with('#') { printer.styled("1", line) } else { line.to_owned() };
        printer.line(&line)?;
    }
    Ok(())
}

fn token(
    id: TokenId,
    dictionary: &Dictionary,
    sources: &SourceMap,
    project: &Project,
    printer: &mut Printer,
) -> Result<(), Failure> {
    let token = &dictionary[id];
    let title = printer.styled("1", &render::safe(&token.dot_path()));
    printer.line(&format!("{title}  {}", render::safe(show::type_name(token))))?;
    // Texts of one context are shown beside its value.
    let (beside, apart): (Vec<_>, Vec<_>) = texts::by_condition(dictionary, Child::Token(id))
        .into_iter()
        .partition(|(when, _)| token.variants.iter().any(|variant| variant.when == *when));
    if beside.is_empty() && apart.is_empty() {
        said(token.description.as_deref(), token.deprecated.as_deref(), "  ", printer)?;
    }
    for (when, texts) in &apart {
        if texts.description.is_some() || texts.deprecated.is_some() {
            printer.line("")?;
            condition(dictionary, when, printer)?;
            said(texts.description.as_deref(), texts.deprecated.as_deref(), "    ", printer)?;
        }
    }
    for variant in &token.variants {
        printer.line("")?;
        if token.varies() {
            condition(dictionary, &variant.when, printer)?;
        }
        if let Some((_, texts)) = beside.iter().find(|(when, _)| *when == variant.when) {
            said(texts.description.as_deref(), texts.deprecated.as_deref(), "    ", printer)?;
        }
        for line in chain(dictionary, variant) {
            printer.line(&format!("    {}", render::safe(&line)))?;
        }
        let place = sources.locate(variant.span);
        let path = project.path_seen(&place.path);
        let at = format!("at {}:{}:{}", render::safe(&path), place.line, place.column);
        printer.line(&format!("    {}", printer.styled("2", &at)))?;
    }
    let users = uses::of(dictionary, id);
    if !users.is_empty() {
        printer.line("")?;
        printer.line(&format!("  {}", printer.styled("1", "used by")))?;
        for (user, what) in users {
            printer.line(&format!("    {}  {what}", render::safe(&dictionary[user].dot_path())))?;
        }
    }
    Ok(())
}

/// The description and the deprecation, if any.
fn said(
    description: Option<&str>,
    deprecated: Option<&Deprecated>,
    indent: &str,
    printer: &mut Printer,
) -> Result<(), Failure> {
    for line in description.unwrap_or_default().lines() {
        printer.line(&format!("{indent}{}", render::safe(line)))?;
    }
    if let Some(deprecated) = deprecated {
        let message = deprecated.message.as_deref().map(|message| format!(": {}", render::safe(message)));
        let word = printer.styled("33", "deprecated");
        printer.line(&format!("{indent}{word}{}", message.unwrap_or_default()))?;
    }
    Ok(())
}

fn condition(dictionary: &Dictionary, when: &Condition, printer: &mut Printer) -> Result<(), Failure> {
    let when = printer.styled("1", &render::safe(&conditions(dictionary, when)));
    printer.line(&format!("  {when}"))
}

/// `theme=dark, density=compact`
fn conditions(dictionary: &Dictionary, when: &Condition) -> String {
    let choices: Vec<String> = when
        .iter()
        .map(|(modifier, context)| {
            let modifier = &dictionary[modifier];
            format!("{}={}", modifier.name, modifier.contexts[context.index()])
        })
        .collect();
    choices.join(", ")
}

/// The value, and under it each token that the alias leads through.
fn chain(dictionary: &Dictionary, variant: &Variant) -> Vec<String> {
    let Some(value) = variant.value else { return vec!["absent".to_owned()] };
    let mut lines = vec![show::value(&dictionary[value])];
    let mut next = variant.alias;
    // A chain visits no token twice, so it is no longer than the dictionary, whatever the dictionary holds.
    for _ in &dictionary.tokens {
        let Some(alias) = next else { break };
        let target = &dictionary[alias];
        lines.push(format!("= {{{}}}", target.dot_path()));
        next = dictionary.select(target, &variant.when).alias;
    }
    lines
}
