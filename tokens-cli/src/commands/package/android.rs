//! `tokens package android`: the tokens as an Android library, in a Maven repository or as a Gradle module.
//!
//! Everything is built in memory before the first file is written, and the same tokens make the same bytes. A released
//! version keeps its bytes.

use tokens_compiler::Compilation;
use tokens_compiler::diagnostic::Diagnostics;
use tokens_compiler::dictionary::Dictionary;
use tokens_compiler::targets::{self, android, kotlin};

use super::folder::{self, File};
use crate::args::Android;
use crate::commands::{complain, counted, extent, files, input};
use crate::failure::Failure;
use crate::printer::Printer;
use crate::project::{self, Project};
use crate::verdict::Verdict;

mod checksum;
mod classes;
mod coordinates;
mod gradle;
mod library;
mod module;
mod pom;
mod readme;
mod released;
mod repository;
mod runtime;

use coordinates::Coordinates;

/// The library before it is packed.
struct Library {
    coordinates: Coordinates,
    /// The package of the `R` class.
    namespace: String,
    min_sdk: u32,
    compose: bool,
    shown: readme::Shown,
    kotlin_version: String,
    compose_version: String,
    /// The version of Material 3, if the code has themes for its components.
    material_version: Option<String>,
    /// Kotlin files, by path below their source folder.
    sources: Vec<File>,
    /// Files below `res`.
    resources: Vec<File>,
    /// Type and name of each resource.
    symbols: Vec<(&'static str, String)>,
    /// Libraries of machine code, by path below `jni`.
    native: Vec<File>,
    /// Rules for the shrinkers of apps.
    rules: String,
}

pub(crate) fn run(args: &Android, printer: &mut Printer) -> Result<Verdict, Failure> {
    let coordinates = Coordinates::of(args)?;
    // What the machine lacks is reported before anything is built.
    let compiler = if args.sources_only { None } else { Some(classes::find(args)?) };
    let project = project::find(args.path.as_slice())?;
    let Compilation { sources, dictionary, mut diagnostics, .. } = project.compile(&args.levels, None);
    let mut library = None;
    if !diagnostics.has_errors() {
        library = Some(emitted(args, &project, &dictionary, coordinates, &mut diagnostics)?);
    }
    let verdict = Verdict::of(&diagnostics);
    diagnostics.sort();
    complain(&project, sources, &diagnostics, printer);
    let Some(library) = library.filter(|_| verdict == Verdict::Fine) else {
        printer.say("nothing was written");
        return Ok(verdict);
    };
    let Some(compiler) = compiler else {
        folder::write(&args.out, gradle::module(&library))?.tell(&args.out, printer)?;
        return Ok(verdict);
    };
    let mut files = Vec::new();
    for library in runtime::with(args, library, printer)? {
        let classes = compiler.compile(&library)?;
        let own: Vec<files::File> = repository::files(&library, &classes, &args.out)?
            .into_iter()
            .map(|file| files::File {
                path: args.out.join(file.path),
                bytes: file.bytes,
                target: String::new(),
            })
            .collect();
        if !args.replace {
            released::check(&library.coordinates, &own, &args.out)?;
        }
        files.extend(own);
    }
    let written = files::write(&files)?;
    for (file, changed) in files.iter().zip(&written) {
        if checksum::is_one(&file.path) {
            continue;
        }
        files::tell(file, *changed, printer)?;
    }
    let count = counted(files.len(), "file");
    printer.line(&format!("{}, {count}", extent(&dictionary)))?;
    Ok(verdict)
}

/// What the two targets make of the tokens, with the options and inputs that tokens.toml gives them.
fn emitted(
    args: &Android,
    project: &Project,
    dictionary: &Dictionary,
    coordinates: Coordinates,
    diagnostics: &mut Diagnostics,
) -> Result<Library, Failure> {
    let configured = |name: &str| project.config.targets.iter().find(|target| target.kind.name() == name);
    let [kotlin, android] = ["kotlin", "android"].map(configured);
    let code = match kotlin.map(|target| &target.kind) {
        Some(targets::Target::Kotlin(options)) => options.clone(),
        _ => kotlin::Options::default(),
    };
    let resources = match android.map(|target| &target.kind) {
        Some(targets::Target::Android(options)) => options.clone(),
        _ => android::Options::default(),
    };
    let namespace = args.namespace.clone().unwrap_or_else(|| code.package.clone());
    coordinates::check_package(&namespace)?;
    let for_code = input::choose(project, dictionary, &args.input, kotlin)?;
    let for_resources = input::choose(project, dictionary, &args.input, android)?;
    let for_code = input::settled(for_code.as_ref(), dictionary, diagnostics);
    let for_resources = input::settled(for_resources.as_ref(), dictionary, diagnostics);
    let compose = code.compose;
    let resources = android::resources(for_resources, &resources);
    let shown = readme::shown(for_code, &kotlin::symbols(for_code, &code));
    Ok(Library {
        coordinates,
        namespace,
        min_sdk: args.min_sdk,
        compose,
        shown,
        kotlin_version: args.kotlin_version.clone(),
        compose_version: args.compose_version.clone(),
        material_version: material_version(args, &code),
        sources: project.config.made(kotlin, kotlin::emit(for_code, &code), diagnostics)?,
        resources: project.config.made(android, resources.emission, diagnostics)?,
        symbols: resources.symbols,
        native: Vec::new(),
        rules: library::RULES.to_owned(),
    })
}

/// The version of Material 3 that the code needs, or that was asked for.
fn material_version(args: &Android, code: &kotlin::Options) -> Option<String> {
    let asked = || args.material_version.clone().unwrap_or_else(|| code.material.version().to_owned());
    code.material.is_some().then(asked)
}
