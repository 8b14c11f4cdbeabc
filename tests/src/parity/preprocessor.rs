//! Sass and Less: every token in every context as the compiler prints it, read by meaning.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Map, Value as Json, json};
use tokens_compiler::dictionary::{Condition, Dictionary};
use tokens_compiler::targets::{Target, css, less, scss};
use tokens_compiler::value::{Dimension, StrokeStyle, Typography, Value};

use super::{CONSTANT, Found, Questions, compare, number, write};
use crate::css_value::{read, unquoted};
use crate::disk;
use crate::preprocessor::Preprocessor;

/// What ends the name of a declaration before the property that it is for.
const FOR: &str = "--";

/// A compiler and what it is given.
struct Program<'p> {
    questions: Questions<'p>,
    folder: std::path::PathBuf,
    tool: &'p Preprocessor,
    extension: &'static str,
}

impl Program<'_> {
    /// Compiles a program and compares what each declaration says: `t1: value`, or for a map `t1--property: value` each,
    /// in a rule for each input.
    fn judge(&self, source: &str, is_expressible: &dyn Fn(usize) -> bool) -> Found {
        let file = format!("probe.{}", self.extension);
        disk::write(&self.folder.join(&file), source);
        let ran = self.tool.compile(&self.folder, &file);
        assert_eq!(ran.status, Some(0), "{}\n{}", self.folder.display(), ran.err);
        let mut answers: BTreeMap<(usize, usize), Json> = BTreeMap::new();
        let mut input = CONSTANT;
        for line in ran.out.lines() {
            if let Some(rule) = line.strip_suffix(" {") {
                input = rule.strip_prefix('i').and_then(|number| number.parse().ok()).unwrap_or(CONSTANT);
            }
            let Some((place, value)) = line.strip_prefix("  t").and_then(|line| line.split_once(": ")) else {
                continue;
            };
            let value = value.strip_suffix(';').expect("a declaration ends");
            let (token, property) = place.split_once(FOR).map_or((place, None), |(t, p)| (t, Some(p)));
            let token: usize = token.parse().expect("the number of a token");
            let value = if value == "absent" { Json::Null } else { self.seen(token, input, property, value) };
            match property {
                Some(property) => {
                    let map = answers.entry((token, input)).or_insert_with(|| json!({}));
                    map[property] = value;
                }
                None => assert!(answers.insert((token, input), value).is_none(), "{line} is there twice"),
            }
        }
        let lines = answers.iter().fold(String::new(), |mut lines, ((token, input), value)| {
            // Writing to a String cannot fail.
            let _ = writeln!(lines, "{}\t{}\t{value}", number(*token), number(*input));
            lines
        });
        let form = |value: &Value| expected(self.questions.dictionary, value);
        self.questions.judge(&lines, is_expressible, &form, compare::FLOATS)
    }

    /// A value by its meaning; of fonts, quotes have none.
    fn seen(&self, token: usize, input: usize, property: Option<&str>, text: &str) -> Json {
        let is_family = property == Some("font-family")
            || matches!(self.questions.expected(token, input), Some(Value::FontFamily(_)));
        if is_family { unquoted(read(text)) } else { read(text) }
    }
}

/// What the compiler prints of a value, by its meaning: what CSS holds, or that for each property.
fn expected(dictionary: &Dictionary, value: &Value) -> Json {
    let css = |value: &Value| {
        let mut text = String::new();
        css::push_value(&mut text, dictionary, value);
        read(&text)
    };
    let dashes = |style: &StrokeStyle, mut map: Map<String, Json>| {
        let StrokeStyle::Dashed { dash_array, line_cap } = style else { return None };
        let length = |dimension: &Dimension| css(&Value::Dimension(dimension.clone()));
        let all: Vec<Json> =
            dash_array.iter().filter_map(|dash| length(&dash.value).as_array().cloned()).flatten().collect();
        map.insert("stroke-dasharray".to_owned(), json!(all));
        map.insert("stroke-linecap".to_owned(), read(line_cap.name()));
        Some(Json::Object(map))
    };
    let whole = |property: &str| Map::from_iter([(property.to_owned(), css(value))]);
    match value {
        Value::Typography(style) => typography(style, &css),
        Value::FontFamily(_) => unquoted(css(value)),
        Value::StrokeStyle(style) => dashes(style, whole("border-style")).unwrap_or_else(|| css(value)),
        Value::Border(border) => dashes(&border.style.value, whole("border")).unwrap_or_else(|| css(value)),
        Value::Color(_)
        | Value::Dimension(_)
        | Value::FontWeight(_)
        | Value::Duration(_)
        | Value::CubicBezier(_)
        | Value::Number(_)
        | Value::Transition(_)
        | Value::Shadow(_)
        | Value::Gradient(_)
        | Value::Opaque(_) => css(value),
    }
}

fn typography(style: &Typography, css: &dyn Fn(&Value) -> Json) -> Json {
    let mut map = json!({
        "font-family": unquoted(css(&Value::FontFamily(style.font_family.value.clone()))),
        "font-size": css(&Value::Dimension(style.font_size.value.clone())),
        "font-weight": css(&Value::FontWeight(style.font_weight.value)),
    });
    if let Some(spacing) = &style.letter_spacing {
        map["letter-spacing"] = css(&Value::Dimension(spacing.value.clone()));
    }
    if let Some(height) = &style.line_height {
        map["line-height"] = css(&Value::Number(height.value));
    }
    map
}

/// A string of Sass: every character but letters and digits by its number.
fn sass_string(text: &str) -> String {
    let escaped = text.chars().fold(String::new(), |mut escaped, c| {
        let _ = if c.is_ascii_alphanumeric() || c == '.' {
            write!(escaped, "{c}")
        } else {
            write!(escaped, "\\{:x} ", u32::from(c))
        };
        escaped
    });
    format!("\"{escaped}\"")
}

/// Asks Sass for the variable of every token, and for every token in every context.
pub fn scss(tool: &Preprocessor, name: &str, dictionary: &Dictionary) -> Found {
    let folder = disk::scratch(&format!("parity-scss-{name}"));
    let options = scss::Options::default();
    let names = scss::names(dictionary, &options);
    let parameters = scss::parameters(dictionary);
    let said = write(dictionary, &Target::Scss(options), &folder);
    let questions = Questions::new(dictionary);
    let mut source = String::from(
        "@use \"sass:map\";\n@use \"sass:meta\";\n@use \"tokens\";\n\
         @mixin put($place, $value) {\n  @if meta.type-of($value) == \"map\" {\n    @each $property, $part in $value {\n      \
         #{$place}--#{$property}: $part;\n    }\n  } @else {\n    #{$place}: $value;\n  }\n}\nconstants {\n",
    );
    for (id, token) in dictionary.tokens() {
        if token.base().value.is_some() {
            let _ = writeln!(source, "  @include put(t{}, tokens.${});", id.0, &names[id]);
        }
    }
    source.push_str("}\n");
    for (index, input) in questions.inputs.iter().enumerate() {
        let choices = choices(dictionary, &parameters, input);
        let _ = writeln!(source, "i{index} {{");
        for (id, token) in dictionary.tokens() {
            let exists = dictionary.value_of(token, input).is_some();
            let path = sass_string(&token.dot_path());
            let (group, own) = token.path.split_at(token.path.len() - 1);
            if exists {
                let _ = writeln!(source, "  @include put(t{}, tokens.token({path}{choices}));", id.0);
            } else if group.is_empty() || !token.exists() {
                // Asking for it is an error, as `scss.rs` shows; its group says so without one.
                let _ = writeln!(source, "  t{}: absent;", id.0);
            } else {
                let group: Vec<&str> = group.iter().map(|name| &**name).collect();
                let group = sass_string(&group.join("."));
                let _ = writeln!(
                    source,
                    "  @if not map.has-key(tokens.group({group}{choices}), {}) {{ t{}: absent; }}",
                    sass_string(&own[0]),
                    id.0
                );
            }
        }
        source.push_str("}\n");
    }
    Program { questions, folder, tool, extension: "scss" }.judge(&source, &|token| !said[token])
}

/// The arguments that choose contexts.
fn choices(dictionary: &Dictionary, parameters: &[String], input: &Condition) -> String {
    input.iter().fold(String::new(), |mut text, (id, context)| {
        let context = sass_string(&dictionary[id].contexts[context.index()]);
        let _ = write!(text, ", ${}: {context}", parameters[id.index()]);
        text
    })
}

/// Asks Less for the variable of every token, and for every token in every context. What does not exist in a context
/// has no variable in its block, or that of the default contexts.
pub fn less(tool: &Preprocessor, name: &str, dictionary: &Dictionary) -> Found {
    let folder = disk::scratch(&format!("parity-less-{name}"));
    let options = less::Options::default();
    let (names, parameters) = (less::names(dictionary, &options), less::parameters(dictionary, &options));
    let said = write(dictionary, &Target::Less(options), &folder);
    let questions = Questions::new(dictionary);
    let mut source = String::from("@import (reference) \"tokens.less\";\n");
    let put = |source: &mut String, token: usize, value: &Value| {
        let name = &names[token];
        // Writing to a String cannot fail.
        let _ = match expected(dictionary, value) {
            Json::Object(map) if !map.contains_key("commas") => map
                .keys()
                .try_for_each(|property| writeln!(source, "  t{token}--{property}: @{name}[{property}];")),
            _ => writeln!(source, "  t{token}: @{name};"),
        };
    };
    let rule = |source: &mut String, head: &str, input: &Condition| {
        let _ = writeln!(source, "{head}");
        for (index, token) in dictionary.tokens.iter().enumerate() {
            match dictionary.value_of(token, input) {
                Some(value) => put(source, index, value),
                None if input.is_empty() => {}
                None => {
                    let _ = writeln!(source, "  t{index}: absent;");
                }
            }
        }
        source.push_str("}\n");
    };
    rule(&mut source, "constants {", &Condition::default());
    for (index, input) in questions.inputs.iter().enumerate() {
        let chosen: Vec<String> = input
            .iter()
            .map(|(id, context)| {
                let context = &dictionary[id].contexts[context.index()];
                assert!(!context.contains('"'), "a context with a quote needs another string");
                format!("@{}: \"{context}\"", parameters[id.index()])
            })
            .collect();
        rule(&mut source, &format!("i{index} {{\n  #tokens({});", chosen.join("; ")), input);
    }
    Program { questions, folder, tool, extension: "less" }.judge(&source, &|token| !said[token])
}
