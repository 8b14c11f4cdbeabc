//! What generated code names from elsewhere, under names that no token's type hides.
//!
//! A group `color` is a type `Color`, which inside `Tokens` hides that of Compose; the latter is then imported as
//! `ComposeColor`. Where nothing hides a type it keeps its own name.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::{HEADER, Options, package};
use crate::language::nested::Names;

/// A type, function or property of Kotlin or Compose.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Name {
    Any,
    Boolean,
    Color,
    ColorSpaces,
    CubicBezierEasing,
    Deprecated,
    Dp,
    DpUnit,
    Duration,
    Em,
    Float,
    FontWeight,
    Immutable,
    Int,
    Milliseconds,
    ReplaceWith,
    Sp,
    String,
    StrokeCap,
    TextUnit,
}

impl Name {
    /// Package, own name, and what it is called where that is hidden.
    fn parts(self) -> [&'static str; 3] {
        match self {
            Self::Any => ["kotlin", "Any", "KotlinAny"],
            Self::Boolean => ["kotlin", "Boolean", "KotlinBoolean"],
            Self::Color => ["androidx.compose.ui.graphics", "Color", "ComposeColor"],
            Self::ColorSpaces => {
                ["androidx.compose.ui.graphics.colorspace", "ColorSpaces", "ComposeColorSpaces"]
            }
            Self::CubicBezierEasing => {
                ["androidx.compose.animation.core", "CubicBezierEasing", "ComposeCubicBezierEasing"]
            }
            Self::Deprecated => ["kotlin", "Deprecated", "KotlinDeprecated"],
            Self::Dp => ["androidx.compose.ui.unit", "Dp", "ComposeDp"],
            Self::DpUnit => ["androidx.compose.ui.unit", "dp", "dp"],
            Self::Duration => ["kotlin.time", "Duration", "KotlinDuration"],
            Self::Em => ["androidx.compose.ui.unit", "em", "em"],
            Self::Float => ["kotlin", "Float", "KotlinFloat"],
            Self::FontWeight => ["androidx.compose.ui.text.font", "FontWeight", "ComposeFontWeight"],
            Self::Immutable => ["androidx.compose.runtime", "Immutable", "ComposeImmutable"],
            Self::Int => ["kotlin", "Int", "KotlinInt"],
            Self::Milliseconds => ["kotlin.time.Duration.Companion", "milliseconds", "milliseconds"],
            Self::ReplaceWith => ["kotlin", "ReplaceWith", "KotlinReplaceWith"],
            Self::Sp => ["androidx.compose.ui.unit", "sp", "sp"],
            Self::String => ["kotlin", "String", "KotlinString"],
            Self::StrokeCap => ["androidx.compose.ui.graphics", "StrokeCap", "ComposeStrokeCap"],
            Self::TextUnit => ["androidx.compose.ui.unit", "TextUnit", "ComposeTextUnit"],
        }
    }
}

/// The imports of one file.
#[derive(Clone, Debug)]
pub(super) struct Imports {
    /// Names of types of tokens, which hide others.
    taken: BTreeSet<String>,
    /// Names of groups' types alone, which hide the enums of modifiers.
    groups: BTreeSet<String>,
    package: String,
    used: BTreeSet<String>,
}

impl Imports {
    /// None yet.
    pub(super) fn new(names: &Names, options: &Options) -> Self {
        let plain = |name: &String| name.trim_matches('`').to_owned();
        let groups: BTreeSet<String> = names.types.iter().map(plain).collect();
        let mut taken = groups.clone();
        taken.extend(names.modifiers.iter().map(|modifier| plain(&modifier.type_name)));
        Self { taken, groups, package: package(options), used: BTreeSet::new() }
    }

    /// What this is called in every file.
    pub(super) fn local(&self, name: Name) -> String {
        let [_, own, other] = name.parts();
        if self.taken.contains(own) { self.free(other) } else { own.to_owned() }
    }

    /// What this is called in every file, and its import in this one.
    pub(super) fn name(&mut self, name: Name) -> String {
        let [package, own, other] = name.parts();
        if self.taken.contains(own) {
            return self.alias(package, own, other);
        }
        // What every file of Kotlin has needs none.
        if package != "kotlin" {
            self.used.insert(format!("{package}.{own}"));
        }
        own.to_owned()
    }

    /// An import for a file where no type of a token hides another.
    pub(super) fn plain(&mut self, path: &str) {
        self.used.insert(path.to_owned());
    }

    /// What the enum of a modifier is called inside the types of groups.
    pub(super) fn modifier(&mut self, own: &str) -> String {
        if !self.groups.contains(own.trim_matches('`')) {
            return own.to_owned();
        }
        let package = self.package.clone();
        self.alias(&package, own, &format!("{}Modifier", own.trim_matches('`')))
    }

    fn alias(&mut self, package: &str, own: &str, other: &str) -> String {
        let alias = self.free(other);
        self.used.insert(format!("{package}.{own} as {alias}"));
        alias
    }

    fn free(&self, other: &str) -> String {
        let mut alias = other.to_owned();
        while self.taken.contains(&alias) {
            alias.push('_');
        }
        alias
    }

    /// The beginning of a file: what it is, its package, its imports in the order of the language's conventions.
    pub(super) fn header(&self, suppressed: &[&str]) -> String {
        let mut text = HEADER.to_owned();
        if !suppressed.is_empty() {
            let list: Vec<String> = suppressed.iter().map(|warning| format!("\"{warning}\"")).collect();
            // Writing to a String cannot fail.
            let _ = write!(text, "@file:Suppress({})\n\n", list.join(", "));
        }
        let _ = write!(text, "package {}\n\n", self.package);
        let mut paths: Vec<&String> = self.used.iter().collect();
        paths.sort_by_key(|path| (path.contains(" as "), path.starts_with("kotlin.")));
        for path in paths {
            text.push_str("import ");
            text.push_str(path);
            text.push('\n');
        }
        if !self.used.is_empty() {
            text.push('\n');
        }
        text
    }
}
