//! `kotlinc` for commands that start one: asks the compiler that runs already, whose socket the file `socket` names in
//! the folder above this program's.

use std::path::Path;
use std::process::ExitCode;

use tokens_tests::native::kotlin::server;

fn main() -> ExitCode {
    let program = std::env::current_exe().expect("a program knows its own path");
    let home = program.parent().and_then(Path::parent).expect("the program lies in `bin` of a folder");
    let socket = std::fs::read_to_string(home.join("socket")).expect("the folder has a `socket`");
    let folder = std::env::current_dir().expect("there is a folder to work in");
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match server::ask(Path::new(&socket), &folder, &arguments) {
        Ok(ran) => {
            eprint!("{}", ran.err);
            ran.status.and_then(|status| u8::try_from(status).ok()).map_or(ExitCode::FAILURE, ExitCode::from)
        }
        Err(problem) => {
            eprintln!("{socket}: {problem}");
            ExitCode::FAILURE
        }
    }
}
