//! The project's chores, as one program: `cargo xtask test [--fast] | setup | codegen [--check] | bench`.

mod bench;
mod codegen;
mod process;
mod setup;
mod test;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask test                 installs what the tests need and runs everything that has to hold
cargo xtask test --fast          what one runs between edits: Rust alone, in a minute or two
cargo xtask setup                only the installing
cargo xtask codegen [--check]    writes the committed generated files, or says which one is out of date
cargo xtask bench [PART]...      measures, and writes docs/performance.md; the parts are
                                 ";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["test"] => test::run(),
        ["test", "--fast"] => test::fast(),
        ["setup"] => setup::run().is_complete(),
        ["codegen"] => codegen::run(codegen::Mode::Write),
        ["codegen", "--check"] => codegen::run(codegen::Mode::Check),
        ["bench", parts @ ..] => bench::run(parts),
        _ => {
            eprintln!("{USAGE}{}", bench::names_of_parts());
            return ExitCode::from(2);
        }
    };
    if done { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
