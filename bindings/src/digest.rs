//! A short name for everything that is compiled in.

use crate::table::BYTES;

/// Sixteen hexadecimal digits that change when a token, a value, a context or a description does, and are the same
/// on every machine: FNV-1a of the table, 64 bits. It tells builds apart and is no protection against forgery.
#[uniffi::export]
#[must_use]
pub fn tokens_digest() -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for &byte in BYTES {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{hash:016x}")
}
