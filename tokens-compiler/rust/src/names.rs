//! The names of a dictionary in Rust, settled before anything is printed; what meets is reported with both places.

use super::ident;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Child, Dictionary, GroupId, TokenId};
use tokens_compiler_core::emit::name::{Scope, Wanted, context_collision, modifier_collision, number_twin};

/// Types beside the enums of modifiers.
const RESERVED: [&str; 2] = ["Input", "Tokens"];

/// Names by id.
#[cfg_attr(feature = "debug", derive(Debug))]
#[non_exhaustive]
pub struct Names {
    /// Module of each group; empty for the root and for a group without tokens, which gets none.
    pub modules: Vec<String>,
    /// Constant of each token.
    pub constants: Vec<String>,
    /// Field of each token in its group's set; empty without sets.
    pub fields: Vec<String>,
    /// Enum of each modifier, and its contexts' variants; empty without sets.
    pub modifiers: Vec<Enum>,
}

/// The names of one modifier.
#[cfg_attr(feature = "debug", derive(Debug))]
#[non_exhaustive]
pub struct Enum {
    /// The enum.
    pub name: String,
    /// The field in `Input`.
    pub field: String,
    /// The variants, by context.
    pub variants: Vec<String>,
}

impl Names {
    /// Names everything; also gives what there is to say of names that meet.
    pub fn settle(dictionary: &Dictionary, sets: bool) -> (Self, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let mut names = Self {
            modules: Vec::with_capacity(dictionary.groups.len()),
            constants: Vec::with_capacity(dictionary.tokens.len()),
            fields: Vec::new(),
            modifiers: Vec::new(),
        };
        for token in &dictionary.tokens {
            let own = token.name();
            names.constants.push(ident::constant(own));
            if sets {
                names.fields.push(ident::field(if own == "$root" { "root" } else { own }));
            }
        }
        let first_tokens = dictionary.first_tokens();
        for (index, group) in dictionary.groups.iter().enumerate() {
            let has_module = index > 0 && first_tokens[index].is_some();
            names.modules.push(if has_module { ident::module_name(&group.name) } else { String::new() });
        }
        if sets {
            names.name_modifiers(dictionary, &mut diagnostics);
        }
        for group in &dictionary.groups {
            names.distinguish(dictionary, &first_tokens, &group.children, &mut diagnostics);
        }
        (names, diagnostics)
    }

    /// Whether a group has tokens anywhere below it.
    pub fn has_module(&self, group: GroupId) -> bool {
        !self.modules[group.index()].is_empty()
    }

    /// Makes the names of a group differ, and reports those that meet.
    fn distinguish(
        &mut self,
        dictionary: &Dictionary,
        first_tokens: &[Option<TokenId>],
        children: &[Child],
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        // Constants live beside modules without meeting them; in a set their fields would meet.
        let mut tokens: Vec<TokenId> = Vec::with_capacity(children.len());
        let mut groups: Vec<(GroupId, TokenId)> = Vec::new();
        for child in children {
            match *child {
                Child::Token(id) => tokens.push(id),
                Child::Group(id) => {
                    if let Some(token) = first_tokens[id.index()] {
                        groups.push((id, token));
                    }
                }
            }
        }
        let scope = |kind| Scope { target: "rust", kind, separator: "_", dictionary };
        let mut is_reported = vec![false; tokens.len()];
        let mut wanted: Vec<Wanted<'_>> = Vec::with_capacity(children.len());
        for &id in &tokens {
            wanted.push(Wanted::new(id, &self.constants[id.index()]));
        }
        for (place, name) in &settled(&scope(""), &wanted, diagnostics) {
            is_reported[*place] = true;
            self.constants[tokens[*place].index()].clone_from(name);
        }
        let mut wanted: Vec<Wanted<'_>> = Vec::with_capacity(children.len());
        for &(group, id) in &groups {
            wanted.push(Wanted::new(id, &self.modules[group.index()]));
        }
        for (place, name) in &settled(&scope("mod "), &wanted, diagnostics) {
            self.modules[groups[*place].0.index()].clone_from(name);
        }
        if self.fields.is_empty() {
            return;
        }
        let mut wanted: Vec<Wanted<'_>> = Vec::with_capacity(children.len());
        for (place, &id) in tokens.iter().enumerate() {
            wanted.push(Wanted {
                is_reported: is_reported[place],
                ..Wanted::new(id, &self.fields[id.index()])
            });
        }
        // A group's field has the name of its module.
        for &(group, id) in &groups {
            wanted.push(Wanted { is_settled: true, ..Wanted::new(id, &self.modules[group.index()]) });
        }
        for (place, name) in &settled(&scope("field "), &wanted, diagnostics) {
            self.fields[tokens[*place].index()].clone_from(name);
        }
    }

    fn name_modifiers(&mut self, dictionary: &Dictionary, diagnostics: &mut Vec<Diagnostic>) {
        let mut taken: Vec<String> = Vec::new();
        for name in &RESERVED {
            taken.push((*name).to_owned());
        }
        let mut fields: Vec<String> = Vec::new();
        for modifier in &dictionary.modifiers {
            let mut name = ident::type_name(&modifier.name);
            if RESERVED.contains(&name.as_str()) {
                name.push_str("Modifier");
            }
            let mut variants: Vec<String> = Vec::with_capacity(modifier.contexts.len());
            for (index, context) in modifier.contexts.iter().enumerate() {
                let mut variant = ident::type_name(context);
                if let Some(first) = place_of(&variant, &variants) {
                    diagnostics.push(context_collision("rust", &variant, modifier, [index, first]));
                }
                number_twin(&mut variant, &mut variants);
            }
            if let Some(first) = place_of(&name, &taken[RESERVED.len()..]) {
                let other = &dictionary.modifiers[first];
                diagnostics.push(modifier_collision("rust", &name, modifier, other));
            }
            number_twin(&mut name, &mut taken);
            let mut field = ident::field(&modifier.name);
            number_twin(&mut field, &mut fields);
            self.modifiers.push(Enum { name, field, variants });
        }
    }
}

fn place_of(name: &str, names: &[String]) -> Option<usize> {
    for (place, other) in names.iter().enumerate() {
        if other == name {
            return Some(place);
        }
    }
    None
}

/// The names that have to change, by their places.
fn settled(
    scope: &Scope<'_>,
    wanted: &[Wanted<'_>],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<(usize, String)> {
    // In a small group, nearly all pairs differ in length or in the last byte; hashing would read whole names.
    if wanted.len() <= 32 && !has_twins(wanted) {
        return Vec::new();
    }
    scope.settle(wanted, Some(diagnostics))
}

fn has_twins(wanted: &[Wanted<'_>]) -> bool {
    let mut ends = [(0_usize, 0_u8); 32];
    let mut count = 0;
    while count < wanted.len() {
        let name = wanted[count].name.as_bytes();
        let end = (name.len(), if name.is_empty() { 0 } else { name[name.len() - 1] });
        let mut at = 0;
        while at < count {
            if ends[at].1 == end.1 && ends[at].0 == end.0 && wanted[at].name == wanted[count].name {
                return true;
            }
            at += 1;
        }
        ends[count] = end;
        count += 1;
    }
    false
}
