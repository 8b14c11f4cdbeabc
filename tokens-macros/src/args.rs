//! The arguments of `tokens!`: paths, then options.

use proc_macro::{Delimiter, Ident, Span, TokenStream, TokenTree};
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::{Level, Levels};

use tokens_compiler_core::path::nearest_of;

use crate::error::Error;
use crate::literal::{self, stream};

/// Paths and options of one `tokens!`.
#[expect(clippy::struct_excessive_bools, reason = "each is an option that a user writes")]
pub(crate) struct Args {
    /// At least one, relative to the crate's folder.
    pub(crate) paths: Vec<String>,
    /// The first path's literal: where errors in the JSON are shown.
    pub(crate) span: Span,
    pub(crate) levels: Levels,
    pub(crate) css_prefix: String,
    /// Modifier, context, and where that was written.
    pub(crate) inputs: Vec<(String, String, Span)>,
    pub(crate) sets: bool,
    pub(crate) warnings: bool,
    pub(crate) outside: bool,
    pub(crate) uniffi: bool,
    pub(crate) crate_path: Option<String>,
}

const OPTIONS: &str = "`lenient`, `allow`, `warn`, `deny`, `warnings`, `input`, `sets`, `css_prefix`, `outside`, `uniffi`, `crate`";

const NO_UNIFFI: &str = "the option `uniffi` needs the feature `uniffi` of `tokens-runtime`: in Cargo.toml, write \
                         `tokens-runtime = { version = \"…\", features = [\"uniffi\"] }`";

impl Args {
    pub(crate) fn parse(input: TokenStream) -> Result<Self, Error> {
        let mut args = Self {
            paths: Vec::new(),
            span: Span::call_site(),
            levels: Levels::default(),
            css_prefix: String::new(),
            inputs: Vec::new(),
            sets: true,
            warnings: true,
            outside: false,
            uniffi: false,
            crate_path: None,
        };
        let mut has_options = false;
        for part in &split(input) {
            match part.first() {
                Some(TokenTree::Literal(path)) => {
                    let text = literal::text(path)
                        .ok_or_else(|| Error::new(path.span(), "expected a path as a string literal"))?;
                    if has_options {
                        return Err(Error::new(path.span(), "paths come before options"));
                    }
                    if let Some(extra) = part.get(1) {
                        return Err(Error::new(extra.span(), "expected `,` after a path"));
                    }
                    if args.paths.is_empty() {
                        args.span = path.span();
                    }
                    args.paths.push(text);
                }
                Some(TokenTree::Ident(name)) => {
                    has_options = true;
                    args.option(name, &part[1..])?;
                }
                Some(other) => {
                    return Err(Error::new(other.span(), format!("expected a path or one of {OPTIONS}")));
                }
                None => {}
            }
        }
        if args.paths.is_empty() {
            return Err(Error::new(
                Span::call_site(),
                "expected the path of a resolver document or token file: `tokens!(\"tokens.resolver.json\")`",
            ));
        }
        Ok(args)
    }

    fn option(&mut self, name: &Ident, value: &[TokenTree]) -> Result<(), Error> {
        match name.to_string().as_str() {
            "lenient" => {
                flag(name, value)?;
                self.levels.lenient = true;
            }
            "outside" => {
                flag(name, value)?;
                self.outside = true;
            }
            "uniffi" => {
                flag(name, value)?;
                if !cfg!(feature = "uniffi") {
                    return Err(Error::new(name.span(), NO_UNIFFI));
                }
                self.uniffi = true;
            }
            "allow" => self.level(name, value, Level::Allow)?,
            "warn" => self.level(name, value, Level::Warn)?,
            "deny" => self.level(name, value, Level::Deny)?,
            "warnings" => self.warnings = boolean(name, value)?,
            "sets" => self.sets = boolean(name, value)?,
            "css_prefix" => self.css_prefix = string(name, value)?.0,
            "crate" => {
                let [equals, path @ ..] = value else {
                    return Err(Error::new(name.span(), "expected `crate = path`"));
                };
                if !is_punct(equals, '=') || path.is_empty() {
                    return Err(Error::new(name.span(), "expected `crate = path`"));
                }
                let mut crate_path = String::new();
                for c in stream(path.to_vec()).to_string().chars() {
                    if c != ' ' {
                        crate_path.push(c);
                    }
                }
                self.crate_path = Some(crate_path);
            }
            "input" => self.input(name, value)?,
            _ => {
                let message = format!("there is no option `{name}`; expected one of {OPTIONS}");
                return Err(Error::new(name.span(), message));
            }
        }
        Ok(())
    }

    fn level(&mut self, name: &Ident, value: &[TokenTree], level: Level) -> Result<(), Error> {
        let (text, span) = string(name, value)?;
        let Some(code) = Code::from_name(&text) else {
            let mut names = Vec::with_capacity(Code::ALL.len());
            for code in Code::ALL {
                names.push(code.name());
            }
            let hint = match nearest_of(&text, &names) {
                Some(near) => format!("; did you mean `{near}`?"),
                None => String::new(),
            };
            return Err(Error::new(span, format!("there is no code `{text}`{hint}")));
        };
        self.levels.set(code, level);
        Ok(())
    }

    /// `input(platform = "desktop", theme = "dark")`
    fn input(&mut self, name: &Ident, value: &[TokenTree]) -> Result<(), Error> {
        let wrong = |span| Error::new(span, "expected `input(modifier = \"context\")`");
        let [TokenTree::Group(group)] = value else {
            return Err(wrong(name.span()));
        };
        if group.delimiter() != Delimiter::Parenthesis {
            return Err(wrong(group.span()));
        }
        for part in &split(group.stream()) {
            let modifier = match part.first() {
                Some(TokenTree::Ident(modifier)) => modifier.to_string(),
                Some(TokenTree::Literal(modifier)) => {
                    literal::text(modifier).ok_or_else(|| wrong(modifier.span()))?
                }
                Some(other) => return Err(wrong(other.span())),
                None => continue,
            };
            let modifier = modifier.strip_prefix("r#").unwrap_or(&modifier).to_owned();
            match &part[1..] {
                [equals, TokenTree::Literal(context)] if is_punct(equals, '=') => {
                    let text = literal::text(context).ok_or_else(|| wrong(context.span()))?;
                    self.inputs.push((modifier, text, context.span()));
                }
                _ => return Err(wrong(part[0].span())),
            }
        }
        Ok(())
    }
}

/// The parts between commas; a comma at the end is allowed.
fn split(input: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut parts = Vec::new();
    let mut part = Vec::new();
    for token in input {
        let token = literal::unwrap_group(token);
        if is_punct(&token, ',') {
            parts.push(std::mem::take(&mut part));
        } else {
            part.push(token);
        }
    }
    parts.push(part);
    parts
}

fn is_punct(token: &TokenTree, c: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == c)
}

fn flag(name: &Ident, value: &[TokenTree]) -> Result<(), Error> {
    match value.first() {
        None => Ok(()),
        Some(token) => Err(Error::new(token.span(), format!("`{name}` takes no value"))),
    }
}

fn string(name: &Ident, value: &[TokenTree]) -> Result<(String, Span), Error> {
    if let [equals, TokenTree::Literal(value)] = value
        && is_punct(equals, '=')
        && let Some(text) = literal::text(value)
    {
        return Ok((text, value.span()));
    }
    Err(Error::new(name.span(), format!("expected `{name} = \"…\"`")))
}

fn boolean(name: &Ident, value: &[TokenTree]) -> Result<bool, Error> {
    if let [equals, TokenTree::Ident(value)] = value
        && is_punct(equals, '=')
    {
        match value.to_string().as_str() {
            "true" => return Ok(true),
            "false" => return Ok(false),
            _ => {}
        }
    }
    Err(Error::new(name.span(), format!("expected `{name} = true` or `{name} = false`")))
}
