//! Values of types that the format doesn't know.

/// A plain value whose `$type` the format doesn't know, kept as written.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Opaque {
    /// Text.
    Text(&'static str),
    /// A number.
    Number(f32),
    /// True or false.
    Boolean(bool),
}
