//! Tokens as members: constants of the default contexts, and decisions in the set.

use super::{
    Code, Diagnostic, Expression, GroupId, Presence, Printer, SWIFT, Side, Token, TokenId, Variant, input,
    string, type_name,
};
use tokens_compiler_core::dictionary::{Deprecated, ModifierId};
use tokens_compiler_core::emit::{escape, summary};
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
    pub(super) fn constant(&mut self, id: TokenId) {
        let token = &self.dictionary[id];
        let Some(value) = token.base().value else {
            return;
        };
        let value = &self.dictionary[value];
        self.writer.gap();
        self.document(token, "");
        self.deprecated(token, Side::Constants);
        let head = format!(
            "@inlinable public static var {}: {}",
            self.names.tokens[id.index()],
            type_name(value.token_type())
        );
        let value = self.expression(token, token.base());
        self.property(&head, &value);
    }

    /// A member of the set, which decides by the modifiers that reach the token.
    pub(super) fn member(&mut self, id: TokenId) {
        let token = &self.dictionary[id];
        let (token_type, mark) = match self.presence[id.index()] {
            Presence::Always(token_type) => (token_type, ""),
            Presence::Sometimes(token_type) => (token_type, "?"),
            Presence::Never => return,
        };
        self.writer.gap();
        self.document(token, &texts::deprecated_elsewhere(self.dictionary, id));
        self.deprecated(token, Side::Set);
        let name = &self.names.tokens[id.index()];
        let head = format!("@inlinable public var {name}: {}{mark}", type_name(token_type));
        let cases = if token.varies() { self.cases(token) } else { Vec::new() };
        let base = match token.base().value {
            Some(_) => Expression::plain(self.constant_path(id)),
            None => Expression::plain("nil"),
        };
        if cases.is_empty() {
            self.property(&head, &base);
            return;
        }
        self.open(&head);
        self.decision(token, &cases, &base);
        self.close();
    }

    /// The description of a token, its values at a glance, and `others`, each a paragraph.
    fn document(&mut self, token: &Token, others: &str) {
        if let Some(description) = token.description.as_deref().filter(|text| !text.trim().is_empty()) {
            self.comment(Some(description));
            self.writer.line("///");
        }
        let mut shown = String::new();
        summary::push_contexts(&mut shown, self.dictionary, token, &escape::VISIBLE);
        self.comment(Some(&shown));
        if !others.is_empty() {
            self.writer.line("///");
            self.comment(Some(others));
        }
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
            self.values.value(&self.dictionary[value]).push_flat(&mut text, &SWIFT);
            self.values.lost = None;
        }
        text
    }

    fn decision(&mut self, token: &Token, cases: &[Case], base: &Expression) {
        let support = token.support();
        let subject = tuple(&support, |modifier| {
            format!("{}.{}", input(token.group), self.names.modifiers[modifier.index()].member)
        });
        self.writer.fmt(format_args!("switch {subject} {{"));
        for case in cases {
            self.writer.start().push_str("case ");
            for (index, pattern) in case.patterns.iter().enumerate() {
                if index > 0 && self.writer.column() + pattern.chars().count() + 3 > SWIFT.width {
                    self.result(&case.value);
                    self.writer.start().push_str("case ");
                } else if index > 0 {
                    self.writer.text().push_str(", ");
                }
                self.writer.text().push_str(pattern);
            }
            self.result(&case.value);
        }
        self.writer.start().push_str("default");
        self.result(base);
        self.writer.line("}");
    }

    /// What a case is, which was begun.
    fn result(&mut self, value: &Expression) {
        self.writer.text().push(':');
        if value.fits(&SWIFT, self.writer.column() + 1) {
            let line = self.writer.text();
            line.push(' ');
            value.push_flat(line, &SWIFT);
        } else {
            self.writer.text().push('\n');
            self.writer.indent();
            self.writer.start();
            value.push(&mut self.writer, &SWIFT, 0);
            self.writer.outdent();
        }
        self.writer.text().push('\n');
    }

    /// `.dark`, `(.dark, _)`
    fn pattern(&self, support: &[ModifierId], variant: &Variant) -> String {
        tuple(support, |modifier| match variant.when.get(modifier) {
            Some(context) => {
                format!(".{}", self.names.modifiers[modifier.index()].contexts[context.index()])
            }
            None => "_".to_owned(),
        })
    }

    /// The value of a variant: the constant that it is an alias of, where that holds the same value and its use warns
    /// nobody.
    fn expression(&mut self, token: &Token, variant: &Variant) -> Expression {
        let Some(id) = variant.value else {
            return Expression::plain("nil");
        };
        if let Some(alias) = variant.alias {
            let target = &self.dictionary[alias];
            let warns = target.deprecated.is_some() && token.deprecated.is_none();
            let same = |other| other == id || self.dictionary[other] == self.dictionary[id];
            if target.base().value.is_some_and(same) && !warns {
                return Expression::plain(self.constant_path(alias));
            }
        }
        let expression = self.values.value(&self.dictionary[id]);
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
        let group = self.dictionary[id].group;
        let name = &self.names.tokens[id.index()];
        if group == GroupId::ROOT {
            format!("{outer}.{name}")
        } else {
            format!("{outer}.{}.{name}", self.paths[group.index()])
        }
    }

    fn deprecated(&mut self, token: &Token, side: Side) {
        let Some(deprecated) = &token.deprecated else {
            return;
        };
        let mut arguments = vec![("", Expression::plain("*")), ("", Expression::plain("deprecated"))];
        // A text that only names the replacement says no more than its name.
        let names_only = deprecated.replacement.is_some_and(|id| {
            let path = self.dictionary[id].dot_path();
            deprecated.message.as_deref().is_some_and(|message| message.trim() == format!("{{{path}}}"))
        });
        let renamed = self.replacement(deprecated, side);
        if let Some(message) = deprecated.message.as_deref().filter(|_| !names_only || renamed.is_none()) {
            arguments.push(("message", string(message)));
        }
        if let Some(renamed) = renamed {
            arguments.push(("renamed", string(&renamed)));
        }
        self.writer.start();
        Expression::call("@available", arguments).push(&mut self.writer, &SWIFT, 0);
        self.writer.text().push('\n');
    }

    /// The member to use instead, as the compiler's suggestion names it: without backticks.
    fn replacement(&self, deprecated: &Deprecated, side: Side) -> Option<String> {
        let id = deprecated.replacement?;
        let path = match side {
            Side::Constants => {
                self.dictionary[id].base().value?;
                self.path("Tokens", id)
            }
            Side::Set if self.presence[id.index()] == Presence::Never => return None,
            Side::Set => self.path("TokenSet", id),
        };
        // Without them `init` would be an initializer.
        (!path.contains("`init`")).then(|| path.replace('`', ""))
    }
}

/// `one`, `(one, other)`
fn tuple(support: &[ModifierId], each: impl Fn(ModifierId) -> String) -> String {
    match support {
        [only] => each(*only),
        _ => format!("({})", support.iter().map(|&modifier| each(modifier)).collect::<Vec<_>>().join(", ")),
    }
}
