//! The bundler that apps use, esbuild, with the plugin of vanilla-extract.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use serde_json::{Value as Json, json};

use crate::{command, disk, skip};

/// How long a run may take.
const LIMIT: Duration = Duration::from_mins(3);

/// The bundler of this machine, as `cargo xtask setup` installs it.
#[derive(Clone, Debug)]
pub struct Bundler {
    node: PathBuf,
}

/// Node and esbuild.
pub fn find() -> Option<Bundler> {
    let node = skip::find("node")?;
    disk::path("web/node_modules/esbuild/package.json").is_file().then_some(Bundler { node })
}

/// A module of an app that is bundled.
#[derive(Clone, Debug)]
pub struct Job {
    /// Its source, in TypeScript with JSX.
    pub source: String,
    /// Where it lies.
    pub folder: PathBuf,
    /// The format of the bundle: `esm`, `iife` or `cjs`.
    pub format: &'static str,
    /// Where it runs: `browser` or `node`.
    pub platform: &'static str,
    /// Whether files `.css.ts` are run by vanilla-extract.
    pub is_vanilla: bool,
    /// What is left out.
    pub external: Vec<String>,
}

impl Job {
    /// A minified module.
    pub fn new(folder: &Path, source: &str) -> Self {
        Self {
            source: source.to_owned(),
            folder: folder.to_owned(),
            format: "esm",
            platform: "browser",
            is_vanilla: false,
            external: Vec::new(),
        }
    }
}

/// What is made of a module.
#[derive(Clone, Debug)]
pub struct Bundle {
    /// The script.
    pub js: String,
    /// The style sheet.
    pub css: String,
}

impl Bundler {
    /// The bundle of each module.
    ///
    /// # Panics
    ///
    /// When one can't be bundled.
    pub fn build(&self, folder: &Path, jobs: &[Job]) -> Vec<Bundle> {
        let jobs: Vec<Json> = jobs
            .iter()
            .map(|job| {
                json!({
                    "source": job.source, "folder": job.folder, "format": job.format,
                    "platform": job.platform, "vanilla": job.is_vanilla, "external": job.external,
                })
            })
            .collect();
        let asked = folder.join("jobs.json");
        disk::write(&asked, &json!({ "jobs": jobs }).to_string());
        let mut node = Command::new(&self.node);
        // vanilla-extract runs files where they lie, which is not where its package is.
        node.env("NODE_PATH", disk::path("web/node_modules"));
        node.arg(disk::path("web/bundle.mjs")).arg(&asked).current_dir(folder);
        let ran = command::within(&mut node, LIMIT);
        assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
        let done: Vec<Json> = serde_json::from_str(&ran.out).expect("the driver prints a list");
        let text = |one: &Json, key: &str| one[key].as_str().map(str::to_owned);
        done.iter()
            .map(|one| match (text(one, "js"), text(one, "css")) {
                (Some(js), Some(css)) => Bundle { js, css },
                _ => panic!("{}", text(one, "error").unwrap_or_default()),
            })
            .collect()
    }
}
