//! The files beside the groups: names for those of groups, and the sources that are the same for every system.

use std::collections::BTreeSet;

use crate::File;
use crate::file_name;
use crate::language::identifier::push_code;

/// The value types and their conversions, by file.
const SOURCES: [(&str, &str); 12] = [
    ("TokenAppKit.swift", include_str!("support/TokenAppKit.swift")),
    ("TokenColor.swift", include_str!("support/TokenColor.swift")),
    ("TokenMotion.swift", include_str!("support/TokenMotion.swift")),
    ("TokenOpaque.swift", include_str!("support/TokenOpaque.swift")),
    ("TokenPaint.swift", include_str!("support/TokenPaint.swift")),
    ("TokenRamp.swift", include_str!("support/TokenRamp.swift")),
    ("TokenStroke.swift", include_str!("support/TokenStroke.swift")),
    ("TokenSwiftUI.swift", include_str!("support/TokenSwiftUI.swift")),
    ("TokenSwiftUIDrawing.swift", include_str!("support/TokenSwiftUIDrawing.swift")),
    ("TokenSwiftUIText.swift", include_str!("support/TokenSwiftUIText.swift")),
    ("TokenText.swift", include_str!("support/TokenText.swift")),
    ("TokenUIKit.swift", include_str!("support/TokenUIKit.swift")),
];

/// Adds them.
pub(super) fn push(files: &mut Vec<File>) {
    for (path, text) in SOURCES {
        files.push(File::new(path.to_owned(), text.to_owned()));
    }
}

/// Names of files, each taken once on systems that do not tell cases apart too.
#[derive(Default)]
pub(super) struct Files {
    taken: BTreeSet<String>,
}

impl Files {
    /// The file of a group: ASCII, since systems differ in how they write other letters, and short enough for all.
    pub(super) fn name(&mut self, type_name: &str) -> String {
        let plain = ascii(type_name);
        let plain = file_name::short(&plain, file_name::MOST, '-');
        let mut free = plain.to_string();
        let mut number = 2;
        while !self.taken.insert(free.to_ascii_lowercase()) {
            free = format!("{plain}_{number}");
            number += 1;
        }
        format!("Tokens+{free}.swift")
    }
}

/// A name whose letters every file system writes alike: others by their numbers.
pub(super) fn ascii(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    for c in name.chars() {
        if c.is_ascii_alphanumeric() || c == '_' {
            plain.push(c);
        } else {
            push_code(&mut plain, 'U', c);
        }
    }
    plain
}
