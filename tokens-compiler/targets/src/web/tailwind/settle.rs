//! The names in their namespaces, each once, and so that every token has the classes that it is there for. What it
//! can't have is reported.

use std::collections::BTreeMap;

use super::mapping::{Entry, Mapping};
use super::namespace::{self, Namespace};
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Dictionary, TokenId};
use tokens_compiler_core::emit::name::{Scope, Wanted};
use tokens_compiler_core::emit::string_table::StringTable;

/// The theme: its entries, and their variables.
pub(super) struct Theme {
    pub(super) entries: Vec<Entry>,
    pub(super) names: StringTable,
}

impl Theme {
    /// Settles what the entries are called.
    pub(super) fn new(dictionary: &Dictionary, mapping: Mapping, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let Mapping { entries, names, .. } = mapping;
        let scope = Scope { target: "tailwind", kind: "", separator: "-", dictionary };
        let wanted: Vec<Wanted<'_>> =
            entries.iter().zip(names.iter()).map(|(entry, name)| Wanted::new(entry.token, name)).collect();
        let changed = scope.settle(&wanted, Some(diagnostics));
        let names = if changed.is_empty() { names } else { names.replaced(&changed) };
        let mut theme = Self { entries, names };
        for namespace in &namespace::ALL {
            if let Some((winner, class)) = namespace.yields {
                theme.give_way(dictionary, namespace, winner, class, diagnostics);
            }
        }
        theme.report_taken(dictionary, diagnostics);
        theme
    }

    /// The entries with their variables and their names.
    pub(super) fn iter(&self) -> impl Iterator<Item = (Entry, &str, &str)> {
        self.entries
            .iter()
            .zip(self.names.iter())
            .map(|(&entry, variable)| (entry, variable, short(entry.namespace, variable)))
    }

    /// The entries of a namespace with their variables and their names.
    pub(super) fn of(&self, namespace: &'static Namespace) -> impl Iterator<Item = (Entry, &str, &str)> {
        self.iter().filter(move |(entry, ..)| std::ptr::eq(entry.namespace, namespace))
    }

    /// Renames what shares a class with a token of another namespace, which has it whatever this one says.
    fn give_way(
        &mut self,
        dictionary: &Dictionary,
        namespace: &'static Namespace,
        winner: &str,
        class: &str,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        let Some(winner) = namespace::named(winner) else { return };
        if self.of(namespace).next().is_none() {
            return;
        }
        let held: BTreeMap<&str, TokenId> =
            self.of(winner).map(|(entry, _, name)| (name, entry.token)).collect();
        let mut changed = Vec::new();
        let mut own: Option<BTreeMap<&str, TokenId>> = None;
        for (place, (entry, variable, name)) in self.iter().enumerate() {
            let Some(&other) = held.get(name).filter(|_| std::ptr::eq(entry.namespace, namespace)) else {
                continue;
            };
            let own = own.get_or_insert_with(|| {
                self.of(namespace).map(|(entry, _, name)| (name, entry.token)).collect()
            });
            let is_free = |name: &str| !held.contains_key(name) && !own.contains_key(name);
            let mut number = 2;
            while !is_free(&format!("{name}-{number}")) {
                number += 1;
            }
            let class = format!("{class}-{name}");
            let (token, winning) = (&dictionary[entry.token], &dictionary[other]);
            let (path, first) = (token.dot_path(), winning.dot_path());
            let message = format!(
                "in the target `tailwind`, `{path}` and `{first}` share the class `{class}`, which is `{first}` alone; `{path}` has `{class}-{number}`"
            );
            diagnostics.push(
                Diagnostic::new(Code::NotExpressible, message)
                    .at(token.base().span, format!("becomes `{variable}-{number}`"))
                    .also(winning.base().span, format!("becomes `--{}-{name}`", winner.name))
                    .token(path)
                    .help("rename one of the two, with `rename` for this target alone"),
            );
            changed.push((place, format!("{variable}-{number}")));
        }
        if !changed.is_empty() {
            self.names = self.names.replaced(&changed);
        }
    }

    /// Reports the tokens whose classes Tailwind has itself: one report for each namespace.
    fn report_taken(&self, dictionary: &Dictionary, diagnostics: &mut Vec<Diagnostic>) {
        for namespace in namespace::ALL.iter().filter(|one| !one.taken.is_empty() || !one.hidden.is_empty()) {
            let mut met: Vec<(TokenId, String)> = Vec::new();
            for (entry, variable, name) in self.of(namespace) {
                let taken = namespace.taken.iter().find(|(_, names)| names.split(' ').any(|one| one == name));
                if let Some((class, _)) = taken {
                    met.push((entry.token, format!("`{class}-{name}`")));
                } else if namespace.hidden.iter().any(|start| name.starts_with(start)) {
                    met.push((entry.token, format!("`{variable}`, which is of another namespace")));
                }
            }
            let Some((first, _)) = met.first() else { continue };
            let token = &dictionary[*first];
            let message = format!(
                "in the target `tailwind`, `--{}-*` has names that Tailwind uses for classes of its own: {}",
                namespace.name,
                listed(met.iter().map(|(id, class)| format!("`{}` ({class})", dictionary[*id].dot_path())))
            );
            let mut report = Diagnostic::new(Code::NotExpressible, message)
                .at(token.base().span, "the first of these tokens")
                .token(token.dot_path())
                .help("a page that uses these classes gets one of the two, or both; rename the tokens with `rename`, or map their group with `namespaces`");
            for (id, _) in met.iter().skip(1).take(3) {
                report = report.also(dictionary[*id].base().span, "another one");
            }
            diagnostics.push(report);
        }
    }
}

/// The name of a variable in its namespace; empty for the namespace's own.
pub(super) fn short<'n>(namespace: &Namespace, variable: &'n str) -> &'n str {
    variable.get(namespace.name.len() + 3..).unwrap_or_default()
}

/// A list in words: `a`, `b` and `c`.
pub(super) fn listed(items: impl Iterator<Item = String>) -> String {
    let mut items: Vec<String> = items.collect();
    let Some(last) = items.pop() else { return String::new() };
    if items.is_empty() { last } else { format!("{} and {last}", items.join(", ")) }
}
