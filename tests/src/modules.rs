//! How the top-level modules of a crate refer to each other, read from its sources.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::disk;

/// The module that stands for the crate's root: `lib.rs` or `main.rs`.
pub const ROOT: &str = "lib";

/// From each top-level module to those whose items it names.
#[derive(Clone, Debug, Default)]
pub struct Modules(BTreeMap<String, BTreeSet<String>>);

impl Modules {
    /// Reads the sources of a crate, `src` being its folder.
    ///
    /// What counts is `crate::name`, in code and in `use`, also in braces; tests at the end of a file do not. A name that
    /// is no module is an item that the root lends from one, or its own: the root stands above all its modules.
    pub fn read(src: &Path) -> Self {
        let mut texts: BTreeMap<String, String> = BTreeMap::new();
        for file in disk::files(src).iter().filter(|file| file.extension().is_some_and(|end| end == "rs")) {
            let path = disk::relative(file, src);
            let name = path.split('/').next().unwrap_or_default().trim_end_matches(".rs");
            let name = if matches!(name, "lib" | "main") { ROOT } else { name };
            let text = disk::read(file);
            let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
            texts.entry(name.to_owned()).or_default().push_str(code);
        }
        let lent = texts.get(ROOT).map(|root| lent(root)).unwrap_or_default();
        let named = |text: &str, from: &str| {
            let names = names(text).into_iter().map(|name| match lent.get(&name) {
                Some(module) => module.clone(),
                None if texts.contains_key(&name) => name,
                None => ROOT.to_owned(),
            });
            names.filter(|name| name != from).collect::<BTreeSet<_>>()
        };
        let mut all: BTreeMap<String, BTreeSet<String>> =
            texts.iter().map(|(from, text)| (from.clone(), named(text, from))).collect();
        let modules = texts.keys().filter(|name| *name != ROOT).cloned().collect();
        all.insert(ROOT.to_owned(), modules);
        Self(all)
    }

    /// A way from one module to another along references, both ends included.
    pub fn way(&self, from: &str, to: &str) -> Option<Vec<String>> {
        let mut before: BTreeMap<&str, &str> = BTreeMap::new();
        let mut open = vec![from];
        while let Some(at) = open.pop() {
            for next in self.0.get(at).into_iter().flatten() {
                if next == to {
                    let mut way = vec![to.to_owned(), at.to_owned()];
                    let mut at = at;
                    while let Some(earlier) = before.get(at).copied().filter(|_| at != from) {
                        way.push(earlier.to_owned());
                        at = earlier;
                    }
                    way.reverse();
                    return Some(way);
                }
                if next != from && !before.contains_key(next.as_str()) {
                    before.insert(next, at);
                    open.push(next);
                }
            }
        }
        None
    }

    /// A way from a module back to itself, if any module has one.
    pub fn circle(&self) -> Option<Vec<String>> {
        self.0.keys().find_map(|module| self.way(module, module))
    }
}

/// The items that a root has by `pub use module::…;`, with that module.
fn lent(root: &str) -> BTreeMap<String, String> {
    let mut lent = BTreeMap::new();
    for statement in root.split("pub use ").skip(1) {
        let statement = statement.split(';').next().unwrap_or_default();
        let module = word(statement);
        let items = statement.split_once('{').map_or_else(
            || statement.rsplit("::").next().map(word).into_iter().collect(),
            |(_, list)| listed(list),
        );
        lent.extend(items.into_iter().map(|item| (item, module.clone())));
    }
    lent
}

/// The first names behind `crate::`, comments left out.
fn names(text: &str) -> BTreeSet<String> {
    let code: String = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| [line, "\n"])
        .collect();
    let mut names = BTreeSet::new();
    let mut before = ' ';
    for (index, piece) in code.split("crate::").enumerate() {
        // `$crate` belongs to whoever uses the macro.
        if index > 0 && before != '$' && !code_ends(before) {
            match piece.strip_prefix('{') {
                Some(list) => names.extend(listed(list)),
                None => names.extend(Some(word(piece)).filter(|name| !name.is_empty())),
            }
        }
        before = piece.chars().next_back().unwrap_or(' ');
    }
    names
}

/// Whether a character before `crate` makes it the end of another name.
fn code_ends(before: char) -> bool {
    before.is_alphanumeric() || before == '_'
}

/// The first names of the items in braces, up to the brace that closes them.
fn listed(list: &str) -> Vec<String> {
    let mut names = Vec::new();
    let (mut depth, mut is_new) = (1, true);
    for (at, character) in list.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => is_new = true,
            _ if depth == 1 && is_new && !character.is_whitespace() => {
                names.push(word(&list[at..]));
                is_new = false;
            }
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    names
}

fn word(text: &str) -> String {
    text.chars().take_while(|&character| character.is_alphanumeric() || character == '_').collect()
}

#[cfg(test)]
mod tests {
    use super::{Modules, names};
    use crate::disk;

    #[test]
    fn names_are_found_wherever_they_stand() {
        let text = "use crate::a::B;\nuse crate::{c, d::{E, f}, Item as Other};\n// crate::comment\n\
                    fn g(x: &crate::h::I) { $crate::macros!(); othercrate::no(); }\n";
        let found = names(text);
        let found: Vec<&str> = found.iter().map(String::as_str).collect();
        assert_eq!(found, ["Item", "a", "c", "d", "h"]);
    }

    #[test]
    fn circles_are_found() {
        let src = disk::scratch("modules");
        disk::write(&src.join("lib.rs"), "mod a; mod b; mod c; pub struct Item;");
        disk::write(&src.join("a.rs"), "use crate::b::B;");
        disk::write(&src.join("b/deep.rs"), "use crate::c::C;");
        disk::write(&src.join("c.rs"), "pub struct C;");
        let modules = Modules::read(&src);
        assert_eq!(modules.circle(), None);
        assert_eq!(modules.way("a", "c"), Some(["a", "b", "c"].map(str::to_owned).to_vec()));

        disk::write(&src.join("c.rs"), "pub struct C(crate::a::A);");
        let modules = Modules::read(&src);
        assert_eq!(modules.circle(), Some(["a", "b", "c", "a"].map(str::to_owned).to_vec()));

        disk::write(&src.join("lib.rs"), "mod a; mod b; mod c; pub use a::{A, D as E}; pub struct Item;");
        disk::write(&src.join("c.rs"), "pub struct C(crate::A);");
        assert_eq!(
            Modules::read(&src).way("c", "a").map(|way| way.len()),
            Some(2),
            "the root lends it from there"
        );
        disk::write(&src.join("c.rs"), "pub struct C(crate::Item);");
        assert!(Modules::read(&src).circle().is_some(), "a module below the root names an item of it");
    }
}
