//! The part of a program that differs between systems: a line of code for every token.

use std::fmt::Write as _;

use tokens_compiler::targets::symbol::Symbols;

use super::{Questions, number};

/// So many tokens go into one function: compilers are slow on long ones, and the JVM refuses them.
const CHUNK: usize = 200;

/// How a language says what a program needs.
pub(super) struct Syntax {
    /// What stands before the code.
    pub(super) head: &'static str,
    /// A function with this name and these statements.
    pub(super) function: fn(&str, &str) -> String,
    /// The set for these choices, each a member and a context.
    pub(super) set: fn(&[(&str, &str)]) -> String,
    /// What a function for tokens of a set takes, besides the number of the input: the line before the tokens.
    pub(super) with_set: fn(&str, &str) -> String,
    /// The statement that calls such a function.
    pub(super) call: fn(&str, &str, i64) -> String,
    /// What stands before a constant.
    pub(super) constant: &'static str,
    /// What ends the program: all statements of `main`.
    pub(super) main: fn(&str) -> String,
    /// What ends a statement.
    pub(super) end: &'static str,
}

/// The program that answers every question which the target can answer.
pub(super) fn print(questions: &Questions<'_>, symbols: &Symbols, syntax: &Syntax) -> String {
    let (mut text, mut main) = (syntax.head.to_owned(), String::new());
    let end = syntax.end;
    let constants: Vec<String> = (0..)
        .zip(&symbols.constants)
        .filter_map(|(token, symbol)| {
            let symbol = symbol.as_ref()?;
            Some(format!("put({token}, {}, {}{symbol}){end}", number(super::CONSTANT), syntax.constant))
        })
        .collect();
    for (index, chunk) in constants.chunks(CHUNK).enumerate() {
        let name = format!("constants{index}");
        text += &(syntax.function)(&name, &chunk.join("\n"));
        // Writing to a String cannot fail.
        let _ = writeln!(main, "{name}(){end}");
    }
    if questions.inputs.is_empty() {
        return text + &(syntax.main)(&main);
    }
    let members: Vec<String> = (0..)
        .zip(&symbols.members)
        .filter_map(|(token, symbol)| Some(format!("put({token}, input, set.{}){end}", symbol.as_ref()?)))
        .collect();
    let chunks: Vec<&[String]> = members.chunks(CHUNK).collect();
    for (index, chunk) in chunks.iter().enumerate() {
        text += &(syntax.with_set)(&format!("members{index}"), &chunk.join("\n"));
    }
    for (index, input) in questions.inputs.iter().enumerate() {
        let choices: Vec<(&str, &str)> = input
            .iter()
            .map(|(id, context)| {
                let modifier = &symbols.modifiers[id.index()];
                (modifier.member.as_str(), modifier.contexts[context.index()].as_str())
            })
            .collect();
        for chunk in 0..chunks.len() {
            let set = (syntax.set)(&choices);
            let _ = writeln!(main, "{}", (syntax.call)(&format!("members{chunk}"), &set, number(index)));
        }
    }
    text + &(syntax.main)(&main)
}
