//! Tokens as members: constants of the default contexts, and decisions in the set.

use super::{
    Code, Diagnostic, Expression, GroupId, Presence, Printer, Side, Token, TokenId, Variant, WIDTH, escape,
    input, plain, push_indent, string, summary, type_name,
};
use tokens_compiler_core::dictionary::{Deprecated, ModifierId};
use tokens_compiler_core::texts;

/// Some contexts of a token in which it has one value.
struct Case {
    patterns: Vec<String>,
    value: Expression,
    /// The value written out in one line.
    text: String,
}

impl Printer<'_> {
    /// A constant of the enum; none where the token does not exist in the default contexts.
    pub(super) fn constant(&mut self, id: TokenId, indent: usize) {
        let token = self.dictionary.token(id);
        let Some(value) = token.base().value else {
            return;
        };
        let value = self.dictionary.value(value);
        self.gap();
        if let Some(description) = &token.description {
            self.comment(description, indent);
            push_indent(&mut self.text, indent);
            self.text.push_str("///\n");
        }
        let mut shown = String::from("`");
        summary::push(&mut shown, value);
        shown.push('`');
        // In one line: a value that holds line ends shows them as their code points.
        push_indent(&mut self.text, indent);
        self.text.push_str("/// ");
        escape::push_visible(&mut self.text, &shown);
        self.text.push('\n');
        self.deprecated(token, Side::Constants, indent);
        let head = format!(
            "@inlinable public static var {}: {}",
            self.names.tokens[id.0 as usize],
            type_name(value.token_type())
        );
        let value = self.expression(token, token.base());
        self.property(&head, &value, indent);
    }

    /// A member of the set, which decides by the modifiers that reach the token.
    pub(super) fn member(&mut self, id: TokenId, indent: usize) {
        let token = self.dictionary.token(id);
        let (token_type, mark) = match self.presence[id.0 as usize] {
            Presence::Always(token_type) => (token_type, ""),
            Presence::Sometimes(token_type) => (token_type, "?"),
            Presence::Never => return,
        };
        self.gap();
        if let Some(description) = &token.description {
            self.comment(description, indent);
        }
        let elsewhere = texts::deprecated_elsewhere(self.dictionary, id);
        if !elsewhere.is_empty() && token.description.is_some() {
            push_indent(&mut self.text, indent);
            self.text.push_str("///\n");
        }
        self.comment(&elsewhere, indent);
        self.deprecated(token, Side::Set, indent);
        let name = &self.names.tokens[id.0 as usize];
        let head = format!("@inlinable public var {name}: {}{mark}", type_name(token_type));
        let cases = if token.varies() { self.cases(token) } else { Vec::new() };
        let base = match token.base().value {
            Some(_) => Expression::Plain(self.constant_path(id)),
            None => plain("nil"),
        };
        if cases.is_empty() {
            self.property(&head, &base, indent);
            return;
        }
        push_indent(&mut self.text, indent);
        self.text.push_str(&head);
        self.text.push_str(" {\n");
        self.decision(token, &cases, &base, indent + 2);
        push_indent(&mut self.text, indent);
        self.text.push_str("}\n");
    }

    /// The variants that differ from the base in what is printed.
    fn cases(&mut self, token: &Token) -> Vec<Case> {
        let support = token.support();
        let base = self.literal(token.base());
        let mut cases: Vec<Case> = Vec::new();
        for variant in token.variants.iter().skip(1) {
            let text = self.literal(variant);
            if text == base {
                continue;
            }
            let pattern = self.pattern(&support, variant);
            if let Some(last) = cases.last_mut().filter(|last| last.text == text) {
                last.patterns.push(pattern);
            } else {
                let value = self.expression(token, variant);
                cases.push(Case { patterns: vec![pattern], value, text });
            }
        }
        cases
    }

    /// The value of a variant written out in one line.
    fn literal(&mut self, variant: &Variant) -> String {
        let mut text = String::new();
        if let Some(value) = variant.value {
            self.values.value(self.dictionary.value(value)).push_flat(&mut text);
            self.values.unknown_unit = None;
            self.values.lost = None;
        }
        text
    }

    fn decision(&mut self, token: &Token, cases: &[Case], base: &Expression, indent: usize) {
        let support = token.support();
        let subject = tuple(&support, |modifier| {
            format!("{}.{}", input(token.group), self.names.modifiers[modifier.0 as usize].member)
        });
        push_indent(&mut self.text, indent);
        self.text.push_str("switch ");
        self.text.push_str(&subject);
        self.text.push_str(" {\n");
        for case in cases {
            let mut head = String::from("case ");
            for (index, pattern) in case.patterns.iter().enumerate() {
                if index > 0 && indent + head.len() + pattern.len() + 3 > WIDTH {
                    self.case(&head, &case.value, indent);
                    head.truncate("case ".len());
                } else if index > 0 {
                    head.push_str(", ");
                }
                head.push_str(pattern);
            }
            self.case(&head, &case.value, indent);
        }
        self.case("default", base, indent);
        push_indent(&mut self.text, indent);
        self.text.push_str("}\n");
    }

    fn case(&mut self, head: &str, value: &Expression, indent: usize) {
        push_indent(&mut self.text, indent);
        self.text.push_str(head);
        self.text.push(':');
        let flat = flat(value);
        if indent + head.chars().count() + 2 + flat.chars().count() <= WIDTH {
            self.text.push(' ');
            self.text.push_str(&flat);
        } else {
            self.text.push('\n');
            push_indent(&mut self.text, indent + 2);
            value.push(&mut self.text, indent + 2, indent + 2, 0);
        }
        self.text.push('\n');
    }

    /// `.dark`, `(.dark, _)`
    fn pattern(&self, support: &[ModifierId], variant: &Variant) -> String {
        tuple(support, |modifier| match variant.when.get(modifier) {
            Some(context) => {
                format!(".{}", self.names.modifiers[modifier.0 as usize].contexts[context.0 as usize])
            }
            None => "_".to_owned(),
        })
    }

    /// The value of a variant: the constant that it is an alias of, where that holds the same value and its use warns
    /// nobody.
    fn expression(&mut self, token: &Token, variant: &Variant) -> Expression {
        let Some(id) = variant.value else {
            return plain("nil");
        };
        if let Some(alias) = variant.alias {
            let target = self.dictionary.token(alias);
            let warns = target.deprecated.is_some() && token.deprecated.is_none();
            let same = |other| other == id || self.dictionary.value(other) == self.dictionary.value(id);
            if target.base().value.is_some_and(same) && !warns {
                return Expression::Plain(self.constant_path(alias));
            }
        }
        let expression = self.values.value(self.dictionary.value(id));
        if let Some(unit) = self.values.unknown_unit.take()
            && variant.alias.is_none()
        {
            let path = token.dot_path();
            let message = format!(
                "the unit `{unit}` of `{path}` is not a unit in the target `swift`: the number is written as points"
            );
            self.diagnostics.push(
                Diagnostic::new(Code::NotExpressible, message)
                    .at(variant.span, "expected `px` or `rem`")
                    .token(path)
                    .help("change the unit"),
            );
        }
        if let Some(lost) = self.values.lost.take()
            && variant.alias.is_none()
        {
            let path = token.dot_path();
            self.diagnostics.push(
                Diagnostic::new(Code::NotExpressible, format!("in the target `swift`, `{path}`: {lost}"))
                    .at(variant.span, "this value")
                    .token(path)
                    .help("override the token for Apple's platforms in a context of its own"),
            );
        }
        expression
    }

    /// `Tokens.Color.Brand.primary`
    fn constant_path(&self, id: TokenId) -> String {
        self.path("Tokens", id)
    }

    fn path(&self, outer: &str, id: TokenId) -> String {
        let group = self.dictionary.token(id).group;
        let name = &self.names.tokens[id.0 as usize];
        if group == GroupId::ROOT {
            format!("{outer}.{name}")
        } else {
            format!("{outer}.{}.{name}", self.paths[group.0 as usize])
        }
    }

    fn deprecated(&mut self, token: &Token, side: Side, indent: usize) {
        let Some(deprecated) = &token.deprecated else {
            return;
        };
        let mut arguments = vec![("", plain("*")), ("", plain("deprecated"))];
        // A text that only names the replacement says no more than its name.
        let names_only = deprecated.replacement.is_some_and(|id| {
            let path = self.dictionary.token(id).dot_path();
            deprecated.message.as_deref().is_some_and(|message| message.trim() == format!("{{{path}}}"))
        });
        let renamed = self.replacement(deprecated, side);
        if let Some(message) = deprecated.message.as_deref().filter(|_| !names_only || renamed.is_none()) {
            arguments.push(("message", string(message)));
        }
        if let Some(renamed) = renamed {
            arguments.push(("renamed", string(&renamed)));
        }
        push_indent(&mut self.text, indent);
        Expression::Call("@available", arguments).push(&mut self.text, indent, indent, 0);
        self.text.push('\n');
    }

    /// The member to use instead, as the compiler's suggestion names it: without backticks.
    fn replacement(&self, deprecated: &Deprecated, side: Side) -> Option<String> {
        let id = deprecated.replacement?;
        let path = match side {
            Side::Constants => {
                self.dictionary.token(id).base().value?;
                self.path("Tokens", id)
            }
            Side::Set if self.presence[id.0 as usize] == Presence::Never => return None,
            Side::Set => self.path("TokenSet", id),
        };
        // Without them `init` would be an initializer.
        (!path.contains("`init`")).then(|| path.replace('`', ""))
    }
}

fn flat(value: &Expression) -> String {
    let mut text = String::new();
    value.push_flat(&mut text);
    text
}

/// `one`, `(one, other)`
fn tuple(support: &[ModifierId], each: impl Fn(ModifierId) -> String) -> String {
    match support {
        [only] => each(*only),
        _ => format!("({})", support.iter().map(|&modifier| each(modifier)).collect::<Vec<_>>().join(", ")),
    }
}
