//! The `tokens` command. All knowledge of tokens is in the compiler; this is only the door: arguments, files,
//! tokens.toml, and what is printed.

use std::process::ExitCode;

use clap::Parser as _;

mod args;
mod bindgen;
mod commands;
mod config;
mod failure;
mod loader;
mod printer;
mod project;
mod show;
mod similar;
mod verdict;

use args::{Args, Command};
use failure::Failure;
use printer::Printer;
use verdict::Verdict;

fn main() -> ExitCode {
    let args = Args::parse();
    let mut printer = Printer::new(args.color);
    let outcome = match &args.command {
        Command::Init(args) => commands::init::run(args, &mut printer),
        Command::Check(args) => commands::check::run(args, &mut printer),
        Command::Resolve(args) => commands::resolve::run(args, &mut printer),
        Command::Build(args) => commands::build::run(args, &mut printer),
        Command::Bindings(args) => commands::bindings::run(args, &mut printer),
        Command::List(args) => commands::list::run(args, &mut printer),
        Command::Explain(args) => commands::explain::run(args, &mut printer),
        Command::Package(args) => commands::package::run(args, &mut printer),
        Command::Completions(args) => commands::completions::run(args, &mut printer),
        Command::Man(args) => commands::man::run(args, &mut printer),
    };
    match outcome.and_then(|verdict| printer.flush().map(|()| verdict)) {
        Ok(Verdict::Errors) => ExitCode::from(1),
        // A closed output means that its reader has seen enough: `tokens list | head`.
        Ok(Verdict::Fine) | Err(Failure::Closed) => ExitCode::SUCCESS,
        Err(failure) => {
            printer.failure(&failure);
            ExitCode::from(2)
        }
    }
}
