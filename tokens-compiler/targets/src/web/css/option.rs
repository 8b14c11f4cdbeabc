//! Options that stand in the style sheet as they are written: none may end what it stands in.

use super::Options;
use crate::option::refuse;
use tokens_compiler_core::diagnostic::Diagnostic;

const SELECTOR: &str = "a selector, such as `:root` or `.dark`";

/// Reports options that no style sheet can have; whether there are none.
pub(super) fn check(options: &Options, diagnostics: &mut Vec<Diagnostic>) -> bool {
    let before = diagnostics.len();
    let mut whole = |option: &'static str, text: &str, wanted: &str| {
        if !is_whole(text) {
            refuse("css", option, text, wanted, diagnostics);
        }
    };
    whole("selector", &options.selector, SELECTOR);
    for selector in options.selectors.values() {
        whole("selectors", selector, SELECTOR);
    }
    for query in options.queries.values().filter(|query| !query.trim().is_empty()) {
        whole("queries", query, "a media query, such as `(min-width: 64rem)`");
    }
    if let Some(direction) = &options.gradient_direction {
        whole("gradient-direction", direction, "a direction, such as `to right` or `45deg`");
    }
    if !is_color_space(&options.gradient_space) {
        let wanted =
            "a CSS color space, such as `srgb` or `oklab`, or one with a hue, such as `oklch longer hue`";
        refuse("css", "gradient-space", &options.gradient_space, wanted, diagnostics);
    }
    if let Some(layer) = &options.layer
        && !layer.split('.').all(is_identifier)
    {
        let wanted = "letters, digits, `-` and `_`, with dots between nested layers, such as `theme.tokens`";
        refuse("css", "layer", layer, wanted, diagnostics);
    }
    diagnostics.len() == before
}

/// Whether a text is a color interpolation method without its `in` (CSS Color 4, 12).
fn is_color_space(text: &str) -> bool {
    const RECTANGULAR: [&str; 11] = [
        "srgb",
        "srgb-linear",
        "display-p3",
        "a98-rgb",
        "prophoto-rgb",
        "rec2020",
        "lab",
        "oklab",
        "xyz",
        "xyz-d50",
        "xyz-d65",
    ];
    const POLAR: [&str; 4] = ["hsl", "hwb", "lch", "oklch"];
    const HUES: [&str; 4] = ["shorter", "longer", "increasing", "decreasing"];
    let words: Vec<&str> = text.split(' ').collect();
    match words.as_slice() {
        [space] => RECTANGULAR.contains(space) || POLAR.contains(space),
        [space, hue, "hue"] => POLAR.contains(space) && HUES.contains(hue),
        _ => false,
    }
}

fn is_identifier(name: &str) -> bool {
    name.trim_start_matches('-').starts_with(|c: char| c.is_ascii_alphabetic() || c == '_' || c >= '\u{80}')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_') || c >= '\u{80}')
}

/// Whether a text is something, closes what it opens, and ends neither a rule nor the element that holds the sheet.
fn is_whole(text: &str) -> bool {
    if text.trim().is_empty() || text.contains("</") || text.contains("/*") {
        return false;
    }
    let mut open: Vec<char> = Vec::new();
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        let quoted = open.last().filter(|quote| matches!(quote, '"' | '\''));
        match letter {
            '\\' if letters.next().is_none_or(|escaped| escaped == '\n') => return false,
            '\n' | '\r' | '\u{c}' => return false,
            _ if quoted == Some(&letter) => {
                open.pop();
            }
            _ if quoted.is_some() => {}
            '"' | '\'' => open.push(letter),
            '(' => open.push(')'),
            '[' => open.push(']'),
            ')' | ']' if open.pop() != Some(letter) => return false,
            '{' | '}' | ';' | '@' => return false,
            _ => {}
        }
    }
    open.is_empty()
}
