//! Values of the template language as JSON.

use minijinja::value::{Value, ValueKind};
use minijinja::{Error, State};

use super::token::{Token, wrong};
use super::value::Composite;
use crate::data::json::{push_string, push_value};
use tokens_compiler_core::emit::number;

/// How deep lists and maps may be in each other.
const DEPTH: usize = 32;

/// What a value costs of the budget of a render, beside its text.
const STEP: u64 = 1;

/// The JSON text of a value; that of a token is its value.
pub(super) fn text(state: &mut State<'_, '_>, value: &Value) -> Result<String, Error> {
    let mut text = String::new();
    push(state, &mut text, value, DEPTH)?;
    Ok(text)
}

fn push(state: &State<'_, '_>, text: &mut String, value: &Value, depth: usize) -> Result<(), Error> {
    let start = text.len();
    if depth == 0 {
        return Err(wrong(&format!("lists and maps are more than {DEPTH} deep in each other")));
    }
    if let Some(token) = value.downcast_object_ref::<Token>() {
        match token.typed() {
            Some(typed) => push_value(text, &token.world.dictionary, typed),
            None => text.push_str("null"),
        }
    } else if let Some(composite) = value.downcast_object_ref::<Composite>() {
        composite.push_json(text);
    } else if let Some(plain) = value.as_str() {
        push_string(text, plain);
    } else {
        match value.kind() {
            ValueKind::None => text.push_str("null"),
            ValueKind::Bool => text.push_str(if value.is_true() { "true" } else { "false" }),
            ValueKind::Number => push_number(text, value)?,
            ValueKind::Seq | ValueKind::Iterable => {
                text.push('[');
                for (index, item) in value.try_iter()?.enumerate() {
                    text.push_str(if index > 0 { ", " } else { "" });
                    push(state, text, &item, depth - 1)?;
                }
                text.push(']');
            }
            ValueKind::Map => {
                text.push('{');
                for (index, key) in value.try_iter()?.enumerate() {
                    text.push_str(if index > 0 { ", " } else { "" });
                    push_string(text, &key.to_string());
                    text.push_str(": ");
                    push(state, text, &value.get_item(&key)?, depth - 1)?;
                }
                text.push('}');
            }
            other => return Err(wrong(&format!("a value of the kind {other} has no JSON"))),
        }
    }
    state.consume_fuel(STEP + (text.len() - start) as u64 / 64)
}

/// Adds a number, or refuses one that is none.
fn push_number(text: &mut String, value: &Value) -> Result<(), Error> {
    if let Some(whole) = value.as_i64() {
        text.push_str(&whole.to_string());
        return Ok(());
    }
    let plain = f64::try_from(value.clone())?;
    if !plain.is_finite() {
        return Err(wrong(&format!("{plain} is no number that can be written")));
    }
    number::push(text, plain);
    Ok(())
}

/// Adds a number as people write it: no exponent, and no point in a whole one.
pub(super) fn printed(value: &Value) -> Result<String, Error> {
    let mut text = String::new();
    push_number(&mut text, value)?;
    Ok(text)
}
