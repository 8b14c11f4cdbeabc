//! Token values as strokes of egui's painter: what a UI does with `Typography`, `Border`, `Shadow` and `Gradient`.
#![expect(clippy::cast_sign_loss, reason = "lengths of boxes, and a radius that was clamped")]

use egui::epaint::{RectShape, Vertex};
use egui::text::{LayoutJob, TextFormat};
use egui::{
    Align, Align2, Color32, CornerRadius, Mesh, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Vec2, pos2,
    vec2,
};
use tokens_runtime::{
    Border, Color, Dimension, Gradient, LineCap, Shadow, ShadowLayer, StrokeStyle, Typography,
};

/// How many points a rem is: egui has no root font size of its own.
const ROOT_FONT_SIZE: f32 = 16.0;

/// A length in points.
pub(crate) fn points(length: Dimension) -> f32 {
    length.px(ROOT_FONT_SIZE).unwrap_or_default()
}

/// A color with alpha multiplied in.
pub(crate) fn color(color: Color) -> Color32 {
    color.to_ecolor()
}

/// Text in a style, on one line; `at` is the place of its `anchor`.
pub(crate) fn text(
    painter: &Painter,
    at: Pos2,
    anchor: Align2,
    style: &Typography,
    ink: Color,
    text: &str,
) -> Rect {
    paragraph(painter, at, anchor, style, ink, text, f32::INFINITY)
}

/// Text in a style, wrapped at a width.
///
/// egui carries one weight of its font. A heavier one is drawn twice, a pixel apart.
pub(crate) fn paragraph(
    painter: &Painter,
    at: Pos2,
    anchor: Align2,
    style: &Typography,
    ink: Color,
    text: &str,
    width: f32,
) -> Rect {
    let format = style.to_epaint(ROOT_FONT_SIZE).unwrap_or_default();
    let format = TextFormat { color: color(ink), ..format };
    let mut job = LayoutJob::single_section(text.to_owned(), format);
    job.wrap.max_width = width;
    job.halign = Align::LEFT;
    let galley = painter.layout_job(job);
    let rect = anchor.anchor_size(at, galley.size());
    painter.galley(rect.min, galley.clone(), color(ink));
    if style.font_weight.0 >= 500.0 {
        painter.galley(rect.min + vec2(1.0 / painter.pixels_per_point(), 0.0), galley, color(ink));
    }
    rect
}

/// A box: its ground, rounded.
pub(crate) fn plate(painter: &Painter, rect: Rect, radius: f32, ground: Color) {
    painter.rect_filled(rect, corners(rect, radius), color(ground));
}

/// The edge of a box, inside it.
pub(crate) fn edge(painter: &Painter, rect: Rect, radius: f32, border: &Border) {
    let stroke = Stroke::new(points(border.width), color(border.color));
    if let StrokeStyle::Solid = border.style {
        painter.rect_stroke(rect, corners(rect, radius), stroke, StrokeKind::Inside);
        return;
    }
    let line = rect.shrink(stroke.width / 2.0);
    let around =
        [line.left_top(), line.right_top(), line.right_bottom(), line.left_bottom(), line.left_top()];
    styled_line(painter, &around, stroke, border.style);
}

/// The edge of a box, outside it and away from it: where a focus ring goes.
pub(crate) fn ring(painter: &Painter, rect: Rect, radius: f32, border: &Border, offset: f32) {
    let (width, rect) = (points(border.width), rect.expand(offset));
    let stroke = Stroke::new(width, color(border.color));
    painter.rect_stroke(rect, corners(rect, radius + offset), stroke, StrokeKind::Outside);
}

/// A line in any stroke style. The styles that are made of two tones are drawn in one.
pub(crate) fn styled_line(painter: &Painter, path: &[Pos2], stroke: Stroke, style: StrokeStyle) {
    let width = stroke.width;
    let (dashes, gaps, cap) = match style {
        StrokeStyle::Dashed => (vec![3.0 * width], vec![2.0 * width], LineCap::Butt),
        StrokeStyle::Dotted => (vec![0.01], vec![2.0 * width], LineCap::Round),
        StrokeStyle::Pattern { dash_array, line_cap } => {
            let all: Vec<f32> = dash_array.iter().chain(dash_array).copied().map(points).collect();
            (
                all.iter().step_by(2).copied().collect(),
                all.iter().skip(1).step_by(2).copied().collect(),
                line_cap,
            )
        }
        _ => {
            painter.add(Shape::line(path.to_vec(), stroke));
            return;
        }
    };
    let pieces = Shape::dashed_line_with_offset(path, stroke, &dashes, &gaps, 0.0);
    for piece in &pieces {
        if let (Shape::LineSegment { points, .. }, LineCap::Round) = (piece, cap) {
            painter.circle_filled(points[0], width / 2.0, stroke.color);
            painter.circle_filled(points[1], width / 2.0, stroke.color);
        }
    }
    painter.extend(pieces);
}

/// The layers of a shadow that fall outside the box, the last one lowest.
pub(crate) fn drop_shadow(painter: &Painter, rect: Rect, radius: f32, shadow: &Shadow) {
    for layer in shadow.layers.iter().rev().filter(|layer| !layer.inset) {
        let spread = points(layer.spread);
        let cast = rect.translate(offset(layer)).expand(spread);
        let shape = RectShape::filled(cast, corners(cast, radius + spread), color(layer.color));
        // A blur radius is half as wide as the edge that it makes soft; egui counts the edge.
        painter.add(shape.with_blur_width(2.0 * points(layer.blur)));
    }
}

/// A box with the layers of a shadow that fall inside it: the ground, in shade, and on it the part that is lit.
pub(crate) fn well(painter: &Painter, rect: Rect, radius: f32, shadow: &Shadow, ground: Color) {
    plate(painter, rect, radius, ground);
    let inside = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
    for layer in shadow.layers.iter().filter(|layer| layer.inset) {
        let blur = points(layer.blur);
        let inset = points(layer.spread) + blur / 2.0;
        let lit = rect.translate(offset(layer)).shrink(inset);
        plate(painter, rect, radius, layer.color);
        let shape = RectShape::filled(lit, corners(lit, radius - inset), color(ground));
        inside.add(shape.with_blur_width(blur));
    }
}

/// A gradient from left to right in a rounded box: one strip of the mesh for each pixel.
pub(crate) fn gradient(painter: &Painter, rect: Rect, radius: f32, gradient: &Gradient) {
    let columns = (rect.width() * painter.pixels_per_point()).round().max(1.0) as u32;
    let radius = radius.min(rect.height() / 2.0);
    let mut mesh = Mesh::default();
    for column in 0..=columns {
        let part = column as f32 / columns as f32;
        let x = rect.left() + part * rect.width();
        let into_corner = (radius - (x - rect.left()).min(rect.right() - x)).max(0.0);
        let cut = radius - (radius * radius - into_corner * into_corner).max(0.0).sqrt();
        let ink = color(gradient.sample(part));
        mesh.vertices.push(Vertex::untextured(pos2(x, rect.top() + cut), ink));
        mesh.vertices.push(Vertex::untextured(pos2(x, rect.bottom() - cut), ink));
        if column > 0 {
            let first = 2 * column - 2;
            mesh.add_triangle(first, first + 1, first + 2);
            mesh.add_triangle(first + 1, first + 2, first + 3);
        }
    }
    painter.add(Shape::mesh(mesh));
}

fn offset(layer: &ShadowLayer) -> Vec2 {
    vec2(points(layer.offset_x), points(layer.offset_y))
}

/// The radius of a pill is half its height; egui holds radii in bytes.
fn corners(rect: Rect, radius: f32) -> CornerRadius {
    CornerRadius::same(radius.min(rect.height() / 2.0).min(rect.width() / 2.0).round().clamp(0.0, 255.0) as u8)
}
