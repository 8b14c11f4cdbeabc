//! The package's manifest.

use super::{Package, Runtime};
use crate::language::writer::Writer;

/// `Package.swift`.
pub(super) fn text(package: &Package) -> String {
    let name = &package.name;
    let mut writer = Writer::new(2);
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
    if let Some(runtime) = package.runtime {
        second(&mut writer, &format!("{name}Runtime"), runtime);
    }
    writer.finish()
}

/// The product with machine code. What a system has no library for is not in its package, which stays whole there.
fn second(writer: &mut Writer, name: &str, runtime: Runtime) {
    let linux = format!(".systemLibrary(name: \"{name}FFI\")");
    let apple = format!(".binaryTarget(name: \"{name}FFI\", path: \"{name}FFI.xcframework\")");
    let target = |is_there: bool, target: &str| {
        format!("let library: Target? = {}", if is_there { target } else { "nil" })
    };
    writer.gap();
    writer.line("#if os(Linux)");
    writer.fmt(format_args!("  {}", target(runtime.linux, &linux)));
    writer.line("#else");
    writer.fmt(format_args!("  {}", target(runtime.apple, &apple)));
    writer.line("#endif");
    writer.gap();
    writer.open("if let library {");
    writer.fmt(format_args!("package.products.append(.library(name: \"{name}\", targets: [\"{name}\"]))"));
    writer.fmt(format_args!(
        "package.targets += [library, .target(name: \"{name}\", dependencies: [\"{name}FFI\"])]"
    ));
    writer.close("}");
}
