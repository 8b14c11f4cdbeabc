//! The names of modifiers and their contexts.

use super::{Case, Language, Modifier, identifier, keyword};
use crate::file_name;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::Dictionary;
use tokens_compiler_core::emit::name;

/// Names every modifier and reports what meets.
pub(crate) fn settle(
    dictionary: &Dictionary,
    language: &Language<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Modifier> {
    let mut types: Vec<String> = Vec::new();
    let mut members: Vec<String> = Vec::new();
    let mut all = Vec::with_capacity(dictionary.modifiers.len());
    for modifier in &dictionary.modifiers {
        let mut member = language.member(&modifier.name, false, "Modifier");
        let mut type_name = language.modifier(&modifier.name);
        if language.longest.is_some() {
            type_name = file_name::short(&type_name, file_name::MOST, '_').into_owned();
        }
        // Some systems do not tell cases apart in the names of files.
        let mut taken = language.taken.types.iter().chain(language.taken.modifiers);
        if taken.any(|taken| taken.eq_ignore_ascii_case(&type_name)) {
            type_name.push_str("Modifier");
        }
        if let Some(first) = types.iter().position(|other| *other == type_name) {
            let other = &dictionary.modifiers[first];
            diagnostics.push(name::modifier_collision(language.target, &type_name, modifier, other));
        }
        name::number_twin(&mut type_name, &mut types);
        name::number_twin(&mut member, &mut members);
        let mut contexts: Vec<String> = Vec::with_capacity(modifier.contexts.len());
        for (index, own) in modifier.contexts.iter().enumerate() {
            let mut context = language.context(own);
            if let Some(first) = contexts.iter().position(|other| *other == context) {
                diagnostics.push(name::context_collision(
                    language.target,
                    &context,
                    modifier,
                    [index, first],
                ));
            }
            name::number_twin(&mut context, &mut contexts);
        }
        all.push(Modifier {
            type_name: language.quote(type_name),
            member: language.quote(member),
            contexts: contexts.into_iter().map(|context| language.quote(context)).collect(),
        });
    }
    all
}

impl Language<'_> {
    /// The enum of a modifier: `TokenTheme`.
    fn modifier(&self, own: &str) -> String {
        let mut words = name::pascal(&[own]);
        if words.is_empty() {
            words = identifier::spelled(own, Case::Upper);
        }
        self.identifier(format!("Token{words}"), own, Case::Upper)
    }

    fn context(&self, own: &str) -> String {
        let joined = match self.context {
            Case::Lower => name::camel(&[own]),
            Case::Upper => name::pascal(&[own]),
        };
        let mut context = self.identifier(joined, own, self.context);
        if keyword::is_listed(self.taken.contexts, &context) {
            context.push_str("Context");
        }
        context
    }
}
