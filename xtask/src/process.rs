//! Running other programs from the project's root.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

/// The project's root: the folder above this package.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the package lies in the workspace").to_owned()
}

/// The folder of what cargo builds.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// A program that cargo built without optimization.
pub(crate) fn built(program: &str) -> PathBuf {
    target().join("debug").join(format!("{program}{}", std::env::consts::EXE_SUFFIX))
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

/// What came of a command that was watched.
pub(crate) struct Watched {
    pub(crate) succeeded: bool,
    /// The lines of standard output, then those of standard error.
    pub(crate) lines: Vec<String>,
}

/// Runs a command and shows its output. Lines of standard error are also handed to `see`, with the number of the
/// process, at the time they are said.
pub(crate) fn watch(command: &mut Command, see: &mut (dyn FnMut(u32, &str) + Send)) -> Watched {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(problem) => {
            eprintln!("{}: {problem}", command.get_program().display());
            return Watched { succeeded: false, lines: Vec::new() };
        }
    };
    let number = child.id();
    let (out, err) = (child.stdout.take(), child.stderr.take());
    let lines = thread::scope(|scope| {
        let errors = err.map(|stream| {
            scope.spawn(|| copy(stream, &mut std::io::stderr(), &mut |line| see(number, line)))
        });
        let mut lines =
            out.map(|stream| copy(stream, &mut std::io::stdout(), &mut |_| {})).unwrap_or_default();
        lines.extend(errors.and_then(|reader| reader.join().ok()).unwrap_or_default());
        lines
    });
    Watched { succeeded: child.wait().is_ok_and(|status| status.success()), lines }
}

fn copy(stream: impl Read, to: &mut dyn Write, see: &mut dyn FnMut(&str)) -> Vec<String> {
    let mut lines = Vec::new();
    for bytes in BufReader::new(stream).split(b'\n') {
        let Ok(bytes) = bytes else { break };
        // A closed terminal is no reason to stop counting.
        let _ = to.write_all(&bytes).and_then(|()| to.write_all(b"\n")).and_then(|()| to.flush());
        let line = String::from_utf8_lossy(&bytes).into_owned();
        see(&line);
        lines.push(line);
    }
    lines
}
