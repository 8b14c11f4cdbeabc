//! Typed sets: every group as a struct with a field for each token and each group in it, for any input.
//!
//! A group is settled in one of two ways, whichever is smaller. *Fixed*: one static for every combination of the
//! contexts that its tokens depend on, shared by all others. *Joined*: built when it is asked for, out of
//! references to the groups in it; so modifiers that meet only high in the tree cost the sum of their contexts and
//! not the product. The root is always joined.

use super::module::{Place, Printer};
use super::value::{NONE, SOME, push_type};
use super::{Names, doc, literal};
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{
    Child, Condition, Dictionary, GroupId, ModifierId, Token, TokenId, Variant, insert_sorted,
};
use tokens_compiler_core::emit::gather;
use tokens_compiler_core::emit::presence::{self, Presence};
use tokens_compiler_core::value::Value;

/// More statics than this for one group are not made.
const MOST_STATICS: usize = 4096;
/// A fixed group may hold this many times more values than its tokens have.
const GENEROSITY: usize = 2;
/// And always this many, so that small groups stay references.
const SMALL: usize = 48;

/// How each group and token goes into the sets.
pub(super) struct Plan {
    groups: Vec<Option<GroupPlan>>,
    tokens: Vec<Presence>,
}

struct GroupPlan {
    /// The modifiers that change anything in it.
    support: Vec<ModifierId>,
    is_fixed: bool,
}

/// Settles how every group is made.
pub(super) fn plan(dictionary: &Dictionary, names: &Names, diagnostics: &mut Vec<Diagnostic>) -> Plan {
    let mut plan = Plan {
        groups: Vec::with_capacity(dictionary.groups.len()),
        tokens: gather(presence::settle(dictionary, "rust"), diagnostics),
    };
    for _ in &dictionary.groups {
        plan.groups.push(None);
    }
    if !dictionary.groups.is_empty() {
        plan_group(dictionary, names, GroupId::ROOT, &mut plan);
    }
    plan
}

fn combinations(dictionary: &Dictionary, support: &[ModifierId]) -> usize {
    let mut count: usize = 1;
    for &id in support {
        count = count.saturating_mul(dictionary[id].contexts.len());
    }
    count
}

fn plan_group(dictionary: &Dictionary, names: &Names, id: GroupId, plan: &mut Plan) {
    let mut support: Vec<ModifierId> = Vec::new();
    let mut fields = 0_usize;
    let mut needed = 0_usize;
    let mut is_fixed = id != GroupId::ROOT;
    for child in &dictionary[id].children {
        match *child {
            Child::Token(token) => {
                if matches!(plan.tokens[token.index()], Presence::Never) {
                    continue;
                }
                let own = dictionary[token].support();
                needed += combinations(dictionary, &own);
                for &modifier in &own {
                    insert_sorted(&mut support, modifier);
                }
            }
            Child::Group(group) => {
                if !names.has_module(group) {
                    continue;
                }
                plan_group(dictionary, names, group, plan);
                let Some(below) = &plan.groups[group.index()] else {
                    continue;
                };
                is_fixed &= below.is_fixed;
                needed += combinations(dictionary, &below.support);
                for &modifier in &below.support {
                    insert_sorted(&mut support, modifier);
                }
            }
        }
        fields += 1;
    }
    let statics = combinations(dictionary, &support);
    let values = statics.saturating_mul(fields);
    is_fixed &= statics <= MOST_STATICS && (values <= SMALL || values <= needed.saturating_mul(GENEROSITY));
    plan.groups[id.index()] = Some(GroupPlan { support, is_fixed });
}

impl Printer<'_> {
    /// The struct of a group and the function that chooses or makes one.
    pub(super) fn set(&mut self, plan: &Plan, place: Place<'_>) {
        let Some(group) = &plan.groups[place.group.index()] else {
            return;
        };
        let is_root = place.group == GroupId::ROOT;
        let name = if is_root { "Tokens" } else { "Set" };
        self.set_struct(plan, place, name, group.is_fixed);
        let modifiers = self.dictionary.modifiers.len();
        let depth = place.depth;
        if is_root {
            self.text.push_str("/// All tokens for an input.\n#[allow(dead_code, deprecated, unused_variables)]\npub const fn tokens(input: Input) -> Tokens {\n    let i = input.indices();\n");
        } else {
            self.indent(depth);
            self.text.push_str("#[doc(hidden)]\n");
            self.indent(depth);
            let is_same = group.is_fixed && group.support.is_empty();
            self.text.push_str(if is_same {
                "pub const fn __set(_: [u16; "
            } else {
                "pub const fn __set(i: [u16; "
            });
            literal::push_u64(&mut self.text, modifiers as u64);
            self.text.push_str(if group.is_fixed { "]) -> &'static Set {\n" } else { "]) -> Set {\n" });
        }
        if group.is_fixed {
            self.pinned(plan, place, &group.support);
        } else {
            self.joined(plan, place, name);
        }
        self.indent(depth);
        self.text.push_str("}\n");
    }

    fn set_struct(&mut self, plan: &Plan, place: Place<'_>, name: &str, is_fixed: bool) {
        let (dictionary, names) = (self.dictionary, self.names);
        let depth = place.depth;
        doc::push_start(&mut self.text, self.is_indented, depth);
        self.text.push_str(if depth == 0 {
            " All tokens in one context of every modifier.\n"
        } else {
            " The tokens of this group in one context of every modifier.\n"
        });
        if depth == 0 {
            self.text.push_str("#[allow(dead_code, missing_docs)]\n");
        }
        if !is_fixed {
            self.indent(depth);
            self.text.push_str("#[derive(Clone, Copy)]\n");
        }
        self.indent(depth);
        self.text.push_str("pub struct ");
        self.text.push_str(name);
        self.text.push_str(" {\n");
        for child in &dictionary[place.group].children {
            match *child {
                Child::Token(id) => self.token_field(plan, id, place),
                Child::Group(id) => {
                    let Some(below) = &plan.groups[id.index()] else {
                        continue;
                    };
                    let module = &names.modules[id.index()];
                    self.indent(depth + 1);
                    self.text.push_str("pub ");
                    self.text.push_str(module);
                    self.text.push_str(if below.is_fixed { ": &'static " } else { ": " });
                    self.text.push_str(module);
                    self.text.push_str("::Set,\n");
                }
            }
        }
        self.indent(depth);
        self.text.push_str("}\n");
    }

    fn token_field(&mut self, plan: &Plan, id: TokenId, place: Place<'_>) {
        let kind = plan.tokens[id.index()];
        if matches!(kind, Presence::Never) {
            return;
        }
        let dictionary = self.dictionary;
        let token = &dictionary[id];
        if let Some(description) = &token.description {
            doc::push_lines(&mut self.text, self.is_indented, place.depth + 1, description);
        }
        self.deprecated_elsewhere(id, place.depth + 1);
        self.deprecated(token, place.depth + 1);
        self.indent(place.depth + 1);
        self.text.push_str("pub ");
        self.text.push_str(&self.names.fields[id.index()]);
        self.text.push_str(": ");
        match kind {
            Presence::Never => {}
            Presence::Always(token_type) => push_type(&mut self.text, token_type, place.path),
            Presence::Sometimes(token_type) => {
                self.text.push_str("::core::option::Option<");
                push_type(&mut self.text, token_type, place.path);
                self.text.push('>');
            }
        }
        self.text.push_str(",\n");
    }

    /// One static a combination, chosen by the contexts of the group's own modifiers.
    fn pinned(&mut self, plan: &Plan, place: Place<'_>, support: &[ModifierId]) {
        let depth = place.depth + 1;
        let all = self.dictionary.combinations(support, MOST_STATICS).unwrap_or_default();
        if support.is_empty() {
            self.fixed_one(plan, place, &Condition::default(), depth);
            return;
        }
        self.indent(depth);
        self.match_on(support);
        // The default contexts come first, so that they are the arm for an index that no enum has.
        for index in (0..all.len()).rev() {
            let input = &all[index];
            self.indent(depth + 1);
            if index == 0 {
                self.text.push('_');
            } else {
                self.pattern(support, input);
            }
            self.text.push_str(" => {\n");
            self.fixed_one(plan, place, input, depth + 2);
            self.indent(depth + 1);
            self.text.push_str("}\n");
        }
        self.indent(depth);
        self.text.push_str("}\n");
    }

    fn fixed_one(&mut self, plan: &Plan, place: Place<'_>, input: &Condition, depth: usize) {
        let dictionary = self.dictionary;
        self.indent(depth);
        self.text.push_str("static __S: Set = Set {\n");
        for child in &dictionary[place.group].children {
            match *child {
                Child::Token(id) => {
                    let kind = plan.tokens[id.index()];
                    if matches!(kind, Presence::Never) {
                        continue;
                    }
                    let token = &dictionary[id];
                    self.field_name(&self.names.fields[id.index()], depth + 1);
                    self.set_value(id, token, dictionary.select(token, input), kind, place);
                }
                Child::Group(id) => {
                    if plan.groups[id.index()].is_none() {
                        continue;
                    }
                    let module = &self.names.modules[id.index()];
                    self.field_name(module, depth + 1);
                    self.text.push_str(module);
                    self.text.push_str("::__set([");
                    for (modifier, definition) in dictionary.modifiers() {
                        if modifier.0 > 0 {
                            self.text.push_str(", ");
                        }
                        let context = input.get(modifier).unwrap_or(definition.default);
                        literal::push_u64(&mut self.text, u64::from(context.0));
                    }
                    self.text.push_str("])");
                }
            }
            self.text.push_str(",\n");
        }
        self.indent(depth);
        self.text.push_str("};\n");
        self.indent(depth);
        self.text.push_str("&__S\n");
    }

    /// The set by value: each group in it asked for, each token chosen by itself.
    fn joined(&mut self, plan: &Plan, place: Place<'_>, name: &str) {
        let dictionary = self.dictionary;
        let depth = place.depth + 1;
        self.indent(depth);
        self.text.push_str(name);
        self.text.push_str(" {\n");
        for child in &dictionary[place.group].children {
            match *child {
                Child::Token(id) => {
                    let kind = plan.tokens[id.index()];
                    if matches!(kind, Presence::Never) {
                        continue;
                    }
                    let token = &dictionary[id];
                    self.field_name(&self.names.fields[id.index()], depth + 1);
                    let support = token.support();
                    if support.is_empty() {
                        self.set_value(id, token, token.base(), kind, place);
                    } else {
                        self.match_on(&support);
                        for index in (0..token.variants.len()).rev() {
                            let variant = &token.variants[index];
                            self.indent(depth + 2);
                            if index == 0 {
                                self.text.push('_');
                            } else {
                                self.pattern(&support, &variant.when);
                            }
                            self.text.push_str(" => ");
                            self.joined_value(id, token, variant, kind, place);
                            self.text.push_str(",\n");
                        }
                        self.indent(depth + 1);
                        self.text.push('}');
                    }
                }
                Child::Group(id) => {
                    if plan.groups[id.index()].is_none() {
                        continue;
                    }
                    let module = &self.names.modules[id.index()];
                    self.field_name(module, depth + 1);
                    self.text.push_str(module);
                    self.text.push_str("::__set(i)");
                }
            }
            self.text.push_str(",\n");
        }
        self.indent(depth);
        self.text.push_str("}\n");
    }

    /// Lists inside a value live on after a function only where the value is made in a `const`.
    fn joined_value(
        &mut self,
        id: TokenId,
        token: &Token,
        variant: &Variant,
        kind: Presence,
        place: Place<'_>,
    ) {
        let has_list = variant.value.is_some_and(|value| {
            matches!(
                &self.dictionary[value],
                Value::Shadow(_) | Value::Gradient(_) | Value::StrokeStyle(_) | Value::Border(_)
            )
        });
        if has_list {
            self.text.push_str("const { ");
        }
        self.set_value(id, token, variant, kind, place);
        if has_list {
            self.text.push_str(" }");
        }
    }

    fn field_name(&mut self, name: &str, depth: usize) {
        self.indent(depth);
        self.text.push_str(name);
        self.text.push_str(": ");
    }

    /// `match i[0] {`, `match (i[0], i[2]) {`
    fn match_on(&mut self, support: &[ModifierId]) {
        self.text.push_str("match ");
        self.tuple(support, |text, modifier| {
            text.push_str("i[");
            literal::push_u64(text, u64::from(modifier.0));
            text.push(']');
        });
        self.text.push_str(" {\n");
    }

    /// `1`, `(1, _)`
    fn pattern(&mut self, support: &[ModifierId], when: &Condition) {
        self.tuple(support, |text, modifier| match when.get(modifier) {
            Some(context) => literal::push_u64(text, u64::from(context.0)),
            None => text.push('_'),
        });
    }

    fn tuple(&mut self, support: &[ModifierId], each: impl Fn(&mut String, ModifierId)) {
        if let [only] = support {
            each(&mut self.text, *only);
            return;
        }
        self.text.push('(');
        for (index, &modifier) in support.iter().enumerate() {
            if index > 0 {
                self.text.push_str(", ");
            }
            each(&mut self.text, modifier);
        }
        self.text.push(')');
    }

    fn set_value(&mut self, id: TokenId, token: &Token, variant: &Variant, kind: Presence, place: Place<'_>) {
        let Some(value) = variant.value else {
            self.text.push_str(NONE);
            return;
        };
        let is_optional = matches!(kind, Presence::Sometimes(_));
        if is_optional {
            self.text.push_str(SOME);
        }
        if token.base().value == Some(value) {
            // A constant is cheaper to name than a value is to make once more.
            self.text.push_str(&self.names.constants[id.index()]);
        } else {
            self.expression(token, variant, place);
        }
        if is_optional {
            self.text.push(')');
        }
    }
}
