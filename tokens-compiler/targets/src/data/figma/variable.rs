//! The variables that tokens become: which collection each is in, and what it is in each mode.

use super::collection::{self, Collection, Mode};
use super::column::{self, Column, Columns};
use super::field::{Form, Key, Literal};
use super::value::Cell;
use super::{Settings, name, scope, syntax};
use crate::decision::{Case, Decision, Question};
use crate::{cycle, selection, usage};
use std::collections::BTreeMap;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Condition, Dictionary, ModifierId, TokenId};
use tokens_compiler_core::texts;

/// What a variable is in a mode.
#[derive(Clone, PartialEq, Debug)]
pub(in crate::data) enum Content {
    Literal(Literal),
    /// The number of another variable.
    Alias(usize),
}

/// A variable.
#[derive(Debug)]
pub(in crate::data) struct Variable {
    pub(in crate::data) token: TokenId,
    /// Unique among all variables.
    pub(in crate::data) name: String,
    /// What the name adds to the token's.
    pub(super) suffix: String,
    pub(in crate::data) form: Form,
    /// The modifier that it asks.
    pub(super) modifier: Option<ModifierId>,
    /// The number of its collection.
    pub(in crate::data) collection: usize,
    /// By mode of its collection.
    pub(in crate::data) contents: Vec<Content>,
    pub(in crate::data) description: String,
    pub(in crate::data) is_hidden: bool,
    /// Where Figma offers it; none where its type has no scopes.
    pub(in crate::data) scopes: Option<&'static [&'static str]>,
    /// Code by platform.
    pub(in crate::data) code: Vec<(&'static str, String)>,
}

/// Everything that is written.
#[derive(Debug)]
pub(in crate::data) struct Plan {
    pub(in crate::data) collections: Vec<Collection>,
    pub(in crate::data) variables: Vec<Variable>,
}

impl Plan {
    /// The plan for a dictionary. Reports what Figma has no variables for, and what exceeds its limits.
    pub(in crate::data) fn new(
        dictionary: &Dictionary,
        settings: &Settings<'_>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Self> {
        if !settings.check(diagnostics) {
            return None;
        }
        let hidden = selection::fitting(dictionary, "hidden", settings.hidden, diagnostics);
        let uses = usage::of(dictionary, &BTreeMap::new());
        let columns: Vec<Columns> = dictionary
            .tokens
            .iter()
            .zip(&uses)
            .map(|(token, &usage)| column::of(dictionary, token, usage, settings, diagnostics))
            .collect();
        let modes = collection::modes(dictionary, settings.target, diagnostics);
        let circle = cycle::tokens(dictionary);
        let names = syntax::Names::new(dictionary, settings);
        let mut builder = Builder { dictionary, modes: &modes, variables: Vec::new() };
        // Where each field's variable is.
        let mut roots: BTreeMap<(TokenId, Key), usize> = BTreeMap::new();
        // Which content is that of which field.
        let mut aliases: Vec<(TokenId, Key)> = Vec::new();
        for (id, token) in dictionary.tokens() {
            let own = &columns[id.index()];
            let is_literal = circle.binary_search(&id).is_ok();
            let description = if settings.comments { description(dictionary, id) } else { String::new() };
            for column in &own.all {
                let leaves = leaves(column, is_literal, &columns, &mut aliases);
                let decision = decide(dictionary, id, &leaves);
                let suffix = column.key.suffix(own.is_numbered);
                let place = builder.add(id, column.form, &suffix, &leaves.distinct, &decision);
                roots.insert((id, column.key), place);
                let variable = &mut builder.variables[place];
                variable.description.clone_from(&description);
                variable.is_hidden = hidden[id.index()];
                variable.scopes = scope::of(token, column.key.field, column.form, uses[id.index()]);
                variable.code = names.of(dictionary, id, column.key);
            }
        }
        let mut variables = builder.variables;
        // References named fields by their places in `aliases` until all variables had theirs.
        for content in variables.iter_mut().flat_map(|variable| &mut variable.contents) {
            if let Content::Alias(place) = content
                && let Some(alias) = place.checked_sub(FIELDS)
            {
                *place = roots[&aliases[alias]];
            }
        }
        name::settle(settings.target, dictionary, &mut variables, diagnostics);
        let collections = collection::settle(dictionary, settings, &modes, &mut variables, diagnostics);
        Some(Self { collections, variables })
    }

    /// What a variable is in an input: modifiers that it leaves out are at their defaults.
    pub(in crate::data) fn literal(&self, variable: usize, input: &Condition) -> &Literal {
        let mut at = variable;
        loop {
            let variable = &self.variables[at];
            let modes = &self.collections[variable.collection].modes;
            let chosen = modes.iter().position(|mode| {
                mode.choice.is_some_and(|(modifier, context)| input.get(modifier) == Some(context))
            });
            match &variable.contents[chosen.unwrap_or(0)] {
                Content::Literal(literal) => return literal,
                Content::Alias(next) => at = *next,
            }
        }
    }
}

/// From here on, an alias is a field.
const FIELDS: usize = usize::MAX / 2;

/// What a column is by variant, and what of it differs.
struct Leaves {
    distinct: Vec<Content>,
    by_variant: Vec<usize>,
}

fn leaves(
    column: &Column,
    is_literal: bool,
    columns: &[Columns],
    aliases: &mut Vec<(TokenId, Key)>,
) -> Leaves {
    let mut leaves = Leaves { distinct: Vec::new(), by_variant: Vec::with_capacity(column.cells.len()) };
    // The references that this column has already.
    let start = aliases.len();
    for Cell { literal, alias } in &column.cells {
        let alias =
            alias.filter(|(token, key)| !is_literal && columns[token.index()].is_exact(*key, column.form));
        let content = match alias {
            Some(field) => {
                let known = aliases[start..].iter().position(|known| *known == field);
                let place = known.unwrap_or_else(|| {
                    aliases.push(field);
                    aliases.len() - 1 - start
                });
                Content::Alias(FIELDS + start + place)
            }
            None => Content::Literal(literal.clone()),
        };
        let known = leaves.distinct.iter().position(|known| *known == content);
        leaves.by_variant.push(known.unwrap_or_else(|| {
            leaves.distinct.push(content);
            leaves.distinct.len() - 1
        }));
    }
    leaves
}

fn decide(dictionary: &Dictionary, id: TokenId, leaves: &Leaves) -> Decision<usize> {
    if leaves.distinct.len() == 1 {
        return Decision::Leaf(0);
    }
    let variants = dictionary[id].variants.iter().zip(&leaves.by_variant);
    let cases: Vec<Case<'_, usize>> =
        variants.map(|(variant, &leaf)| Case { when: &variant.when, leaf }).collect();
    Decision::new(dictionary, &cases)
}

/// Collects variables.
struct Builder<'d> {
    dictionary: &'d Dictionary,
    modes: &'d [Vec<Mode>],
    variables: Vec<Variable>,
}

impl Builder<'_> {
    /// Adds the variable of a decision, with those that it refers to behind it; its number.
    fn add(
        &mut self,
        token: TokenId,
        form: Form,
        suffix: &str,
        leaves: &[Content],
        decision: &Decision<usize>,
    ) -> usize {
        let place = self.variables.len();
        self.variables.push(Variable {
            token,
            name: String::new(),
            suffix: suffix.to_owned(),
            form,
            modifier: None,
            collection: 0,
            contents: Vec::new(),
            description: String::new(),
            is_hidden: true,
            scopes: scope::none(form),
            code: Vec::new(),
        });
        match decision {
            Decision::Leaf(leaf) => self.variables[place].contents.push(leaves[*leaf].clone()),
            Decision::Question(question) => {
                self.variables[place].modifier = Some(question.modifier);
                self.variables[place].contents = self.answers(token, form, suffix, leaves, question);
            }
        }
        place
    }

    /// What a question is in each mode.
    fn answers(
        &mut self,
        token: TokenId,
        form: Form,
        suffix: &str,
        leaves: &[Content],
        question: &Question<usize>,
    ) -> Vec<Content> {
        let modes = self.modes;
        let mut otherwise = None;
        let mut contents = Vec::new();
        for mode in &modes[question.modifier.index()] {
            let Some((_, context)) = mode.choice else { continue };
            let own = question.answers.iter().find(|(answered, _)| *answered == context);
            let answer = own.map(|(_, answer)| answer).or(question.otherwise.as_ref());
            let content = match answer {
                Some(Decision::Leaf(leaf)) => leaves[*leaf].clone(),
                // Contexts that share an answer share its variable.
                Some(Decision::Question(_)) if own.is_none() && otherwise.is_some() => {
                    Content::Alias(otherwise.unwrap_or_default())
                }
                Some(answer) => {
                    let context = &self.dictionary[question.modifier].contexts[context.index()];
                    let suffix = self.free(token, asked(suffix, context));
                    let place = self.add(token, form, &suffix, leaves, answer);
                    if own.is_none() {
                        otherwise = Some(place);
                    }
                    Content::Alias(place)
                }
                // A decision has an answer for every context.
                None => continue,
            };
            contents.push(content);
        }
        contents
    }
}

impl Builder<'_> {
    /// A suffix that no variable of the token has yet: contexts may differ in what no name can hold.
    fn free(&self, token: TokenId, mut suffix: String) -> String {
        let own = self.variables.iter().rev().take_while(|variable| variable.token == token);
        let taken: Vec<&str> = own.map(|variable| variable.suffix.as_str()).collect();
        while taken.contains(&suffix.as_str()) {
            suffix.insert(suffix.len() - 1, '\'');
        }
        suffix
    }
}

/// What a name adds once one more context is chosen: ` (dark)`, ` (dark, high)`.
fn asked(suffix: &str, context: &str) -> String {
    let mut text = match suffix.strip_suffix(')') {
        Some(before) => format!("{before}, "),
        None => format!("{suffix} ("),
    };
    name::push(&mut text, context);
    text.push(')');
    text
}

/// What is said of a token, a line each.
fn description(dictionary: &Dictionary, id: TokenId) -> String {
    let token = &dictionary[id];
    let mut lines = Vec::new();
    lines.extend(token.description.clone());
    if let Some(deprecated) = &token.deprecated {
        lines.push(match &deprecated.message {
            Some(message) => format!("Deprecated: {message}"),
            None => "Deprecated.".to_owned(),
        });
    }
    lines.push(texts::deprecated_elsewhere(dictionary, id));
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}
