//! The text styles, each in its own.

use egui::{Align2, pos2};

use super::Page;
use crate::paint::{self, points};

impl Page<'_> {
    pub(super) fn text_styles(&mut self) {
        let style = &self.set.typography;
        self.section("Text", "Sizes are multiples of the reader's own; families follow the platform.");
        let samples = [
            ("display.lg", &style.display.lg, "Facts, not files"),
            ("display.md", &style.display.md, "One value on every screen"),
            ("display.sm", &style.display.sm, "Written once, read everywhere"),
            ("heading.xl", &style.heading.xl, "What a color is for"),
            ("heading.lg", &style.heading.lg, "What a color is for, and on what it is read"),
            ("heading.md", &style.heading.md, "A border takes its color from the theme"),
            (
                "heading.sm",
                &style.heading.sm,
                "A border takes its color from the theme and its width from the density",
            ),
            (
                "body.lg",
                &style.body.lg,
                "Names say what a value is for. The value may change; the name stays.",
            ),
            (
                "body.md",
                &style.body.md,
                "Names say what a value is for. The value may change; the name stays, and with it all that uses it.",
            ),
            (
                "body.sm",
                &style.body.sm,
                "Names say what a value is for. The value may change; the name stays, and with it all that uses it.",
            ),
            ("label.md", &style.label.md, "Save changes"),
            ("caption", &style.caption, "Figure 1: how far a value travels"),
            ("overline", &style.overline, "IN CAPITALS, ABOVE A HEADING"),
            ("code.md", &style.code.md, "tokens::color::brand::_600"),
        ];
        for (name, style, sample) in samples {
            let size = points(style.font_size);
            let height = (style.line_height.unwrap_or(1.0) * size).max(20.0) + points(self.set.space._4);
            let middle = self.y + height / 2.0;
            let caption =
                format!("{size} / {} / {}", style.line_height.unwrap_or(1.0), style.font_weight.to_u16());
            let (painter, ink) = (self.ui.painter(), self.set.color.text.muted);
            let (code, label) = (&self.set.typography.code.sm, &self.set.typography.caption);
            paint::text(painter, pos2(self.start(), middle), Align2::LEFT_CENTER, code, ink, name);
            let second = pos2(self.start() + 112.0, middle);
            paint::text(painter, second, Align2::LEFT_CENTER, label, ink, &caption);
            let third = pos2(self.start() + 240.0, middle);
            paint::text(painter, third, Align2::LEFT_CENTER, style, self.set.color.text.root, sample);
            self.y += height;
        }
    }
}
