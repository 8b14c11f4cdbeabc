//! Resources and data.

pub mod android;
mod figma;
pub mod figma_files;
pub mod figma_variables;
pub mod json;
