//! Running other programs from the project's root.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

/// The project's root: the folder above this package.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the package lies in the workspace").to_owned()
}

/// A command that runs in the project's root.
pub(crate) fn command(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root());
    command
}

/// The cargo that runs this program.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    command(&cargo, arguments)
}

/// Runs a command whose output goes to the terminal; whether it succeeded. A program that is not there failed.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    match command.stdin(Stdio::null()).status() {
        Ok(status) => status.success(),
        Err(problem) => {
            eprintln!("{}: {problem}", command.get_program().display());
            false
        }
    }
}

/// Standard output of a command that has to succeed; none when it does not.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let done = command.stdin(Stdio::null()).output().ok()?;
    if done.status.success() {
        String::from_utf8(done.stdout).ok()
    } else {
        // The caller says what is missing; this says why.
        let _ = std::io::stderr().write_all(&done.stderr);
        None
    }
}

/// Whether a program is on the PATH.
pub(crate) fn is_installed(program: &str) -> bool {
    let Some(path) = std::env::var_os("PATH") else { return false };
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// Runs a command, shows its output and hands every line of it to `see` afterwards; whether it succeeded.
pub(crate) fn watch(command: &mut Command, see: &mut dyn FnMut(&str)) -> bool {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(problem) => {
            eprintln!("{}: {problem}", command.get_program().display());
            return false;
        }
    };
    let errors =
        child.stderr.take().map(|stream| thread::spawn(move || copy(stream, &mut std::io::stderr())));
    let mut lines =
        child.stdout.take().map(|stream| copy(stream, &mut std::io::stdout())).unwrap_or_default();
    if let Some(reader) = errors {
        lines.extend(reader.join().unwrap_or_default());
    }
    for line in &lines {
        see(line);
    }
    child.wait().is_ok_and(|status| status.success())
}

fn copy(stream: impl Read, to: &mut dyn Write) -> Vec<String> {
    let mut lines = Vec::new();
    for bytes in BufReader::new(stream).split(b'\n') {
        let Ok(bytes) = bytes else { break };
        // A closed terminal is no reason to stop counting.
        let _ = to.write_all(&bytes).and_then(|()| to.write_all(b"\n")).and_then(|()| to.flush());
        lines.push(String::from_utf8_lossy(&bytes).into_owned());
    }
    lines
}
