//! Source code of apps.

pub mod kotlin;
mod preferred;
pub mod rust;
pub mod swift;
