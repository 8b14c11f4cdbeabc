//! The tokens in their groups: an object of objects.

use super::face::Face;
use crate::language::writer::Writer;
use tokens_compiler_core::dictionary::{Child, Dictionary, GroupId, TokenId};

/// Adds the members of a group, and says whether there are any. A leaf adds the member of a token, if it has one, and
/// says so.
pub(in crate::web) fn push_group(
    writer: &mut Writer,
    face: Face,
    dictionary: &Dictionary,
    id: GroupId,
    leaf: &impl Fn(&mut Writer, TokenId) -> bool,
) -> bool {
    let mut any = false;
    for &child in &dictionary[id].children {
        match child {
            Child::Token(id) => any |= leaf(writer, id),
            Child::Group(id) => {
                let before = writer.text().len();
                face.push_member(writer, &dictionary[id].name);
                writer.text().push_str("{\n");
                writer.indent();
                let is_shown = push_group(writer, face, dictionary, id, leaf);
                writer.outdent();
                if is_shown {
                    let text = writer.start();
                    text.push('}');
                    text.push_str(face.separator());
                    any = true;
                } else {
                    writer.text().truncate(before);
                }
            }
        }
    }
    any
}
