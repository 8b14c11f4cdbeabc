//! Literals of text: how each language writes any characters between quotes, a table a language.
//!
//! What a reader sees is what the literal holds: besides what the language asks for, a table escapes the marks that hide
//! or reorder what is around them, and what would end the page that the literal may stand in.

use std::fmt::Write as _;

use tokens_compiler_core::emit::escape::{self, Escapes, Written};

/// The string literals of a language.
pub(crate) struct Literal {
    /// What stands at both ends.
    quote: &'static str,
    inside: &'static Escapes,
}

impl Literal {
    /// Adds the literal of a text.
    pub(crate) fn push(&self, text: &mut String, value: &str) {
        text.push_str(self.quote);
        self.inside.push(text, value);
        text.push_str(self.quote);
    }

    /// Adds the literal of names with dots between: a token's path.
    pub(crate) fn push_path<S: AsRef<str>>(&self, text: &mut String, names: &[S]) {
        text.push_str(self.quote);
        for (index, name) in names.iter().enumerate() {
            if index > 0 {
                text.push('.');
            }
            self.inside.push(text, name.as_ref());
        }
        text.push_str(self.quote);
    }

    /// The literal of a text.
    pub(crate) fn of(&self, value: &str) -> String {
        let mut text = String::with_capacity(value.len() + 2);
        self.push(&mut text, value);
        text
    }
}

/// Swift (The Swift Programming Language, Lexical Structure, String Literals).
pub(crate) static SWIFT: Literal = Literal { quote: "\"", inside: &escape::BRACED };

/// Kotlin (language specification, String literals), where `$` begins a template.
pub(crate) static KOTLIN: Literal = Literal {
    quote: "\"",
    inside: &Escapes::new(
        b"\"\\$",
        |spot| match spot.character {
            '$' => Written::Text("\\$"),
            c => backslashed(c, escape::is_hidden),
        },
        push_units,
    ),
};

/// TypeScript and JavaScript (ECMAScript, String Literals). `</` and `<!` would end a script element of HTML.
pub(crate) static TYPESCRIPT: Literal = Literal {
    quote: "\"",
    inside: &Escapes::new(
        b"\"\\<",
        |spot| match spot.character {
            '<' if matches!(spot.after(), Some('/' | '!')) => Written::Text("<\\"),
            c => backslashed(c, misleads),
        },
        push_units,
    ),
};

/// A template of TypeScript and JavaScript without substitutions (ECMAScript, Template Literal Lexical Components), for
/// texts of several lines.
pub(crate) static TEMPLATE: Literal = Literal {
    quote: "`",
    inside: &Escapes::new(
        b"`\\$<",
        |spot| match spot.character {
            '`' => Written::Text("\\`"),
            '$' if spot.after() == Some('{') => Written::Text("\\$"),
            '\n' | '"' | '$' => Written::Itself,
            '<' if matches!(spot.after(), Some('/' | '!')) => Written::Text("<\\"),
            c => backslashed(c, misleads),
        },
        push_units,
    ),
};

/// JSON (RFC 8259, Strings), and as much more as makes it JavaScript.
pub(crate) static JSON: Literal = Literal {
    quote: "\"",
    inside: &Escapes::new(
        b"\"\\",
        |spot| match spot.character {
            '\u{8}' => Written::Text("\\b"),
            '\u{c}' => Written::Text("\\f"),
            c => backslashed(c, |c| c.is_ascii_control() || matches!(c, '\u{2028}' | '\u{2029}')),
        },
        push_units,
    ),
};

/// CSS (CSS Syntax 3, Strings). `<` matters before `/`, where HTML would see the end of its style element.
pub(crate) static CSS: Literal = Literal {
    quote: "\"",
    inside: &Escapes::new(
        b"\"\\<",
        |spot| match spot.character {
            '"' => Written::Text("\\\""),
            '\\' => Written::Text("\\\\"),
            // An escape of U+0000 stands for U+FFFD anyway.
            '\0' => Written::Text("\u{fffd}"),
            c if c == '<' || misleads(c) => Written::Code,
            _ => Written::Itself,
        },
        push_css,
    ),
};

/// Sass, where `#{` begins an interpolation and an escape is the character itself (Sass, Strings).
pub(crate) static SCSS: Literal = Literal {
    quote: "\"",
    inside: &Escapes::new(
        b"\"\\#",
        |spot| match spot.character {
            '"' => Written::Text("\\\""),
            '\\' => Written::Text("\\\\"),
            '#' if spot.after() == Some('{') => Written::Text("\\#"),
            '\0' => Written::Text("\u{fffd}"),
            c if misleads(c) => Written::Code,
            _ => Written::Itself,
        },
        push_css,
    ),
};

/// Less, whose strings are those of CSS as they are written, but for `@{` and `${`, which begin interpolations (Less,
/// Variable interpolation).
pub(crate) static LESS: Literal = Literal {
    quote: "\"",
    inside: &Escapes::new(
        b"\"\\@$<",
        |spot| match spot.character {
            '"' => Written::Text("\\\""),
            '\\' => Written::Text("\\\\"),
            '\0' => Written::Text("\u{fffd}"),
            '@' | '$' if spot.after() == Some('{') => Written::Code,
            c if c == '<' || misleads(c) => Written::Code,
            _ => Written::Itself,
        },
        push_css,
    ),
};

/// An identifier of CSS (CSS Syntax 3, Identifiers): letters and `_`, behind the first also digits and hyphens.
pub(crate) static CSS_IDENTIFIER: Escapes = Escapes::new(
    b" !\"#$%&'()*+,-./0123456789:;<=>?@[\\]^`{|}~",
    |spot| match spot.character {
        '-' | '0'..='9' if !spot.written.is_empty() => Written::Itself,
        _ => Written::Code,
    },
    push_css,
);

/// Ruby between single quotes (Literals, Strings), where only the quote and the backslash mean something.
pub(crate) static RUBY: Literal = Literal {
    quote: "'",
    inside: &Escapes::new(
        b"'\\",
        |spot| match spot.character {
            '\'' => Written::Text("\\'"),
            '\\' => Written::Text("\\\\"),
            _ => Written::Itself,
        },
        push_units,
    ),
};

/// A string resource of Android (String resources, Formatting and styling): what XML escapes, and quotes, a mark of a
/// reference at the start, and spaces that would be folded. Tags stand around it.
pub(crate) static ANDROID: Literal = Literal {
    quote: "",
    inside: &Escapes::new(
        b" &<>\\\"'@?",
        |spot| match spot.character {
            '&' => Written::Text("&amp;"),
            '<' => Written::Text("&lt;"),
            '>' => Written::Text("&gt;"),
            '\\' => Written::Text("\\\\"),
            '"' => Written::Text("\\\""),
            '\'' => Written::Text("\\'"),
            '@' if spot.written.is_empty() => Written::Text("\\@"),
            '?' if spot.written.is_empty() => Written::Text("\\?"),
            // A space that stands alone is kept as it is.
            ' ' if [spot.before(), spot.after()].iter().all(|beside| beside.is_some_and(|c| c != ' ')) => {
                Written::Itself
            }
            c if c == ' ' || is_no_xml(c) => Written::Code,
            _ => Written::Itself,
        },
        push_units,
    ),
};

/// What XML does not take or would fold, and what misleads a reader.
pub(super) fn is_no_xml(c: char) -> bool {
    escape::is_hidden(c) || c.is_whitespace() && c != ' ' || matches!(c, '\u{fffe}' | '\u{ffff}')
}

/// Control characters, line separators, marks that turn the direction of the text around them, the byte order mark.
pub(crate) fn misleads(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The escapes that languages have from C; besides, these characters are written by their numbers.
fn backslashed(c: char, is_code: fn(char) -> bool) -> Written {
    match c {
        '"' => Written::Text("\\\""),
        '\\' => Written::Text("\\\\"),
        '\n' => Written::Text("\\n"),
        '\r' => Written::Text("\\r"),
        '\t' => Written::Text("\\t"),
        c if is_code(c) => Written::Code,
        _ => Written::Itself,
    }
}

/// `\u202e`, above U+FFFF two of them.
pub(super) fn push_units(text: &mut String, c: char) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    for unit in c.encode_utf16(&mut [0; 2]) {
        text.push_str("\\u");
        for shift in [12, 8, 4, 0] {
            text.push(char::from(HEX[usize::from(*unit >> shift & 15)]));
        }
    }
}

/// `\202e `, where U+0000 cannot be.
fn push_css(text: &mut String, c: char) {
    let code = if c == '\0' { 0xfffd } else { u32::from(c) };
    // Writing to a String cannot fail.
    let _ = write!(text, "\\{code:x} ");
}
