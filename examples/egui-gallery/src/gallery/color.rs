//! The ramps, the wide-gamut accents, and the four messages.

use egui::{Align2, Rect, pos2, vec2};
use tokens_runtime::Color;

use super::Page;
use crate::paint::{self, points};

const STEPS: [&str; 11] = ["50", "100", "200", "300", "400", "500", "600", "700", "800", "900", "950"];

/// The steps of a ramp in order: each ramp is a type of its own.
macro_rules! ramp {
    ($ramp:expr) => {{
        let ramp = &$ramp;
        [
            ramp._50, ramp._100, ramp._200, ramp._300, ramp._400, ramp._500, ramp._600, ramp._700, ramp._800,
            ramp._900, ramp._950,
        ]
    }};
}

/// Ground, edge, icon and text of a message.
macro_rules! message {
    ($feedback:expr) => {{
        let feedback = &$feedback;
        [feedback.bg, feedback.border, feedback.icon, feedback.text]
    }};
}

impl Page<'_> {
    pub(super) fn colors(&mut self) {
        let color = &self.set.color;
        self.section("Color", "Even in lightness: the same step of two hues looks equally light.");
        let ramps = [
            ("neutral", ramp!(color.neutral)),
            ("brand", ramp!(color.brand)),
            ("accent", ramp!(color.accent)),
            ("success", ramp!(color.success)),
            ("warning", ramp!(color.warning)),
            ("danger", ramp!(color.danger)),
            ("info", ramp!(color.info)),
        ];
        for (name, ramp) in ramps {
            self.ramp(name, &ramp);
        }
        self.gap();
        self.vivid();
        self.gap();
        self.messages();
    }

    fn ramp(&mut self, name: &str, ramp: &[Color; 11]) {
        let set = self.set;
        let (label, gap, height) = (112.0, points(set.space._1), 52.0);
        let width = (self.width() - label + gap) / 11.0 - gap;
        let at = pos2(self.start(), self.y + height / 2.0);
        let (style, ink) = (&set.typography.label.md, set.color.text.root);
        paint::text(self.ui.painter(), at, Align2::LEFT_CENTER, style, ink, name);
        for (index, (step, ground)) in STEPS.iter().zip(ramp).enumerate() {
            let corner = pos2(self.start() + label + index as f32 * (width + gap), self.y);
            let swatch = Rect::from_min_size(corner, vec2(width, height));
            paint::plate(self.ui.painter(), swatch, points(set.radius.sm), *ground);
            let ink = if index < 6 { set.color.neutral._950 } else { set.color.white };
            let inset = vec2(points(set.space._2), points(set.space._2));
            self.text(swatch.min + inset, &set.typography.label.sm, ink, step);
            let hex = format!("{:06x}", ground.rgba_u32() >> 8);
            let low = swatch.left_bottom() + vec2(inset.x, -inset.y);
            let mut style = set.typography.code.sm;
            style.font_size = set.typography.overline.font_size;
            paint::text(self.ui.painter(), low, Align2::LEFT_BOTTOM, &style, ink, &hex);
        }
        self.y += height + gap;
    }

    fn vivid(&mut self) {
        let (set, vivid) = (self.set, &self.set.color.vivid);
        let tiles = [
            ("coral", vivid.coral),
            ("sun", vivid.sun),
            ("lime", vivid.lime),
            ("mint", vivid.mint),
            ("azure", vivid.azure),
            ("iris", vivid.iris),
            ("orchid", vivid.orchid),
        ];
        for (index, (name, color)) in tiles.into_iter().enumerate() {
            let tile = self.column(index, tiles.len(), 88.0);
            paint::plate(self.ui.painter(), tile, points(set.radius.lg), color);
            let below = tile.left_bottom() + vec2(0.0, points(set.space._2));
            let name = self.text(below, &set.typography.label.md, set.color.text.root, name);
            self.caption(name.left_bottom() + vec2(0.0, points(set.space._1)), color.space.name());
        }
        self.y += 140.0;
    }

    fn messages(&mut self) {
        let (set, feedback) = (self.set, &self.set.color.feedback);
        let messages = [
            ("Saved", "Everyone sees it now.", message!(feedback.success)),
            ("Two drafts differ", "Look at both before going on.", message!(feedback.warning)),
            ("Not sent", "The connection broke off.", message!(feedback.danger)),
            ("New version", "It loads at the next start.", message!(feedback.info)),
        ];
        let inset = points(set.space.inset.md);
        let height = 2.0 * inset + 46.0;
        for (index, (title, body, [ground, line, icon, ink])) in messages.into_iter().enumerate() {
            let rect = self.column(index, messages.len(), height);
            let mut border = set.border.surface;
            border.color = line;
            paint::plate(self.ui.painter(), rect, points(set.radius.md), ground);
            paint::edge(self.ui.painter(), rect, points(set.radius.md), &border);
            let mark = points(set.size.icon.md) / 2.0;
            let center = rect.left_center() + vec2(inset + mark, 0.0);
            self.ui.painter().circle_filled(center, mark, paint::color(icon));
            self.ui.painter().circle_filled(center, mark / 3.0, paint::color(ground));
            let beside = pos2(center.x + mark + points(set.space.inline.lg), rect.top() + inset);
            let title = self.text(beside, &set.typography.heading.xs, ink, title);
            self.text(
                title.left_bottom() + vec2(0.0, points(set.space._1)),
                &set.typography.body.sm,
                ink,
                body,
            );
        }
        self.y += height;
    }
}
