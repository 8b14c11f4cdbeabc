//! Source code of apps.

pub mod kotlin;
pub mod rust;
pub mod swift;
