//! TypeScript: its module as JavaScript, run by Node. What it holds is CSS text, so that is what is expected.

use serde_json::{Map, Value as Json, json};
use tokens_compiler::dictionary::Dictionary;
use tokens_compiler::emit::name;
use tokens_compiler::targets::{Target, css, typescript};
use tokens_compiler::value::{Scalar, StrokeStyle, Typography, Value};

use super::{CONSTANT, Found, Questions, compare, number, write};
use crate::disk;
use crate::typescript::TypeScript;

/// Asks the generated module for every token in every context.
pub fn ask(node: &TypeScript, name: &str, dictionary: &Dictionary) -> Found {
    let folder = disk::scratch(&format!("parity-typescript-{name}"));
    let questions = Questions::new(dictionary);
    let options = typescript::Options { file: "tokens.mjs".to_owned(), ..typescript::Options::default() };
    let said = write(dictionary, &Target::TypeScript(options), &folder);
    let tokens: Vec<Json> = dictionary
        .tokens
        .iter()
        .map(|token| {
            let path: Vec<&str> = token.path.iter().map(|name| &**name).collect();
            json!({"path": path, "name": name::camel(&path), "exists": token.base().value.is_some()})
        })
        .collect();
    let inputs: Vec<Json> = questions
        .inputs
        .iter()
        .map(|input| {
            let choices = input.iter().map(|(id, context)| {
                let modifier = &dictionary[id];
                (modifier.name.clone(), json!(modifier.contexts[context.index()]))
            });
            Json::Object(choices.collect::<Map<_, _>>())
        })
        .collect();
    let asked = json!({"tokens": tokens, "inputs": inputs, "constant": number(CONSTANT)});
    disk::write(&folder.join("asked.json"), &asked.to_string());
    disk::write(&folder.join("probe.mjs"), &disk::read(&disk::path("native/probe/probe.mjs")));
    let ran = node.run(&folder, "probe.mjs");
    assert_eq!(ran.status, Some(0), "{name}\n{}", ran.err);
    let form = |value: &Value| expected(dictionary, value);
    questions.judge(&ran.out, &|token| !said[token], &form, compare::FLOATS)
}

/// A value as the module has it: numbers as numbers, what has parts of its own as an object, the rest as CSS.
fn expected(dictionary: &Dictionary, value: &Value) -> Json {
    let css = |value: &Value| {
        let mut text = String::new();
        css::push_value(&mut text, dictionary, value);
        Json::String(text)
    };
    match value {
        Value::Number(value) | Value::Opaque(Scalar::Number(value)) => json!(value),
        Value::FontWeight(weight) => json!(weight.value),
        Value::Opaque(Scalar::Boolean(value)) => json!(value),
        Value::Opaque(Scalar::Text(value)) => json!(&**value),
        Value::Typography(value) => typography(value, &css),
        Value::StrokeStyle(StrokeStyle::Dashed { dash_array, line_cap }) => {
            let dashes = dash_array.iter().map(|dash| css(&Value::Dimension(dash.value.clone())));
            json!({"dashArray": dashes.collect::<Json>(), "lineCap": line_cap.name()})
        }
        Value::Color(_)
        | Value::Dimension(_)
        | Value::FontFamily(_)
        | Value::Duration(_)
        | Value::CubicBezier(_)
        | Value::StrokeStyle(StrokeStyle::Keyword(_))
        | Value::Border(_)
        | Value::Transition(_)
        | Value::Shadow(_)
        | Value::Gradient(_) => css(value),
    }
}

fn typography(text: &Typography, css: &dyn Fn(&Value) -> Json) -> Json {
    let mut parts = json!({
        "fontFamily": css(&Value::FontFamily(text.font_family.value.clone())),
        "fontSize": css(&Value::Dimension(text.font_size.value.clone())),
        "fontWeight": text.font_weight.value.value,
    });
    if let Some(spacing) = &text.letter_spacing {
        parts["letterSpacing"] = css(&Value::Dimension(spacing.value.clone()));
    }
    if let Some(height) = &text.line_height {
        parts["lineHeight"] = json!(height.value);
    }
    parts
}
