//! A whole Swift package: manifest, sources, asset catalog, documentation, tests of its own. It has no native code, so
//! that nothing has to be built before it can be used.

use super::{HEADER, Names, Options, language, sources, unit};
use crate::{Emission, File};
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::Dictionary;
use tokens_compiler_core::emit::gather;
use tokens_compiler_core::options;

mod assets;
mod manifest;
mod podspec;
mod test;
mod text;

pub use podspec::Podspec;

options! {
    /// What is packaged.
    #[derive(Clone, PartialEq, Debug)]
    #[cfg_attr(feature = "serde", serde(default))]
    pub struct Package {
        /// Name of the package, its product and its module. Default: `DesignTokens`.
        pub name: String = "DesignTokens".to_owned(),
        /// The version in the documents and the podspec. Default: `0.1.0`.
        pub version: String = "0.1.0".to_owned(),
        /// The license's SPDX identifier, such as `MIT`. Default: none.
        pub license: Option<String> = None,
        /// Whether colors are also written as an asset catalog, for Interface Builder. Default: true.
        pub assets: bool = true,
        /// A podspec, for private spec repositories. Default: none.
        pub podspec: Option<Podspec> = None,
    }
    beside {
        /// A second product with machine code, whose sources and libraries the caller puts beside this one's. Default:
        /// none.
        pub runtime: Option<Runtime> = None,
    }
}

/// For which systems the second product has libraries; on others the package is without it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Runtime {
    /// A static library, in `lib`.
    pub linux: bool,
    /// An `XCFramework`.
    pub apple: bool,
}

/// Modules that sources import, and types in the module.
const TAKEN: [&str; 8] = ["AppKit", "Foundation", "Swift", "SwiftUI", "Testing", "Tokens", "UIKit", "XCTest"];

/// Every file of the package.
pub fn emit(dictionary: &Dictionary, options: &Options, package: &Package) -> Emission {
    Emission::collect(|diagnostics| files(dictionary, options, package, diagnostics))
}

fn files(
    dictionary: &Dictionary,
    options: &Options,
    package: &Package,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<File> {
    if !super::check(options, diagnostics) {
        return Vec::new();
    }
    let dictionary = &*unit::held(dictionary, options.rem, diagnostics);
    let names = gather(Names::settle(dictionary, &language::language(options)), diagnostics);
    check(package, diagnostics);
    let module = format!("Sources/{}", package.name);
    let mut files = vec![
        File::new("Package.swift", manifest::text(package)),
        File::new("README.md", text::readme(dictionary, package, &names)),
    ];
    for output in sources(dictionary, &Options { support: true, ..options.clone() }, &names, diagnostics) {
        files.push(File::new(format!("{module}/{}", output.path), output.bytes));
    }
    let page = format!("{module}/{0}.docc/{0}.md", package.name);
    files.push(File::new(page, text::documentation(dictionary, package, &names)));
    if package.assets {
        let catalog = format!("{module}/Resources/Tokens.xcassets");
        assets::push(dictionary, &names, &catalog, &mut files);
        files.push(File::new(format!("{module}/TokenAssets.swift"), assets::bundle(&catalog, &files)));
    }
    let tests = format!("Tests/{0}Tests/{0}Tests.swift", package.name);
    files.push(File::new(tests, test::file(dictionary, package, &names)));
    if let Some(podspec) = &package.podspec {
        let path = format!("{}.podspec", package.name);
        files.push(File::new(path, podspec::text(package, podspec)));
    }
    files
}

/// A module's name has to be an identifier that nothing in it has.
fn check(package: &Package, diagnostics: &mut Vec<Diagnostic>) {
    let name = &package.name;
    let is_identifier = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let is_taken = TAKEN.contains(&name.as_str()) || name.starts_with("Token");
    let why = if !is_identifier {
        "is not an identifier: a letter, then letters, digits and `_`, all ASCII"
    } else if is_taken {
        "is the name of a type or a module that its sources use"
    } else {
        return;
    };
    diagnostics.push(
        Diagnostic::new(
            Code::InvalidConfig,
            format!("`{name}` cannot be the name of a Swift package: it {why}"),
        )
        .help("choose another name, such as `DesignTokens`"),
    );
}
