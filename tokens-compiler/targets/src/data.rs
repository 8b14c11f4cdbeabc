//! Resources and data.

pub mod android;
pub mod json;
