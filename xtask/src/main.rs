//! The project's chores, as one program: `cargo xtask test | setup | codegen [--check] | bench`.

mod bench;
mod codegen;
mod process;
mod setup;
mod test;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask test                 installs what the tests need and runs everything that has to hold
cargo xtask setup                only the installing
cargo xtask codegen [--check]    writes the committed generated files, or says which one is out of date
cargo xtask bench [PART]...      measures, and writes docs/performance.md; parts: command contexts macro app
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["test"] => test::run(),
        ["setup"] => setup::run().is_complete(),
        ["codegen"] => codegen::run(codegen::Mode::Write),
        ["codegen", "--check"] => codegen::run(codegen::Mode::Check),
        ["bench", parts @ ..] => bench::run(parts),
        _ => {
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    if done { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
