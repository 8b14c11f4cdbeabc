//! Gradients, the series of a chart, and curves of motion.

use egui::{Pos2, Rect, Stroke, pos2, vec2};
use tokens_runtime::CubicBezier;

use super::Page;
use crate::paint::{self, points};

impl Page<'_> {
    pub(super) fn motion(&mut self) {
        self.section("Fills and motion", "Gradients, the series of a chart, and how things start and stop.");
        self.gradients();
        self.gap();
        self.chart_and_curves();
    }

    fn gradients(&mut self) {
        let (set, gradient) = (self.set, &self.set.gradient);
        let fills = [
            ("brand", &gradient.brand),
            ("dusk", &gradient.dusk),
            ("aurora", &gradient.aurora),
            ("ember", &gradient.ember),
            ("placeholder", &gradient.placeholder),
            ("fade", &gradient.fade),
        ];
        for (index, (name, fill)) in fills.into_iter().enumerate() {
            let tile = self.column(index, fills.len(), 96.0);
            paint::gradient(self.ui.painter(), tile, points(set.radius.lg), fill);
            self.caption(tile.left_bottom() + vec2(0.0, points(set.space._2)), name);
        }
        self.y += 120.0;
    }

    fn chart_and_curves(&mut self) {
        let (set, easing) = (self.set, &self.set.easing);
        let height = 208.0;
        let chart = self.column(0, 3, height);
        self.chart(chart);
        let curves = [
            ("linear", easing.linear),
            ("standard", easing.standard),
            ("enter", easing.enter),
            ("exit", easing.exit),
            ("emphasized", easing.emphasized),
            ("spring", easing.spring),
        ];
        let gap = points(set.space._6);
        let left = chart.right() + 2.0 * gap;
        let width = (self.start() + self.width() - left - 5.0 * gap) / 6.0;
        for (index, (name, curve)) in curves.into_iter().enumerate() {
            let corner = pos2(left + index as f32 * (width + gap), chart.top() + 56.0);
            let plot = Rect::from_min_size(corner, vec2(width, width));
            self.curve(plot, curve);
            self.caption(pos2(corner.x, chart.bottom() - 16.0), name);
        }
        self.y += height;
    }

    fn chart(&self, rect: Rect) {
        let (set, data) = (self.set, &self.set.color.data);
        let series = [data._1, data._2, data._3, data._4, data._5, data._6];
        let gap = points(set.space._3);
        let width = (rect.width() - gap * 5.0) / 6.0;
        let ground = rect.bottom() - 24.0;
        for (index, color) in series.into_iter().enumerate() {
            let part = [1.0, 0.78, 0.55, 0.88, 0.4, 0.62][index];
            let left = rect.left() + index as f32 * (width + gap);
            let bar = Rect::from_min_max(
                pos2(left, ground - part * (rect.height() - 24.0)),
                pos2(left + width, ground),
            );
            paint::plate(self.ui.painter(), bar, points(set.radius.sm), color);
            self.caption(pos2(left, ground + points(set.space._2)), &format!("data.{}", index + 1));
        }
    }

    fn curve(&self, plot: Rect, curve: CubicBezier) {
        let set = self.set;
        let place = |x: f32, y: f32| pos2(plot.left() + x * plot.width(), plot.bottom() - y * plot.height());
        let faint = Stroke::new(points(set.border_width.thin), paint::color(set.color.border.root));
        self.ui.painter().line_segment([place(0.0, 0.0), place(1.0, 0.0)], faint);
        self.ui.painter().line_segment([place(0.0, 1.0), place(1.0, 1.0)], faint);
        let line: Vec<Pos2> = (0..=64_u8)
            .map(|step| f32::from(step) / 64.0)
            .map(|time| place(time, curve.ease(time)))
            .collect();
        let pen = Stroke::new(points(set.border_width.thick), paint::color(set.color.icon.brand));
        self.ui.painter().line(line, pen);
        for end in [place(0.0, 0.0), place(1.0, 1.0)] {
            self.ui.painter().circle_filled(end, 3.5, pen.color);
        }
    }
}
