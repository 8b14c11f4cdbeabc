//! The token behind a name in generated code: `--color-brand`, `var(--color-brand)`, `$color-brand`, `color::BRAND`,
//! `Tokens.Color.brand`, `Tokens.current.color.brand`, `\.color.brand`, `colorBrandVariants`.

use std::borrow::Cow;

use tokens_compiler::dictionary::{Dictionary, TokenId};
use tokens_compiler::emit::custom_property::Part;
use tokens_compiler::targets::symbol::Symbols;
use tokens_compiler::targets::{Target, css, kotlin, rust, swift, typescript};

use crate::project::Project;

/// The token that has a name in one of the languages, with the options that tokens.toml gives their targets.
pub(super) fn find(subject: &str, dictionary: &Dictionary, project: &Project) -> Option<TokenId> {
    let named = |mut names: Vec<Option<String>>| {
        let at = names.iter_mut().position(|name| name.as_deref().is_some_and(|name| is_of(subject, name)));
        at.map(|at| TokenId(at as u32))
    };
    if let Some(property) = property(subject) {
        return of_property(&property, dictionary, project);
    }
    let by_path = |path: &str| dictionary.tokens.iter().position(|token| token.dot_path() == path);
    if let Some(at) = subject.strip_prefix("tokens.").and_then(by_path) {
        return Some(TokenId(at as u32));
    }
    let of_symbols = |symbols: Symbols| named(symbols.constants).or_else(|| named(symbols.members));
    let (mut swift_options, mut kotlin_options) = (swift::Options::default(), kotlin::Options::default());
    for target in &project.config.targets {
        match &target.kind {
            Target::Swift(options) => swift_options = options.clone(),
            Target::Kotlin(options) => kotlin_options = options.clone(),
            _ => {}
        }
    }
    of_symbols(rust::symbols(dictionary))
        .or_else(|| of_symbols(swift::symbols(dictionary, &swift_options)))
        .or_else(|| of_symbols(kotlin::symbols(dictionary, &kotlin_options)))
        .or_else(|| {
            let wanted = subject.strip_suffix("Variants").unwrap_or(subject);
            let at = typescript::names(dictionary).iter().position(|name| is_of(wanted, name))?;
            Some(TokenId(at as u32))
        })
}

/// What stands before a name in code besides modules: the variable, the type or the key path that leads to it.
const BEFORE: [&str; 5] = ["", "tokens.", "Tokens.current.", "TokenSet.", "\\."];

/// Whether code that says `subject` means a name, perhaps behind the modules or the variable that hold it.
fn is_of(subject: &str, name: &str) -> bool {
    let before = subject.strip_suffix(name);
    before.is_some_and(|before| before.ends_with("::") || BEFORE.contains(&before))
}

/// The custom property of `--name` or `var(--name, …)`, or of a variable of Sass or Less, which is named after it.
fn property(subject: &str) -> Option<Cow<'_, str>> {
    let inside = subject.strip_prefix("var(").and_then(|inside| inside.strip_suffix(')'));
    let name = inside.map_or(subject, |inside| inside.split(',').next().unwrap_or_default().trim());
    if name.starts_with("--") {
        return Some(name.into());
    }
    let variable = subject.strip_prefix(['$', '@']).filter(|name| !name.contains(['/', '.']))?;
    Some(format!("--{variable}").into())
}

fn of_property(property: &str, dictionary: &Dictionary, project: &Project) -> Option<TokenId> {
    let mut all: Vec<css::Options> = vec![css::Options::default()];
    for target in &project.config.targets {
        if let Target::Css(options) = &target.kind {
            all.insert(0, options.clone());
        }
    }
    all.iter().find_map(|options| {
        let names = css::names(dictionary, options);
        let whole = names.iter().position(|name| name == property);
        let part = || {
            dictionary.tokens.iter().zip(names.iter()).position(|(token, name)| {
                let Some(rest) = property.strip_prefix(name) else { return false };
                let mut parts =
                    token.variants.iter().flat_map(|variant| Part::of_variant(dictionary, variant));
                parts.any(|part| part.suffix() == rest)
            })
        };
        Some(TokenId(whole.or_else(part)? as u32))
    })
}
