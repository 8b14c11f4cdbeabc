//! Words that a language keeps for itself, a sorted table a language. What generated code takes besides is told by its
//! target.

/// Whether a name is one of the words of a [`sorted`] table.
pub(crate) fn is_listed(words: &[&str], name: &str) -> bool {
    words.binary_search(&name).is_ok()
}

/// A table of words, each of which stands before the next one: where that is not so, it does not compile.
pub(crate) const fn sorted(words: &'static [&'static str]) -> &'static [&'static str] {
    let mut at = 1;
    while at < words.len() {
        assert!(is_before(words[at - 1].as_bytes(), words[at].as_bytes()), "a word is out of order");
        at += 1;
    }
    words
}

const fn is_before(one: &[u8], other: &[u8]) -> bool {
    let mut at = 0;
    while at < one.len() && at < other.len() {
        if one[at] != other[at] {
            return one[at] < other[at];
        }
        at += 1;
    }
    one.len() < other.len()
}

/// Java (Language Specification, Keywords, with the literals that are words): no field has these names.
pub(crate) const JAVA: &[&str] = sorted(&[
    "abstract",
    "assert",
    "boolean",
    "break",
    "byte",
    "case",
    "catch",
    "char",
    "class",
    "const",
    "continue",
    "default",
    "do",
    "double",
    "else",
    "enum",
    "extends",
    "false",
    "final",
    "finally",
    "float",
    "for",
    "goto",
    "if",
    "implements",
    "import",
    "instanceof",
    "int",
    "interface",
    "long",
    "native",
    "new",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "short",
    "static",
    "strictfp",
    "super",
    "switch",
    "synchronized",
    "this",
    "throw",
    "throws",
    "transient",
    "true",
    "try",
    "void",
    "volatile",
    "while",
]);

/// Kotlin (language specification, Keywords and operators, hard ones): names only in backticks.
pub(crate) const KOTLIN: &[&str] = sorted(&[
    "as",
    "break",
    "class",
    "continue",
    "do",
    "else",
    "false",
    "for",
    "fun",
    "if",
    "in",
    "interface",
    "is",
    "null",
    "object",
    "package",
    "return",
    "super",
    "this",
    "throw",
    "true",
    "try",
    "typealias",
    "typeof",
    "val",
    "var",
    "when",
    "while",
]);

/// Swift (The Swift Programming Language, Lexical Structure, Keywords and Punctuation): names only in backticks.
pub(crate) const SWIFT: &[&str] = sorted(&[
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
]);

/// TypeScript and JavaScript (ECMAScript, Keywords and Reserved Words), with what modules and type checkers add: no
/// constant of a module has these names.
pub(crate) const TYPESCRIPT: &[&str] = sorted(&[
    "arguments",
    "await",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "eval",
    "export",
    "exports",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "globalThis",
    "if",
    "implements",
    "import",
    "in",
    "instanceof",
    "interface",
    "let",
    "module",
    "new",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "require",
    "return",
    "static",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "undefined",
    "var",
    "void",
    "while",
    "with",
    "yield",
]);
