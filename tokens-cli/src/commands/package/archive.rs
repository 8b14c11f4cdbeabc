//! Archives whose bytes depend only on their contents: entries by path, all dated the first day of the format, one
//! compression.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::failure::Failure;

/// A zip archive of these files.
pub(super) fn zip(mut entries: Vec<(String, Vec<u8>)>) -> Result<Vec<u8>, Failure> {
    entries.sort();
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in entries {
        archive.start_file(path, options).map_err(failure)?;
        archive.write_all(&bytes)?;
    }
    Ok(archive.finish().map_err(failure)?.into_inner())
}

fn failure(error: zip::result::ZipError) -> Failure {
    Failure::Io("cannot make the archive".to_owned(), error.into())
}
