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

/// One line of the mapping.
#[derive(Clone, Copy)]
struct Line<'m> {
    part: Part,
    /// The role as it is written: `on-primary` or `onPrimary`.
    key: &'m str,
    /// The token's path.
    path: &'m str,
}

impl<'p> Known<'p> {
    pub(super) fn new(plan: &'p Plan<'p>, has_sets: bool) -> Self {
        let dictionary = plan.dictionary;
        let expressions = if has_sets {
            let members = plan.names.symbols(dictionary, &plan.presence).members;
            // A parameter must not hide a group.
            members.into_iter().map(|member| Some(format!("this.{}", member?))).collect()
        } else {
            let constant = |(id, path): (TokenId, &String)| is_constant(plan, id).then(|| path.clone());
            dictionary.tokens().map(|(id, _)| id).zip(&plan.paths).map(constant).collect()
        };
        let tokens = dictionary.tokens().map(|(id, token)| (token.dot_path(), id)).collect();
        Self { plan, tokens, expressions, has_sets }
    }

    /// The roles of a part as they are mapped, in Material's order.
    pub(super) fn roles(
        &self,
        part: Part,
        mapping: &BTreeMap<String, String>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Vec<Role> {
        let mut roles: Vec<Role> = Vec::with_capacity(mapping.len());
        for (key, path) in mapping {
            let line = Line { part, key, path };
            match self.role(line) {
                Ok(role) if roles.iter().any(|other| other.name == role.name) => {
                    let what = format!("gives the role `{}` two tokens", role.name);
                    diagnostics.push(line.refuse_key(&what).help("remove one of them"));
                }
                Ok(role) => {
                    if role.is_optional {
                        diagnostics.push(self.absent(&role, path));
                    }
                    roles.push(role);
                }
                Err(diagnostic) => diagnostics.push(*diagnostic),
            }
        }
        part.sort(&mut roles);
        roles
    }

    fn role(&self, line: Line<'_>) -> Result<Role, Box<Diagnostic>> {
        let name = line.role()?;
        let token = self.token(line)?;
        let wanted = line.part.token_type();
        let (found, is_optional) = match self.plan.presence[token.index()] {
            Presence::Always(found) => (found, false),
            Presence::Sometimes(found) => (found, true),
            Presence::Never => {
                let exists = self.plan.dictionary[token].exists();
                let what =
                    if exists { "has several types" } else { "exists in none of the target's contexts" };
                return Err(line.refuse(what).into());
            }
        };
        if found != wanted {
            let (found, wanted) = (found.name(), wanted.name());
            return Err(line.refuse(&format!("is of type `{found}`, expected `{wanted}`")).into());
        }
        if wanted == TokenType::Dimension {
            self.check_radius(line, token)?;
        }
        let expression = self.expressions[token.index()].as_ref();
        let Some(expression) = expression.filter(|_| !self.plan.values.is_refused[token.index()]) else {
            return Err(line.refuse("the target leaves out").into());
        };
        // A constant has the value of the default contexts.
        let is_optional = is_optional && self.has_sets;
        Ok(Role { name, token, expression: expression.clone(), is_optional })
    }

    /// The token with this path.
    fn token(&self, line: Line<'_>) -> Result<TokenId, Box<Diagnostic>> {
        let path = line.path;
        if let Some(id) = self.tokens.get(path) {
            return Ok(*id);
        }
        let beginning = format!("{path}.");
        let is_group = self.tokens.keys().any(|known| known.starts_with(&beginning));
        let fitting: Vec<&str> =
            self.tokens.iter().filter_map(|(known, id)| self.fits(line, known, *id)).collect();
        let root = format!("{path}.$root");
        let meant = fitting.iter().copied().find(|known| *known == root);
        let what = if is_group { "is a group" } else { "is not a token" };
        Err(match meant.or_else(|| nearest(path, fitting)) {
            Some(meant) => line.told(what).did_you_mean(meant).into(),
            None => line.refuse(what).into(),
        })
    }

    /// The path of a token that the role can have.
    fn fits<'k>(&self, line: Line<'_>, known: &'k str, id: TokenId) -> Option<&'k str> {
        let (Presence::Always(found) | Presence::Sometimes(found)) = self.plan.presence[id.index()] else {
            return None;
        };
        (found == line.part.token_type()).then_some(known)
    }

    /// Reports a dimension that is no radius.
    fn check_radius(&self, line: Line<'_>, id: TokenId) -> Result<(), Box<Diagnostic>> {
        let plan = self.plan;
        if plan.uses[id.index()].is_text() {
            let told = line.told("is a size of text, expected one of the layout");
            let help = format!("if it is none, say so: `units = {{ \"{}\" = \"dp\" }}`", line.path);
            return Err(told.help(help).into());
        }
        let values = plan.dictionary[id].variants.iter().filter_map(|variant| variant.value);
        for value in values {
            if matches!(&plan.dictionary[value], Value::Dimension(length) if length.value < 0.0) {
                let what = "is negative in some context, expected a radius of at least 0";
                return Err(line.refuse(what).into());
            }
        }
        Ok(())
    }

    /// Says that a role has its token only in some contexts.
    fn absent(&self, role: &Role, path: &str) -> Diagnostic {
        let message = format!(
            "in the target `kotlin`, the role `{}` keeps Material's own value in contexts without `{path}`",
            role.name
        );
        Diagnostic::new(Code::NotExpressible, message)
            .at(self.plan.dictionary[role.token].base().span, "not in every context")
            .token(path)
            .help("give the token a value in every context, or map one that has")
    }
}

impl Line<'_> {
    /// The role that the key means.
    fn role(self) -> Result<&'static str, Box<Diagnostic>> {
        let (key, roles) = (self.key, self.part.roles());
        let name = name::camel(&[key]);
        if let Some(role) = roles.iter().find(|role| **role == name) {
            return Ok(role);
        }
        let class = self.part.class();
        let told = self.refuse_key(&format!("names `{key}`, which is no role of Material's `{class}`"));
        let known: Vec<String> = roles.iter().map(|role| name::kebab(&[role])).collect();
        let told = match nearest(key, known.iter().map(String::as_str)) {
            Some(meant) => told.did_you_mean(meant),
            None => {
                told.help(format!("write a role of Material 3 1.4, such as `{}` or `{}`", known[0], known[1]))
            }
        };
        Err(told.into())
    }

    /// The report of a token that the role cannot have.
    fn refuse(self, what: &str) -> Diagnostic {
        self.told(what).help(self.part.advice())
    }

    fn told(self, what: &str) -> Diagnostic {
        let Self { part, key, path } = self;
        let message =
            format!("`{}.{key}` of the target `kotlin` names `{path}`, which {what}", part.option());
        self.report(message)
    }

    /// The report of a role.
    fn refuse_key(self, what: &str) -> Diagnostic {
        self.report(format!("`{}` of the target `kotlin` {what}", self.part.option()))
    }

    fn report(self, message: String) -> Diagnostic {
        Diagnostic::new(Code::InvalidConfig, message).option(format!("{}.{}", self.part.option(), self.key))
    }
}
