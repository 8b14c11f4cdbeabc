//! Checksums of files, as Maven repositories keep them beside each.

use std::fmt::Write as _;
use std::path::Path;

use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha512};

/// The extensions of checksum files.
const EXTENSIONS: [&str; 4] = ["md5", "sha1", "sha256", "sha512"];

/// A file's four checksums in hexadecimal digits.
pub(super) struct Checksums {
    pub(super) md5: String,
    pub(super) sha1: String,
    pub(super) sha256: String,
    pub(super) sha512: String,
}

impl Checksums {
    pub(super) fn of(bytes: &[u8]) -> Self {
        Self {
            md5: hex(&Md5::digest(bytes)),
            sha1: hex(&Sha1::digest(bytes)),
            sha256: hex(&Sha256::digest(bytes)),
            sha512: hex(&Sha512::digest(bytes)),
        }
    }

    /// Extension and digits of each.
    pub(super) fn each(self) -> [(&'static str, String); 4] {
        let [md5, sha1, sha256, sha512] = EXTENSIONS;
        [(md5, self.md5), (sha1, self.sha1), (sha256, self.sha256), (sha512, self.sha512)]
    }
}

/// Whether a file holds a checksum of another.
pub(super) fn is_one(path: &Path) -> bool {
    path.extension().is_some_and(|extension| EXTENSIONS.iter().any(|known| extension == *known))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
