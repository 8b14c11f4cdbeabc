//! Runs the generator in a folder of its own and takes what it wrote from there.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use camino::Utf8PathBuf;
use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate_with_bindgen_paths};
use uniffi_bindgen::{BindgenLoader, BindgenPaths, GlobalConfig};

use super::{Options, Source};
use crate::args::Language;
use crate::failure::Failure;

/// The crate with the types of values, beside the crate with the tokens.
const VALUES: &str = "tokens_runtime";

/// The sources for a library.
pub(crate) fn generate(library: &Path, options: &Options) -> Result<Vec<Source>, Failure> {
    if options.language == Language::Python && options.name().contains('.') {
        return Err(Failure::hint(
            format!(
                "the Python package `{}` is inside another, where its two modules cannot import each other",
                options.name()
            ),
            "give it a single name, such as `design_tokens_runtime`",
        ));
    }
    let source = utf8(library)?;
    fs::metadata(library).map_err(Failure::io("read", library))?;
    let tokens = tokens_crate(&source)?;
    let folder = Folder::new()?;
    let config = folder.0.join("uniffi.toml");
    fs::write(&config, configuration(&tokens, library, options)).map_err(Failure::io("write", &config))?;
    let out = folder.0.join("out");
    let wanted = GenerateOptions {
        languages: vec![match options.language {
            Language::Swift => TargetLanguage::Swift,
            Language::Kotlin => TargetLanguage::Kotlin,
            Language::Python => TargetLanguage::Python,
        }],
        source,
        out_dir: utf8(&out)?,
        config_override: Some(utf8(&config)?),
        ..GenerateOptions::default()
    };
    generate_with_bindgen_paths(wanted, BindgenPaths::default()).map_err(|error| refused(library, &error))?;
    let mut sources = Vec::new();
    collect(&out, &out, &mut sources)?;
    sources.sort_by(|one, other| one.path.cmp(&other.path));
    match options.language {
        Language::Swift => sources.push(module_map(library, options, &sources)),
        Language::Python => {
            for source in &mut sources {
                source.path = Path::new(options.name()).join(&source.path);
            }
            sources.push(Source {
                path: Path::new(options.name()).join("__init__.py"),
                text: format!("from .design_tokens import *\nfrom .{tokens} import *\n"),
            });
        }
        Language::Kotlin => {
            for source in &mut sources {
                source.text = super::kotlin::with_defaults(&source.text);
            }
        }
    }
    Ok(sources)
}

/// The one crate in the library that has tokens; its namespace is its name.
fn tokens_crate(library: &Utf8PathBuf) -> Result<String, Failure> {
    let loader = BindgenLoader::new(BindgenPaths::default(), GlobalConfig::default());
    let metadata = loader.load_metadata(library).map_err(|error| refused(library.as_std_path(), &error))?;
    let mut crates: Vec<String> = metadata.into_keys().filter(|name| name != VALUES).collect();
    crates.sort();
    match crates.as_slice() {
        [only] => Ok(only.clone()),
        [] => Err(Failure::hint(
            format!("`{library}` exports no tokens"),
            "write `uniffi::setup_scaffolding!();` and `tokens_runtime::tokens!(\"…\", uniffi);` in its crate",
        )),
        several => Err(Failure::hint(
            format!("`{library}` exports several crates: {}", several.join(", ")),
            "build a library of only the crate with the tokens",
        )),
    }
}

/// The generator's configuration. The two crates of a library are one Swift module, two Kotlin packages, and two
/// modules of one Python package.
fn configuration(tokens: &str, library: &Path, options: &Options) -> String {
    let name = options.name();
    let file = library.file_stem().unwrap_or_default().to_string_lossy();
    let linked = file.strip_prefix("lib").unwrap_or(&file);
    let quoted = |text: &str| format!("{text:?}");
    match options.language {
        Language::Swift => {
            let ffi = quoted(&format!("{name}FFI"));
            let (own, values) = (quoted(name), quoted(&format!("{name}Values")));
            format!(
                "[defaults.bindings.swift]\nffi_module_name = {ffi}\ngenerate_module_map = false\n\
                 generate_case_iterable_conformance = true\ngenerate_codable_conformance = true\n\
                 generate_immutable_records = true\nmutable_records = [\"TokenContexts\"]\n\
                 [crates.{tokens}.bindings.swift]\nmodule_name = {own}\nffi_module_filename = {ffi}\n\
                 [crates.{VALUES}.bindings.swift]\nmodule_name = {values}\n\
                 ffi_module_filename = {}\n",
                quoted(&format!("{name}ValuesFFI"))
            )
        }
        // The cleaner of newer JDKs is not in Android before API 34.
        Language::Kotlin => format!(
            "[defaults.bindings.kotlin]\ncdylib_name = {}\ngenerate_immutable_records = true\n\
             disable_java_cleaner = true\nkotlin_target_version = \"2.2.0\"\n\
             [crates.{tokens}.bindings.kotlin]\npackage_name = {}\n\
             [crates.{VALUES}.bindings.kotlin]\npackage_name = {}\n",
            quoted(linked),
            quoted(name),
            quoted(&format!("{name}.value"))
        ),
        Language::Python => format!(
            "[defaults.bindings.python]\ncdylib_name = {}\n\
             [defaults.bindings.python.external_packages]\ndesign_tokens = {}\n",
            quoted(linked),
            quoted(&format!("{name}.design_tokens"))
        ),
    }
}

/// The C module of the two headers, with the library that it stands for.
fn module_map(library: &Path, options: &Options, sources: &[Source]) -> Source {
    let name = options.name();
    let file = library.file_stem().unwrap_or_default().to_string_lossy();
    let linked = file.strip_prefix("lib").unwrap_or(&file);
    let mut text = format!("module {name}FFI {{\n");
    for source in sources {
        if source.path.extension().is_some_and(|extension| extension == "h") {
            let _ = writeln!(text, "    header \"{}\"", source.path.display());
        }
    }
    // Writing to a String cannot fail.
    let _ = write!(text, "    link \"{linked}\"\n    export *\n}}\n");
    Source { path: PathBuf::from("module.modulemap"), text }
}

fn collect(root: &Path, folder: &Path, sources: &mut Vec<Source>) -> Result<(), Failure> {
    for entry in fs::read_dir(folder).map_err(Failure::io("read", folder))? {
        let path = entry.map_err(Failure::io("read", folder))?.path();
        if path.is_dir() {
            collect(root, &path, sources)?;
            continue;
        }
        let text = fs::read_to_string(&path).map_err(Failure::io("read", &path))?;
        let relative = path.strip_prefix(root).unwrap_or(&path).to_owned();
        sources.push(Source { path: relative, text });
    }
    Ok(())
}

fn utf8(path: &Path) -> Result<Utf8PathBuf, Failure> {
    Utf8PathBuf::from_path_buf(path.to_owned())
        .map_err(|path| Failure::usage(format!("the path `{}` is not UTF-8", path.display())))
}

fn refused(library: &Path, error: &impl std::fmt::Display) -> Failure {
    Failure::hint(
        format!("`{}` cannot be read: {error:#}", library.display()),
        "pass a library that Cargo built from a crate with `tokens!(\"…\", uniffi)`; a stripped shared library has \
         lost its metadata, the static one always has it",
    )
}

/// A folder that is removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Result<Self, Failure> {
        let path = std::env::temp_dir().join(format!("tokens-bindings-{}", std::process::id()));
        fs::create_dir_all(&path).map_err(Failure::io("make", &path))?;
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be removed is the system's to remove.
        let _ = fs::remove_dir_all(&self.0);
    }
}
