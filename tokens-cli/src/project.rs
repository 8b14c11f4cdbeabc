//! From a path on the command line to a design system: where its folder is, which document is its entry, and what
//! tokens.toml says.

use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

use tokens_compiler::diagnostic::Levels;
use tokens_compiler::files::{Folder, Merged};
use tokens_compiler::source::{Loader, SourceMap};
use tokens_compiler::{Compilation, Options};

use crate::args;
use crate::config::{self, Config};
use crate::failure::Failure;

const RESOLVER: &str = "tokens.resolver.json";
/// What the resolver document of several token files is called.
const MERGED: &str = "(command line).resolver.json";
/// The file of options.
pub(crate) const CONFIG: &str = "tokens.toml";

/// A design system on disk.
pub(crate) struct Project {
    /// Its folder; paths of sources are relative to it.
    pub(crate) root: PathBuf,
    /// The document that everything starts from; several token files are one system.
    pub(crate) entries: Vec<String>,
    /// tokens.toml, or the defaults.
    pub(crate) config: Config,
}

/// The design system at these paths, or the one in the current folder: the folder itself or its `tokens`.
pub(crate) fn find(paths: &[PathBuf]) -> Result<Project, Failure> {
    match paths {
        [] => here(),
        [path] => one(path),
        _ => several(paths),
    }
}

fn here() -> Result<Project, Failure> {
    match folder(Path::new(""))? {
        Some(project) => Ok(project),
        None => folder(Path::new("tokens"))?.ok_or_else(|| {
            Failure::hint(
                format!("found neither `{CONFIG}` nor `{RESOLVER}`, here or in `tokens`"),
                "name a resolver document or a token file, or run `tokens init` to start a design system",
            )
        }),
    }
}

fn one(path: &Path) -> Result<Project, Failure> {
    if is_folder(path)? {
        return folder(path)?.ok_or_else(|| {
            Failure::hint(
                format!("`{}` contains neither `{CONFIG}` nor `{RESOLVER}`", path.display()),
                "name a resolver document or a token file",
            )
        });
    }
    let root = path.parent().unwrap_or(Path::new("")).to_owned();
    let name = name(path)?;
    if name == CONFIG {
        return folder(&root)?.ok_or_else(|| Failure::usage(format!("`{}` has vanished", path.display())));
    }
    can_be_read(path)?;
    let config = read_config(&root)?.unwrap_or_default();
    Ok(Project { root, entries: vec![name.to_owned()], config })
}

/// Several token files as one design system, whose folder is the nearest around all of them.
fn several(paths: &[PathBuf]) -> Result<Project, Failure> {
    let mut files: Vec<PathBuf> = Vec::new();
    for path in paths {
        let is_folder = is_folder(path)?;
        let name = name(path)?;
        if is_folder || name == CONFIG || name.ends_with("resolver.json") {
            return Err(Failure::hint(
                format!("`{}` is no token file", path.display()),
                "several paths together must be token files; name a folder or a resolver document alone",
            ));
        }
        can_be_read(path)?;
        let file = plain(&std::path::absolute(path).map_err(Failure::io("find", path))?);
        if !files.contains(&file) {
            files.push(file);
        }
    }
    let mut root = files[0].parent().unwrap_or(Path::new("")).to_owned();
    while !files.iter().all(|file| file.starts_with(&root)) {
        root.pop();
    }
    let mut entries = Vec::with_capacity(files.len());
    for file in &files {
        let below = file.strip_prefix(&root).unwrap_or(file).to_str();
        let unreadable = || Failure::usage(format!("the name `{}` is not UTF-8", file.display()));
        entries.push(below.ok_or_else(unreadable)?.replace('\\', "/"));
    }
    if let Ok(here) = std::env::current_dir()
        && let Ok(below) = root.strip_prefix(here)
    {
        root = below.to_owned();
    }
    let config = read_config(&root)?.unwrap_or_default();
    Ok(Project { root, entries, config })
}

/// Whether a path is that of a folder and not of a file.
fn is_folder(path: &Path) -> Result<bool, Failure> {
    let metadata = fs::metadata(path).map_err(|error| {
        if error.kind() != ErrorKind::NotFound {
            return Failure::io("read", path)(error);
        }
        let message = format!("`{}` does not exist", path.display());
        match pattern(&path.to_string_lossy()) {
            Some(help) => Failure::hint(message, format!("{help}; without quotes, the shell may read it")),
            None => Failure::usage(message),
        }
    })?;
    // A pipe or a device might block, or never end.
    if !(metadata.is_dir() || metadata.is_file()) {
        return Err(Failure::usage(format!("`{}` is neither a file nor a folder", path.display())));
    }
    Ok(metadata.is_dir())
}

/// Opens a file once before the compiler does: if the user names one that can't be read, that is wrong usage.
fn can_be_read(path: &Path) -> Result<(), Failure> {
    fs::File::open(path).map(drop).map_err(Failure::io("read", path))
}

fn name(path: &Path) -> Result<&str, Failure> {
    let name = path.file_name().and_then(|name| name.to_str());
    name.ok_or_else(|| Failure::usage(format!("the name of `{}` is not UTF-8", path.display())))
}

/// What to do about a path that doesn't exist and looks like a pattern.
fn pattern(path: &str) -> Option<&'static str> {
    let is_one = path.contains(['*', '?', '[', '{']);
    is_one.then_some("patterns are not read here: name each file, or a resolver document")
}

/// The design system in a folder, if there is one.
fn folder(root: &Path) -> Result<Option<Project>, Failure> {
    let config = read_config(root)?;
    let named = config.as_ref().and_then(|config| config.entry.as_ref());
    let entry = named.map_or(RESOLVER, |(entry, _)| entry);
    if root.join(entry).is_file() {
        let entries = vec![entry.to_owned()];
        return Ok(Some(Project { root: root.to_owned(), entries, config: config.unwrap_or_default() }));
    }
    match (&config, named) {
        (None, _) => Ok(None),
        (Some(config), Some((_, place))) => {
            let message = format!("there is no file `{entry}`");
            Err(config.failure(place, message, pattern(entry).map(str::to_owned)))
        }
        (Some(_), None) => Err(Failure::usage(format!(
            "`{entry}`, which `{}` expects beside it, does not exist",
            root.join(CONFIG).display()
        ))),
    }
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
        let entry = self.config.entry.as_ref().map_or(RESOLVER, |(entry, _)| entry);
        self.entries == [entry]
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
        let merged = Merged::new(loader, &self.entries, MERGED);
        let mut compilation = tokens_compiler::compile(
            merged.entry(),
            &merged,
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
            let mut path = self.path_seen(source.path());
            // One file may be read under two paths, and places name a source by its number.
            while seen.find(&path).is_some() {
                path.push(' ');
            }
            seen.add(&path, source.text().to_owned());
        }
        seen
    }

    /// A source's path from where the command runs.
    pub(crate) fn path_seen(&self, path: &str) -> String {
        plain(&self.root.join(path)).display().to_string().replace('\\', "/")
    }
}

/// A path without `.`, and without `..` where a name stands before it.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if matches!(plain.components().next_back(), Some(Component::Normal(_))) => {
                plain.pop();
            }
            _ => plain.push(component),
        }
    }
    plain
}
