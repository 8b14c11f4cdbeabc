//! Triangles to pixels on the processor: what a machine without a display or a GPU draws egui with.
//!
//! It takes what egui gives every backend, textured triangles with premultiplied colors, and mixes them in gamma
//! space as egui's own backends do. Corners lie on a grid of sixteenths of a pixel, so that two triangles that share
//! an edge cover each pixel exactly once.
#![expect(clippy::cast_sign_loss, reason = "what is cast was bounded by 0 or saturates there")]
#![expect(clippy::cast_possible_wrap, reason = "a picture is narrower than 2^63 pixels")]

use std::collections::HashMap;

use egui::epaint::{ClippedPrimitive, ImageData, ImageDelta, Primitive, Vertex};
use egui::{Color32, ColorImage, Mesh, Pos2, Rect, TextureId, TexturesDelta};

/// Steps of a pixel on which corners lie.
const GRID: f32 = 16.0;

/// The textures that egui has handed over so far: the glyphs, as a rule.
#[derive(Default)]
pub struct Textures(HashMap<TextureId, ColorImage>);

impl Textures {
    /// Takes over what changed since the last frame.
    pub fn update(&mut self, delta: &mut TexturesDelta) {
        for (id, patches) in delta.set.drain() {
            for patch in patches {
                self.patch(id, &patch);
            }
        }
        for id in delta.free.drain() {
            self.0.remove(&id);
        }
    }

    fn patch(&mut self, id: TextureId, patch: &ImageDelta) {
        let ImageData::Color(image) = &patch.image;
        let Some([left, top]) = patch.pos else {
            self.0.insert(id, ColorImage::clone(image));
            return;
        };
        let Some(whole) = self.0.get_mut(&id) else { return };
        let ([width, height], stride) = (image.size, whole.size[0]);
        for row in 0..height {
            let to = (top + row) * stride + left;
            whole.pixels[to..to + width].copy_from_slice(&image.pixels[row * width..(row + 1) * width]);
        }
    }
}

/// Draws a frame over an opaque ground; `size` is in pixels.
pub fn paint(
    primitives: &[ClippedPrimitive],
    textures: &Textures,
    pixels_per_point: f32,
    size: [usize; 2],
    ground: Color32,
) -> ColorImage {
    let mut image = ColorImage::filled(size, ground);
    for primitive in primitives {
        // A callback draws with a GPU; this program makes none.
        let Primitive::Mesh(mesh) = &primitive.primitive else { continue };
        let Some(texture) = textures.0.get(&mesh.texture_id) else { continue };
        paint_mesh(&mut image, mesh, texture, primitive.clip_rect, pixels_per_point);
    }
    image
}

fn paint_mesh(image: &mut ColorImage, mesh: &Mesh, texture: &ColorImage, clip: Rect, pixels_per_point: f32) {
    let edge = |at: f32, most: usize| ((at * pixels_per_point).round().max(0.0) as usize).min(most);
    let [width, height] = image.size;
    let clip = Clip {
        left: edge(clip.min.x, width),
        right: edge(clip.max.x, width),
        top: edge(clip.min.y, height),
        bottom: edge(clip.max.y, height),
    };
    for corners in mesh.indices.as_chunks::<3>().0 {
        let corners = corners.map(|index| &mesh.vertices[index as usize]);
        paint_triangle(image, corners, texture, &clip, pixels_per_point);
    }
}

/// The pixels that may be drawn on; right and bottom are the first ones beyond.
struct Clip {
    left: usize,
    right: usize,
    top: usize,
    bottom: usize,
}

fn paint_triangle(
    image: &mut ColorImage,
    mut corners: [&Vertex; 3],
    texture: &ColorImage,
    clip: &Clip,
    pixels_per_point: f32,
) {
    let snap = |at: Pos2| [at.x, at.y].map(|along| (along * pixels_per_point * GRID).round() as i64);
    let mut points = corners.map(|corner| snap(corner.pos));
    let mut area = cross(points[0], points[1], points[2]);
    if area == 0 {
        return;
    }
    if area < 0 {
        points.swap(1, 2);
        corners.swap(1, 2);
        area = -area;
    }
    let grid = GRID as i64;
    let (left, right) = span(points.map(|point| point[0]), grid, clip.left, clip.right);
    let (top, bottom) = span(points.map(|point| point[1]), grid, clip.top, clip.bottom);
    let ink = Ink::of(corners, texture);
    let first = [left, top].map(|at| at as i64 * grid + grid / 2);
    let mut row = [(1, 2), (2, 0), (0, 1)].map(|(from, to)| Edge::new(points[from], points[to], first));
    for y in top..bottom {
        let (begin, end) = covered(&row, (right - left) as i64);
        let mut edges = row.map(|edge| Edge { side: edge.side + begin as i64 * edge.right, ..edge });
        let start = y * image.size[0] + left;
        for pixel in &mut image.pixels[start + begin..start + end] {
            match &ink {
                Ink::Even(color) => *pixel = over(*color, *pixel),
                Ink::Varied { colors, places } => {
                    let weights = edges.map(|edge| edge.side as f32 / area as f32);
                    let ([u, v], tint) = (mix(weights, *places), mix(weights, *colors));
                    *pixel = over(tinted(tint, sample(texture, u, v)), *pixel);
                    for edge in &mut edges {
                        edge.side += edge.right;
                    }
                }
            }
        }
        for edge in &mut row {
            edge.side += edge.down;
        }
    }
}

/// Which of the next `count` pixels of a row lie on the inner side of all edges. Long thin triangles, of which round
/// corners are made, cover next to none of the box around them.
fn covered(edges: &[Edge; 3], count: i64) -> (usize, usize) {
    let (mut begin, mut end) = (0, count);
    for edge in edges {
        if edge.right > 0 {
            begin = begin.max(-edge.side.div_euclid(edge.right));
        } else if edge.right < 0 {
            end = end.min(edge.side.div_euclid(-edge.right) + 1);
        } else if edge.side < 0 {
            end = 0;
        }
    }
    let begin = begin.clamp(0, count);
    (begin as usize, end.clamp(begin, count) as usize)
}

/// What a triangle is filled with.
enum Ink {
    /// One color, which nearly all of them have: everything but text and soft edges.
    Even([f32; 4]),
    /// A color and a place in the texture for each corner.
    Varied { colors: [[f32; 4]; 3], places: [[f32; 2]; 3] },
}

impl Ink {
    fn of(corners: [&Vertex; 3], texture: &ColorImage) -> Self {
        let colors = corners.map(|corner| corner.color.to_array().map(f32::from));
        let places = corners.map(|corner| [corner.uv.x, corner.uv.y]);
        if colors[0] == colors[1]
            && colors[1] == colors[2]
            && places[0] == places[1]
            && places[1] == places[2]
        {
            Self::Even(tinted(colors[0], sample(texture, places[0][0], places[0][1])))
        } else {
            Self::Varied { colors, places }
        }
    }
}

/// On which side of an edge a pixel's center lies, and how that changes from pixel to pixel.
#[derive(Clone, Copy)]
struct Edge {
    /// 0 or above inside.
    side: i64,
    right: i64,
    down: i64,
}

impl Edge {
    fn new(from: [i64; 2], to: [i64; 2], center: [i64; 2]) -> Self {
        let grid = GRID as i64;
        // A center on the common edge of two triangles belongs to the one that has it at its top or left.
        let is_owner = from[1] == to[1] && to[0] > from[0] || to[1] < from[1];
        let side = cross(from, to, center) - i64::from(!is_owner);
        Self { side, right: (from[1] - to[1]) * grid, down: (to[0] - from[0]) * grid }
    }
}

/// Twice the signed area of a triangle: above 0 where `point` lies right of the way from `from` to `to`.
fn cross(from: [i64; 2], to: [i64; 2], point: [i64; 2]) -> i64 {
    (to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0])
}

/// The pixels whose centers can lie between corners, within the clip.
fn span(corners: [i64; 3], grid: i64, least: usize, most: usize) -> (usize, usize) {
    let first = corners[0].min(corners[1]).min(corners[2]).div_euclid(grid).max(0) as usize;
    let last = (corners[0].max(corners[1]).max(corners[2]).div_euclid(grid) + 1).max(0) as usize;
    let first = first.clamp(least, most);
    (first, last.clamp(first, most))
}

fn mix<const N: usize>(weights: [f32; 3], values: [[f32; N]; 3]) -> [f32; N] {
    std::array::from_fn(|at| {
        weights[0] * values[0][at] + weights[1] * values[1][at] + weights[2] * values[2][at]
    })
}

/// The texture between its four nearest texels.
fn sample(texture: &ColorImage, u: f32, v: f32) -> [f32; 4] {
    let [width, height] = texture.size;
    let (x, y) = (u * width as f32 - 0.5, v * height as f32 - 0.5);
    let (left, top) = (x.floor(), y.floor());
    let (right_part, lower_part) = (x - left, y - top);
    let texel = |x: f32, y: f32| {
        let (x, y) = (x.clamp(0.0, width as f32 - 1.0) as usize, y.clamp(0.0, height as f32 - 1.0) as usize);
        texture.pixels[y * width + x].to_array()
    };
    if right_part == 0.0 && lower_part == 0.0 {
        return texel(left, top).map(f32::from);
    }
    let corners =
        [texel(left, top), texel(left + 1.0, top), texel(left, top + 1.0), texel(left + 1.0, top + 1.0)];
    std::array::from_fn(|channel| {
        let [a, b, c, d] = corners.map(|corner| f32::from(corner[channel]));
        let (upper, lower) = (a + (b - a) * right_part, c + (d - c) * right_part);
        upper + (lower - upper) * lower_part
    })
}

/// A texel in the color of a corner.
fn tinted(tint: [f32; 4], texel: [f32; 4]) -> [f32; 4] {
    std::array::from_fn(|channel| tint[channel] * texel[channel] / 255.0)
}

/// Premultiplied colors: the upper one hides as much of the lower one as its alpha says.
fn over(upper: [f32; 4], lower: Color32) -> Color32 {
    if upper[3] >= 255.0 {
        let [r, g, b, _] = upper.map(|channel| (channel + 0.5) as u8);
        return Color32::from_rgb(r, g, b);
    }
    let lower = lower.to_array().map(f32::from);
    let rest = 1.0 - upper[3] / 255.0;
    let [r, g, b, a] = std::array::from_fn(|at| (upper[at] + lower[at] * rest + 0.5) as u8);
    Color32::from_rgba_premultiplied(r, g, b, a)
}
