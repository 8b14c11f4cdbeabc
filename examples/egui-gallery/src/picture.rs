//! The page as a PNG, without a display: egui's own layout and triangles, drawn by [`raster`].
#![expect(clippy::cast_sign_loss, reason = "the size of a picture")]

use std::error::Error;
use std::fs::File;
use std::io::BufWriter;

use egui::{ColorImage, Context, FullOutput, Pos2, RawInput, Rect, Vec2, ViewportId, vec2};

use tokens_example_egui_gallery::raster;

use crate::gallery::{self, Choice, WIDTH};
use crate::paint;

/// Paints the page and writes it, `scale` pixels for each point.
pub(crate) fn write(file: &str, choice: Choice, scale: f32) -> Result<(), Box<dyn Error>> {
    let image = draw(choice, scale);
    let mut encoder =
        png::Encoder::new(BufWriter::new(File::create(file)?), image.size[0] as u32, image.size[1] as u32);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Fast);
    let bytes: Vec<u8> = image.pixels.iter().flat_map(|pixel| [pixel.r(), pixel.g(), pixel.b()]).collect();
    encoder.write_header()?.write_image_data(&bytes)?;
    Ok(())
}

/// The page in pixels.
pub(crate) fn draw(choice: Choice, scale: f32) -> ColorImage {
    let context = Context::default();
    let mut textures = raster::Textures::default();
    // The first frame tells how high the page is; the second has room for all of it.
    let (mut output, height) = frame(&context, choice, scale, vec2(WIDTH, 8192.0));
    textures.update(&mut output.textures_delta);
    let size = vec2(WIDTH, height.ceil());
    let (mut output, _) = frame(&context, choice, scale, size);
    textures.update(&mut output.textures_delta);
    let primitives = context.tessellate(std::mem::take(&mut output.shapes), scale);
    let pixels = [(size.x * scale) as usize, (size.y * scale) as usize];
    let ground = paint::color(choice.tokens().color.bg.canvas);
    raster::paint(&primitives, &textures, scale, pixels, ground)
}

fn frame(context: &Context, mut choice: Choice, scale: f32, size: Vec2) -> (FullOutput, f32) {
    let mut input =
        RawInput { screen_rect: Some(Rect::from_min_size(Pos2::ZERO, size)), ..RawInput::default() };
    input.viewports.entry(ViewportId::ROOT).or_default().native_pixels_per_point = Some(scale);
    let mut height = 0.0;
    let output = context.run_ui(input, |ui| height = gallery::show(ui, &mut choice));
    (output, height)
}
