//! Names in the cases of languages.

use minijinja::Error;
use minijinja::value::{Value, ValueKind};

use super::group::Group;
use super::token::{Token, wrong};
use tokens_compiler_core::emit::name;

type Case = fn(&[String]) -> String;

/// A filter for each case.
pub(super) const CASES: [(&str, Case); 5] = [
    ("camel", |path| name::camel(path)),
    ("constant", |path| name::snake(path).to_uppercase()),
    ("kebab", |path| name::kebab(path)),
    ("pascal", |path| name::pascal(path)),
    ("snake", |path| name::snake(path)),
];

/// The names that a value stands for: the path of a token or group, a list of names, a text with dots between them.
pub(super) fn path(value: &Value) -> Result<Vec<String>, Error> {
    if let Some(token) = value.downcast_object_ref::<Token>() {
        return Ok(token.token().path.iter().map(ToString::to_string).collect());
    }
    if let Some(group) = value.downcast_object_ref::<Group>() {
        return Ok(group.names().into_iter().map(str::to_owned).collect());
    }
    if let Some(text) = value.as_str() {
        return Ok(text.split('.').map(str::to_owned).collect());
    }
    if value.kind() == ValueKind::Seq {
        let name = |item: Value| item.as_str().map(str::to_owned);
        if let Some(names) = value.try_iter()?.map(name).collect() {
            return Ok(names);
        }
    }
    Err(wrong(&format!("expected a token, a group, a name or a list of names, found {}", found(value))))
}

/// A value as reports name it.
pub(super) fn found(value: &Value) -> String {
    if let Some(token) = value.downcast_object_ref::<Token>() {
        let token = token.token();
        return format!("the token `{}` of the type `{}`", token.dot_path(), token.token_type.name());
    }
    match value.kind() {
        ValueKind::None => "none".to_owned(),
        // The text of a list may be far larger than the list.
        ValueKind::Seq | ValueKind::Iterable => "a list".to_owned(),
        ValueKind::Map => "a map".to_owned(),
        kind => {
            let text: String = value.to_string().chars().take(60).collect();
            format!("the {kind} `{text}`")
        }
    }
}
