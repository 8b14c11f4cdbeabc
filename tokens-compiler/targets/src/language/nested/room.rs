//! How long the names of types may be where each becomes a file that is called after all types around it.

use super::Language;
use crate::file_name::{self, LEAST};
use tokens_compiler_core::dictionary::{Dictionary, GroupId};

/// The outermost type whose name is longest.
const OUTERMOST: &str = "TokenSet";

/// The bytes of files' names.
pub(super) struct Room {
    /// The most that there may be.
    longest: Option<usize>,
    /// In the name of each group's type and the types around it.
    paths: Vec<usize>,
    /// In the longest name of a type in each group, its own included, where nothing is shortened.
    deepest: Vec<usize>,
}

impl Room {
    pub(super) fn new(dictionary: &Dictionary, language: &Language<'_>) -> Self {
        let mut paths = vec![OUTERMOST.len()];
        if language.longest.is_some() {
            for group in dictionary.groups.iter().skip(1) {
                // A group stands after the one that holds it.
                let own = language.type_name(&group.name, "", "Group").len();
                paths.push(paths[group.parent.index()] + 1 + own);
            }
        }
        let mut deepest = paths.clone();
        for index in (1..paths.len()).rev() {
            let parent = dictionary.groups[index].parent.index();
            deepest[parent] = deepest[parent].max(deepest[index]);
        }
        Self { longest: language.longest, paths, deepest }
    }

    /// Shortens the name of a group's type where a file would have too long a name, to half of the room that is left, so
    /// that there is some for the types in it.
    pub(super) fn shorten(&mut self, type_name: &mut String, id: GroupId, parent: GroupId) {
        let Some(longest) = self.longest else { return };
        let around = self.paths[parent.index()] + 1;
        if self.deepest[id.index()] > longest {
            let most = (longest.saturating_sub(around) / 2).max(LEAST);
            *type_name = file_name::short(type_name, most, '_').into_owned();
        }
        self.paths[id.index()] = around + type_name.len();
    }
}
