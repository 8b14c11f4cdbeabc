//! Filters of the language that make a text of what they get: of lists too, whose texts can be far larger than they are,
//! since one text may be in a list many times. What they get is weighed first, and paid for.

use minijinja::value::{Kwargs, Rest, Value, ValueKind};
use minijinja::{Environment, Error, State, filters, tests};

use super::name::found;
use super::token::wrong;
use super::value::number;
use super::world::is_own;

/// How deep lists and maps may be in each other.
const DEPTH: usize = 32;

/// How many bytes a step pays for.
const BYTES: u64 = 64;

/// Puts a guard before each of them.
pub(super) fn add(environment: &mut Environment<'static>) {
    let all = [
        ("capitalize", Value::from_function(filters::capitalize)),
        ("e", Value::from_function(filters::escape)),
        ("escape", Value::from_function(filters::escape)),
        ("format", Value::from_function(filters::format)),
        ("indent", Value::from_function(filters::indent)),
        ("join", Value::from_function(filters::join)),
        ("lines", Value::from_function(filters::lines)),
        ("lower", Value::from_function(filters::lower)),
        ("replace", Value::from_function(filters::replace)),
        ("split", Value::from_function(filters::split)),
        ("string", Value::from_function(filters::string)),
        ("title", Value::from_function(filters::title)),
        ("trim", Value::from_function(filters::trim)),
        ("upper", Value::from_function(filters::upper)),
    ];
    for (name, filter) in all {
        environment.add_filter(name, move |state: &mut State<'_, '_>, values: Rest<Value>| {
            values.iter().try_for_each(|value| weigh(state, value, DEPTH))?;
            filter.call(state, &values)
        });
    }
    let all = [
        ("endingwith", Value::from_function(tests::is_endingwith)),
        ("startingwith", Value::from_function(tests::is_startingwith)),
    ];
    for (name, test) in all {
        environment.add_test(name, move |state: &mut State<'_, '_>, values: Rest<Value>| {
            values.iter().try_for_each(|value| weigh(state, value, DEPTH))?;
            test.call(state, &values).map(|answer| answer.is_true())
        });
    }
    environment.add_filter("sum", |state: &mut State<'_, '_>, values: Value, named: Kwargs| {
        sum(state, &values, &named)
    });
    // These show what the engine is made of, or mean nothing where nothing is escaped.
    for name in ["pprint", "safe"] {
        environment.remove_filter(name);
    }
}

/// The sum of numbers, or of an attribute of items. That of the language adds texts too, each time to a new one.
fn sum(state: &State<'_, '_>, values: &Value, named: &Kwargs) -> Result<Value, Error> {
    let attribute: Option<String> = named.get("attribute")?;
    named.assert_all_used()?;
    let mut total = 0.0;
    for item in values.try_iter()? {
        state.consume_fuel(1)?;
        let item = match &attribute {
            Some(name) => item.get_attr(name)?,
            None => item,
        };
        if item.kind() != ValueKind::Number {
            return Err(wrong(&format!("`sum` adds numbers, found {}", found(&item))));
        }
        total += f64::try_from(item)?;
    }
    Ok(number(total))
}

/// Pays for the text of a value.
fn weigh(state: &State<'_, '_>, value: &Value, depth: usize) -> Result<(), Error> {
    if depth == 0 {
        return Err(wrong(&format!("lists and maps are more than {DEPTH} deep in each other")));
    }
    if is_own(value) {
        return state.consume_fuel(2);
    }
    if let Some(text) = value.as_str() {
        return state.consume_fuel(1 + text.len() as u64 / BYTES);
    }
    match value.kind() {
        ValueKind::Seq | ValueKind::Iterable => {
            value.try_iter()?.try_for_each(|item| weigh(state, &item, depth - 1))
        }
        ValueKind::Map => value.try_iter()?.try_for_each(|key| {
            weigh(state, &key, depth - 1)?;
            weigh(state, &value.get_item(&key)?, depth - 1)
        }),
        _ => state.consume_fuel(1),
    }
}
