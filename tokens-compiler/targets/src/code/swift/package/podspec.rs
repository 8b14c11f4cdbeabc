//! A podspec, for those who keep a spec repository of their own.

use super::Package;
use crate::language::literal::RUBY;
use crate::language::writer::Writer;
use tokens_compiler_core::options;

options! {
    /// What a podspec says beyond the package.
    #[derive(Clone, PartialEq, Eq, Debug)]
    pub struct Podspec {
        /// The web page of the design system.
        pub homepage: String = String::new(),
        /// Its author.
        pub author: String = String::new(),
        /// The Git repository with the package, with a tag for each version.
        pub repository: String = String::new(),
    }
}

/// The text of the file.
pub(super) fn text(package: &Package, podspec: &Podspec) -> String {
    let name = &package.name;
    let license = package.license.as_deref().unwrap_or("Proprietary");
    let mut writer = Writer::new(2);
    writer.line("# Generated from design tokens: edit those instead.");
    writer.open("Pod::Spec.new do |spec|");
    for (key, value) in [
        ("name", name.as_str()),
        ("version", &package.version),
        ("summary", "Design tokens as typed Swift."),
        ("homepage", &podspec.homepage),
        ("license", license),
        ("author", &podspec.author),
    ] {
        writer.fmt(format_args!("spec.{key} = {}", RUBY.of(value)));
    }
    writer.fmt(format_args!(
        "spec.source = {{ git: {}, tag: {} }}",
        RUBY.of(&podspec.repository),
        RUBY.of(&package.version)
    ));
    writer.line("spec.swift_versions = ['6.0']");
    for (platform, version) in
        [("osx", "13.0"), ("ios", "16.0"), ("tvos", "16.0"), ("watchos", "9.0"), ("visionos", "1.0")]
    {
        writer.fmt(format_args!("spec.{platform}.deployment_target = '{version}'"));
    }
    let sources = RUBY.of(&format!("Sources/{name}/*.swift"));
    if package.assets {
        let catalog = RUBY.of(&format!("Sources/{name}/Resources/Tokens.xcassets"));
        // The file that names the package's own bundle stands on SwiftPM.
        writer.fmt(format_args!("spec.source_files = {sources}"));
        writer.fmt(format_args!(
            "spec.exclude_files = {}",
            RUBY.of(&format!("Sources/{name}/TokenAssets.swift"))
        ));
        writer.fmt(format_args!("spec.resource_bundles = {{ {} => [{catalog}] }}", RUBY.of(name)));
    } else {
        writer.fmt(format_args!("spec.source_files = {sources}"));
    }
    writer.close("end");
    writer.finish()
}
