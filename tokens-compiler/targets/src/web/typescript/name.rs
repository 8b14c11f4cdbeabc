//! The identifiers of the module, settled before anything is printed.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::web::script::{identifier, make_identifier, paths};
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Dictionary, Modifier, Name, Token};
use tokens_compiler_core::emit::name::{self, Scope, Wanted};
use tokens_compiler_core::emit::string_table::StringTable;
use tokens_compiler_core::value::TokenType;
use tokens_compiler_core::{sort, table};

/// What the module exports besides tokens and contexts.
const EXPORTS: [&str; 6] = ["tokens", "cssVariables", "cssVar", "resolve", "resolvePath", "defaults"];

/// Types that the module defines or uses, besides those of the values of each type of token; a modifier's own type would
/// hide them.
const TYPES: [&str; 9] = [
    "Input",
    "Object",
    "Record",
    "TokenPath",
    "TokenType",
    "TokenTypes",
    "TokenValues",
    "Resolved",
    "ResolvedAnswer",
];

/// What the name of a token's constant adds for its variants.
pub(super) const VARIANTS: &str = "Variants";

/// The names of one modifier.
pub(super) struct Axis {
    /// The constant that lists its contexts: `themes`.
    pub(super) list: String,
    /// The type of a context: `Theme`.
    pub(super) type_name: String,
    /// The constant of what each context changes: `themeDark`; none for the default context.
    pub(super) contexts: Vec<Option<String>>,
}

/// Every name of the module.
pub(super) struct Plan {
    /// The constant of each token.
    pub(super) constants: StringTable,
    /// The path of each token as a string literal.
    pub(super) paths: StringTable,
    /// The names of each modifier.
    pub(super) axes: Vec<Axis>,
}

impl Plan {
    /// Names tokens and modifiers; two things with one name are reported.
    pub(super) fn new(dictionary: &Dictionary, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut taken: BTreeSet<String> = EXPORTS.iter().map(|&name| name.to_owned()).collect();
        let axes = axes(dictionary, &mut taken, diagnostics);
        let mut hashes = Vec::with_capacity(dictionary.tokens.len());
        let mut constants = constants(dictionary, &taken, &mut hashes);
        if !sort::twins(&hashes).is_empty() {
            let scope = Scope { target: "typescript", kind: "", separator: "_", dictionary };
            let wanted: Vec<Wanted<'_>> = dictionary
                .tokens()
                .zip(constants.iter())
                .map(|((id, token), name)| Wanted { suffixes: suffixes(token), ..Wanted::new(id, name) })
                .collect();
            let changed = scope.settle(&wanted, Some(diagnostics));
            constants = constants.replaced(&changed);
        }
        Self { constants, paths: paths(dictionary), axes }
    }
}

/// What the names add of all constants that a token has.
fn suffixes(token: &Token) -> &'static [&'static str] {
    if token.varies() { &["", VARIANTS] } else { &[""] }
}

/// A name with what it adds.
fn with<'n>(name: &'n str, suffix: &str) -> Cow<'n, str> {
    if suffix.is_empty() { name.into() } else { [name, suffix].concat().into() }
}

/// The names of all constants, and their hashes. Neighbors mostly share a group, whose names are cut into words once.
fn constants(dictionary: &Dictionary, taken: &BTreeSet<String>, hashes: &mut Vec<u64>) -> StringTable {
    let mut all = StringTable::with_capacity(dictionary.tokens.len(), 32);
    let mut group: &[Name] = &[];
    let mut prefix = String::new();
    let mut constant = String::new();
    for token in &dictionary.tokens {
        let (holder, own) = token.path.split_at(token.path.len().saturating_sub(1));
        if !name::is_same(holder, group) {
            group = holder;
            prefix = name::camel(holder);
        }
        constant.clear();
        constant.push_str(&prefix);
        name::push_camel(&mut constant, own);
        make_identifier(&mut constant);
        let names = suffixes(token);
        if names.iter().any(|suffix| taken.contains(&*with(&constant, suffix))) {
            constant.push('_');
        }
        all.add(|text| text.push_str(&constant));
        for suffix in names {
            hashes.push(table::hash(table::HASH, &with(&constant, suffix)));
        }
    }
    all
}

fn axes(
    dictionary: &Dictionary,
    taken: &mut BTreeSet<String>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Axis> {
    let mut types: BTreeSet<String> = BTreeSet::new();
    let mut all = Vec::new();
    for (_, modifier) in dictionary.modifiers() {
        let list = identifier(plural(&name::camel(&[&modifier.name])));
        let list = take(taken, &list, modifier, diagnostics);
        let mut type_name = identifier(name::pascal(&[&modifier.name]));
        if TYPES.contains(&type_name.as_str()) || type_name.strip_suffix("Values").is_some_and(is_token_type)
        {
            type_name.push('_');
        }
        let type_name = take(&mut types, &type_name, modifier, diagnostics);
        let mut contexts = Vec::with_capacity(modifier.contexts.len());
        for (index, context) in modifier.contexts.iter().enumerate() {
            let other = index != modifier.default.index();
            let name = other.then(|| identifier(name::camel(&[&modifier.name, context])));
            contexts.push(name.map(|name| take(taken, &name, modifier, diagnostics)));
        }
        all.push(Axis { list, type_name, contexts });
    }
    all
}

/// Whether a word is the name of a type of tokens, in capitals and small letters.
fn is_token_type(word: &str) -> bool {
    TokenType::ALL.iter().chain([&TokenType::Opaque]).any(|one| name::pascal(&[one.name()]) == word)
}

fn take(
    taken: &mut BTreeSet<String>,
    name: &str,
    modifier: &Modifier,
    diagnostics: &mut Vec<Diagnostic>,
) -> String {
    let mut free = name.to_owned();
    while !taken.insert(free.clone()) {
        free.push('_');
    }
    if free != name {
        let message = format!(
            "the modifier `{}` or one of its contexts becomes `{name}` in the target `typescript`, which is taken",
            modifier.name
        );
        diagnostics.push(
            Diagnostic::new(Code::NameCollision, message)
                .at(modifier.span, format!("becomes `{name}`"))
                .help("rename the modifier or the context; names that differ only in case or separators collide in generated code"),
        );
    }
    free
}

/// The plural of an English noun, near enough: `themes`, `densities`, `switches`.
fn plural(noun: &str) -> String {
    let mut text = noun.to_owned();
    let bytes = noun.as_bytes();
    let vowel = |byte: &u8| matches!(byte, b'a' | b'e' | b'i' | b'o' | b'u');
    if noun.ends_with('y') && !bytes.iter().rev().nth(1).is_none_or(vowel) {
        text.pop();
        text.push_str("ies");
    } else if ["s", "x", "z", "ch", "sh"].iter().any(|end| noun.ends_with(end)) {
        text.push_str("es");
    } else {
        text.push('s');
    }
    text
}
