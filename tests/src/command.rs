//! The `tokens` command, run as a program, within a time.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};

use crate::disk;

/// What a program did.
#[derive(Debug)]
pub struct Ran {
    /// The exit status; none when it was ended by a signal or by us.
    pub status: Option<i32>,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
    /// How long it took.
    pub time: Duration,
    /// Whether it was stopped because it took too long.
    pub timed_out: bool,
}

/// The variable that names a built command, for who has just built it: `cargo xtask test` does.
pub const BUILT: &str = "TOKENS_COMMAND";

/// The built command. Built once a process, since Cargo builds no binaries of other packages for a test.
pub fn tokens() -> &'static Path {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    BINARY.get_or_init(|| {
        if let Some(built) = std::env::var_os(BUILT).map(PathBuf::from).filter(|built| built.is_file()) {
            return built;
        }
        let folder = disk::target();
        let profile = disk::name(
            std::env::current_exe()
                .expect("a test knows its own path")
                .ancestors()
                .find(|folder| folder.join("deps").is_dir())
                .expect("a test lies in `target/<profile>/deps`"),
        );
        let mut cargo = cargo(&disk::root());
        cargo.args(["build", "--quiet", "-p", "tokens-cli", "--bin", "tokens", "--target-dir"]).arg(&folder);
        if profile == "release" {
            cargo.arg("--release");
        }
        let built = cargo.status().expect("cargo runs");
        assert!(built.success(), "the command does not build");
        folder.join(profile).join(format!("tokens{}", std::env::consts::EXE_SUFFIX))
    })
}

/// The cargo that runs the test, in a folder.
pub fn cargo(folder: &Path) -> Command {
    let mut cargo = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
    cargo.current_dir(folder);
    cargo
}

/// Runs the command with these arguments in a folder; ends it after `limit`.
pub fn run(arguments: &[&str], folder: &Path, limit: Duration) -> Ran {
    let mut command = Command::new(tokens());
    command.args(arguments).current_dir(folder).env("NO_COLOR", "1");
    within(&mut command, limit)
}

/// Runs a program and ends it after `limit`.
pub fn within(command: &mut Command, limit: Duration) -> Ran {
    let start = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|problem| panic!("{}: {problem}", command.get_program().display()));
    let out = child.stdout.take().map(|stream| thread::spawn(move || drain(stream)));
    let err = child.stderr.take().map(|stream| thread::spawn(move || drain(stream)));
    let mut timed_out = false;
    let status = loop {
        if let Some(status) = child.try_wait().expect("a child can be waited for") {
            break status;
        }
        if start.elapsed() > limit {
            timed_out = true;
            // It may have ended in the meantime; waiting tells.
            let _ = child.kill();
            break child.wait().expect("a child can be waited for");
        }
        thread::sleep(Duration::from_millis(3));
    };
    let text = |reader: Option<thread::JoinHandle<String>>| {
        reader.and_then(|reader| reader.join().ok()).unwrap_or_default()
    };
    Ran { status: status.code(), out: text(out), err: text(err), time: start.elapsed(), timed_out }
}

fn drain(mut stream: impl Read) -> String {
    let mut bytes = Vec::new();
    // What was read until an error is what there is to look at.
    let _ = stream.read_to_end(&mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}
