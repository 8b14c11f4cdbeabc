//! The engine, with what it may use: a budget for all files of a template together.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{StringInput, Value, ValueKind};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior};

use super::source::Sources;
use super::token::wrong;
use super::world::{Variables, is_own, variables};
use super::{Shared, filter, guard, json};

/// What all files together may cost, besides what each token adds: a step each, and one for every 64 bytes that a
/// template makes and keeps.
const BUDGET: u64 = 400_000;

/// What each token adds.
const BUDGET_OF_TOKEN: u64 = 400;

/// How deep calls and includes may be in each other.
const DEPTH: usize = 100;

/// A template with what it can ask for.
pub(super) struct Engine {
    environment: Environment<'static>,
    main: String,
    /// The variables of all files.
    shared: Variables,
    room: u64,
    left: u64,
}

/// Why there is no text, and how many steps there were at the start.
pub(super) struct Failed {
    pub(super) error: Error,
    pub(super) room: u64,
}

impl Engine {
    pub(super) fn new(world: &Shared, sources: &Sources) -> Self {
        let mut environment = Environment::new();
        environment.set_debug(true);
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_recursion_limit(DEPTH);
        environment.set_auto_escape_callback(|_| AutoEscape::None);
        environment.set_formatter(format);
        // The one shows the engine, not the tokens. What the other keeps from one round of a loop to the next could be
        // put into itself without end.
        for name in ["debug", "namespace"] {
            environment.remove_global(name);
        }
        guard::add(&mut environment);
        let mut syntax = SyntaxConfig::builder();
        syntax.trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true);
        if let Ok(syntax) = syntax.build() {
            environment.set_syntax(syntax);
        }
        filter::add(&mut environment, world);
        let texts = sources.clone();
        environment.set_loader(move |name| match texts.load(name) {
            Ok(text) => Ok(Some(text)),
            Err(reason) => Err(Error::new(ErrorKind::InvalidOperation, reason)),
        });
        let room = BUDGET + BUDGET_OF_TOKEN * world.dictionary.tokens.len() as u64;
        Self { environment, main: sources.main().to_owned(), shared: variables(world), room, left: room }
    }

    /// The text of a file.
    pub(super) fn render(&mut self, own: &[(&'static str, Value)]) -> Result<String, Failed> {
        self.spend(None, own).map_err(|error| Failed { error, room: self.room })
    }

    /// The name of a file.
    pub(super) fn name(&mut self, text: &str, own: &[(&'static str, Value)]) -> Result<String, Error> {
        self.spend(Some(text), own)
    }

    /// Renders a text, or the template, and keeps account of what is left.
    fn spend(&mut self, text: Option<&str>, own: &[(&'static str, Value)]) -> Result<String, Error> {
        // A budget of none would be no limit at all.
        self.environment.set_fuel(Some(self.left.max(1)));
        let variables = self.shared.iter().chain(own).map(|(name, value)| (*name, value.clone()));
        let variables = Value::from_pairs(variables);
        let captured = match text {
            Some(text) => self.environment.template_from_named_str(NAME, text)?.render_captured(variables)?,
            None => self.environment.get_template(&self.main)?.render_captured(variables)?,
        };
        let left = captured.state().fuel_levels().map_or(0, |(_, left)| left);
        let text = captured.into_output();
        self.left = left;
        Ok(text)
    }
}

/// What the option `file` is called as a template.
const NAME: &str = "file";

/// Prints a value: numbers without exponents, and none is an error, for a gap in a file is seen by nobody.
fn format(out: &mut Output<'_>, state: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    match value.kind() {
        ValueKind::None => Err(filter::nothing()),
        // What an `if` without an `else` leaves is nothing; this refuses whatever else is undefined.
        ValueKind::Undefined => StringInput::new(state, value).map(|_| ()),
        ValueKind::Number => Ok(out.write_str(&json::printed(value)?)?),
        ValueKind::String | ValueKind::Bool => Ok(write!(out, "{value}")?),
        _ if is_own(value) => Ok(write!(out, "{value}")?),
        kind => {
            let kind = if kind == ValueKind::Map { "map" } else { "list" };
            Err(wrong(&format!("a {kind} is no text; write `| join(\", \")` or `| json` behind it")))
        }
    }
}
