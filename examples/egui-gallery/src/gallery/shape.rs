//! Steps of space, corners, lines.

use egui::{Align2, Rect, Stroke, pos2, vec2};

use super::Page;
use crate::paint::{self, points};

impl Page<'_> {
    pub(super) fn shapes(&mut self) {
        self.section("Space and shape", "Four points a step. Insets and gaps follow the density.");
        let top = self.y;
        self.spaces();
        let left_end = self.y;
        self.y = top;
        self.radii();
        self.gap();
        self.strokes();
        self.y = self.y.max(left_end);
    }

    fn spaces(&mut self) {
        let (set, space) = (self.set, &self.set.space);
        let steps = [
            ("1", space._1),
            ("2", space._2),
            ("3", space._3),
            ("4", space._4),
            ("5", space._5),
            ("6", space._6),
            ("8", space._8),
            ("10", space._10),
            ("12", space._12),
            ("16", space._16),
            ("20", space._20),
            ("24", space._24),
            ("inset.sm", space.inset.sm),
            ("inset.md", space.inset.md),
            ("inset.lg", space.inset.lg),
            ("stack.md", space.stack.md),
            ("inline.md", space.inline.md),
        ];
        for (name, step) in steps {
            let (row, length) = (points(space._6), points(step));
            let middle = self.y + row / 2.0;
            let (painter, code) = (self.ui.painter(), &set.typography.code.sm);
            let at = pos2(self.start(), middle);
            paint::text(painter, at, Align2::LEFT_CENTER, code, set.color.text.muted, name);
            let bar = Rect::from_min_size(pos2(self.start() + 96.0, middle - 6.0), vec2(length * 2.0, 12.0));
            let ground =
                if name.contains('.') { set.color.accent._500 } else { set.color.action.primary.root };
            paint::plate(painter, bar, points(set.radius.xs), ground);
            let after = pos2(bar.right() + points(space._3), middle);
            let value = format!("{length}");
            paint::text(
                painter,
                after,
                Align2::LEFT_CENTER,
                &set.typography.caption,
                set.color.text.muted,
                &value,
            );
            self.y += row;
        }
    }

    fn radii(&mut self) {
        let (set, radius) = (self.set, &self.set.radius);
        let corners = [
            ("none", radius.none),
            ("xs", radius.xs),
            ("sm", radius.sm),
            ("md", radius.md),
            ("lg", radius.lg),
            ("xl", radius.xl),
            ("xxl", radius.xxl),
            ("full", radius.full),
        ];
        let (left, edge) = (self.start() + 480.0, 112.0);
        let gap = (self.width() - 480.0 - 4.0 * edge) / 3.0;
        for (index, (name, corner)) in corners.into_iter().enumerate() {
            let at = vec2((index % 4) as f32 * (edge + gap), (index / 4) as f32 * (edge * 0.75 + 48.0));
            let tile = Rect::from_min_size(pos2(left, self.y) + at, vec2(edge, edge * 0.75));
            paint::plate(self.ui.painter(), tile, points(corner), set.color.surface.raised);
            paint::edge(self.ui.painter(), tile, points(corner), &set.border.control.root);
            self.caption(tile.left_bottom() + vec2(0.0, points(set.space._2)), name);
        }
        self.y += 2.0 * (edge * 0.75 + 48.0);
    }

    fn strokes(&mut self) {
        let (set, stroke) = (self.set, &self.set.stroke);
        let styles = [
            ("solid", stroke.solid),
            ("dashed", stroke.dashed),
            ("dotted", stroke.dotted),
            ("drop", stroke.drop),
            ("guide", stroke.guide),
        ];
        let left = self.start() + 480.0;
        for (name, style) in styles {
            let middle = self.y + points(set.space._3);
            let (painter, code) = (self.ui.painter(), &set.typography.code.sm);
            paint::text(painter, pos2(left, middle), Align2::LEFT_CENTER, code, set.color.text.muted, name);
            let line = [pos2(left + 96.0, middle), pos2(self.start() + self.width(), middle)];
            let pen = Stroke::new(points(set.border_width.thick), paint::color(set.color.text.brand));
            paint::styled_line(painter, &line, pen, style);
            self.y += points(set.space._8);
        }
    }
}
