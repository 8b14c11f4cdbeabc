//! The real Tailwind CSS, of versions 3 and 4, and the Node that runs it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use serde_json::{Value as Json, json};
use tokens_compiler::targets::tailwind::{Options, Version};

use crate::command::{self, Ran};
use crate::{disk, skip};

/// How long a run may take.
const LIMIT: Duration = Duration::from_mins(3);

/// Tailwind as `cargo xtask setup` installs it.
#[derive(Clone, Debug)]
pub struct Tailwind {
    node: PathBuf,
}

/// Node and both versions.
pub fn find() -> Option<Tailwind> {
    let node = skip::find("node")?;
    let is_there = ["@tailwindcss/node", "tailwindcss3"]
        .iter()
        .all(|name| disk::path("web/node_modules").join(name).join("package.json").is_file());
    is_there.then_some(Tailwind { node })
}

/// A style sheet of an app with all the classes that its pages use.
#[derive(Clone, Debug)]
pub struct Job {
    /// What the app writes.
    pub css: String,
    /// The classes.
    pub classes: Vec<String>,
    /// The preset, for version 3.
    pub preset: Option<PathBuf>,
}

impl Tailwind {
    /// What Tailwind makes of each sheet, or says of it.
    ///
    /// # Panics
    ///
    /// When it doesn't run at all.
    pub fn build(
        &self,
        folder: &Path,
        options: &Options,
        minify: bool,
        jobs: &[Job],
    ) -> Vec<Result<String, String>> {
        let version = if options.version == Version::Three { 3 } else { 4 };
        let jobs: Vec<Json> = jobs
            .iter()
            .map(|job| json!({"css": job.css, "classes": job.classes, "preset": job.preset}))
            .collect();
        let asked = folder.join("jobs.json");
        disk::write(&asked, &json!({"version": version, "minify": minify, "jobs": jobs}).to_string());
        let ran = self.run(folder, &asked);
        assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
        let done: Vec<Json> = serde_json::from_str(&ran.out).expect("the driver prints a list");
        done.iter()
            .map(|one| match (one["css"].as_str(), one["error"].as_str()) {
                (Some(css), _) => Ok(css.to_owned()),
                (None, said) => Err(said.unwrap_or_default().to_owned()),
            })
            .collect()
    }

    fn run(&self, folder: &Path, asked: &Path) -> Ran {
        let mut node = Command::new(&self.node);
        node.arg(disk::path("web/tailwind.js")).arg(asked).current_dir(folder);
        command::within(&mut node, LIMIT)
    }

    /// Compiles the style sheet of an app behind the one that is generated: it fails with what Tailwind says.
    pub fn check(&self, folder: &Path, file: &str) -> Ran {
        let css = [disk::read(&folder.join("tailwind.css")), disk::read(&folder.join(file))].concat();
        let job = Job { css, classes: Vec::new(), preset: None };
        let mut built = self.build(folder, &Options::default(), false, &[job]);
        let (status, out) = match built.remove(0) {
            Ok(css) => (0, css),
            Err(said) => (1, said),
        };
        Ran { status: Some(status), out, err: String::new(), time: Duration::ZERO, timed_out: false }
    }
}
