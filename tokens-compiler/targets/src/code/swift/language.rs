//! How Swift names things, and the names that generated code takes.

use super::Options;
use crate::language::identifier::{self, Case};
use crate::language::keyword;
use crate::language::nested::{Language, Taken};

/// [`SWIFT`] as the options have it.
pub(super) fn language(options: &Options) -> Language<'_> {
    Language { numeric: &options.numeric_prefix, ..SWIFT }
}

/// The language, for [`crate::language::nested`].
pub(super) const SWIFT: Language<'static> = Language {
    target: "swift",
    context: Case::Lower,
    alphabet: identifier::SWIFT,
    numeric: "n",
    longest: None,
    keywords: keyword::SWIFT,
    quotes: ["`", "`"],
    taken: Taken {
        types: keyword::sorted(&TYPES),
        members: &["dynamicType", "hashValue", "self"],
        root: &["input"],
        modifiers: &["TokenAssets", "TokenStyle", "TokenTrait"],
        contexts: &["allCases", "dynamicType", "hashValue", "rawValue", "self"],
    },
};

/// Types that generated code names, and words that no type may have: inside a group of that name, the name would
/// mean the group.
const TYPES: [&str; 26] = [
    "Any",
    "CGFloat",
    "Double",
    "Hashable",
    "Protocol",
    "Self",
    "Sendable",
    "String",
    "TokenBorder",
    "TokenChoices",
    "TokenColor",
    "TokenCubicBezier",
    "TokenDuration",
    "TokenFontFamily",
    "TokenFontWeight",
    "TokenGradient",
    "TokenInput",
    "TokenLineCap",
    "TokenOpaque",
    "TokenSet",
    "TokenShadow",
    "TokenStrokeStyle",
    "TokenTransition",
    "TokenTypography",
    "Tokens",
    "Type",
];
