//! Comments: how each language documents what follows, a table a language. Nothing in a text ends its comment or is
//! hidden in it.

use super::literal::{self, misleads, push_units};
use super::writer::Writer;
use tokens_compiler_core::emit::escape::{self, Escapes, Written, push_name};

/// The comments of a language.
pub(crate) struct Comment {
    /// What stands before the first line.
    open: &'static str,
    /// What stands before each other line.
    next: &'static str,
    /// What stands behind the last line.
    close: &'static str,
    /// Whether the ends have lines of their own where there are several.
    is_apart: bool,
    inside: &'static Escapes,
}

impl Comment {
    /// Writes a text of any number of lines; nothing where it is empty.
    pub(crate) fn write(&self, writer: &mut Writer, value: &str) {
        let value = value.trim_end();
        if value.is_empty() {
            return;
        }
        let is_apart = self.is_apart && value.contains('\n');
        if is_apart {
            writer.line(self.open.trim_end());
        }
        for (index, line) in value.lines().enumerate() {
            if index > 0 {
                end_line(writer.text());
            }
            let text = writer.start();
            text.push_str(if index == 0 && !is_apart { self.open } else { self.next });
            self.inside.push(text, line.trim_end());
        }
        if is_apart {
            end_line(writer.text());
            writer.line(self.close);
        } else {
            writer.text().push_str(self.close);
            writer.text().push('\n');
        }
    }

    /// Writes a text on one line: its line ends are what the language makes of such marks.
    pub(crate) fn line(&self, writer: &mut Writer, value: &str) {
        let text = writer.start();
        text.push_str(self.open);
        self.inside.push(text, value);
        text.push_str(self.close);
        text.push('\n');
    }
}

/// Ends a line without spaces at its end.
fn end_line(text: &mut String) {
    text.truncate(text.trim_end_matches(' ').len());
    text.push('\n');
}

/// Swift (The Swift Programming Language, Lexical Structure, Whitespace and Comments).
pub(crate) static SWIFT: Comment =
    Comment { open: "/// ", next: "/// ", close: "", is_apart: false, inside: &escape::VISIBLE };

/// Kotlin (Document Kotlin code with `KDoc`). Comments nest. Brackets are links and an `@` that begins a line is a tag, which
/// only [`KDOC_PROSE`] hides.
pub(crate) static KOTLIN: Comment = Comment {
    open: "/** ",
    next: " * ",
    close: " */",
    is_apart: true,
    inside: &Escapes::new(
        b"/*",
        |spot| match spot.character {
            '/' if spot.written.ends_with('*') => Written::Text("&#47;"),
            // A star at the end would meet the comment's own slash.
            '*' if spot.written.ends_with('/') || spot.after().is_none() => Written::Text("&#42;"),
            '\t' => Written::Text("    "),
            c if escape::is_hidden(c) => Written::Code,
            _ => Written::Itself,
        },
        push_name,
    ),
};

/// What people wrote, for a comment of Kotlin: brackets make no link and an `@` begins no tag.
pub(crate) static KDOC_PROSE: Escapes = Escapes::new(
    b"[]@",
    |spot| match spot.character {
        '[' => Written::Text("&#91;"),
        ']' => Written::Text("&#93;"),
        '@' if begins_line(spot.written) => Written::Text("&#64;"),
        _ => Written::Itself,
    },
    push_name,
);

/// Whether nothing but spaces stands in the last line.
fn begins_line(written: &str) -> bool {
    written.rsplit('\n').next().is_none_or(|line| line.trim().is_empty())
}

/// TypeScript and JavaScript (`TSDoc`). Nothing ends the comment or a script element of HTML; tags begin with an `@`, which only
/// [`TSDOC_PROSE`] hides.
pub(crate) static TYPESCRIPT: Comment = Comment {
    open: "/** ",
    next: " * ",
    close: " */",
    is_apart: true,
    inside: &Escapes::new(
        b"*<",
        |spot| match (spot.character, spot.after()) {
            ('*', Some('/')) => Written::Text("*\\"),
            ('<', Some('/' | '!')) => Written::Text("<\\"),
            (c, _) if misleads(c) && c != '\t' => Written::Code,
            _ => Written::Itself,
        },
        push_units,
    ),
};

/// What people wrote, for a comment of TypeScript: an `@` begins no tag.
pub(crate) static TSDOC_PROSE: Escapes = Escapes::new(
    b"@",
    |spot| match (spot.character, spot.before()) {
        ('@', None | Some('{')) => Written::Text("\\@"),
        ('@', Some(before)) if before.is_whitespace() => Written::Text("\\@"),
        _ => Written::Itself,
    },
    push_units,
);

/// Sass (Comments, `SassDoc`), whose comments of one line are not in the CSS.
pub(crate) static SCSS: Comment =
    Comment { open: "/// ", next: "/// ", close: "", is_apart: false, inside: &escape::VISIBLE };

/// Less (Comments), whose comments of one line are not in the CSS.
pub(crate) static LESS: Comment =
    Comment { open: "// ", next: "// ", close: "", is_apart: false, inside: &escape::VISIBLE };

/// CSS (CSS Syntax 3, Comments), which have no lines in them. `</` would end a style element of HTML.
pub(crate) static CSS: Comment = Comment {
    open: "/* ",
    next: "",
    close: " */",
    is_apart: false,
    inside: &Escapes::new(
        b"/",
        |spot| match spot.character {
            '/' if spot.written.ends_with(['*', '<']) => Written::Text(" /"),
            c if !misleads(c) => Written::Itself,
            c if c.is_whitespace() && !spot.written.is_empty() && !spot.written.ends_with(' ') => {
                Written::Text(" ")
            }
            _ => Written::Text(""),
        },
        push_name,
    ),
};

/// XML (XML 1.0, Comments), which cannot hold two hyphens.
pub(crate) static XML: Comment = Comment {
    open: "<!-- ",
    next: "     ",
    close: " -->",
    is_apart: false,
    inside: &Escapes::new(
        b"-",
        |spot| match spot.character {
            '-' if spot.written.ends_with('-') => Written::Text(" -"),
            '\r' => Written::Text(""),
            c if c != '\t' && literal::is_no_xml(c) => Written::Code,
            _ => Written::Itself,
        },
        push_name,
    ),
};

/// What people wrote, for a comment of an Android resource, which the resource compiler copies into Java: what would
/// end a comment there, begin an escape or be an annotation is a character reference.
pub(crate) static JAVADOC_PROSE: Escapes = Escapes::new(
    b"/\\@<>&",
    |spot| match spot.character {
        '/' if spot.written.ends_with('*') => Written::Text("&#47;"),
        '\\' => Written::Text("&#92;"),
        '@' => Written::Text("&#64;"),
        '<' => Written::Text("&lt;"),
        '>' => Written::Text("&gt;"),
        '&' => Written::Text("&amp;"),
        _ => Written::Itself,
    },
    push_name,
);
