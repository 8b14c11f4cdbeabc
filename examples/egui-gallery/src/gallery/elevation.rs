//! Shadows, from the flattest to the highest.

use egui::vec2;

use super::Page;
use crate::paint::{self, points};

impl Page<'_> {
    pub(super) fn elevations(&mut self) {
        let (set, shadow) = (self.set, &self.set.shadow);
        self.section("Elevation", "A key light and an ambient one; colors follow the theme.");
        let heights = [
            ("well", &shadow.well),
            ("none", &shadow.none),
            ("xs", &shadow.xs),
            ("sm", &shadow.sm),
            ("md", &shadow.md),
            ("lg", &shadow.lg),
            ("xl", &shadow.xl),
        ];
        let radius = points(set.radius.lg);
        for (index, (name, shadow)) in heights.into_iter().enumerate() {
            let card = self.column(index, heights.len(), 112.0);
            paint::drop_shadow(self.ui.painter(), card, radius, shadow);
            let well = shadow.layers.iter().any(|layer| layer.inset);
            let ground = if well { set.color.surface.sunken } else { set.color.surface.raised };
            paint::well(self.ui.painter(), card, radius, shadow, ground);
            self.text(card.min + vec2(16.0, 16.0), &set.typography.label.md, set.color.text.root, name);
            let layers =
                format!("{} layer{}", shadow.layers.len(), if shadow.layers.len() == 1 { "" } else { "s" });
            self.caption(card.min + vec2(16.0, 40.0), &layers);
        }
        self.y += 136.0;
    }
}
