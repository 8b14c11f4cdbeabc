//! The macros of `tokens-runtime`; use them from there.
//!
//! The crate is a shell around `tokens-compiler`: it finds files, hands them over and turns text and reports into
//! tokens. It has no dependencies of its own. The generated text is parsed once by `TokenStream::from_str`, which
//! runs inside the optimized compiler, whereas `quote` would build the same tokens one by one in an unoptimized macro
//! (measured: three times slower), and nothing here has a grammar that needs `syn`. So an app that uses tokens builds
//! no third-party crates.

use proc_macro::TokenStream;

mod args;
mod editor;
mod error;
mod expand;
mod find;
mod index;
mod literal;
mod package;
mod path;
mod token;
mod tree;

/// Design tokens as constants: a module for each group, a `pub const` for each token.
///
/// ```text
/// tokens_runtime::tokens!("tokens.resolver.json");
/// tokens_runtime::tokens!("core.tokens.json", "brand.tokens.json", lenient, css_prefix = "acme");
/// ```
///
/// Use it at module level. It takes one resolver document, or one or more token files, merged in this order; paths are
/// relative to the folder of the crate's `Cargo.toml`. The token `color.brand.primary` becomes `color::brand::PRIMARY`,
/// documented with its description, value and place, and `#[deprecated]` if the token is. Each modifier becomes an enum
/// (`Theme::Dark`), and `tokens(Input { theme: Theme::Dark, ..Input::DEFAULT })` gives all tokens for that input as one
/// typed struct.
///
/// Every problem in every context is a compile error with its place in the JSON. The next build sees any change to a
/// source, and any new source named in the resolver document. Warnings appear as compiler warnings (through a
/// deprecated constant, the only way there is: the lint's name is `deprecated`).
///
/// Options, after the paths, in any order:
///
/// | option | what it does |
/// |---|---|
/// | `lenient` | small defects, common in real systems, are warnings |
/// | `allow = "code"`, `warn = "code"`, `deny = "code"` | the level of one code |
/// | `warnings = false` | no warnings |
/// | `input(platform = "desktop")` | pins modifiers; they get no enum |
/// | `sets = false` | constants only: no enums, no `tokens` |
/// | `css_prefix = "x"` | what `css_var!` puts before names, as the `css` target does |
/// | `outside` | sources may be outside the crate's folder |
/// | `uniffi` | exports the tokens to Swift, Kotlin and Python, see below |
/// | `crate = path` | where `tokens_runtime` is found |
///
/// `uniffi` needs the feature `uniffi` of `tokens-runtime`, the crate `uniffi` of the same version as a dependency, and
/// `uniffi::setup_scaffolding!();` once at the crate root. It adds an enum for each type of token, whose cases are the
/// tokens (`ColorToken::BgCanvas`), an enum for each modifier (`ThemeContext::Dark`), the record `TokenContexts` that
/// chooses among them, and `resolve`, `all_tokens`, `token_contexts`, `token_modifiers`, `tokens_digest`. Only one
/// `tokens!` per crate can have it.
#[proc_macro]
pub fn tokens(input: TokenStream) -> TokenStream {
    expand::tokens(input)
}

/// A token's constant, by the token's path: `token!(color.brand.primary)` is `color::brand::PRIMARY`.
///
/// Write a module before it as in Rust, `token!(crate::theme::color.gray.500)`; a name that is neither an identifier
/// nor a number (`token!(space.-1)`, `token!(on-brand.text)`) as a string, `token!(color."my name".x)`; a group's own
/// token as `$root`. A path that doesn't exist is an error at the wrong name, with the name you probably meant,
/// wherever the tokens are: in any module of this crate, or of one that publishes them (a module that names groups one
/// by one, `pub use theme::color`, hides the rest: re-export with `*`).
#[proc_macro]
pub fn token(input: TokenStream) -> TokenStream {
    token::expand(token::Use::Constant, input)
}

/// The `var()` of a token's CSS custom property, as a `&'static str`: `css_var!(color.brand.primary)` is
/// `"var(--color-brand-primary)"`, with the `css_prefix` of `tokens!`.
///
/// The path is written as for `token!`, from the design system's first group on. A token that doesn't exist doesn't
/// compile.
#[proc_macro]
pub fn css_var(input: TokenStream) -> TokenStream {
    token::expand(token::Use::CssVar, input)
}

/// What generated code calls for `token!` and `css_var!`.
#[doc(hidden)]
#[proc_macro]
pub fn __lookup(input: TokenStream) -> TokenStream {
    token::lookup(input)
}
