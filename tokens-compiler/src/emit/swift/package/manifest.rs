//! The package's manifest.

use super::Package;
use crate::emit::writer::Writer;

/// `Package.swift`.
pub(super) fn text(package: &Package) -> String {
    let name = &package.name;
    let mut writer = Writer::new("  ");
    writer.line("// swift-tools-version: 6.0");
    writer.line("// Generated from design tokens: edit those instead.");
    writer.gap();
    writer.line("import PackageDescription");
    writer.gap();
    writer.open("let package = Package(");
    writer.fmt(format_args!("name: \"{name}\","));
    writer.line("platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],");
    writer.open("products: [");
    writer.fmt(format_args!(".library(name: \"{name}\", targets: [\"{name}\"])"));
    writer.close("],");
    writer.open("targets: [");
    if package.assets {
        writer.fmt(format_args!(".target(name: \"{name}\", resources: [.process(\"Resources\")]),"));
    } else {
        writer.fmt(format_args!(".target(name: \"{name}\"),"));
    }
    writer.fmt(format_args!(".testTarget(name: \"{name}Tests\", dependencies: [\"{name}\"]),"));
    writer.close("],");
    writer.line("swiftLanguageModes: [.v6]");
    writer.close(")");
    writer.finish()
}
