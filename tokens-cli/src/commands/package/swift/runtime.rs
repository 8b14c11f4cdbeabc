//! The second product of a Swift package: Swift sources of UniFFI over static libraries of machine code. For
//! Linux, the C module is a `systemLibrary` and the library is in `lib`; for Apple's systems, Xcode makes an
//! `XCFramework`.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tokens_compiler::targets::swift::package::Runtime as Systems;

use super::super::folder::File;
use crate::args::Language;
use crate::bindgen::{self, Source};
use crate::failure::Failure;

/// What the package gets.
pub(super) struct Runtime {
    pub(super) files: Vec<File>,
    pub(super) systems: Systems,
}

/// A static library.
struct Library {
    path: PathBuf,
    bytes: Vec<u8>,
    is_apple: bool,
}

/// The product for the libraries in these folders, one library per folder.
pub(super) fn of(folders: &[PathBuf], name: &str) -> Result<Runtime, Failure> {
    let libraries = folders.iter().map(|folder| library(folder)).collect::<Result<Vec<_>, _>>()?;
    let (apple, linux): (Vec<&Library>, Vec<&Library>) =
        libraries.iter().partition(|library| library.is_apple);
    if let [one, other, ..] = linux.as_slice() {
        return Err(Failure::hint(
            format!("`{}` and `{}` are both for Linux", one.path.display(), other.path.display()),
            "a package links only one of them: write a package for each kind of machine",
        ));
    }
    let options = bindgen::Options { language: Language::Swift, name: Some(name.to_owned()) };
    let sources = bindgen::generate(&libraries[0].path, &options)?;
    let mut files = Vec::new();
    for source in &sources {
        let is_swift = source.path.extension().is_some_and(|extension| extension == "swift");
        let module = if is_swift { name.to_owned() } else { format!("{name}FFI") };
        let path = format!("Sources/{module}/{}", source.path.display());
        files.push(File { path, bytes: source.text.clone().into_bytes() });
    }
    for library in &linux {
        let file = library.path.file_name().unwrap_or_default().to_string_lossy();
        files.push(File { path: format!("lib/{file}"), bytes: library.bytes.clone() });
    }
    if !apple.is_empty() {
        files.extend(framework(&apple, &sources, name)?);
    }
    let systems = Systems { linux: !linux.is_empty(), apple: !apple.is_empty() };
    Ok(Runtime { files, systems })
}

fn library(folder: &Path) -> Result<Library, Failure> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(Failure::io("read", folder))? {
        let path = entry.map_err(Failure::io("read", folder))?.path();
        if path.extension().is_some_and(|extension| extension == "a") {
            found.push(path);
        }
    }
    found.sort();
    let [path] = found.as_slice() else {
        return Err(Failure::hint(
            format!("`{}` contains {} static libraries, expected one", folder.display(), found.len()),
            "pass a folder with only the `.a` of the crate with the tokens; Cargo builds it for the crate type `staticlib`",
        ));
    };
    let bytes = fs::read(path).map_err(Failure::io("read", path))?;
    let is_apple = is_apple(&bytes).ok_or_else(|| {
        Failure::hint(
            format!("`{}` contains no machine code for Linux or Apple's systems", path.display()),
            "build it with Cargo for the crate type `staticlib`",
        )
    })?;
    Ok(Library { path: path.clone(), bytes, is_apple })
}

/// Whose machine code the first object in an archive is, if there is one.
fn is_apple(archive: &[u8]) -> Option<bool> {
    const HEADER: usize = 60;
    let mut rest = archive.strip_prefix(b"!<arch>\n")?;
    while let Some((header, body)) = rest.split_at_checked(HEADER) {
        let size: usize = std::str::from_utf8(&header[48..58]).ok()?.trim().parse().ok()?;
        let own = body.get(..size)?;
        // A long name in BSD's form comes before the object.
        let name = std::str::from_utf8(&header[..16]).unwrap_or_default();
        let long = name.strip_prefix("#1/").and_then(|length| length.trim().parse().ok()).unwrap_or(0_usize);
        match own.get(long..long + 4) {
            Some(b"\x7fELF") => return Some(false),
            Some([0xcf | 0xce, 0xfa, 0xed, 0xfe]) => return Some(true),
            _ => {}
        }
        rest = body.get(size + size % 2..)?;
    }
    None
}

/// The `XCFramework`, made by Xcode in a folder of its own.
fn framework(libraries: &[&Library], sources: &[Source], name: &str) -> Result<Vec<File>, Failure> {
    let scratch = env::temp_dir().join(format!("tokens-xcframework-{}", std::process::id()));
    let made = create(libraries, sources, name, &scratch);
    // What cannot be removed is the system's to remove.
    let _ = fs::remove_dir_all(&scratch);
    made
}

fn create(
    libraries: &[&Library],
    sources: &[Source],
    name: &str,
    scratch: &Path,
) -> Result<Vec<File>, Failure> {
    // In a folder of its own name, so the maps of several frameworks don't collide in one build.
    let headers = scratch.join("headers");
    let module = headers.join(format!("{name}FFI"));
    fs::create_dir_all(&module).map_err(Failure::io("make", &module))?;
    for source in sources.iter().filter(|source| source.path.extension().is_none_or(|end| end != "swift")) {
        let file = module.join(&source.path);
        fs::write(&file, &source.text).map_err(Failure::io("write", &file))?;
    }
    let out = scratch.join(format!("{name}FFI.xcframework"));
    let mut xcode = Command::new("xcodebuild");
    xcode.arg("-create-xcframework");
    for library in libraries {
        xcode.arg("-library").arg(&library.path).arg("-headers").arg(&headers);
    }
    let ran = xcode.arg("-output").arg(&out).output().map_err(|error| {
        Failure::hint(
            format!(
                "`{}` is for Apple's systems, but `xcodebuild` cannot be run: {error}",
                libraries[0].path.display()
            ),
            "package it on a Mac with Xcode, or leave its folder out of `--runtime`",
        )
    })?;
    if !ran.status.success() {
        let said = String::from_utf8_lossy(&ran.stderr).trim().to_owned();
        return Err(Failure::hint(
            format!("Xcode rejected the libraries\n{said}"),
            "pass one library for each system; first join those for one system's machines with `lipo -create`",
        ));
    }
    let mut files = Vec::new();
    collect(&out, &format!("{name}FFI.xcframework"), &mut files)?;
    Ok(files)
}

fn collect(folder: &Path, path: &str, files: &mut Vec<File>) -> Result<(), Failure> {
    for entry in fs::read_dir(folder).map_err(Failure::io("read", folder))? {
        let entry = entry.map_err(Failure::io("read", folder))?;
        let (inner, file) = (format!("{path}/{}", entry.file_name().to_string_lossy()), entry.path());
        if file.is_dir() {
            collect(&file, &inner, files)?;
        } else {
            files.push(File { path: inner, bytes: fs::read(&file).map_err(Failure::io("read", &file))? });
        }
    }
    Ok(())
}
