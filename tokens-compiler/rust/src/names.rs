//! The names of a dictionary in Rust, settled before anything is printed; what meets is reported with both places.

use super::ident;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Child, Dictionary, GroupId, TokenId};
use tokens_compiler_core::emit::name::{collision, context_collision, modifier_collision, number_twin};
use tokens_compiler_core::sort;
use tokens_compiler_core::table;

/// Types beside the enums of modifiers.
const RESERVED: [&str; 2] = ["Input", "Tokens"];

/// Names by id.
#[cfg_attr(feature = "debug", derive(Debug))]
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
            if names.check_group(dictionary, &first_tokens, &group.children, &mut diagnostics) {
                names.distinguish(&group.children);
            }
        }
        (names, diagnostics)
    }

    /// Whether a group has tokens anywhere below it.
    pub fn has_module(&self, group: GroupId) -> bool {
        !self.modules[group.0 as usize].is_empty()
    }

    /// Numbers the names that meet in a group, so that no token is lost where the report is lowered.
    fn distinguish(&mut self, children: &[Child]) {
        let mut modules = Vec::new();
        let mut constants = Vec::new();
        let mut fields = Vec::new();
        for child in children {
            if let Child::Group(id) = *child {
                let module = &mut self.modules[id.0 as usize];
                number_twin(module, &mut modules);
                fields.push(module.clone());
            }
        }
        for child in children {
            if let Child::Token(id) = *child {
                number_twin(&mut self.constants[id.0 as usize], &mut constants);
                if let Some(field) = self.fields.get_mut(id.0 as usize) {
                    number_twin(field, &mut fields);
                }
            }
        }
    }

    /// Reports what meets in a group; whether anything does.
    fn check_group(
        &self,
        dictionary: &Dictionary,
        first_tokens: &[Option<TokenId>],
        children: &[Child],
        diagnostics: &mut Vec<Diagnostic>,
    ) -> bool {
        // Constants live beside modules without meeting them; in a set their fields would meet.
        let mut constants: Vec<(&str, TokenId)> = Vec::with_capacity(children.len());
        let mut modules: Vec<(&str, TokenId)> = Vec::new();
        let mut fields: Vec<(&str, TokenId)> = Vec::new();
        for child in children {
            match *child {
                Child::Token(id) => {
                    constants.push((&self.constants[id.0 as usize], id));
                    if let Some(field) = self.fields.get(id.0 as usize) {
                        fields.push((field, id));
                    }
                }
                Child::Group(id) => {
                    if let Some(token) = first_tokens[id.0 as usize] {
                        modules.push((&self.modules[id.0 as usize], token));
                        if !self.fields.is_empty() {
                            fields.push((&self.modules[id.0 as usize], token));
                        }
                    }
                }
            }
        }
        if report_twins(dictionary, &constants, "", diagnostics)
            || report_twins(dictionary, &modules, "mod ", diagnostics)
        {
            return true;
        }
        report_twins(dictionary, &fields, "field ", diagnostics)
    }

    fn name_modifiers(&mut self, dictionary: &Dictionary, diagnostics: &mut Vec<Diagnostic>) {
        let mut taken: Vec<String> = vec![RESERVED[0].to_owned(), RESERVED[1].to_owned()];
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

/// Reports every two that have one name; whether there were any.
fn report_twins(
    dictionary: &Dictionary,
    named: &[(&str, TokenId)],
    kind: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> bool {
    // In a small group, nearly all pairs differ in length or in the last byte; sorting would compare whole names.
    if named.len() <= 32 && !has_twins(named) {
        return false;
    }
    let mut hashes = Vec::with_capacity(named.len());
    for (name, _) in named {
        hashes.push(table::hash(table::HASH, name));
    }
    let mut found = false;
    for (earlier, later) in sort::twins(&hashes) {
        let ((before, first), (name, id)) = (named[earlier as usize], named[later as usize]);
        if name == before {
            let label = format!("{kind}{name}");
            let diagnostic = collision("rust", &label, dictionary.token(id), dictionary.token(first));
            diagnostics.push(diagnostic);
            found = true;
        }
    }
    found
}

fn has_twins(named: &[(&str, TokenId)]) -> bool {
    let mut ends = [(0_usize, 0_u8); 32];
    let mut count = 0;
    while count < named.len() {
        let name = named[count].0.as_bytes();
        let end = (name.len(), if name.is_empty() { 0 } else { name[name.len() - 1] });
        let mut at = 0;
        while at < count {
            if ends[at].1 == end.1 && ends[at].0 == end.0 && named[at].0 == named[count].0 {
                return true;
            }
            at += 1;
        }
        ends[count] = end;
        count += 1;
    }
    false
}
