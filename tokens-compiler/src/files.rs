//! Sources in a folder on disk, and files written whole: for the doors that have a disk.

mod write;

pub use tokens_compiler_core::folder::{Folder, Merged, words};
pub use write::{Replacement, WriteError, holds, replace, write_changed, write_new};
