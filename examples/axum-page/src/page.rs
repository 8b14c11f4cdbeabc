//! The page as one text: its own files with the generated ones put in, so that it works without a server too.

/// The custom properties of every token, in every theme and density.
pub(crate) const TOKENS_CSS: &str = include_str!(concat!(env!("OUT_DIR"), "/tokens.css"));

/// A constant for each token, and `resolvePath` for all contexts.
pub(crate) const TOKENS_JS: &str = include_str!(concat!(env!("OUT_DIR"), "/tokens.js"));

const PAGE: &str = include_str!("page.html");
const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// The whole page. The generated module stands before the page's own script in one element, which then has its names;
/// the compiler writes texts so that none of them can end that element.
pub(crate) fn html() -> String {
    PAGE.replace("/* tokens.css */", TOKENS_CSS)
        .replace("/* page.css */", STYLE)
        .replace("/* tokens.js */", TOKENS_JS)
        .replace("/* page.js */", SCRIPT)
}
