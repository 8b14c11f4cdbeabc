//! The Kotlin compiler, started once and asked often (`native/kotlinc/Server.java`): most of a small compile is its
//! start. `cargo xtask test` starts one for all tests; a test that runs alone starts its own.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use super::Kotlin;
use crate::command::Ran;
use crate::disk;

/// The variable that names the socket of a compiler which runs already.
pub const VARIABLE: &str = "TOKENS_KOTLINC_SOCKET";

/// How long a compile may take, those before it included: 5,000 tokens in one group take a minute where nothing else
/// runs.
const LIMIT: Duration = Duration::from_mins(20);

/// A compiler that waits for questions; it ends with whoever started it.
#[derive(Debug)]
pub struct Server {
    process: Child,
    socket: PathBuf,
}

impl Server {
    /// Starts one, whose socket lies in a folder.
    pub fn start(kotlin: &Kotlin, folder: &Path) -> io::Result<Self> {
        std::fs::create_dir_all(folder)?;
        let name = format!("kotlinc-{}", std::process::id());
        let socket = folder.join(&name);
        let mut process = Command::new(kotlin.java())
            .args(super::ONCE)
            // Code of the compiler fills what a JVM that ends soon has for it, and is interpreted from then on.
            .arg("-XX:ReservedCodeCacheSize=256m")
            .arg("-cp")
            .arg(kotlin.library.join("kotlin-compiler.jar"))
            .arg(disk::path("native/kotlinc/Server.java"))
            .arg(&name)
            .current_dir(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut said = String::new();
        if let Some(out) = process.stdout.take() {
            BufReader::new(out).read_line(&mut said)?;
        }
        // What begins is to be ended also where it does not answer.
        let server = Self { process, socket };
        if said.trim_end() == "ready" {
            Ok(server)
        } else {
            Err(io::Error::other("the compiler does not start"))
        }
    }

    /// Where it is asked.
    pub fn socket(&self) -> &Path {
        &self.socket
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It ends with its input. Waiting makes its time count as this process's.
        drop(self.process.stdin.take());
        let _ = self.process.wait();
    }
}

/// The socket of the compiler that this process shares: the one that is named, else one of its own.
pub fn shared(kotlin: &Kotlin) -> Option<&'static Path> {
    static OWN: OnceLock<Option<Server>> = OnceLock::new();
    static NAMED: OnceLock<Option<PathBuf>> = OnceLock::new();
    let named = NAMED.get_or_init(|| std::env::var_os(VARIABLE).map(PathBuf::from));
    named.as_deref().or_else(|| {
        OWN.get_or_init(|| Server::start(kotlin, &disk::target().join("tmp")).ok())
            .as_ref()
            .map(Server::socket)
    })
}

/// Asks the compiler at a socket; relative paths are seen from the folder, and so are places in what it says.
pub fn ask(socket: &Path, folder: &Path, arguments: &[String]) -> io::Result<Ran> {
    let start = Instant::now();
    let mut stream = UnixStream::connect(socket)?;
    stream.set_read_timeout(Some(LIMIT))?;
    let mut question = format!("{}\n", folder.display());
    for argument in arguments {
        question.push_str(argument);
        question.push('\n');
    }
    question.push('\n');
    stream.write_all(question.as_bytes())?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    let (status, said) = answer.split_once('\n').unwrap_or_default();
    let status = status.parse().map_err(|_| io::Error::other("the compiler ended before it answered"))?;
    Ok(Ran {
        status: Some(status),
        out: String::new(),
        err: said.to_owned(),
        time: start.elapsed(),
        timed_out: false,
    })
}
