//! What a custom property is in every context: a decision over the modifiers that change it, asked inside the value.
//!
//! Each context has an inherited flag ([`super::flag`]). `var(--theme-dark,#000)` is `#000` where dark is chosen and
//! nothing elsewhere, so a value is its answers side by side, of which one holds:
//! `var(--theme-light,#fff)var(--theme-dark,#000)`. An answer may be a decision again. Nothing stands between two
//! answers, so that scripts that read the property find the value alone.

use super::flag::Flags;
use super::value::{Pen, Printer};
use tokens_compiler_core::dictionary::TokenId;
use tokens_compiler_core::emit::custom_property::Part;

/// What a property is once everything is decided.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Leaf {
    /// The variant of its token at this place.
    Variant(u32),
    /// The variants for light and for dark, as one `light-dark()`.
    LightDark(u32, u32),
}

/// What a property is, by context; a leaf of none where it does not exist.
pub(super) type Decision = crate::decision::Decision<Option<Leaf>>;

/// What a property is under a condition.
pub(super) type Case<'d> = crate::decision::Case<'d, Option<Leaf>>;

impl Printer<'_> {
    /// Adds what a property is, decided where it stands.
    pub(super) fn decision(
        &self,
        pen: &mut Pen<'_>,
        flags: &Flags,
        token: TokenId,
        part: Part,
        decision: &Decision,
    ) {
        let question = match decision {
            Decision::Leaf(Some(leaf)) => return self.leaf(pen, token, part, *leaf),
            Decision::Leaf(None) => return,
            Decision::Question(question) => question,
        };
        for (context, answer) in &question.answers {
            open(pen, flags.is(question.modifier, *context), is_absent(answer));
            self.decision(pen, flags, token, part, answer);
            pen.text.push(')');
        }
        if let Some(otherwise) = &question.otherwise {
            for (index, (context, _)) in question.answers.iter().enumerate() {
                let is_last = index + 1 == question.answers.len();
                let flag = flags.is_not(question.modifier, *context);
                open(pen, flag, is_last && is_absent(otherwise));
            }
            self.decision(pen, flags, token, part, otherwise);
            question.answers.iter().for_each(|_| pen.text.push(')'));
        }
    }
}

fn is_absent(decision: &Decision) -> bool {
    matches!(decision, Decision::Leaf(None))
}

/// Begins an answer. One that is absent is left out: the flag that is asked then has no value, and so has the property.
fn open(pen: &mut Pen<'_>, flag: &str, is_absent: bool) {
    pen.text.push_str("var(");
    pen.text.push_str(flag);
    if !is_absent {
        pen.text.push(',');
    }
}
