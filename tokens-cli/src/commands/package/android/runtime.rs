//! The runtime library: the tokens at run time, as Kotlin sources by UniFFI and a library of machine code for each ABI
//! that was built. It comes beside the library of constants, under another artifact and package.

use std::fs;
use std::path::{Path, PathBuf};

use super::super::folder::File;
use super::Library;
use super::coordinates::Coordinates;
use super::readme::Shown;
use crate::args::{Android, Language};
use crate::bindgen;
use crate::failure::Failure;
use crate::printer::Printer;

/// What the generated Kotlin calls machine code with: group, artifact, version.
pub(super) const JNA: (&str, &str, &str) = ("net.java.dev.jna", "jna", "5.19.1");

/// What shrinkers must keep: functions and records that JNA finds by name.
const RULES: &str =
    "-keep class com.sun.jna.** { *; }\n-keep class * extends com.sun.jna.** { *; }\n-dontwarn java.awt.**\n";

/// The ABIs of Android: name, word length in the ELF header (1: 32 bits, 2: 64), machine.
const ABIS: [(&str, u8, u8); 4] =
    [("arm64-v8a", 2, 183), ("armeabi-v7a", 1, 40), ("x86", 1, 3), ("x86_64", 2, 62)];

/// The library of constants, followed by the runtime if the command line names folders with libraries. Missing ABIs are
/// reported; with `--every-abi` they are an error.
pub(super) fn with(
    args: &Android,
    constants: Library,
    printer: &mut Printer,
) -> Result<Vec<Library>, Failure> {
    if args.runtime.is_empty() {
        return Ok(vec![constants]);
    }
    let found = libraries(&args.runtime)?;
    let missing: Vec<String> = ABIS
        .iter()
        .filter(|(abi, ..)| found.iter().all(|library| library.abi != *abi))
        .map(|(abi, ..)| format!("`{abi}`"))
        .collect();
    if !missing.is_empty() {
        let message = format!("the runtime has no library for {}", missing.join(", "));
        let help = "build them with `cargo ndk -t ABI -o DIR build --release` and pass DIR to `--runtime`";
        if args.every_abi {
            return Err(Failure::hint(message, help));
        }
        printer.say(&format!(
            "warning: {message}; apps on these devices fail when they load it\n  = help: {help}"
        ));
    }
    let package = format!("{}.runtime", constants.namespace);
    let options = bindgen::Options { language: Language::Kotlin, name: Some(package.clone()) };
    let sources = bindgen::generate(&found[0].described_by, &options)?;
    let runtime = Library {
        coordinates: Coordinates {
            artifact: format!("{}-runtime", constants.coordinates.artifact),
            ..constants.coordinates.clone()
        },
        rules: format!("{RULES}-keep class {package}.** {{ *; }}\n"),
        namespace: package,
        min_sdk: constants.min_sdk,
        compose: false,
        // A repository's library has no readme.
        shown: Shown::default(),
        kotlin_version: constants.kotlin_version.clone(),
        compose_version: constants.compose_version.clone(),
        material_version: None,
        sources: sources
            .into_iter()
            .map(|source| File::new(source.path.to_string_lossy().replace('\\', "/"), source.text))
            .collect(),
        resources: Vec::new(),
        symbols: Vec::new(),
        native: found.into_iter().map(|library| library.packed).collect(),
    };
    Ok(vec![constants, runtime])
}

/// A library for one ABI.
struct Found {
    abi: &'static str,
    packed: File,
    /// The file to read exports from: the static library beside it, which `strip` leaves whole, or itself.
    described_by: PathBuf,
}

/// Every library below these folders, each in a folder with the name of its ABI; all of one name.
fn libraries(folders: &[PathBuf]) -> Result<Vec<Found>, Failure> {
    let mut all: Vec<Found> = Vec::new();
    for folder in folders {
        fs::metadata(folder).map_err(Failure::io("read", folder))?;
        for (abi, bits, machine) in ABIS {
            let inner = folder.join(abi);
            if !inner.is_dir() {
                continue;
            }
            for file in sorted(&inner)? {
                if file.extension().is_some_and(|extension| extension == "so") {
                    let bytes = fs::read(&file).map_err(Failure::io("read", &file))?;
                    check(&file, &bytes, abi, [bits, machine])?;
                    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
                    let archive = file.with_extension("a");
                    all.push(Found {
                        abi,
                        packed: File { path: format!("{abi}/{name}"), bytes },
                        described_by: if archive.is_file() { archive } else { file },
                    });
                }
            }
        }
    }
    all.sort_by_key(|library| library.abi);
    for pair in all.windows(2) {
        if pair[0].abi == pair[1].abi {
            let (one, other) = (&pair[0].packed.path, &pair[1].packed.path);
            return Err(Failure::hint(
                format!("there are two libraries for one ABI: `{one}` and `{other}`"),
                "pass one folder for each ABI to `--runtime`, with one library in it",
            ));
        }
        let name = |found: &Found| found.packed.path.split('/').next_back().unwrap_or_default().to_owned();
        if name(&pair[0]) != name(&pair[1]) {
            return Err(Failure::hint(
                format!(
                    "the libraries `{}` and `{}` have different names",
                    pair[0].packed.path, pair[1].packed.path
                ),
                "build all of them from one crate",
            ));
        }
    }
    if all.is_empty() {
        let shown: Vec<String> = folders.iter().map(|folder| format!("`{}`", folder.display())).collect();
        return Err(Failure::hint(
            format!("{} contains no library", shown.join(", ")),
            "expected a folder for each ABI, such as `arm64-v8a/libtokens.so`, as `cargo ndk -o DIR` creates them",
        ));
    }
    Ok(all)
}

/// Rejects what would not load: another machine's library, or one that needs the C library of desktop Linux.
fn check(file: &Path, bytes: &[u8], abi: &str, wanted: [u8; 2]) -> Result<(), Failure> {
    let header = (bytes.get(..4), bytes.get(4), bytes.get(18));
    if header != (Some(b"\x7fELF"), Some(&wanted[0]), Some(&wanted[1])) {
        return Err(Failure::hint(
            format!("`{}` is not a library for `{abi}`", file.display()),
            format!("build it with `cargo ndk -t {abi} -o DIR build --release`"),
        ));
    }
    if bytes.windows(10).any(|part| part == b"libc.so.6\0") {
        return Err(Failure::hint(
            format!("`{}` is built for desktop Linux, whose C library Android does not have", file.display()),
            format!("build it with `cargo ndk -t {abi} -o DIR build --release`"),
        ));
    }
    Ok(())
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).map_err(Failure::io("read", folder))? {
        all.push(entry.map_err(Failure::io("read", folder))?.path());
    }
    all.sort();
    Ok(all)
}
