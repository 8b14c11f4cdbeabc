//! The types that generated Rust stands on.
#![no_std]
