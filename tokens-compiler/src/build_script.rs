//! The build.rs API: compiles a design system and writes targets below `OUT_DIR`.
//!
//! Cargo is told of every file by its own `cargo::` lines and not through the crate `build-deps`: that crate takes
//! glob patterns, in which a bracket in a file name means something else, and says nothing of a file that does not
//! exist yet; here every path is known, and a missing one has to be watched too.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use crate::files::{Folder, write_changed};
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::{Diagnostic, Level, Severity};
use tokens_compiler_core::source::SourceMap;
use tokens_compiler_core::{Compilation, Options, compile, input};
use tokens_compiler_targets::selection::{Selection, select};
use tokens_compiler_targets::{self as targets, Target, Texts, css, json, rust, typescript};

/// What a build script makes of a design system.
///
/// ```no_run
/// tokens_compiler::Build::new("tokens.resolver.json").css("tokens.css").typescript("tokens.ts").emit();
/// ```
#[derive(Clone, Debug)]
pub struct Build {
    entry: String,
    options: Options,
    inputs: Vec<(String, String)>,
    targets: Vec<(String, Target)>,
    selection: Selection,
    outside: bool,
    out: Option<PathBuf>,
}

impl Build {
    /// A design system by its resolver document or token file, relative to the package's folder.
    pub fn new(entry: impl Into<String>) -> Self {
        Self {
            entry: entry.into(),
            options: Options::default(),
            inputs: Vec::new(),
            targets: Vec::new(),
            selection: Selection::default(),
            outside: false,
            out: None,
        }
    }

    /// Writes CSS custom properties to `file` below `OUT_DIR`.
    #[must_use]
    pub fn css(self, file: impl Into<String>) -> Self {
        self.target(file, css::Options::default())
    }

    /// Writes an ES module with types to `file` below `OUT_DIR`: TypeScript, or for `.js` JavaScript with its
    /// types beside it.
    #[must_use]
    pub fn typescript(self, file: impl Into<String>) -> Self {
        self.target(file, typescript::Options::default())
    }

    /// Writes resolved tokens in DTCG form to `file` below `OUT_DIR`.
    #[must_use]
    pub fn json(self, file: impl Into<String>) -> Self {
        self.target(file, json::Options::default())
    }

    /// Writes Rust constants to `file` below `OUT_DIR`, to be included where the macro does not fit.
    #[must_use]
    pub fn rust(self, file: impl Into<String>) -> Self {
        self.target(file, rust::Options::default())
    }

    /// Writes any target, by its options. Where the target makes one file, `file` is its name; files of several, or in
    /// folders of their own, lie in the folder of `file`, named after it where the options name one.
    ///
    /// ```no_run
    /// use tokens_compiler::Build;
    /// use tokens_compiler::targets::{android, css, json, kotlin, rust, swift, typescript};
    ///
    /// Build::new("tokens.resolver.json")
    ///     .target("tokens.css", css::Options { prefix: "ds".to_owned(), ..css::Options::default() })
    ///     .target("tokens.js", typescript::Options::default())
    ///     .target("tokens.json", json::Options::default())
    ///     .target("tokens.rs", rust::Options::default())
    ///     .target("swift/Tokens.swift", swift::Options::default())
    ///     .target("kotlin/Tokens.kt", kotlin::Options::default())
    ///     .target("res/tokens.xml", android::Options::default())
    ///     .emit();
    /// ```
    #[must_use]
    pub fn target(mut self, file: impl Into<String>, target: impl Into<Target>) -> Self {
        let file = file.into();
        let target = target.into().with_file(file.rsplit('/').next().unwrap_or_default());
        self.targets.push((file, target));
        self
    }

    /// Lowers every small defect that real systems carry to a warning.
    #[must_use]
    pub fn lenient(mut self) -> Self {
        self.options.levels.lenient = true;
        self
    }

    /// Sets the level of a code.
    #[must_use]
    pub fn level(mut self, code: Code, level: Level) -> Self {
        self.options.levels.set(code, level);
        self
    }

    /// Fixes a modifier to one of its contexts in all targets.
    #[must_use]
    pub fn pin(mut self, modifier: impl Into<String>, context: impl Into<String>) -> Self {
        self.inputs.push((modifier.into(), context.into()));
        self
    }

    /// Gives all targets only some of the tokens, or gives them other paths.
    ///
    /// ```no_run
    /// use tokens_compiler::targets::selection::{Pattern, Selection};
    ///
    /// let exclude = vec![Pattern::Path("core".to_owned())];
    /// tokens_compiler::Build::new("tokens.resolver.json")
    ///     .select(Selection { exclude, ..Selection::default() })
    ///     .css("tokens.css")
    ///     .emit();
    /// ```
    #[must_use]
    pub fn select(mut self, selection: Selection) -> Self {
        self.selection = selection;
        self
    }

    /// Allows sources outside the package's folder, and links that lead there.
    #[must_use]
    pub fn allow_outside(mut self) -> Self {
        self.outside = true;
        self
    }

    /// Writes below this folder, relative to the package's, instead of `OUT_DIR`.
    #[must_use]
    pub fn out(mut self, folder: impl Into<PathBuf>) -> Self {
        self.out = Some(folder.into());
        self
    }

    /// Compiles and writes. Prints what Cargo has to know: every file to watch, every problem at its place, and for
    /// dependents of a package with a `links` key the path of each file as `DEP_<LINKS>_<TARGET>`. Errors fail the
    /// build.
    pub fn emit(&self) {
        let package = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
        let folder = Folder::new(&package)
            .allow_outside(self.outside)
            .leaving_by("move the file into the package's folder, or call `.allow_outside()` on the `Build`");
        let mut compilation = compile(&self.entry, &folder, &self.options);
        for path in &compilation.paths {
            println!("cargo::rerun-if-changed={}", folder.locate(path).display());
        }
        let out = match &self.out {
            Some(out) => package.join(out),
            None => PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default()),
        };
        let mut files = Vec::new();
        if !compilation.diagnostics.has_errors() {
            self.make(&folder, &mut compilation, &out, &mut files);
        }
        for diagnostic in compilation.diagnostics.iter() {
            let kind = if diagnostic.severity == Severity::Error { "error" } else { "warning" };
            println!("cargo::{kind}={}", line(diagnostic, &compilation.sources));
        }
        if compilation.diagnostics.has_errors() {
            return;
        }
        let files: Vec<(&Path, &[u8])> =
            files.iter().map(|(path, bytes)| (path.as_path(), bytes.as_slice())).collect();
        if let Err(error) = write_changed(&files) {
            println!("cargo::error={error}");
        }
    }

    /// The texts of all targets and where they go.
    fn make(
        &self,
        folder: &Folder,
        compilation: &mut Compilation,
        out: &Path,
        files: &mut Vec<(PathBuf, Vec<u8>)>,
    ) {
        let names = self.inputs.iter().map(|(modifier, context)| (modifier.as_str(), context.as_str()));
        let fixed = match compilation.dictionary.input(names) {
            Ok(input) if input.is_empty() => None,
            Ok(input) => Some(compilation.dictionary.pinned(&input)),
            Err(unknown) => {
                let diagnostic = input::unknown(&unknown, &compilation.dictionary.modifiers);
                compilation.diagnostics.report(diagnostic);
                return;
            }
        };
        let mut chosen = fixed;
        if !self.selection.is_empty() {
            let given = chosen.as_ref().unwrap_or(&compilation.dictionary);
            let (selected, problems) = select(given, &self.selection);
            for problem in problems {
                compilation.diagnostics.report(problem);
            }
            chosen = Some(selected);
        }
        let dictionary = chosen.as_ref().unwrap_or(&compilation.dictionary);
        input::report_missing_defaults(&dictionary.modifiers, &mut compilation.diagnostics);
        for (file, target) in &self.targets {
            let mut target = target.clone();
            let (sources, mut paths) = (&mut compilation.sources, Vec::new());
            target.read_texts(&mut Texts { loader: folder, sources, paths: &mut paths });
            for path in &paths {
                println!("cargo::rerun-if-changed={}", folder.locate(path).display());
            }
            let outputs = targets::emit(dictionary, &target).report(&mut compilation.diagnostics);
            let is_single = matches!(&*outputs, [only] if !only.path.contains('/'));
            let wanted = out.join(file);
            for output in outputs {
                let path =
                    if is_single { wanted.clone() } else { wanted.with_file_name("").join(&output.path) };
                files.push((path, output.bytes));
            }
            println!("cargo::metadata={}={}", target.name(), wanted.display());
        }
    }
}

/// A diagnostic in one line: Cargo puts the package's name before every line it is given.
fn line(diagnostic: &Diagnostic, sources: &SourceMap) -> String {
    let mut line = String::new();
    // Writing to a String cannot fail.
    if let Some(label) = &diagnostic.primary {
        let _ = write!(line, "{}: ", sources.locate(label.span));
    }
    let _ = write!(line, "{} [{}]", diagnostic.message, diagnostic.code.name());
    for label in &diagnostic.secondary {
        let _ = write!(line, "; {}: {}", sources.locate(label.span), label.message);
    }
    for help in &diagnostic.help {
        let _ = write!(line, "; help: {help}");
    }
    line.replace(['\n', '\r'], " ")
}
