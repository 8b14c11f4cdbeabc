//! Options that stand in the style sheet as they are written: a browser has to take each of them.

use super::scanner::{Fault, Scanner, whole};
use super::{Options, direction, media, selector, text};
use crate::option::refuse;
use tokens_compiler_core::diagnostic::Diagnostic;

const SELECTOR: &str = "a selector, such as `:root` or `.dark`";

/// Reports options that no style sheet can have; whether there are none.
pub(super) fn check(target: &str, options: &Options, diagnostics: &mut Vec<Diagnostic>) -> bool {
    let before = diagnostics.len();
    let mut check = |option: &str, text: &str, wanted: &str, read: Result<(), Fault>| {
        if let Err(fault) = read {
            diagnostics.push(refuse(target, option, text, wanted).note(fault.to_string()));
        }
    };
    let is_selector = |text| selector::read(text).map(drop);
    check("selector", &options.selector, SELECTOR, is_selector(&options.selector));
    for (context, selector) in &options.selectors {
        check(&format!("selectors.{context}"), selector, SELECTOR, is_selector(selector));
    }
    for (context, query) in options.queries.iter().filter(|(_, query)| !query.trim().is_empty()) {
        let wanted = "a media query, such as `(min-width: 64rem)`";
        check(&format!("queries.{context}"), query, wanted, media::check(query));
    }
    if let Some(written) = &options.gradient_direction {
        let wanted = "a direction, such as `to right` or `45deg`";
        check("gradient-direction", written, wanted, direction::read(written).map(drop));
    }
    let wanted =
        "a CSS color space, such as `srgb` or `oklab`, or one with a hue, such as `oklch longer hue`";
    let space = &options.gradient_space;
    check("gradient-space", space, wanted, direction::check_space(space));
    if let Some(layer) = &options.layer {
        let wanted = "a name, with dots between nested layers, such as `theme.tokens`";
        check("layer", layer, wanted, whole(layer, layer_name));
    }
    diagnostics.len() == before
}

/// Names with dots between (CSS Cascade 5, 6.4.2).
fn layer_name(scanner: &mut Scanner<'_>) -> Result<(), Fault> {
    loop {
        let start = *scanner;
        match scanner.identifier() {
            Some(name) if text::is_wide_keyword(name) => {
                return Err(start.fault("a name that is no keyword of CSS"));
            }
            Some(_) => {}
            None => return Err(scanner.fault("a name")),
        }
        if !scanner.take(".") {
            return Ok(());
        }
    }
}
