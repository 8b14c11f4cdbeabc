//! `tokens package python`: a wheel (Binary Distribution Format 1.0) with UniFFI's Python and the library that it calls.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};
use tokens_compiler::files::{holds, write_changed};

use super::archive;
use crate::args::{Language, Python};
use crate::bindgen;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::verdict::Verdict;

pub(super) fn run(args: &Python, printer: &mut Printer) -> Result<Verdict, Failure> {
    let path = library(&args.runtime)?;
    let bytes = fs::read(&path).map_err(Failure::io("read", &path))?;
    let platform = match &args.platform {
        Some(platform) => platform.clone(),
        None => platform(&bytes).map(str::to_owned).ok_or_else(|| {
            Failure::hint(
                format!("`{}` is for a machine whose name in Python isn't known here", path.display()),
                "name it with `--platform`, such as `linux_riscv64`",
            )
        })?,
    };
    let module = module(&args.name);
    let options = bindgen::Options { language: Language::Python, name: Some(module.clone()) };
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for source in bindgen::generate(&path, &options)? {
        files.push((source.path.to_string_lossy().replace('\\', "/"), source.text.into_bytes()));
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    files.push((format!("{module}/{name}"), bytes));
    let described = format!("{module}-{}.dist-info", args.version);
    let tag = format!("py3-none-{platform}");
    files.push((format!("{described}/METADATA"), metadata(&args.name, &args.version)));
    files.push((format!("{described}/WHEEL"), about(&tag)));
    let record = format!("{described}/RECORD");
    files.push((record.clone(), recorded(&files, &record)));
    let wheel = archive::zip(files)?;
    let out = args.out.join(format!("{module}-{}-{tag}.whl", args.version));
    if out.exists() && !holds(&out, &wheel) && !args.replace {
        return Err(Failure::hint(
            format!("`{}` exists with different bytes; nothing was written", out.display()),
            "release another version with `--version`, or replace this one with `--replace`",
        ));
    }
    let written = write_changed(&[(&out, &wheel)])?;
    let word = if written == [true] { printer.styled("32", "wrote") } else { "unchanged".to_owned() };
    printer.line(&format!("{word} {}", out.display()))?;
    Ok(Verdict::Fine)
}

/// The only shared library in a folder.
fn library(folder: &Path) -> Result<PathBuf, Failure> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(Failure::io("read", folder))? {
        let path = entry.map_err(Failure::io("read", folder))?.path();
        if path.extension().is_some_and(|end| end == "so" || end == "dylib" || end == "dll") {
            found.push(path);
        }
    }
    found.sort();
    match found.as_slice() {
        [only] => Ok(only.clone()),
        _ => Err(Failure::hint(
            format!("`{}` contains {} shared libraries, expected one", folder.display(), found.len()),
            "pass a folder with only that of the crate with the tokens; Cargo builds it for the crate type `cdylib`",
        )),
    }
}

/// What Python calls the machine that a library is for, by its header.
fn platform(library: &[u8]) -> Option<&'static str> {
    let byte = |at: usize| library.get(at).copied().unwrap_or(0);
    let is_mach = library.starts_with(&[0xcf, 0xfa, 0xed, 0xfe]);
    match (library.starts_with(b"\x7fELF"), is_mach, library.starts_with(b"MZ")) {
        (true, ..) => match byte(18) {
            62 => Some("linux_x86_64"),
            183 => Some("linux_aarch64"),
            _ => None,
        },
        (_, true, _) => match library.get(4..8)? {
            [0x07, 0, 0, 1] => Some("macosx_10_12_x86_64"),
            [0x0c, 0, 0, 1] => Some("macosx_11_0_arm64"),
            _ => None,
        },
        (.., true) => {
            let header = u32::from_le_bytes(library.get(0x3c..0x40)?.try_into().ok()?) as usize;
            match library.get(header + 4..header + 6)? {
                [0x64, 0x86] => Some("win_amd64"),
                [0x64, 0xaa] => Some("win_arm64"),
                _ => None,
            }
        }
        _ => None,
    }
}

/// The name as a module: small letters, and `_` for every other mark.
fn module(name: &str) -> String {
    name.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect()
}

fn metadata(name: &str, version: &str) -> Vec<u8> {
    format!("Metadata-Version: 2.1\nName: {name}\nVersion: {version}\nSummary: Design tokens\nRequires-Python: >=3.10\n")
        .into_bytes()
}

fn about(tag: &str) -> Vec<u8> {
    let version = env!("CARGO_PKG_VERSION");
    format!("Wheel-Version: 1.0\nGenerator: tokens {version}\nRoot-Is-Purelib: false\nTag: {tag}\n")
        .into_bytes()
}

/// Every file with its hash and its size; the list itself has neither.
fn recorded(files: &[(String, Vec<u8>)], own: &str) -> Vec<u8> {
    let mut text = String::new();
    for (path, bytes) in files {
        let hash = URL_SAFE_NO_PAD.encode(Sha256::digest(bytes));
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{path},sha256={hash},{}", bytes.len());
    }
    let _ = writeln!(text, "{own},,");
    text.into_bytes()
}
