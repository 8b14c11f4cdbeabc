//! One document, its members in another order at every level.

use std::fmt::Write as _;

use serde_json::Value;

use super::Random;

/// The same JSON, the members of every object shuffled; arrays keep their order, which has a meaning.
pub fn shuffled(value: &Value, random: &mut Random) -> String {
    let mut text = String::new();
    write(value, random, &mut text);
    text
}

fn write(value: &Value, random: &mut Random, text: &mut String) {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            for at in (1..members.len()).rev() {
                members.swap(at, random.below(at + 1));
            }
            text.push('{');
            for (at, (name, member)) in members.into_iter().enumerate() {
                // Writing to a String cannot fail.
                let _ = write!(text, "{}{}: ", if at == 0 { "" } else { ", " }, Value::from(name.as_str()));
                write(member, random, text);
            }
            text.push('}');
        }
        Value::Array(items) => {
            text.push('[');
            for (at, item) in items.iter().enumerate() {
                text.push_str(if at == 0 { "" } else { ", " });
                write(item, random, text);
            }
            text.push(']');
        }
        _ => {
            let _ = write!(text, "{value}");
        }
    }
}
