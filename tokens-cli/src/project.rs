//! From a path on the command line to a design system: where its folder is, which document is its entry, and what
//! tokens.toml says.

use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

use tokens_compiler::diagnostic::Levels;
use tokens_compiler::files::Folder;
use tokens_compiler::source::{Loader, SourceMap};
use tokens_compiler::{Compilation, Options};

use crate::args;
use crate::config::{self, Config};
use crate::failure::Failure;

const RESOLVER: &str = "tokens.resolver.json";
/// The file of options.
pub(crate) const CONFIG: &str = "tokens.toml";

/// A design system on disk.
pub(crate) struct Project {
    /// Its folder; paths of sources are relative to it.
    pub(crate) root: PathBuf,
    /// The document that everything starts from.
    pub(crate) entry: String,
    /// tokens.toml, or the defaults.
    pub(crate) config: Config,
}

/// The design system at `path`, or the one in the current folder: the folder itself or its `tokens`.
pub(crate) fn find(path: Option<&Path>) -> Result<Project, Failure> {
    let Some(path) = path else {
        let here = Path::new("");
        return match folder(here)? {
            Some(project) => Ok(project),
            None => folder(Path::new("tokens"))?.ok_or_else(|| {
                Failure::hint(
                    format!("found neither `{CONFIG}` nor `{RESOLVER}`, here or in `tokens`"),
                    "name a resolver document or a token file, or run `tokens init` to start a design system",
                )
            }),
        };
    };
    let metadata = fs::metadata(path).map_err(|error| {
        if error.kind() == ErrorKind::NotFound {
            Failure::usage(format!("`{}` does not exist", path.display()))
        } else {
            Failure::io("read", path)(error)
        }
    })?;
    if metadata.is_dir() {
        return folder(path)?.ok_or_else(|| {
            Failure::hint(
                format!("`{}` contains neither `{CONFIG}` nor `{RESOLVER}`", path.display()),
                "name a resolver document or a token file",
            )
        });
    }
    // A pipe or a device might block, or never end.
    if !metadata.is_file() {
        return Err(Failure::usage(format!("`{}` is neither a file nor a folder", path.display())));
    }
    let root = path.parent().unwrap_or(Path::new("")).to_owned();
    let name = path
        .file_name()
        .and_then(|name| name.to_str())
        .ok_or_else(|| Failure::usage(format!("the name `{}` is not UTF-8", path.display())))?;
    if name == CONFIG {
        return folder(&root)?.ok_or_else(|| Failure::usage(format!("`{}` has vanished", path.display())));
    }
    // Opened once before the compiler does: if the user names a file that can't be read, that is wrong usage.
    fs::File::open(path).map_err(Failure::io("read", path))?;
    let config = read_config(&root)?.unwrap_or_default();
    Ok(Project { root, entry: name.to_owned(), config })
}

/// The design system in a folder, if there is one.
fn folder(root: &Path) -> Result<Option<Project>, Failure> {
    if let Some(config) = read_config(root)? {
        let entry = config.entry.clone().unwrap_or_else(|| RESOLVER.to_owned());
        if !root.join(&entry).is_file() {
            let named = if config.entry.is_some() { "names as its entry" } else { "expects beside it" };
            let file = root.join(CONFIG);
            return Err(Failure::usage(format!(
                "`{entry}`, which `{}` {named}, does not exist",
                file.display()
            )));
        }
        return Ok(Some(Project { root: root.to_owned(), entry, config }));
    }
    let found = root.join(RESOLVER).is_file();
    Ok(found.then(|| Project {
        root: root.to_owned(),
        entry: RESOLVER.to_owned(),
        config: Config::default(),
    }))
}

fn read_config(root: &Path) -> Result<Option<Config>, Failure> {
    let path = root.join(CONFIG);
    match fs::read(&path) {
        Ok(bytes) => {
            let text = String::from_utf8(bytes)
                .map_err(|_| Failure::usage(format!("`{}` is not UTF-8", path.display())))?;
            config::read(&path.display().to_string(), text).map(Some)
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::io("read", &path)(error)),
    }
}

impl Project {
    /// The levels of tokens.toml, overridden by those of the command line.
    pub(crate) fn levels(&self, args: &args::Levels) -> Levels {
        let mut levels = self.config.levels.clone();
        levels.lenient |= args.lenient;
        for (code, level) in args.codes() {
            levels.set(code, level);
        }
        levels
    }

    /// Whether it starts from the document that tokens.toml is about, not from another one beside it.
    pub(crate) fn is_whole(&self) -> bool {
        self.entry == self.config.entry.as_deref().unwrap_or(RESOLVER)
    }

    /// Compiles for every context, or for one input.
    pub(crate) fn compile(&self, args: &args::Levels, input: Option<Vec<(String, String)>>) -> Compilation {
        self.compile_with(&self.folder(), args, input)
    }

    /// Compiles what this loader reads.
    pub(crate) fn compile_with(
        &self,
        loader: &dyn Loader,
        args: &args::Levels,
        input: Option<Vec<(String, String)>>,
    ) -> Compilation {
        let mut compilation = tokens_compiler::compile(
            &self.entry,
            loader,
            &Options { levels: self.levels(args), input, ..Options::default() },
        );
        compilation.diagnostics.sort();
        compilation
    }

    /// What reads its sources.
    pub(crate) fn folder(&self) -> Folder {
        // The empty path is the current folder to people, but not to the file system.
        let root = if self.root.as_os_str().is_empty() { Path::new(".") } else { &self.root };
        Folder::new(root).allow_outside(self.config.allow_outside)
    }

    /// The files that it is made from: those of its sources, and tokens.toml.
    pub(crate) fn made_from(&self, sources: &[String]) -> Vec<PathBuf> {
        let folder = self.folder();
        let mut files: Vec<PathBuf> = sources.iter().map(|path| folder.locate(path)).collect();
        files.push(self.root.join(CONFIG));
        files
    }

    /// The same sources under paths that the user can open from where the command runs.
    pub(crate) fn as_seen(&self, sources: SourceMap) -> SourceMap {
        if self.root.as_os_str().is_empty() {
            return sources;
        }
        let mut seen = SourceMap::default();
        for source in sources.iter() {
            seen.add(&self.path_seen(source.path()), source.text().to_owned());
        }
        seen
    }

    /// A source's path from where the command runs.
    pub(crate) fn path_seen(&self, path: &str) -> String {
        let mut seen = PathBuf::new();
        for component in self.root.join(path).components() {
            match component {
                Component::CurDir => {}
                Component::ParentDir
                    if matches!(seen.components().next_back(), Some(Component::Normal(_))) =>
                {
                    seen.pop();
                }
                _ => seen.push(component),
            }
        }
        seen.display().to_string().replace('\\', "/")
    }
}
