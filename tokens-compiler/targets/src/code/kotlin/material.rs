//! Material 3: the tokens that its roles have, and `TokenMaterial.kt`, which makes its color scheme, text styles and
//! shapes of a set of tokens.

use std::collections::{BTreeMap, BTreeSet};

use super::{Options, Plan};
use crate::option;
use part::Part;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::TokenId;
use tokens_compiler_core::emit::name;
use tokens_compiler_core::options;

mod part;
mod print;
mod role;

pub(super) use print::print;

options! {
    /// The tokens of Material 3's roles, by their names in code, or the same as `on-primary`.
    #[derive(Clone, PartialEq, Eq, Debug)]
    #[cfg_attr(feature = "serde", serde(default))]
    pub struct Material {
        /// Colors by role of `ColorScheme`, such as `on-primary = "color.text.on-accent"`. `surface-tint` is `primary`
        /// unless it has a token of its own, as Material has it; fixed colors need Material 3 1.4. Default: none.
        pub color_scheme: BTreeMap<String, String> = BTreeMap::new(),
        /// Typography tokens by style of `Typography`, such as `body-large = "typography.body"`. Default: none.
        pub typography: BTreeMap<String, String> = BTreeMap::new(),
        /// Dimensions by size of `Shapes`, such as `medium = "radius.card"`: the radius of all corners. Default: none.
        pub shapes: BTreeMap<String, String> = BTreeMap::new(),
    }
}

impl Material {
    /// Whether any role has a token.
    pub fn is_some(&self) -> bool {
        Part::ALL.iter().any(|part| !part.of(self).is_empty())
    }

    /// The version of Material 3 for these roles: that of Compose 1.8, or of 1.9 for fixed colors (`primary-fixed`).
    pub fn version(&self) -> &'static str {
        let is_fixed = |role: &String| name::camel(&[role]).contains("Fixed");
        if self.color_scheme.keys().any(is_fixed) { "1.4.0" } else { "1.3.2" }
    }
}

/// A role that has a token.
#[derive(Clone)]
pub(super) struct Role {
    /// As Material's parameters are called.
    name: &'static str,
    token: TokenId,
    /// The token, seen from where the function stands.
    expression: String,
    /// Whether the token is null in some contexts.
    is_optional: bool,
}

/// The roles with tokens of each part, in Material's order.
pub(super) struct Theme([Vec<Role>; 3]);

impl Theme {
    /// The roles of a part.
    fn of(&self, part: Part) -> &[Role] {
        &self.0[part as usize]
    }

    fn roles(&self) -> impl Iterator<Item = &Role> {
        self.0.iter().flatten()
    }
}

/// Reports a mapping where there is no Compose.
pub(super) fn check(options: &Options, diagnostics: &mut Vec<Diagnostic>) {
    if options.material.is_some() && !options.compose {
        let wanted = "true, since `material` makes themes for Compose";
        diagnostics.push(option::refuse("kotlin", "compose", "false", wanted));
    }
}

/// The roles that have tokens; none where nothing is mapped. Reports what is no role, and what a role cannot have.
pub(super) fn settle(plan: &Plan<'_>, has_sets: bool, diagnostics: &mut Vec<Diagnostic>) -> Option<Theme> {
    let material = &plan.options.material;
    if !material.is_some() {
        return None;
    }
    let known = role::Known::new(plan, has_sets);
    let before = diagnostics.len();
    let mut theme = Theme(Part::ALL.map(|part| known.roles(part, part.of(material), diagnostics)));
    follow(&mut theme.0[Part::ColorScheme as usize]);
    let is_refused = diagnostics[before..].iter().any(|diagnostic| diagnostic.option.is_some());
    (!is_refused).then_some(theme)
}

/// Lets the tint of surfaces follow the primary color, as it does in Material's own functions.
fn follow(colors: &mut Vec<Role>) {
    let given: BTreeSet<&str> = colors.iter().map(|role| role.name).collect();
    if given.contains("surfaceTint") {
        return;
    }
    if let Some(primary) = colors.iter().find(|role| role.name == "primary").cloned() {
        colors.push(Role { name: "surfaceTint", ..primary });
        Part::ColorScheme.sort(colors);
    }
}
