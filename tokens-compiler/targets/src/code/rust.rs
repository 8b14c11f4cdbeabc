//! The `rust` target, which the macros share: `tokens-compiler-rust`, and how code reaches what it makes.

use tokens_compiler_core::dictionary::Dictionary;
use tokens_compiler_core::emit::presence;

pub use tokens_compiler_rust::*;

use crate::symbol::{self, Paths, Symbols};

/// What Rust code writes to reach each token from beside the generated items: `color::BRAND`, and `color.brand` of
/// a set.
pub fn symbols(dictionary: &Dictionary) -> Symbols {
    let (names, _) = Names::settle(dictionary, true);
    let (presence, _) = presence::settle(dictionary, "rust");
    let paths =
        |separator, own| Paths { root: "", groups: &names.modules, separator }.tokens(dictionary, own);
    let choice = |modifier: &Enum| symbol::Modifier {
        member: modifier.field.clone(),
        contexts: modifier.variants.iter().map(|own| format!("{}::{own}", modifier.name)).collect(),
    };
    Symbols {
        constants: symbol::present(dictionary, paths("::", &names.constants)),
        members: symbol::held(&presence, paths(".", &names.fields)),
        modifiers: names.modifiers.iter().map(choice).collect(),
    }
}
