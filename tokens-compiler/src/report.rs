//! Diagnostics for machines: JSON, the workflow commands of a code host, SARIF. Text for people is in
//! [`crate::render`].

mod github;
mod json;
mod sarif;
mod text;

pub use github::github;
pub use json::json;
pub use sarif::sarif;
