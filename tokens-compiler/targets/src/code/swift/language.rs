//! What Swift takes for a name.

use super::Case;
use crate::language::nested::{Language, Taken};

/// The language, for [`crate::language::nested`].
pub(super) const SWIFT: Language = Language {
    target: "swift",
    context: Case::Lower,
    is_part,
    is_start,
    quoted: &KEYWORDS,
    taken: Taken {
        types: &TYPES,
        members: &["dynamicType", "self"],
        root: &["hashValue", "input"],
        modifiers: &MODIFIERS,
        contexts: &["allCases", "dynamicType", "hashValue", "rawValue", "self"],
    },
};

/// The alphabets that the language takes whole; marks may follow a letter.
fn is_part(c: char) -> bool {
    c.is_alphabetic()
}

/// Marks that combine with the letter before cannot begin an identifier.
fn is_start(c: char) -> bool {
    is_part(c)
        && !matches!(c, '\u{300}'..='\u{36f}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}'
            | '\u{fe20}'..='\u{fe2f}')
}

/// Words that name a member only in backticks.
const KEYWORDS: [&str; 50] = [
    "as",
    "associatedtype",
    "break",
    "case",
    "catch",
    "class",
    "continue",
    "default",
    "defer",
    "deinit",
    "do",
    "else",
    "enum",
    "extension",
    "fallthrough",
    "false",
    "fileprivate",
    "for",
    "func",
    "guard",
    "if",
    "import",
    "in",
    "init",
    "inout",
    "internal",
    "is",
    "let",
    "nil",
    "operator",
    "precedencegroup",
    "private",
    "protocol",
    "public",
    "repeat",
    "rethrows",
    "return",
    "static",
    "struct",
    "subscript",
    "super",
    "switch",
    "throw",
    "throws",
    "true",
    "try",
    "typealias",
    "var",
    "where",
    "while",
];

/// Types that generated code names, and words that no type may have: inside a group of that name, the name would
/// mean the group.
const TYPES: [&str; 25] = [
    "Any",
    "CGFloat",
    "Double",
    "Hashable",
    "Protocol",
    "Self",
    "Sendable",
    "String",
    "TokenBorder",
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

/// Types of the standard library, and of the frameworks that an app imports beside the module: there, both would be
/// meant.
const MODIFIERS: [&str; 58] = [
    "Alignment",
    "Angle",
    "Animation",
    "Array",
    "Axis",
    "Binding",
    "Bool",
    "Button",
    "Calendar",
    "Character",
    "Codable",
    "Color",
    "Data",
    "Date",
    "Dictionary",
    "Duration",
    "Edge",
    "Environment",
    "Error",
    "Float",
    "Font",
    "Form",
    "Gradient",
    "Grid",
    "Group",
    "Image",
    "Int",
    "Label",
    "Layout",
    "Link",
    "List",
    "Locale",
    "Material",
    "Menu",
    "Namespace",
    "Never",
    "Notification",
    "Optional",
    "Path",
    "Picker",
    "Result",
    "Scene",
    "Section",
    "Set",
    "Shape",
    "Slider",
    "Spacer",
    "State",
    "Tab",
    "Table",
    "Text",
    "Timer",
    "Toggle",
    "TokenStyle",
    "Transaction",
    "Transition",
    "View",
    "Void",
];
