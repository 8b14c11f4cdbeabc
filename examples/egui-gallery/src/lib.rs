//! Draws what egui shows without a display or a GPU: the part of the gallery that other examples use too.

pub mod raster;
