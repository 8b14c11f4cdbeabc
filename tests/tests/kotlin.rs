//! The `kotlin` target through Kotlin's own compiler, with the real Compose, warnings as errors and explicit API; and on
//! the JVM, where classes load and values are what the tokens say.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use tokens_compiler::color::ColorSpace;
use tokens_compiler::diagnostic::{Diagnostics, Levels};
use tokens_compiler::targets::{self, Target, kotlin as target};
use tokens_compiler::value::Value;
use tokens_compiler::{Compilation, Options};
use tokens_tests::native::android;
use tokens_tests::native::kotlin::{self, Compile, Kotlin};
use tokens_tests::{disk, skip, snapshot, systems};

/// Writes the sources of a system below a folder, in a package of its own for each form.
fn write(compilation: &Compilation, name: &str, folder: &Path) {
    for (form, compose) in [("compose", true), ("plain", false)] {
        let package = format!("{form}.{}", name.replace('-', "_"));
        let options = target::Options { package, compose, ..target::Options::default() };
        let mut diagnostics = Diagnostics::new(Levels { lenient: true, ..Levels::default() });
        for output in
            targets::emit(&compilation.dictionary, &Target::Kotlin(options)).report(&mut diagnostics)
        {
            let file = folder.join(&output.path);
            fs::create_dir_all(file.parent().expect("a file has a folder")).expect("a folder can be made");
            fs::write(file, output.text()).expect("a file can be written");
        }
        assert!(!diagnostics.has_errors(), "{name}");
    }
}

fn compile(kotlin: &Kotlin, sources: Vec<PathBuf>, classpath: &[PathBuf], output: &Path) {
    // Android's classes stand first, as they do where an app is built.
    let classpath = [&[android::classes()], classpath, &kotlin::compose()].concat();
    let compile = Compile {
        sources,
        output: output.to_owned(),
        classpath,
        compose: true,
        explicit: true,
        ..Compile::default()
    };
    let ran = kotlin.compile(&compile);
    assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
}

#[test]
fn the_compiler_takes_every_system_and_the_jvm_loads_it() {
    let Some(kotlin) = kotlin::find() else {
        return skip::skip("no Kotlin compiler with its jars; `cargo xtask setup` installs them");
    };
    let folder = disk::scratch("kotlin-systems");
    let sources = folder.join("src");
    let mut names = Vec::new();
    for (name, compilation) in systems::all() {
        write(&compilation, &name, &sources);
        names.push(name);
    }
    let every = sources.join("every.kt");
    fs::write(&every, EVERY).expect("a file can be written");
    let jar = folder.join("systems.jar");
    compile(&kotlin, vec![sources], &[], &jar);

    let mut classpath = kotlin::compose();
    classpath.push(jar);
    let packages: Vec<String> = names
        .iter()
        .flat_map(|name| ["compose", "plain"].map(|form| format!("{form}.{}", name.replace('-', "_"))))
        .collect();
    let list = format!("-Dpackages={}", packages.join(","));
    let [fast, small] = kotlin::ONCE;
    let ran = kotlin.run(&classpath, "every.EveryKt", &[fast, small, &list]);
    assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
    let mut read = BTreeMap::new();
    for line in ran.out.lines() {
        let (package, count) = line.split_once(' ').expect("a package and a count");
        read.insert(package.to_owned(), count.parse::<usize>().expect("a count"));
    }
    assert_eq!(read.len(), packages.len(), "{}", ran.out);
    assert!(read.values().all(|&count| count > 10), "{}", ran.out);
    // Each color in `Tokens`, in the light and in the dark set, and more.
    assert!(read["compose.large"] > 15_000 && read["plain.large"] > 15_000, "{}", ran.out);
}

/// Reads every member of every group, in `Tokens` and in the set of every context.
const EVERY: &str = r#"
package every

private val seen = HashSet<Any>()
private var count = 0

private fun read(group: Any, depth: Int) {
    check(depth < 64)
    for (method in group.javaClass.methods.sortedBy { it.name }) {
        val name = method.name
        if (!name.startsWith("get") || method.parameterCount > 0 || method.declaringClass == Any::class.java) continue
        if (java.lang.reflect.Modifier.isStatic(method.modifiers)) continue
        val value = method.invoke(group)
        count += 1
        if (value != null && value.javaClass.name.contains("TokenSet$")) read(value, depth + 1)
    }
    for (field in group.javaClass.fields) {
        if (field.name != "INSTANCE") {
            field.get(null)
            count += 1
        }
    }
    for (nested in group.javaClass.declaredClasses) {
        val instance = nested.declaredFields.find { it.name == "INSTANCE" } ?: continue
        read(instance.get(null), depth + 1)
    }
}

/** An input of contexts: its one constructor takes any number of choices. */
private fun made(input: Class<*>, vararg contexts: Any): Any {
    val constructor = input.constructors.single()
    val choices = java.lang.reflect.Array.newInstance(constructor.parameterTypes.single().componentType, contexts.size)
    contexts.forEachIndexed { index, context -> java.lang.reflect.Array.set(choices, index, context) }
    return constructor.newInstance(choices)
}

internal fun main() {
    for (name in System.getProperty("packages").split(',')) {
        count = 0
        read(Class.forName("$name.Tokens").getField("INSTANCE").get(null), 0)
        val input = runCatching { Class.forName("$name.TokenInput") }.getOrNull()
        if (input != null) {
            val set = Class.forName("$name.TokenSet").getConstructor(input)
            read(set.newInstance(made(input)), 0)
            for (context in input.methods.map { it.returnType }.filter { it.isEnum }.flatMap { it.enumConstants.asList() }) {
                read(set.newInstance(made(input, context)), 0)
            }
        }
        println("$name $count")
    }
}
"#;

#[test]
fn values_are_what_the_tokens_say() {
    let Some(kotlin) = kotlin::find() else {
        return skip::skip("no Kotlin compiler with its jars; `cargo xtask setup` installs them");
    };
    let system = disk::path("golden/modifiers");
    let folder = disk::scratch("kotlin-values");
    let jar = folder.join("use.jar");
    compile(&kotlin, vec![system.join("expected/kotlin"), system.join("use.kt")], &[], &jar);
    let mut classpath = kotlin::compose();
    classpath.push(jar);
    let ran = kotlin.run(&classpath, "use.UseKt", &kotlin::ONCE);
    assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
    snapshot::finish(&Vec::from_iter(snapshot::compare(&system.join("use.kt.txt"), &ran.out)));
}

/// Every color of the system `limits` as Compose holds it: in XYZ relative to D50, and as it paints it.
const COLORS: &str = r#"
package colors

import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.colorspace.ColorSpaces
import androidx.compose.ui.graphics.toArgb

private fun read(form: String, group: Any) {
    for (method in group.javaClass.methods.sortedBy { it.name }) {
        if (!method.name.startsWith("get") || method.returnType != Long::class.java) continue
        val color = Color((method.invoke(group) as Long).toULong())
        val xyz = color.convert(ColorSpaces.CieXyz)
        val name = method.name.removePrefix("get").substringBefore('-')
        println("$form $name ${xyz.red} ${xyz.green} ${xyz.blue} ${"%08x".format(color.toArgb())}")
    }
}

internal fun main() {
    read("wide", wide.Tokens.Wide)
    read("srgb", srgb.Tokens.Wide)
}
"#;

#[test]
fn no_color_is_clamped_without_a_word() {
    let Some(kotlin) = kotlin::find() else {
        return skip::skip("no Kotlin compiler with its jars; `cargo xtask setup` installs them");
    };
    let input = disk::Folder(disk::path("golden/limits/input"));
    let compilation = tokens_compiler::compile("tokens.resolver.json", &input, &Options::default());
    let folder = disk::scratch("kotlin-colors");
    let mut said = BTreeMap::new();
    for (package, wide_gamut) in [("wide", true), ("srgb", false)] {
        let options =
            target::Options { package: package.to_owned(), wide_gamut, ..target::Options::default() };
        let mut diagnostics = Diagnostics::default();
        for output in
            targets::emit(&compilation.dictionary, &Target::Kotlin(options)).report(&mut diagnostics)
        {
            disk::write(&folder.join("src").join(&output.path), output.text());
        }
        let tokens: Vec<String> = diagnostics.iter().filter_map(|found| found.token.clone()).collect();
        said.insert(package, tokens);
    }
    disk::write(&folder.join("src/colors.kt"), COLORS);
    let jar = folder.join("colors.jar");
    compile(&kotlin, vec![folder.join("src")], &[], &jar);
    let mut classpath = kotlin::compose();
    classpath.push(jar);
    let ran = kotlin.run(&classpath, "colors.ColorsKt", &[]);
    assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);

    let dictionary = &compilation.dictionary;
    let mut compared = 0;
    for line in ran.out.lines() {
        let parts: Vec<&str> = line.split(' ').collect();
        let path = format!("wide.{}", parts[1].to_lowercase());
        let token = dictionary.tokens.iter().find(|token| token.dot_path() == path).expect("a token");
        let value = token.base().value.map(|id| &dictionary[id]);
        let Some(Value::Color(color)) = value else { panic!("{path} is no color") };
        if parts[0] == "wide" {
            // Compose keeps components outside sRGB in 16 bits.
            for (found, meant) in parts[2..5].iter().zip(color.to(ColorSpace::XyzD50)) {
                let found: f64 = found.parse().expect("a number");
                assert!((found - meant).abs() < 2e-3, "{line}: {meant}");
            }
        } else {
            // What it paints is what every other target shows on a screen of sRGB, and this is said.
            let [red, green, blue, alpha] = color.srgb8();
            assert_eq!(parts[5], format!("{alpha:02x}{red:02x}{green:02x}{blue:02x}"), "{line}");
            assert!(said["srgb"].contains(&path), "{path}");
        }
        compared += 1;
    }
    assert_eq!(compared, 16, "{}", ran.out);
    assert!(!said["wide"].iter().any(|path| path.starts_with("wide.")), "{:?}", said["wide"]);
}
