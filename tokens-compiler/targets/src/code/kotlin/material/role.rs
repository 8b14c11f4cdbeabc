//! Which token a role has, and whether it can have it.

use std::collections::BTreeMap;

use super::super::Plan;
use super::super::constants::is_constant;
use super::{Part, Role};
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::TokenId;
use tokens_compiler_core::emit::name;
use tokens_compiler_core::emit::presence::Presence;
use tokens_compiler_core::nearest;
use tokens_compiler_core::value::{TokenType, Value};

/// What can be mapped.
pub(super) struct Known<'p> {
    plan: &'p Plan<'p>,
    /// Every token by its path, also where it exists in no context of the target.
    tokens: BTreeMap<String, TokenId>,
    /// For each token how a function reaches it: a member of the set, or else its constant.
    expressions: Vec<Option<String>>,
    has_sets: bool,
}

impl<'p> Known<'p> {
    pub(super) fn new(plan: &'p Plan<'p>, has_sets: bool) -> Self {
        let dictionary = plan.dictionary;
        let ids = (0..dictionary.tokens.len()).map(|index| TokenId(index as u32));
        let expressions = if has_sets {
            let members = plan.names.symbols(dictionary, &plan.presence).members;
            // A parameter must not hide a group.
            members.into_iter().map(|member| Some(format!("this.{}", member?))).collect()
        } else {
            let constant = |id: TokenId| is_constant(plan, id).then(|| plan.paths[id.index()].clone());
            ids.clone().map(constant).collect()
        };
        let tokens = ids.map(|id| (dictionary[id].dot_path(), id)).collect();
        Self { plan, tokens, expressions, has_sets }
    }

    /// The roles of a part as they are mapped.
    pub(super) fn roles(
        &self,
        part: Part,
        mapping: &BTreeMap<String, String>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Vec<Role> {
        let mut roles: Vec<Role> = Vec::with_capacity(mapping.len());
        for (key, path) in mapping {
            let role = match self.role(part, key, path, diagnostics) {
                Ok(role) if roles.iter().any(|other| other.name == role.name) => {
                    let message = format!("`{}` has the role `{}` twice", part.option(), role.name);
                    Err(refuse(part, key, message).help("remove one of them"))
                }
                role => role,
            };
            match role {
                Ok(role) => roles.push(role),
                Err(diagnostic) => diagnostics.push(diagnostic),
            }
        }
        part.sort(&mut roles);
        roles
    }

    fn role(
        &self,
        part: Part,
        key: &str,
        path: &str,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<Role, Diagnostic> {
        let name = role_name(part, key)?;
        let id = self.token(part, key, path)?;
        let index = id.index();
        let plan = self.plan;
        let token = &plan.dictionary[id];
        let names = format!("`{}.{key}` of the target `kotlin` names `{path}`", part.option());
        let presence = match plan.presence[index] {
            _ if !token.exists() => {
                let message = format!("{names}, which exists in no context of the target");
                return Err(refuse(part, key, message));
            }
            Presence::Always(found) => Some((found, false)),
            Presence::Sometimes(found) => Some((found, true)),
            Presence::Never => None,
        };
        let wanted = part.token_type();
        match presence {
            None => {
                let message = format!("{names}, which has several types, expected `{}`", wanted.name());
                return Err(refuse(part, key, message));
            }
            Some((found, _)) if found != wanted => {
                let (found, wanted) = (found.name(), wanted.name());
                let message = format!("{names}, which is of type `{found}`, expected `{wanted}`");
                return Err(refuse(part, key, message));
            }
            Some(_) => {}
        }
        if wanted == TokenType::Dimension {
            self.check_radius(id).map_err(|(what, help)| {
                refuse(part, key, format!("{names}, which {what}, expected a length of the layout")).help(help)
            })?;
        }
        let expression = self.expressions[index].as_ref().filter(|_| !plan.values.is_refused[index]);
        let Some(expression) = expression else {
            return Err(refuse(part, key, format!("{names}, which Kotlin's types cannot hold")));
        };
        let is_optional = self.has_sets && presence.is_some_and(|(_, is_optional)| is_optional);
        if is_optional {
            diagnostics.push(absent(name, path, plan, id));
        }
        Ok(Role { name, token: id, expression: expression.clone(), is_optional })
    }

    /// The token with this path.
    fn token(&self, part: Part, key: &str, path: &str) -> Result<TokenId, Diagnostic> {
        if let Some(id) = self.tokens.get(path) {
            return Ok(*id);
        }
        let beginning = format!("{path}.");
        let is_group = self.tokens.keys().any(|known| known.starts_with(&beginning));
        let what = if is_group { "a group" } else { "not a token" };
        let message =
            format!("`{}.{key}` of the target `kotlin` names `{path}`, which is {what}", part.option());
        let diagnostic = refuse(part, key, message);
        let of_type = self.tokens.iter().filter(|(_, id)| self.can_have(part, **id));
        Err(match nearest(path, of_type.map(|(known, _)| known.as_str())) {
            Some(meant) => diagnostic.did_you_mean(meant),
            None => diagnostic
                .help("write the path of a token, its names separated by dots, such as `color.text.default`"),
        })
    }

    /// Whether a token has the type of a part's roles.
    fn can_have(&self, part: Part, id: TokenId) -> bool {
        let (Presence::Always(found) | Presence::Sometimes(found)) = self.plan.presence[id.index()] else {
            return false;
        };
        found == part.token_type()
    }

    /// What a radius cannot be, and what to do about it.
    fn check_radius(&self, id: TokenId) -> Result<(), (&'static str, &'static str)> {
        let plan = self.plan;
        if plan.uses[id.index()].is_text() {
            return Err(("is a size of text", "`units` can set it to `dp`"));
        }
        let values = plan.dictionary[id].variants.iter().filter_map(|variant| variant.value);
        for value in values {
            if let Value::Dimension(length) = &plan.dictionary[value]
                && length.value < 0.0
            {
                return Err(("is negative", "a corner's radius is at least 0"));
            }
        }
        Ok(())
    }
}

/// The role that a key means: `on-primary` or `onPrimary`.
fn role_name(part: Part, key: &str) -> Result<&'static str, Diagnostic> {
    let name = name::camel(&[key]);
    if let Some(role) = part.roles().iter().find(|role| **role == name) {
        return Ok(role);
    }
    let known: Vec<String> = part.roles().iter().map(|role| name::kebab(&[role])).collect();
    let message = format!(
        "`{}` of the target `kotlin` names `{key}`, which is no role of Material's `{}`",
        part.option(),
        part.class()
    );
    let diagnostic = refuse(part, key, message);
    Err(match nearest(key, known.iter().map(String::as_str)) {
        Some(meant) => diagnostic.did_you_mean(meant),
        None => diagnostic.help(format!("its roles are {}", quoted(&known))),
    })
}

fn quoted(names: &[String]) -> String {
    let all: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    all.join(", ")
}

fn refuse(part: Part, key: &str, message: String) -> Diagnostic {
    Diagnostic::new(Code::InvalidConfig, message).option(format!("{}.{key}", part.option()))
}

/// Says that a role has its token only in some contexts.
fn absent(role: &str, path: &str, plan: &Plan<'_>, id: TokenId) -> Diagnostic {
    let message = format!(
        "in the target `kotlin`, the role `{role}` keeps Material's own value in contexts without `{path}`"
    );
    Diagnostic::new(Code::NotExpressible, message)
        .at(plan.dictionary[id].base().span, "not in every context")
        .token(path)
        .help("give the token a value in every context, or map one that has")
}
