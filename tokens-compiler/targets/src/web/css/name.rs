//! Uses of custom properties, or of the variables that another language has instead.

use tokens_compiler_core::dictionary::TokenId;
use tokens_compiler_core::emit::custom_property::Part;
use tokens_compiler_core::emit::string_table::StringTable;

/// How a value refers to a token: its name between these texts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Names<'a> {
    pub(crate) table: &'a StringTable,
    pub(crate) ends: [&'a str; 2],
}

impl<'a> Names<'a> {
    /// Custom properties: `var(--name)`.
    pub(crate) fn variables(table: &'a StringTable) -> Self {
        Self { table, ends: ["var(", ")"] }
    }

    /// Adds the use of a token, or of one of its parts.
    pub(crate) fn push(self, text: &mut String, target: TokenId, part: Part) {
        text.push_str(self.ends[0]);
        text.push_str(&self.table[target]);
        text.push_str(part.suffix());
        text.push_str(self.ends[1]);
    }
}
