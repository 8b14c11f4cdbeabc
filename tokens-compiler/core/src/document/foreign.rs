//! Files of other tools, which hold no token of the format: told by what their objects hold, once a file.

use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::json::{Kind, Node};
use crate::source::Span;

/// The report of a file in whose objects no token of the format was found; none for one that no tool is known to
/// write.
pub(super) fn report(root: Node<'_>) -> Option<Diagnostic> {
    if let Some(report) = of_root(root) {
        return Some(report);
    }
    let mut legacy = Legacy { count: 0, first: None, has_modes: None };
    count(root, &mut legacy);
    if let Some(span) = legacy.has_modes {
        return Some(foreign(
            "the file contains Figma variables, not design tokens",
            (span, "variables by mode"),
            "export them as DTCG design tokens, one file for each mode",
        ));
    }
    let tool = if root.get("props").is_some() {
        "Theo"
    } else if root.get("$themes").is_some() || root.get("$metadata").is_some() {
        "Tokens Studio"
    } else {
        "Style Dictionary"
    };
    let objects = if legacy.count == 1 { "1 object has" } else { &format!("{} objects have", legacy.count) };
    Some(foreign(
        &format!("the file is in the format of {tool}: {objects} a `value`, and none has a `$value`"),
        (legacy.first?, "`value` without `$`"),
        match tool {
            "Theo" => "write each of `props` as a token with `$type` and `$value`",
            "Tokens Studio" => {
                "in the settings of Tokens Studio, choose the W3C DTCG format, and export again"
            }
            _ => {
                "write `$value`, `$type` and `$description`; Style Dictionary's `convertJSONToDTCG` renames them"
            }
        },
    ))
}

/// Files that the members of the root tell.
fn of_root(root: Node<'_>) -> Option<Diagnostic> {
    if let Some(platforms) = root.member("platforms").filter(|_| root.get("source").is_some()) {
        return Some(foreign(
            "the file is a configuration of Style Dictionary and contains no tokens",
            (platforms.key.span(), "what Style Dictionary builds"),
            "list the files of its `source` in a resolver document, and its `platforms` in `tokens.toml`",
        ));
    }
    let sets = root.member("sets").or_else(|| root.member("modifiers"))?;
    root.get("version").map(|_| {
        foreign(
            "the file is a resolver document without a `resolutionOrder` and contains no tokens",
            (sets.key.span(), "`sets` and `modifiers` belong in a resolver document"),
            "list the sets and modifiers to apply: `\"resolutionOrder\": [{ \"$ref\": \"#/sets/NAME\" }]`",
        )
    })
}

fn foreign(message: &str, (span, label): (Span, &str), help: &str) -> Diagnostic {
    Diagnostic::new(Code::ForeignFormat, message).at(span, label).help(help)
}

/// What tokens have in the formats before this one.
struct Legacy {
    /// How many objects have a `value`.
    count: usize,
    /// The first of these.
    first: Option<Span>,
    /// Where values stand by mode, as in Figma.
    has_modes: Option<Span>,
}

/// Counts in an object and all that it holds. The nesting is bounded by the JSON reader.
fn count(node: Node<'_>, legacy: &mut Legacy) {
    for member in node.members() {
        if member.key.is("value") {
            legacy.count += 1;
            legacy.first = legacy.first.or(Some(member.key.span()));
        } else if member.key.is("valuesByMode") || member.key.is("variableCollections") {
            legacy.has_modes = legacy.has_modes.or(Some(member.key.span()));
        } else if member.value.kind() == Kind::Object {
            count(member.value, legacy);
        } else if member.value.kind() == Kind::Array {
            for item in member.value.items() {
                count(item, legacy);
            }
        }
    }
}
