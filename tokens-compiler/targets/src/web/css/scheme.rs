//! Where `color-scheme` is declared, so that form controls, scroll bars and `light-dark()` go with the colors.

use super::Options;
use super::axis::Axis;
use super::plan::{Plan, is_scheme};
use crate::preference::Scheme;
use tokens_compiler_core::dictionary::{ContextId, ModifierId};

/// The color schemes of the first modifier that is about them.
#[derive(Debug)]
pub(super) struct Schemes {
    pub(super) modifier: Option<ModifierId>,
    /// The scheme of the default context: also that of contexts that speak of none.
    default: Option<Scheme>,
    /// The light and the dark context, where the root follows the user's preference between the two by itself.
    follows: Option<(ContextId, ContextId)>,
    /// What is declared where nothing is chosen.
    pub(super) root: Option<&'static str>,
}

impl Schemes {
    pub(super) fn new(axes: &[Axis], plan: &Plan<'_>, options: &Options) -> Self {
        let axis = axes
            .iter()
            .find(|axis| plan.is_used(axis.id) && is_scheme(axis))
            .filter(|_| options.color_scheme || options.light_dark);
        let default = axis.and_then(|axis| axis.contexts.get(axis.default.index())?.scheme);
        let follows = axis
            .filter(|axis| options.media && plan.paired_modifier() == Some(axis.id))
            .and_then(Axis::schemes);
        let root = if follows.is_some() { Some("light dark") } else { default.map(Scheme::name) };
        Self { modifier: axis.map(|axis| axis.id), default, follows, root }
    }

    /// What an element declares that chooses a context.
    pub(super) fn of(&self, axis: &Axis, context: ContextId) -> Option<&'static str> {
        let scheme = axis.choice(context).scheme.or(self.default);
        scheme.filter(|_| self.modifier == Some(axis.id)).map(Scheme::name)
    }

    /// What is declared where nothing is chosen and the user's preferences mean the last of these contexts, or others
    /// of them before it: nothing where it is so already.
    pub(super) fn preferred(&self, axis: &Axis, contexts: &[ContextId]) -> Option<&'static str> {
        let &last = contexts.last()?;
        let needed = match self.follows {
            Some((light, dark)) => contexts.iter().any(|&context| context != light && context != dark),
            None => contexts.iter().any(|&context| self.of(axis, context) != self.default.map(Scheme::name)),
        };
        self.of(axis, last).filter(|_| needed)
    }
}
