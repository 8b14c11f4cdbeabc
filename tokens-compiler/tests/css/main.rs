//! The `css` target, on dictionaries built by hand.

mod colors;
mod contexts;
mod documents;
mod hostile;
mod meetings;
mod system;
mod values;
