//! Members of groups that are neither groups nor tokens. They are told when the whole file is read, since a file of
//! another tool holds nothing else.

use super::{EntryKind, GROUP_PROPERTIES, Reader, foreign, property_named};
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::json::{Member, Node, quoted};
use crate::paths::{NodeId, ROOT};

impl<'a> Reader<'a, '_> {
    /// Keeps the report of a member that is no object.
    pub(super) fn stray(&mut self, member: Member<'a>, parent: u32) {
        let (kind, name) = (member.value.kind().described(), member.key.name().into_owned());
        let mut diagnostic = Diagnostic::new(
            Code::NotATokenOrGroup,
            format!("`{name}` must be a group or a token, found {kind}"),
        )
        .at(member.value.span(), "expected an object");
        let meant = if name == "value" { Some("$value") } else { property_named(&GROUP_PROPERTIES, &name) };
        if let Some(property) = meant {
            diagnostic = diagnostic.did_you_mean(property).fix(
                format!("rename it to `{property}`"),
                member.key.span(),
                quoted(property),
            );
        } else {
            diagnostic = diagnostic
                .help("wrap it as `{ \"$type\": …, \"$value\": … }`, or move it into `$extensions`");
        }
        let group = self.entries[parent as usize].node;
        let node = match meant {
            None => Some(self.paths.child_or_new(group, &name)),
            Some("$value") if group != ROOT => Some(group),
            Some(_) => None,
        };
        self.strays.push(diagnostic.token(self.dot_path()));
        self.meant.push(node);
    }

    /// Reports what is neither a group nor a token: as one where the whole file is in another tool's form.
    pub(super) fn told_strays(&mut self, root: Node<'a>) -> Vec<(NodeId, usize)> {
        if self.strays.is_empty() {
            return Vec::new();
        }
        let mut has_tokens = false;
        for entry in &self.entries {
            has_tokens |= matches!(entry.kind, EntryKind::Token | EntryKind::Reference);
        }
        if !has_tokens && let Some(foreign) = foreign::report(root) {
            // What the format says of the rest of the file is beside the point.
            self.diagnostics.take_back(self.before);
            self.report(foreign);
            self.unread = Some(self.diagnostics.last());
            return Vec::new();
        }
        let mut told = Vec::new();
        let meant = std::mem::take(&mut self.meant);
        let mut nodes = meant.iter();
        for stray in std::mem::take(&mut self.strays) {
            self.report(stray);
            if let Some(&Some(node)) = nodes.next() {
                told.push((node, self.diagnostics.last()));
            }
        }
        told
    }
}
