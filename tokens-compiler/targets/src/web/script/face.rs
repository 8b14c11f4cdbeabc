//! A module in TypeScript, or in JavaScript with its types beside it.

use super::text::push_key;
use crate::File;
use crate::language::comment;
use crate::language::writer::Writer;

/// Which file of the module is printed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::web) enum Face {
    /// Values and types in one file.
    Ts,
    /// Values only.
    Js,
    /// Types only.
    Types,
}

/// The files of a module at a path: with the extension `.js` or `.mjs`, the types are beside it.
pub(in crate::web) fn files(path: &str, print: impl Fn(Face) -> String) -> Vec<File> {
    let types = |stem: &str, extension| File::new([stem, extension].concat(), print(Face::Types));
    if let Some(stem) = path.strip_suffix(".mjs") {
        vec![types(stem, ".d.mts"), File::new(path.to_owned(), print(Face::Js))]
    } else if let Some(stem) = path.strip_suffix(".js") {
        vec![types(stem, ".d.ts"), File::new(path.to_owned(), print(Face::Js))]
    } else {
        vec![File::new(path.to_owned(), print(Face::Ts))]
    }
}

impl Face {
    /// What begins the declaration of an exported constant.
    pub(in crate::web) fn declare(self) -> &'static str {
        match self {
            Self::Ts | Self::Js => "export const ",
            Self::Types => "export declare const ",
        }
    }

    /// What stands between the name of a constant and its value or type.
    pub(in crate::web) fn assign(self) -> &'static str {
        if self == Self::Types { ": " } else { " = " }
    }

    /// The end of a member of an object.
    pub(in crate::web) fn separator(self) -> &'static str {
        if self == Self::Types { ";\n" } else { ",\n" }
    }

    /// What stands before a key.
    pub(in crate::web) fn mark(self) -> &'static str {
        if self == Self::Types { "readonly " } else { "" }
    }

    /// The beginning of a member of an object.
    pub(in crate::web) fn push_member(self, writer: &mut Writer, key: &str) {
        let text = writer.start();
        text.push_str(self.mark());
        push_key(text, key, self == Self::Types);
        text.push_str(": ");
    }

    /// Begins an exported object.
    pub(in crate::web) fn open(self, writer: &mut Writer, about: &str, name: &str) {
        self.push_doc(writer, about);
        let text = writer.text();
        text.push_str(self.declare());
        text.push_str(name);
        text.push_str(self.assign());
        text.push_str("{\n");
        writer.indent();
    }

    /// Ends an exported object.
    pub(in crate::web) fn close(self, writer: &mut Writer) {
        writer.outdent();
        writer.text().push_str(if self == Self::Ts { "} as const;\n\n" } else { "};\n\n" });
    }

    /// Documents what follows; not where there are no types, which is where editors look.
    pub(in crate::web) fn push_doc(self, writer: &mut Writer, about: &str) {
        if self != Self::Js {
            comment::TYPESCRIPT.write(writer, about);
        }
    }
}
