//! The macros of `tokens-runtime`; use them from there.
//!
//! The crate is a shell around `tokens-compiler`: it finds files, hands them over and turns text and reports into
//! tokens. It has no dependencies of its own. The generated text is parsed once by `TokenStream::from_str`, which
//! runs inside the optimized compiler, where `quote` would build the same tokens one by one in an unoptimized macro
//! (measured three times slower), and nothing here has a grammar that would need `syn`. So an app that uses tokens
//! builds no crate that is not ours.

use proc_macro::TokenStream;

mod args;
mod css_var;
mod error;
mod expand;
mod index;
mod literal;
mod package;
mod path;
mod token;

/// Design tokens as constants: a module for each group, a `pub const` for each token.
///
/// ```text
/// tokens_runtime::tokens!("tokens.resolver.json");
/// tokens_runtime::tokens!("core.tokens.json", "brand.tokens.json", lenient, css_prefix = "acme");
/// ```
///
/// Use it at the level of a module. It takes one resolver document, or one or several token files that are merged
/// in this order; paths are relative to the folder of the crate's `Cargo.toml`. The token `color.brand.primary`
/// becomes `color::brand::PRIMARY`, with its description, value and place as documentation and `#[deprecated]` where
/// the token is. For each modifier there is an enum (`Theme::Dark`), and `tokens(Input { theme: Theme::Dark,
/// ..Input::DEFAULT })` gives all tokens of that input as one typed struct.
///
/// Every problem in every context is a compile error with its place in the JSON; a change to a source, and a new
/// source named by the resolver document, is seen by the next build. Warnings appear as warnings of the compiler
/// (by way of a deprecated constant, the only way there is: the lint's name is `deprecated`).
///
/// Options, after the paths, in any order:
///
/// | option | what it does |
/// |---|---|
/// | `lenient` | small defects of real systems are warnings |
/// | `allow = "code"`, `warn = "code"`, `deny = "code"` | the level of one code |
/// | `warnings = false` | no warnings |
/// | `input(platform = "desktop")` | fixes modifiers; they get no enum |
/// | `sets = false` | constants only: no enums, no `tokens` |
/// | `css_prefix = "x"` | what `css_var!` puts before names, as the `css` target does |
/// | `outside` | sources may lie outside the crate's folder |
/// | `uniffi` | exports the tokens to Swift, Kotlin and Python, see below |
/// | `crate = path` | where `tokens_runtime` is found |
///
/// `uniffi` needs the feature `uniffi` of `tokens-runtime`, the crate `uniffi` of the same version as a dependency, and
/// `uniffi::setup_scaffolding!();` at the root of the crate, once. It adds an enum for each type of token whose cases
/// are the tokens (`ColorToken::BgCanvas`), an enum for each modifier (`ThemeContext::Dark`), the record `TokenContexts`
/// of their choice, and `resolve`, `all_tokens`, `token_contexts`, `token_modifiers`, `tokens_digest`. One `tokens!` of
/// a crate can have it.
#[proc_macro]
pub fn tokens(input: TokenStream) -> TokenStream {
    expand::tokens(input)
}

/// A token's constant by the path of the token: `token!(color.brand.primary)` is `color::brand::PRIMARY`.
///
/// A module before it is written as in Rust, `token!(crate::theme::color.gray.500)`; a name that is neither an
/// identifier nor a number (`token!(space.-1)`) as a string, `token!(color."my name".x)`; a group's own token as
/// `$root`. A path that does not exist is an error at the name that is wrong, with the name that was meant, where
/// `tokens!` stands earlier in the crate.
#[proc_macro]
pub fn token(input: TokenStream) -> TokenStream {
    token::expand(input)
}

/// The `var()` of a token's CSS custom property, as a `&'static str`: `css_var!(color.brand.primary)` is
/// `"var(--color-brand-primary)"`, with the `css_prefix` of `tokens!`.
///
/// The path is written as for `token!`, from the first group of the design system on. A token that does not exist
/// does not compile.
#[proc_macro]
pub fn css_var(input: TokenStream) -> TokenStream {
    css_var::expand(input)
}
