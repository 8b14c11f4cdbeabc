//! A language server, asked as an editor asks it (Language Server Protocol 3.17, over standard input and output).

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

/// How long an answer may take: the server reads the standard library first.
const LIMIT: Duration = Duration::from_mins(3);

/// The language server of the toolchain that runs the test, if it is installed.
pub fn rust_analyzer() -> Option<PathBuf> {
    let which = Command::new("rustup").args(["which", "rust-analyzer"]).output().ok()?;
    let path = PathBuf::from(String::from_utf8(which.stdout).ok()?.trim());
    (which.status.success() && path.is_file()).then_some(path)
}

/// A server with one folder open.
pub struct Editor {
    server: Child,
    input: ChildStdin,
    messages: Receiver<Value>,
    requests: u64,
    is_open: bool,
}

/// A place in a file: its name, and line and column from 0.
pub type Place = (String, u64, u64);

impl Editor {
    /// Starts a server on a package, and waits until it knows the package.
    pub fn open(server: &Path, folder: &Path) -> Self {
        let mut server = Command::new(server)
            .current_dir(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the server starts");
        let input = server.stdin.take().expect("a pipe");
        let mut output = BufReader::new(server.stdout.take().expect("a pipe"));
        let (send, messages) = channel();
        thread::spawn(move || while read(&mut output).is_some_and(|message| send.send(message).is_ok()) {});
        let mut editor = Self { server, input, messages, requests: 0, is_open: false };
        editor.request(
            "initialize",
            &json!({
                "processId": null,
                "rootUri": uri(folder),
                "capabilities": { "experimental": { "serverStatusNotification": true } },
                "initializationOptions": { "checkOnSave": false, "cachePriming": { "enable": false } },
            }),
        );
        editor.send(&json!({ "jsonrpc": "2.0", "method": "initialized", "params": {} }));
        editor.wait(|message| {
            message["method"] == "experimental/serverStatus" && message["params"]["quiescent"] == true
        });
        editor
    }

    fn send(&mut self, message: &Value) {
        let text = message.to_string();
        write!(self.input, "Content-Length: {}\r\n\r\n{text}", text.len()).expect("the server reads");
        self.input.flush().expect("the server reads");
    }

    /// The first message of a kind. What the server asks meanwhile is answered with nothing.
    fn wait(&mut self, is_wanted: impl Fn(&Value) -> bool) -> Value {
        loop {
            let message = self.messages.recv_timeout(LIMIT).expect("the server answers");
            if message.get("method").is_some() && message.get("id").is_some() {
                let items = message["params"]["items"].as_array().map_or(0, Vec::len);
                let nothing = if items > 0 { json!(vec![Value::Null; items]) } else { Value::Null };
                self.send(&json!({ "jsonrpc": "2.0", "id": message["id"], "result": nothing }));
            }
            if is_wanted(&message) {
                return message;
            }
        }
    }

    fn request(&mut self, method: &str, parameters: &Value) -> Value {
        self.requests += 1;
        let id = self.requests;
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": parameters }));
        let answer = self.wait(|message| message["id"] == id && message.get("method").is_none());
        assert!(answer.get("error").is_none(), "{method}: {}", answer["error"]);
        answer["result"].clone()
    }

    fn ask(&mut self, method: &str, file: &Path, line: usize, column: usize) -> Value {
        let place = json!({ "textDocument": { "uri": uri(file) }, "position": { "line": line, "character": column } });
        self.request(&format!("textDocument/{method}"), &place)
    }

    /// Where what stands at a place is defined.
    pub fn definitions(&mut self, file: &Path, line: usize, column: usize) -> Vec<Place> {
        let answer = self.ask("definition", file, line, column);
        let place = |found: &Value| {
            let start = &found["range"]["start"];
            let name = found["uri"].as_str()?.rsplit('/').next()?.to_owned();
            Some((name, start["line"].as_u64()?, start["character"].as_u64()?))
        };
        answer.as_array().map(|all| all.iter().filter_map(place).collect()).unwrap_or_default()
    }

    /// What is shown over a place.
    pub fn hover(&mut self, file: &Path, line: usize, column: usize) -> String {
        let answer = self.ask("hover", file, line, column);
        answer["contents"]["value"].as_str().unwrap_or_default().to_owned()
    }

    /// The names that are offered at a place.
    pub fn completions(&mut self, file: &Path, line: usize, column: usize) -> Vec<String> {
        let answer = self.ask("completion", file, line, column);
        let items = answer.get("items").unwrap_or(&answer);
        let label = |item: &Value| Some(item["label"].as_str()?.to_owned());
        items.as_array().map(|all| all.iter().filter_map(label).collect()).unwrap_or_default()
    }

    /// What the server finds wrong in a file.
    pub fn problems(&mut self, file: &Path) -> Vec<String> {
        let answer =
            self.request("textDocument/diagnostic", &json!({ "textDocument": { "uri": uri(file) } }));
        let message = |item: &Value| item["message"].as_str().unwrap_or_default().to_owned();
        answer["items"].as_array().map(|all| all.iter().map(message).collect()).unwrap_or_default()
    }

    /// Opens a file with this text, as an editor holds it, instead of what it showed before.
    pub fn show(&mut self, file: &Path, text: &str) {
        let document = json!({ "uri": uri(file), "languageId": "rust", "version": 1, "text": text });
        for (method, document) in [("didClose", json!({ "uri": uri(file) })), ("didOpen", document)] {
            if method == "didOpen" || self.is_open {
                let parameters = json!({ "textDocument": document });
                self.send(&json!({ "jsonrpc": "2.0", "method": format!("textDocument/{method}"), "params": parameters }));
            }
        }
        self.is_open = true;
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        // It holds nothing that must be kept.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// One message: headers, an empty line, JSON.
fn read(output: &mut impl BufRead) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        output.read_line(&mut line).ok().filter(|&count| count > 0)?;
        let line = line.trim();
        if line.is_empty() {
            break;
        }
        if let Some(count) = line.strip_prefix("Content-Length:") {
            length = count.trim().parse().ok()?;
        }
    }
    let mut text = vec![0; length];
    output.read_exact(&mut text).ok()?;
    serde_json::from_slice(&text).ok()
}

fn uri(path: &Path) -> String {
    format!("file://{}", path.display())
}
