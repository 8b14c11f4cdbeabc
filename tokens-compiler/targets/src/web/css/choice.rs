//! The rules that say which context is chosen: at the top the default one, or the one that the user prefers; then, for
//! each context, at the elements that choose it.

use super::axis::{Axis, Root};
use super::plan::Plan;
use super::scheme::Schemes;
use super::sheet::Sheet;
use tokens_compiler_core::dictionary::ContextId;

/// A modifier of more flags than this has one rule that takes all of them back at the elements that choose, and rules of
/// its contexts that set their own; with fewer, each rule sets all.
const MANY: usize = 8;

/// What is written of one modifier.
struct Choices<'c, 'a> {
    axis: &'c Axis,
    plan: &'c Plan<'a>,
    root: &'c Root,
    schemes: &'c Schemes,
    /// Where nothing is chosen, or the choice is given back.
    top: Vec<String>,
    /// Whether rules of contexts set their own flags only.
    is_sparse: bool,
}

/// Writes the rules of a modifier.
pub(super) fn write(sheet: &mut Sheet<'_>, axis: &Axis, plan: &Plan<'_>, root: &Root, schemes: &Schemes) {
    let flags = sheet.flags.of(axis.id).count();
    let has_blocks = !plan.blocks[axis.id.index()].is_empty();
    if flags == 0 && !has_blocks && schemes.modifier != Some(axis.id) {
        return;
    }
    let mut top = root.top();
    top.extend(axis.auto.clone());
    if !axis.is_by_attribute {
        // Whatever selects a context, at the top too, counts more than no choice.
        top = vec![format!(":where({})", top.join(", "))];
    }
    let choices = Choices { axis, plan, root, schemes, top, is_sparse: axis.is_by_attribute && flags > MANY };
    choices.none(sheet);
    for index in 0..axis.contexts.len() as u16 {
        if !(choices.is_merged() && ContextId(index) == axis.default) {
            choices.context(sheet, ContextId(index));
        }
    }
}

impl Choices<'_, '_> {
    /// Whether the default context and no choice are one rule.
    fn is_merged(&self) -> bool {
        self.axis.is_plain()
            && !self.is_sparse
            && (self.root.is_top || self.schemes.modifier != Some(self.axis.id))
    }

    /// What holds where nothing is chosen.
    fn none(&self, sheet: &mut Sheet<'_>) {
        let axis = self.axis;
        let is_scheme = self.schemes.modifier == Some(axis.id);
        let scheme = self.schemes.root.filter(|_| is_scheme && self.root.is_top);
        let mut selectors = self.top.clone();
        if self.is_merged() {
            selectors.extend(axis.choice(axis.default).selectors.clone());
        }
        self.chosen(sheet, &selectors, scheme, axis.default, |_| true);
        let mut before = Vec::new();
        for (context, query) in axis.queries() {
            before.push(context);
            let scheme = self.schemes.preferred(axis, &before).filter(|_| self.root.is_top);
            let is_default = before.iter().all(|&context| context == axis.default);
            if !is_default && (scheme.is_some() || sheet.flags.of(axis.id).next().is_some()) {
                sheet.at_rule(&["@media ", query].concat(), |sheet| {
                    rule(sheet, &self.top, scheme, |sheet| self.set(sheet, Some(context), |_| true));
                });
            }
        }
        if self.root.has_host {
            self.inherited(sheet);
        }
        self.scheme_below(sheet);
        if self.is_sparse {
            let contexts = axis.contexts.iter().flat_map(|choice| choice.selectors.clone());
            rule(sheet, &contexts.collect::<Vec<_>>(), None, |sheet| self.set(sheet, None, |_| true));
        }
    }

    /// Where the defaults are declared below the root, the color scheme is that of what is chosen there.
    fn scheme_below(&self, sheet: &mut Sheet<'_>) {
        let axis = self.axis;
        if self.root.is_top || self.schemes.modifier != Some(axis.id) {
            return;
        }
        let mut value = String::new();
        for index in 0..axis.contexts.len() as u16 {
            let context = ContextId(index);
            let scheme = self.schemes.of(axis, context).unwrap_or("normal");
            for part in ["var(", sheet.flags.is(axis.id, context), ",", scheme, ")"] {
                value.push_str(part);
            }
        }
        let selectors: Vec<String> =
            std::iter::once(self.root.selector.clone()).chain(axis.auto.clone()).collect();
        rule(sheet, &selectors, Some(&value), |_| {});
    }

    /// What an element says that chooses a context.
    fn context(&self, sheet: &mut Sheet<'_>, context: ContextId) {
        let scheme = self.schemes.of(self.axis, context);
        let selectors = &self.axis.choice(context).selectors;
        self.chosen(sheet, selectors, scheme, context, |about| about == context || !self.is_sparse);
    }

    fn chosen(
        &self,
        sheet: &mut Sheet<'_>,
        selectors: &[String],
        scheme: Option<&str>,
        context: ContextId,
        is_set: impl Fn(ContextId) -> bool,
    ) {
        let blocks = &self.plan.blocks[self.axis.id.index()];
        if scheme.is_none() && blocks.is_empty() && sheet.flags.of(self.axis.id).next().is_none() {
            return;
        }
        sheet.open(selectors);
        if let Some(scheme) = scheme {
            sheet.line("color-scheme", scheme);
        }
        self.set(sheet, Some(context), is_set);
        sheet.close_block(selectors, blocks, context);
    }

    /// Sets flags for a context, or for none: those that are about one of these.
    fn set(&self, sheet: &mut Sheet<'_>, chosen: Option<ContextId>, is_set: impl Fn(ContextId) -> bool) {
        let flags: Vec<(String, bool)> = sheet
            .flags
            .of(self.axis.id)
            .filter(|&(_, about, _)| is_set(about))
            .map(|(name, about, is)| (name.to_owned(), (chosen == Some(about)) == is))
            .collect();
        for (name, holds) in flags {
            sheet.line(&name, if holds { "initial" } else { "" });
        }
    }

    /// A host that chooses nothing has what is chosen around it, where anything is.
    fn inherited(&self, sheet: &mut Sheet<'_>) {
        let names: Vec<String> = sheet.flags.of(self.axis.id).map(|(name, ..)| name.to_owned()).collect();
        if names.is_empty() {
            return;
        }
        let chosen = self.axis.contexts.iter().flat_map(|choice| &choice.hosts);
        let own: Vec<&str> = chosen.map(String::as_str).chain(self.axis.auto.as_deref()).collect();
        let host =
            if own.is_empty() { ":host".to_owned() } else { format!(":host(:not({}))", own.join(", ")) };
        let conditions: Vec<String> = names.iter().map(|name| format!("style({name})")).collect();
        let is_scheme = self.schemes.modifier == Some(self.axis.id);
        sheet.at_rule(&format!("@container {}", conditions.join(" or ")), |sheet| {
            rule(sheet, &[host], is_scheme.then_some("inherit"), |sheet| {
                for name in &names {
                    sheet.line(name, "inherit");
                }
            });
        });
    }
}

/// Writes a rule that says nothing of tokens.
fn rule<'a>(
    sheet: &mut Sheet<'a>,
    selectors: &[String],
    scheme: Option<&str>,
    write: impl FnOnce(&mut Sheet<'a>),
) {
    sheet.open(selectors);
    if let Some(scheme) = scheme {
        sheet.line("color-scheme", scheme);
    }
    write(sheet);
    sheet.writer.close("}");
}
