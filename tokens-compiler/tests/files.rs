//! Sources from a folder, and files written: `cargo test -p tokens-compiler --features build`.
#![cfg(feature = "build")]
#![expect(clippy::disallowed_methods, reason = "files are what is tested")]

use std::fs;
use std::path::{Path, PathBuf};

use tokens_compiler::files::{Folder, Merged, Replacement, replace, write_changed, write_new};
use tokens_compiler::source::{LoadError, Loader};
use tokens_compiler::{Options, compile};

/// An empty folder of the test's own.
fn scratch(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("project/core")).unwrap();
    fs::write(folder.join("project/core/a.json"), "{}").unwrap();
    fs::write(folder.join("secret.json"), "{}").unwrap();
    folder
}

#[test]
fn files_of_the_folder_are_read() {
    let folder = Folder::new(scratch("read").join("project"));
    assert_eq!(folder.load("core/a.json"), Ok(b"{}".to_vec()));
    assert_eq!(folder.load("core/b.json"), Err(LoadError::NotFound));
    assert_eq!(folder.load("core/a.json/b.json"), Err(LoadError::NotFound));
    assert_eq!(folder.load("core"), Err(LoadError::Unreadable("it is a folder".to_owned())));
    assert_eq!(Folder::new("nowhere").load("a.json"), Err(LoadError::NotFound));
}

#[test]
fn nothing_outside_is_read_unless_that_is_allowed() {
    let root = scratch("outside");
    let folder = Folder::new(root.join("project"));
    let absolute = root.join("secret.json").display().to_string();
    for path in ["../secret.json", "core/../../secret.json", &absolute] {
        assert_eq!(folder.load(path), Err(LoadError::Outside), "{path}");
    }
    let open = folder.allow_outside(true);
    assert!(open.may_leave());
    assert_eq!(open.load("../secret.json"), Ok(b"{}".to_vec()));
    assert_eq!(open.load(&absolute), Ok(b"{}".to_vec()));
}

#[test]
fn absolute_paths_inside_are_read() {
    let project = scratch("absolute").join("project");
    let folder = Folder::new(&project);
    let at = |path: &str| project.join(path).display().to_string();
    assert_eq!(folder.load(&at("core/a.json")), Ok(b"{}".to_vec()));
    assert_eq!(folder.load(&at("core/../core/a.json")), Ok(b"{}".to_vec()));
    assert_eq!(folder.load(&at("core/../../project/core/a.json")), Err(LoadError::Outside));
    assert_eq!(folder.locate(&at("core/a.json")), project.join("core/a.json"));
}

#[test]
fn each_door_says_how_to_allow_what_lies_outside() {
    let folder = Folder::new(scratch("doors").join("project")).leaving_by("knock");
    let said = |entry: &str| {
        let compilation = compile(entry, &folder, &Options::default());
        let all: Vec<String> = compilation.diagnostics.iter().flat_map(|one| one.help.clone()).collect();
        all
    };
    assert_eq!(said("../secret.json"), ["knock"]);
    let paths = ["core/a.json".to_owned(), "../secret.json".to_owned()];
    let merged = Merged::new(&folder, &paths, "all.resolver.json");
    assert!(merged.is_virtual(merged.entry()) && !merged.is_virtual("core/a.json"));
    let compilation = compile(merged.entry(), &merged, &Options::default());
    assert!(compilation.diagnostics.iter().any(|one| one.help == ["knock"]));
    assert!(compilation.paths.contains(&"core/a.json".to_owned()));
}

#[test]
#[cfg(unix)]
fn links_are_followed_before_the_border_is_checked() {
    use std::os::unix::fs::symlink;
    let root = scratch("links");
    symlink(root.join("secret.json"), root.join("project/link.json")).unwrap();
    symlink(root.join("project/core/a.json"), root.join("project/inside.json")).unwrap();
    symlink(root.join("project/loop.json"), root.join("project/loop.json")).unwrap();
    symlink(root.join("project/gone.json"), root.join("project/broken.json")).unwrap();
    symlink(root.join("project"), root.join("alias")).unwrap();
    let folder = Folder::new(root.join("project"));
    assert_eq!(folder.load("link.json"), Err(LoadError::Outside));
    assert_eq!(folder.load("inside.json"), Ok(b"{}".to_vec()));
    assert_eq!(folder.load("broken.json"), Err(LoadError::NotFound));
    assert!(matches!(folder.load("loop.json"), Err(LoadError::Unreadable(_))));
    assert_eq!(Folder::new(root.join("alias")).load("core/a.json"), Ok(b"{}".to_vec()));
}

/// The names in a folder, temporary files included.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_file_is_written_only_if_its_bytes_changed() {
    let path = scratch("write").join("out/deep/tokens.css");
    assert_eq!(write_changed(&[(&path, b"a")]).unwrap(), [true]);
    let before = fs::metadata(&path).unwrap().modified().unwrap();
    assert_eq!(write_changed(&[(&path, b"a")]).unwrap(), [false]);
    assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), before);
    assert_eq!(write_changed(&[(&path, b"b")]).unwrap(), [true]);
    assert_eq!(fs::read(&path).unwrap(), b"b");
    assert_eq!(names(path.parent().unwrap()), ["tokens.css"], "no temporary file stays");
}

#[test]
fn a_file_is_replaced_only_as_it_was_read() {
    let folder = scratch("replaced");
    let [first, second] = ["first.json", "second.json"].map(|name| folder.join(name));
    fs::write(&first, "first").unwrap();
    fs::write(&second, "changed by someone").unwrap();
    let of = |path: &'_ PathBuf, old: &'static str| (path.clone(), old);
    let try_all = |files: &[(PathBuf, &'static str)]| {
        let all: Vec<Replacement<'_>> =
            files.iter().map(|(path, old)| Replacement { path, old: old.as_bytes(), new: b"new" }).collect();
        replace(&all)
    };
    let error = try_all(&[of(&first, "first"), of(&second, "second")]).unwrap_err();
    assert_eq!(
        error.to_string(),
        format!("cannot write `{}`: it changed since it was read", second.display())
    );
    assert_eq!(fs::read(&first).unwrap(), b"first");
    assert_eq!(fs::read(&second).unwrap(), b"changed by someone");
    let gone = folder.join("gone.json");
    assert_eq!(try_all(&[of(&first, "first"), of(&gone, "")]).unwrap_err().path, gone);
    assert_eq!(fs::read(&first).unwrap(), b"first");
    try_all(&[of(&first, "first"), of(&second, "changed by someone")]).unwrap();
    assert_eq!((fs::read(&first).unwrap(), fs::read(&second).unwrap()), (b"new".to_vec(), b"new".to_vec()));
    assert_eq!(names(&folder), ["first.json", "project", "second.json", "secret.json"]);
}

#[test]
fn what_cannot_all_be_written_leaves_the_earlier_files() {
    let folder = scratch("refused");
    let [first, in_a_file] = ["first.css", "secret.json/second.css"].map(|name| folder.join(name));
    fs::write(&first, "earlier").unwrap();
    let error = write_changed(&[(&first, b"now"), (&in_a_file, b"now")]).unwrap_err();
    assert_eq!((error.verb, error.path.as_path()), ("make", folder.join("secret.json").as_path()));
    assert!(error.to_string().starts_with("cannot make `"), "{error}");
    assert_eq!(fs::read(&first).unwrap(), b"earlier");
    // A folder in the place of a file shows only when the file is to take it.
    let taken = folder.join("project");
    let last = folder.join("last.css");
    let error = write_changed(&[(&first, b"now"), (&taken, b"now"), (&last, b"now")]).unwrap_err();
    assert_eq!((error.verb, error.path.as_path()), ("write", taken.as_path()));
    assert_eq!(fs::read(&first).unwrap(), b"now");
    assert_eq!(names(&folder), ["first.css", "project", "secret.json"], "no temporary file stays");
}

#[test]
fn a_new_file_takes_the_place_of_none() {
    let folder = scratch("new");
    let [new, other] = ["new/a.json", "project/core/a.json"].map(|name| folder.join(name));
    write_new(&[(&new, b"a")]).unwrap();
    assert_eq!(fs::read(&new).unwrap(), b"a");
    let error = write_new(&[(&other, b"b")]).unwrap_err();
    assert_eq!((error.verb, error.error.kind()), ("create", std::io::ErrorKind::AlreadyExists));
    assert_eq!(fs::read(&other).unwrap(), b"{}");
    assert_eq!(names(&folder.join("new")), ["a.json"], "no temporary file stays");
    assert_eq!(names(&folder.join("project/core")), ["a.json"], "no temporary file stays");
}
