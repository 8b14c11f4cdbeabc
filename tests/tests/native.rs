//! The toolchains of Swift, Kotlin and Android work: each takes what `tests/native/smoke` has for it, and refuses a wrong
//! file.

use std::fs;

use tokens_tests::native::android::{self, Link};
use tokens_tests::native::kotlin::{self, Compile};
use tokens_tests::native::swift::{self, Platform};
use tokens_tests::{disk, skip};

#[test]
fn swift_checks_lints_and_runs() {
    let Some(swift) = swift::find() else {
        return skip::skip("no Swift 6; `cargo xtask setup` installs it");
    };
    let folder = disk::copy("native/smoke/swift", "smoke-swift");
    for platform in Platform::ALL {
        let ran = swift.check(&folder, platform);
        assert_eq!(ran.status, Some(0), "{platform:?}\n{}", ran.err);
    }
    let ran = swift.lint(&folder);
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    fs::write(folder.join("main.swift"), "print(Smoke.width)\n").expect("a file can be written");
    let ran = swift.execute(&folder, Platform::Linux, &[]);
    assert_eq!((ran.status, ran.out.as_str()), (Some(0), "4.0\n"), "{}", ran.err);

    let framed = "#if canImport(SwiftUI)\n  import SwiftUI\n  let color: Color = 4.0\n#endif\n";
    fs::write(folder.join("main.swift"), framed).expect("a file can be written");
    for platform in Platform::ALL {
        let ran = swift.check(&folder, platform);
        assert_eq!(ran.status == Some(0), platform == Platform::Linux, "{platform:?}\n{}", ran.err);
    }

    fs::write(folder.join("main.swift"), "let text: String = Smoke.width\n").expect("a file can be written");
    let ran = swift.check(&folder, Platform::Linux);
    assert!(
        ran.err.starts_with("main.swift:1:26: error: cannot convert value of type 'CGFloat'"),
        "{}",
        ran.err
    );
}

#[test]
fn kotlin_compiles_composes_and_runs() {
    let Some(kotlin) = kotlin::find() else {
        return skip::skip("no Kotlin compiler with its jars; `cargo xtask setup` installs them");
    };
    let folder = disk::copy("native/smoke/kotlin", "smoke-kotlin");
    let compile = |source: &str, jar: &str| {
        kotlin.compile(&Compile {
            folder: folder.clone(),
            sources: vec![source.into()],
            output: jar.into(),
            classpath: kotlin::compose(),
            compose: true,
            explicit: true,
            flags: Vec::new(),
        })
    };
    let ran = compile("Smoke.kt", "smoke.jar");
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    let mut classpath = kotlin::compose();
    classpath.push(folder.join("smoke.jar"));
    let ran = kotlin.run(&classpath, "smoke.SmokeKt", &kotlin::ONCE);
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    assert_eq!(ran.out, "Color(1.0, 0.5, 0.0, 1.0, Display P3)\nThemed(dark=true)\n");
    let ran = compile("Wrong.kt", "wrong.jar");
    assert_eq!(ran.status, Some(1), "{}", ran.err);
    assert!(ran.err.starts_with("Wrong.kt:6:33: error: return type mismatch"), "{}", ran.err);

    let Some(android) = android::find() else {
        return skip::skip("no Android tools; `cargo xtask setup` installs them");
    };
    let jars = [folder.join("smoke.jar")];
    classpath.extend(kotlin.stdlib());
    let ran = android.dex(&jars, &classpath, &folder);
    assert_eq!((ran.status, android::is_dex(&folder)), (Some(0), true), "{}", ran.err);
    let (rules, small) = (folder.join("rules.pro"), disk::scratch("smoke-r8"));
    fs::write(&rules, "-keep class smoke.SmokeKt { void main(); }\n").expect("a file can be written");
    let ran = android.shrink(&jars, &rules, &classpath, &small);
    assert_eq!((ran.status, android::is_dex(&small)), (Some(0), true), "{}", ran.err);
}

#[test]
fn android_links_resources() {
    let Some(android) = android::find() else {
        return skip::skip("no Android tools; `cargo xtask setup` installs them");
    };
    let (smoke, folder) = (disk::path("native/smoke/android"), disk::scratch("smoke-android"));
    let compiled = folder.join("res.zip");
    let ran = android.compile(&smoke.join("res"), &compiled);
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    let link = Link {
        manifest: smoke.join("AndroidManifest.xml"),
        resources: vec![compiled],
        output: folder.join("smoke.apk"),
        symbols: Some(folder.join("R.txt")),
        ..Link::default()
    };
    let ran = android.link(&link);
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    let found = disk::read(&folder.join("R.txt"));
    assert!(found.starts_with("int color smoke_text 0x"), "{found}");
    let found = android.dump(&link.output).out;
    for wanted in ["resource 0x7f010000 color/smoke_text", "() #ff102030", "(night) #ffe0e0e0"] {
        assert!(found.contains(wanted), "no `{wanted}` in\n{found}");
    }

    let wrong = folder.join("res/values");
    fs::create_dir_all(&wrong).expect("a folder can be made");
    fs::write(wrong.join("wrong.xml"), "<resources><color name=\"a\">10px</color></resources>\n")
        .expect("a file can be written");
    assert_ne!(android.compile(&folder.join("res"), &folder.join("wrong.zip")).status, Some(0));
}
