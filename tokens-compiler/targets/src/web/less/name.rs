//! The names of the file, settled before anything is printed.

use super::{LANGUAGE, Options};
use crate::web::preprocessor::{Values, name};
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::Dictionary;
use tokens_compiler_core::emit::custom_property;
use tokens_compiler_core::emit::name::context_collision;
use tokens_compiler_core::emit::string_table::StringTable;

/// Every name.
pub(super) struct Plan {
    /// The variable of each token.
    pub(super) tokens: StringTable,
    /// The parameter of each modifier; none where a page chooses contexts.
    pub(super) parameters: Vec<String>,
    /// By modifier and context: the ruleset of what the context changes.
    pub(super) rulesets: Vec<Vec<String>>,
    /// The mixin of all tokens.
    pub(super) mixin: String,
}

impl Plan {
    /// Names everything; two things with one name are reported.
    pub(super) fn new(dictionary: &Dictionary, options: &Options, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let tokens = name::tokens(&LANGUAGE, dictionary, &options.prefix, &[], diagnostics);
        // A parameter would stand before a token of its name.
        let taken: Vec<&str> = dictionary.varying().map(|(id, _)| &tokens[id]).collect();
        let mut parameters = name::modifiers(&LANGUAGE, dictionary, &taken, diagnostics);
        if options.values == Values::Var {
            parameters.clear();
        }
        let start = custom_property::start(&options.prefix);
        let of = |words: &str| {
            let mut name = String::from("#");
            name::push(
                &mut name,
                &LANGUAGE,
                [start.trim_start_matches('-'), words].concat().as_str(),
                "tokens-",
            );
            name
        };
        let mixin = of("tokens");
        let mut all = vec![mixin.clone()];
        let mut rulesets = Vec::with_capacity(parameters.len());
        for (modifier, parameter) in dictionary.modifiers.iter().zip(&parameters) {
            let mut own: Vec<String> = Vec::with_capacity(modifier.contexts.len());
            for (index, context) in modifier.contexts.iter().enumerate() {
                let mut name = of(&[parameter, "-", &custom_property::identifier(context)].concat());
                if let Some(other) = own.iter().position(|other| *other == name) {
                    diagnostics.push(context_collision(LANGUAGE.target, &name, modifier, [index, other]));
                }
                while all.contains(&name) {
                    name.push_str("-2");
                }
                all.push(name.clone());
                own.push(name);
            }
            rulesets.push(own);
        }
        Self { tokens, parameters, rulesets, mixin }
    }
}
