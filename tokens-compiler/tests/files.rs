//! Sources from a folder, and files written: `cargo test -p tokens-compiler --features build`.
#![cfg(feature = "build")]
#![expect(clippy::disallowed_methods, reason = "files are what is tested")]

use std::fs;
use std::path::PathBuf;

use tokens_compiler::files::{Folder, write_if_changed};
use tokens_compiler::source::{LoadError, Loader};

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

#[test]
fn a_file_is_written_only_if_its_bytes_changed() {
    let path = scratch("write").join("out/deep/tokens.css");
    assert!(write_if_changed(&path, b"a").unwrap());
    let before = fs::metadata(&path).unwrap().modified().unwrap();
    assert!(!write_if_changed(&path, b"a").unwrap());
    assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), before);
    assert!(write_if_changed(&path, b"b").unwrap());
    assert_eq!(fs::read(&path).unwrap(), b"b");
    let folder = path.parent().unwrap();
    assert_eq!(fs::read_dir(folder).unwrap().count(), 1, "no temporary file stays");
}
