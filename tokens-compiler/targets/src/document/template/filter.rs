//! The filters and functions that templates have besides those of the language.

use std::sync::Arc;

use minijinja::value::{Kwargs, Value, ValueKind};
use minijinja::{Environment, Error, ErrorKind};

use super::fields::Fields;
use super::name::{CASES, found, path};
use super::token::{Token, wrong};
use super::value::{Composite, Shape, number};
use super::{Shared, json};
use crate::language::comment::{self, Comment};
use crate::language::literal::{self, Literal};
use crate::language::writer::Writer;
use crate::reference::redirect;
use crate::web::css::{self, Names};
use crate::web::preprocessor::value::properties;
use tokens_compiler_core::color::{Color, ColorSpace};
use tokens_compiler_core::dictionary::{self, Condition};
use tokens_compiler_core::emit::custom_property::Part;
use tokens_compiler_core::emit::number as digits;
use tokens_compiler_core::path::{listed, nearest};
use tokens_compiler_core::value::{Dimension, DimensionUnit, Duration, DurationUnit, Value as Typed};

/// The strings of a language.
const QUOTES: [(&str, &Literal); 9] = [
    ("android", &literal::ANDROID),
    ("css", &literal::CSS),
    ("javascript", &literal::TYPESCRIPT),
    ("json", &literal::JSON),
    ("kotlin", &literal::KOTLIN),
    ("ruby", &literal::RUBY),
    ("scss", &literal::SCSS),
    ("swift", &literal::SWIFT),
    ("typescript", &literal::TYPESCRIPT),
];

/// The comments of a language.
const COMMENTS: [(&str, &Comment); 7] = [
    ("css", &comment::CSS),
    ("javascript", &comment::TYPESCRIPT),
    ("kotlin", &comment::KOTLIN),
    ("scss", &comment::SCSS),
    ("swift", &comment::SWIFT),
    ("typescript", &comment::TYPESCRIPT),
    ("xml", &comment::XML),
];

/// The names of what is added here and is no case.
pub(super) const NAMES: [&str; 15] = [
    "argb_int",
    "comment",
    "css",
    "find",
    "hex",
    "hex8",
    "json",
    "ms",
    "properties",
    "px",
    "quote",
    "rem",
    "rgb",
    "s",
    "to",
];

/// Adds them.
pub(super) fn add(environment: &mut Environment<'static>, world: &Shared) {
    for (name, case) in CASES {
        environment.add_filter(name, move |value: Value| path(&value).map(|path| case(&path)));
    }
    environment
        .add_filter("json", |state: &mut minijinja::State<'_, '_>, value: Value| json::text(state, &value));
    environment.add_filter("hex", |value: Value| {
        let color = color(&value)?;
        if color.alpha != 1.0 {
            let alpha = digits::text(color.alpha);
            return Err(wrong(&format!(
                "the color has the alpha {alpha}, which `hex` leaves out; write `hex8`"
            )));
        }
        let [r, g, b, _] = color.srgb8();
        Ok(format!("#{r:02x}{g:02x}{b:02x}"))
    });
    environment.add_filter("hex8", |value: Value| {
        let [r, g, b, a] = color(&value)?.srgb8();
        Ok::<_, Error>(format!("#{r:02x}{g:02x}{b:02x}{a:02x}"))
    });
    environment.add_filter("argb_int", |value: Value| {
        let [r, g, b, a] = color(&value)?.srgb8();
        Ok::<_, Error>(u32::from_be_bytes([a, r, g, b]))
    });
    environment.add_filter("rgb", |value: Value| {
        let color = color(&value)?;
        let [r, g, b, _] = color.srgb8();
        let mut text = format!("rgb({r} {g} {b}");
        if color.alpha != 1.0 {
            text.push_str(" / ");
            digits::push(&mut text, color.alpha);
        }
        text.push(')');
        Ok::<_, Error>(text)
    });
    environment.add_filter("to", |value: Value, space: &str| {
        let color = color(&value)?;
        let Some(wanted) = ColorSpace::from_name(space) else {
            let known = ColorSpace::ALL.map(ColorSpace::name);
            return Err(wrong(&unknown("color space", space, &known)));
        };
        Ok(color.to(wanted).into_iter().map(number).collect::<Value>())
    });
    environment.add_filter("px", |value: Value, size: Option<f64>| {
        let Dimension { value, unit } = dimension(&value)?;
        Ok::<_, Error>(number(if unit == DimensionUnit::Rem { value * root(size)? } else { value }))
    });
    environment.add_filter("rem", |value: Value, size: Option<f64>| {
        let Dimension { value, unit } = dimension(&value)?;
        Ok::<_, Error>(number(if unit == DimensionUnit::Px { value / root(size)? } else { value }))
    });
    environment.add_filter("ms", |value: Value| duration(&value).map(|time| number(time.milliseconds())));
    environment.add_filter("s", |value: Value| {
        let Duration { value, unit } = duration(&value)?;
        Ok::<_, Error>(number(if unit == DurationUnit::Milliseconds { value / 1000.0 } else { value }))
    });
    environment.add_filter("quote", |value: Value, language: &str| {
        let literal = in_table(&QUOTES, "strings", language)?;
        Ok::<_, Error>(literal.of(&text(&value)?))
    });
    environment.add_filter("comment", |value: Value, language: &str| {
        let comment = in_table(&COMMENTS, "comments", language)?;
        let mut writer = Writer::new(2);
        comment.write(&mut writer, &text(&value)?);
        let written = writer.finish();
        Ok::<_, Error>(written.trim_end_matches('\n').to_owned())
    });
    add_css(environment, world);
    let world = Arc::clone(world);
    environment.add_function("find", move |path: &str| find(&world, path));
}

/// The token at a path, or what was meant.
fn find(world: &Shared, path: &str) -> Result<Value, Error> {
    if let Some(id) = world.find(path) {
        return Ok(Token::value(world, id, Condition::default()));
    }
    let paths: Vec<String> = world.dictionary.tokens.iter().map(dictionary::Token::dot_path).collect();
    let meant = nearest(path, paths.iter().map(String::as_str));
    let meant = meant.map(|meant| format!("; did you mean `{meant}`?")).unwrap_or_default();
    Err(wrong(&format!("there is no token `{path}`{meant}")))
}

/// Adds the filters that write CSS.
fn add_css(environment: &mut Environment<'static>, world: &Shared) {
    let shared = Arc::clone(world);
    environment.add_filter("css", move |value: Value, ends: Kwargs| {
        let (ends, (value, input)) = (Ends::of(&ends)?, typed(&value)?);
        Ok::<_, Error>(part(&shared, &value, &input, Part::Whole, &ends))
    });
    let shared = Arc::clone(world);
    environment.add_filter("properties", move |value: Value, ends: Kwargs| {
        let (ends, (value, input)) = (Ends::of(&ends)?, typed(&value)?);
        let one = |(name, which)| {
            let text = part(&shared, &value, &input, which, &ends);
            Fields::value([("name".to_owned(), Value::from(name)), ("css".to_owned(), Value::from(text))])
        };
        Ok::<_, Error>(properties(&value).into_iter().map(one).collect::<Value>())
    });
}

/// What stands around the name of a token that a value refers to; without both, its value stands there.
struct Ends(Option<[String; 2]>);

impl Ends {
    fn of(named: &Kwargs) -> Result<Self, Error> {
        let [before, after]: [Option<String>; 2] = [named.get("before")?, named.get("after")?];
        named.assert_all_used()?;
        let is_given = before.is_some() || after.is_some();
        Ok(Self(is_given.then(|| [before.unwrap_or_default(), after.unwrap_or_default()])))
    }
}

/// A part of a value as CSS. A token that is several properties is none that a part could refer to.
fn part(world: &Shared, value: &Typed, input: &Condition, part: Part, ends: &Ends) -> String {
    let dictionary = &world.dictionary;
    let mut text = String::new();
    let Ends(Some([before, after])) = ends else {
        css::push_part(&mut text, dictionary, value, part, None);
        return text;
    };
    let mut value = value.clone();
    redirect(&mut value, &|id| {
        let referred = dictionary.value_of(&dictionary[id], input)?;
        properties(referred).is_empty().then_some(id)
    });
    if let Typed::Gradient(stops) = &mut value {
        // A position is a number there, and a percentage here.
        for stop in stops {
            stop.value.position.alias = None;
        }
    }
    let names = Names { table: world.properties(), ends: [before, after] };
    css::push_part(&mut text, dictionary, &value, part, Some(names));
    text
}

/// What there is a CSS text of, and in which contexts.
fn typed(value: &Value) -> Result<(Typed, Condition), Error> {
    let none = Condition::default;
    if let Some(token) = value.downcast_object_ref::<Token>() {
        let absent =
            || wrong(&format!("the token `{}` does not exist in these contexts", token.token().dot_path()));
        return Ok((token.typed().ok_or_else(absent)?.clone(), token.input.clone()));
    }
    if let Some(whole) = value.downcast_object_ref::<Composite>().and_then(Composite::whole) {
        return Ok((whole, none()));
    }
    if value.kind() == ValueKind::Number {
        return Ok((Typed::Number(f64::try_from(value.clone())?), none()));
    }
    Err(wrong(&format!("expected a token or a value of one, found {}", found(value))))
}

/// The value behind a token, or the value itself, if it is of a type.
fn of_type<T>(value: &Value, wanted: &str, read: fn(&Typed) -> Option<T>) -> Result<T, Error> {
    let token = value.downcast_object_ref::<Token>().and_then(Token::typed);
    let shape = value.downcast_object_ref::<Composite>().map(|composite| &composite.shape);
    let typed = match (token, shape) {
        (Some(typed), _) | (None, Some(Shape::Value(typed))) => Some(typed),
        _ => None,
    };
    let read = typed.and_then(read);
    read.ok_or_else(|| wrong(&format!("expected {wanted}, found {}", found(value))))
}

fn color(value: &Value) -> Result<Color, Error> {
    let read = |typed: &Typed| if let Typed::Color(color) = typed { Some(*color) } else { None };
    of_type(value, "a color", read)
}

fn dimension(value: &Value) -> Result<Dimension, Error> {
    let read = |typed: &Typed| if let Typed::Dimension(it) = typed { Some(it.clone()) } else { None };
    of_type(value, "a dimension", read)
}

fn duration(value: &Value) -> Result<Duration, Error> {
    let read = |typed: &Typed| if let Typed::Duration(it) = typed { Some(*it) } else { None };
    of_type(value, "a duration", read)
}

/// The pixels of a `rem`.
fn root(size: Option<f64>) -> Result<f64, Error> {
    let size = size.unwrap_or(16.0);
    if size.is_finite() && size > 0.0 {
        return Ok(size);
    }
    Err(wrong(&format!("the size of a `rem` is {size}, expected a number of pixels above 0")))
}

/// A text: that of a token is its path.
fn text(value: &Value) -> Result<String, Error> {
    match value.kind() {
        ValueKind::None | ValueKind::Undefined => Err(wrong("expected a text, found none")),
        ValueKind::Number => json::printed(value),
        _ if value.as_str().is_some() || value.downcast_object_ref::<Token>().is_some() => {
            Ok(value.to_string())
        }
        _ => Err(wrong(&format!("expected a text, found {}", found(value)))),
    }
}

fn in_table<'t, T>(table: &[(&str, &'t T)], what: &str, language: &str) -> Result<&'t T, Error> {
    let row = table.iter().find(|(name, _)| *name == language);
    row.map(|(_, row)| *row).ok_or_else(|| {
        let known: Vec<&str> = table.iter().map(|(name, _)| *name).collect();
        wrong(&unknown(&format!("language of {what}"), language, &known))
    })
}

fn unknown(what: &str, name: &str, known: &[&str]) -> String {
    match nearest(name, known.iter().copied()) {
        Some(meant) => format!("there is no {what} `{name}`; did you mean `{meant}`?"),
        None => format!("there is no {what} `{name}`, expected {}", listed(known)),
    }
}

/// An error of the engine's own kinds, for its formatter.
pub(super) fn nothing() -> Error {
    Error::new(ErrorKind::InvalidOperation, "there is nothing to write: the value is none")
}
