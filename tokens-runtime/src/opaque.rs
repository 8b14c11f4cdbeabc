//! Values of types that the format does not know.

/// A plain value whose `$type` the format does not know, kept as it was written.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Opaque {
    /// Text.
    Text(&'static str),
    /// A number.
    Number(f32),
    /// True or false.
    Boolean(bool),
}
