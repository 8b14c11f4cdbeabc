//! What contexts change, and the mixin that has the tokens of any contexts.

use super::LANGUAGE;
use super::module::{Module, push_prose};
use crate::decision::{Case, Decision, Question};
use crate::language::writer::Writer;
use tokens_compiler_core::dictionary::{Condition, ContextId, ModifierId, Token, TokenId, Variant};
use tokens_compiler_core::emit::custom_property;

/// A token that contexts change, and the variant that holds in each, the first of equal ones.
struct Varying<'d> {
    id: TokenId,
    token: &'d Token,
    support: Vec<ModifierId>,
    /// Whether it exists in every context.
    is_always: bool,
    /// By variant.
    leaves: Vec<usize>,
}

impl<'d> Module<'d> {
    /// Adds a ruleset for each context, and the mixin.
    pub(super) fn push_contexts(&self, writer: &mut Writer) {
        let all: Vec<Varying<'d>> = self.dictionary.varying().map(|(id, _)| self.varying(id)).collect();
        let all: Vec<Varying<'d>> = all.into_iter().filter(|one| one.token.exists()).collect();
        for (id, modifier) in self.dictionary.modifiers() {
            for index in 0..modifier.contexts.len() as u16 {
                self.push_ruleset(writer, &all, id, ContextId(index));
            }
        }
        self.push_mixin(writer, &all);
    }

    fn varying(&self, id: TokenId) -> Varying<'d> {
        let token = &self.dictionary[id];
        let same = |one: usize, other: usize| {
            self.dictionary.are_same(token.variants[one].value, token.variants[other].value)
        };
        let first = |index| (0..index).find(|&other| same(other, index)).unwrap_or(index);
        let is_always = token.variants.iter().all(|variant| variant.value.is_some());
        Varying {
            id,
            token,
            support: token.support(),
            is_always,
            leaves: (0..token.variants.len()).map(first).collect(),
        }
    }

    /// Adds what a context changes while the other modifiers are at their defaults; for the default one, what the others
    /// change.
    fn push_ruleset(&self, writer: &mut Writer, all: &[Varying<'d>], id: ModifierId, context: ContextId) {
        let modifier = &self.dictionary[id];
        writer.gap();
        let (name, own) = (&modifier.name, &modifier.contexts[context.index()]);
        let about = if context == modifier.default {
            format!("What the other contexts of `{name}` change, in `{own}`.")
        } else {
            format!("What `{name}: {own}` changes by itself.")
        };
        push_prose(writer, &about);
        writer.open(&[&self.plan.rulesets[id.index()][context.index()], " {"].concat());
        let chosen = |context| Condition::from(Some((id, context)));
        // What other modifiers may take away is not for a ruleset to bring.
        let is_own = |one: &&Varying<'_>| one.is_always || one.support.len() == 1;
        for one in all.iter().filter(is_own).filter(|one| one.support.contains(&id)) {
            let leaf = |context| self.leaf(one, &chosen(context));
            let contexts = || (0..modifier.contexts.len() as u16).map(ContextId);
            let is_changed = if context == modifier.default {
                contexts().any(|other| leaf(other) != 0)
            } else {
                leaf(context) != 0
            };
            let variant = self.dictionary.select(one.token, &chosen(context));
            if is_changed && variant.value.is_some() {
                self.printer.push_variable(writer.start(), one.id);
                let text = writer.text();
                text.push_str(": ");
                self.push_literal(text, variant);
                text.push_str(";\n");
            }
        }
        writer.close("}");
    }

    /// The variant of a token for an input, the first of equal ones.
    fn leaf(&self, one: &Varying<'_>, input: &Condition) -> usize {
        let variant = self.dictionary.select(one.token, input);
        let at = one.token.variants.iter().position(|other| std::ptr::eq(other, variant));
        at.map_or(0, |at| one.leaves[at])
    }

    /// Adds what a variant is, whatever other tokens are where it is looked up.
    fn push_literal(&self, text: &mut String, variant: &Variant) {
        let holder = |id| self.printer.holder(id, &variant.when).filter(|&id| !self.dictionary[id].varies());
        self.push_variant(text, variant, &holder);
    }

    /// Adds the variable of one value of a token.
    fn push_variant_name(&self, text: &mut String, one: &Varying<'_>, leaf: usize) {
        self.printer.push_variable(text, one.id);
        text.push_str("--");
        text.push_str(&leaf.to_string());
    }

    /// Adds the mixin, which asks for each token which contexts are chosen.
    fn push_mixin(&self, writer: &mut Writer, all: &[Varying<'d>]) {
        writer.gap();
        push_prose(
            writer,
            "The tokens that contexts change, for any of them. Modifiers that are left out are at their defaults.",
        );
        let text = writer.start();
        text.push_str(&self.plan.mixin);
        text.push('(');
        for (index, (modifier, name)) in
            self.dictionary.modifiers.iter().zip(&self.plan.parameters).enumerate()
        {
            text.push_str(if index > 0 { "; @" } else { "@" });
            text.push_str(name);
            text.push_str(": ");
            push_context(text, &modifier.contexts[modifier.default.index()]);
        }
        text.push_str(") {\n");
        writer.indent();
        for (id, _) in self.dictionary.modifiers() {
            self.push_choice(writer, id);
        }
        for one in all.iter().filter(|one| one.support.len() > 1) {
            self.push_token(writer, one);
        }
        writer.close("}");
    }

    /// Adds the ruleset of the chosen context, and behind it that of the default one: in Less, what is there first stays.
    /// A context that the modifier does not have calls a mixin that is not there, since nothing else is an error.
    fn push_choice(&self, writer: &mut Writer, id: ModifierId) {
        const SHOWN: usize = 8;
        let (modifier, parameter) = (&self.dictionary[id], &self.plan.parameters[id.index()]);
        let rulesets = &self.plan.rulesets[id.index()];
        let choose = [".choose-", parameter, "()"].concat();
        let mut names = String::new();
        for (index, (context, ruleset)) in modifier.contexts.iter().zip(rulesets).enumerate() {
            let text = writer.start();
            text.push_str(&choose);
            text.push_str(" when ");
            self.push_question(text, id, ContextId(index as u16));
            text.push_str(&[" { ", ruleset, "(); }\n"].concat());
            if index < SHOWN {
                names.push_str(if index > 0 { "-or-" } else { "" });
                let name = custom_property::identifier(context);
                names.extend(name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-'));
            }
        }
        writer.line(&[&choose, " when (default()) { .", parameter, "-has-to-be-", &names, "(); }"].concat());
        writer.line(&[&choose, ";"].concat());
        writer.line(&[&rulesets[modifier.default.index()], "();"].concat());
    }

    /// Adds a token in which modifiers meet: its values, and which of them applies.
    fn push_token(&self, writer: &mut Writer, one: &Varying<'_>) {
        let cases: Vec<Case<'_, usize>> = (one.token.variants.iter().zip(&one.leaves))
            .map(|(variant, &leaf)| Case { when: &variant.when, leaf })
            .collect();
        let decision = Decision::new(self.dictionary, &cases);
        if one.is_always {
            for (leaf, variant) in one.token.variants.iter().enumerate() {
                if one.leaves[leaf] == leaf {
                    self.push_variant_name(writer.start(), one, leaf);
                    writer.text().push_str(": ");
                    self.push_literal(writer.text(), variant);
                    writer.text().push_str(";\n");
                }
            }
            self.printer.push_variable(writer.start(), one.id);
            writer.text().push_str(": ");
            self.push_decision(writer.text(), one, &decision);
            writer.text().push_str(";\n");
            return;
        }
        let name = [".token-", &self.plan.tokens[one.id], "()"].concat();
        self.push_guarded(writer, one, &name, &mut Vec::new(), &decision);
        writer.line(&[&name, " when (default()) { }"].concat());
        writer.line(&[&name, ";"].concat());
    }

    /// Adds a decision as nested calls of `if`.
    fn push_decision(&self, text: &mut String, one: &Varying<'_>, decision: &Decision<usize>) {
        let question = match decision {
            Decision::Leaf(leaf) => return self.push_variant_name(text, one, *leaf),
            Decision::Question(question) => question,
        };
        let (last, asked) = match (&question.otherwise, question.answers.split_last()) {
            (Some(otherwise), _) => (otherwise, &*question.answers),
            (None, Some(((_, last), asked))) => (last, asked),
            (None, None) => return,
        };
        for (context, answer) in asked {
            text.push_str("if(");
            self.push_question(text, question.modifier, *context);
            text.push_str(", ");
            self.push_decision(text, one, answer);
            text.push_str(", ");
        }
        self.push_decision(text, one, last);
        text.push_str(&")".repeat(asked.len()));
    }

    /// Adds a mixin for each way to a value, of a token that does not exist everywhere.
    fn push_guarded(
        &self,
        writer: &mut Writer,
        one: &Varying<'_>,
        name: &str,
        way: &mut Vec<(ModifierId, ContextId)>,
        decision: &Decision<usize>,
    ) {
        match decision {
            Decision::Leaf(leaf) if one.token.variants[*leaf].value.is_none() => {}
            Decision::Leaf(leaf) => {
                let text = writer.start();
                text.push_str(name);
                for (index, &(modifier, context)) in way.iter().enumerate() {
                    text.push_str(if index > 0 { " and " } else { " when " });
                    self.push_question(text, modifier, context);
                }
                text.push_str(" { ");
                self.printer.push_variable(text, one.id);
                text.push_str(": ");
                self.push_literal(text, &one.token.variants[*leaf]);
                text.push_str("; }\n");
            }
            Decision::Question(question) => {
                for (context, answer) in self.answers(question) {
                    way.push((question.modifier, context));
                    self.push_guarded(writer, one, name, way, answer);
                    way.pop();
                }
            }
        }
    }

    /// The answer of a question for each context.
    fn answers<'q>(&self, question: &'q Question<usize>) -> Vec<(ContextId, &'q Decision<usize>)> {
        let contexts = (0..self.dictionary[question.modifier].contexts.len() as u16).map(ContextId);
        let answer = |context: ContextId| {
            let own = question.answers.iter().find(|(answered, _)| *answered == context);
            Some((context, own.map(|(_, answer)| answer).or(question.otherwise.as_ref())?))
        };
        contexts.filter_map(answer).collect()
    }

    /// Adds the question whether a context is chosen: with or without quotes, by its name.
    fn push_question(&self, text: &mut String, modifier: ModifierId, context: ContextId) {
        text.push_str("(~\"@{");
        text.push_str(&self.plan.parameters[modifier.index()]);
        text.push_str("}\" = ");
        push_context(text, &self.dictionary[modifier].contexts[context.index()]);
        text.push(')');
    }
}

/// Adds the name of a context as the content of the string that people write for it: Less compares what is written.
fn push_context(text: &mut String, name: &str) {
    text.push('~');
    LANGUAGE.literal.push(text, name);
}
