//! The page: one section after the other, painted from the tokens of the chosen theme and density.
//!
//! Every color, length, text style and duration comes from the `tokens` crate. The few numbers here arrange a
//! specimen sheet; they are no part of any design.

mod color;
mod control;
mod elevation;
mod motion;
mod shape;
mod text;

use egui::{Align2, Id, Pos2, Rect, Response, Sense, Ui, pos2, vec2};
use tokens::{Density, Input, Platform, Theme, Tokens};
use tokens_runtime::{Color, Typography};

use crate::paint::{self, points};

/// The width of the page in points; its height follows from what is on it.
pub(crate) const WIDTH: f32 = 1240.0;

/// What the switches of the page choose.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Choice {
    /// The colors.
    pub(crate) theme: Theme,
    /// How much air there is.
    pub(crate) density: Density,
}

impl Choice {
    /// The tokens of this choice, as a desktop has them.
    pub(crate) fn tokens(self) -> Tokens {
        tokens::tokens(Input { theme: self.theme, density: self.density, platform: Platform::Desktop })
    }
}

/// Paints the page and returns its height. The switches change `choice` for the next frame.
pub(crate) fn show(ui: &mut Ui, choice: &mut Choice) -> f32 {
    let set = choice.tokens();
    let mut page = Page { set: &set, left: ui.max_rect().left(), y: ui.max_rect().top(), ui };
    let top = page.y;
    page.margin();
    page.hero(choice);
    page.colors();
    page.text_styles();
    page.shapes();
    page.elevations();
    page.controls();
    page.motion();
    page.margin();
    let height = page.y - top;
    ui.allocate_space(vec2(WIDTH, height));
    height
}

/// Where on the page the next thing goes.
struct Page<'a> {
    ui: &'a mut Ui,
    set: &'a Tokens,
    left: f32,
    y: f32,
}

impl Page<'_> {
    fn margin(&mut self) {
        self.y += points(self.set.space._12);
    }

    fn gap(&mut self) {
        self.y += points(self.set.space._8);
    }

    /// Left edge of what is on the page.
    fn start(&self) -> f32 {
        self.left + points(self.set.space._12)
    }

    /// Width of what is on the page.
    fn width(&self) -> f32 {
        WIDTH - 2.0 * points(self.set.space._12)
    }

    /// Column `at` of `of` equal ones, `height` high, from the cursor down.
    fn column(&self, at: usize, of: usize, height: f32) -> Rect {
        let gap = points(self.set.space._6);
        let width = (self.width() - gap * (of as f32 - 1.0)) / of as f32;
        Rect::from_min_size(pos2(self.start() + at as f32 * (width + gap), self.y), vec2(width, height))
    }

    fn text(&self, at: Pos2, style: &Typography, ink: Color, text: &str) -> Rect {
        paint::text(self.ui.painter(), at, Align2::LEFT_TOP, style, ink, text)
    }

    fn centered(&self, at: Pos2, style: &Typography, ink: Color, text: &str) -> Rect {
        paint::text(self.ui.painter(), at, Align2::CENTER_CENTER, style, ink, text)
    }

    /// The name of a specimen.
    fn caption(&self, at: Pos2, text: &str) -> Rect {
        self.text(at, &self.set.typography.caption, self.set.color.text.muted, text)
    }

    /// A rule, a title, and a sentence beside it.
    fn section(&mut self, title: &str, note: &str) {
        let set = self.set;
        self.margin();
        let rule = [pos2(self.start(), self.y), pos2(self.start() + self.width(), self.y)];
        let stroke =
            egui::Stroke::new(points(set.border.surface.width), paint::color(set.border.surface.color));
        paint::styled_line(self.ui.painter(), &rule, stroke, set.border.surface.style);
        self.y += points(set.space._6);
        let at = pos2(self.start(), self.y);
        let title = self.text(at, &set.typography.heading.xl, set.color.text.root, title);
        let beside = pos2(self.start() + self.width(), title.bottom() - points(set.space._1));
        let (style, ink) = (&set.typography.body.md, set.color.text.muted);
        paint::text(self.ui.painter(), beside, Align2::RIGHT_BOTTOM, style, ink, note);
        self.y = title.bottom() + points(set.space._6);
    }

    fn hero(&mut self, choice: &mut Choice) {
        let set = self.set;
        let rect = self.column(0, 1, 264.0);
        let (radius, inset) = (points(set.radius.xxl), points(set.space._10));
        paint::drop_shadow(self.ui.painter(), rect, radius, &set.shadow.lg);
        paint::gradient(self.ui.painter(), rect, radius, &set.gradient.dusk);
        let white = set.color.white;
        let at = rect.min + vec2(inset, inset);
        let overline = self.text(at, &set.typography.overline, white, "A DESIGN SYSTEM AS RUST CONSTANTS");
        let below = overline.left_bottom() + vec2(-2.0, points(set.space._3));
        let title = self.text(below, &set.typography.display.lg, white, "Tokens");
        let below = pos2(at.x, title.bottom() + points(set.space._4));
        self.text(
            below,
            &set.typography.body.lg,
            white,
            "One source, checked when this program was compiled.",
        );
        let right = rect.max - vec2(inset, inset);
        let row = points(set.control.height.lg) + points(set.space._3);
        self.segmented(right - vec2(0.0, row), Theme::ALL, Theme::name, &mut choice.theme);
        self.segmented(right, Density::ALL, Density::name, &mut choice.density);
        self.y = rect.bottom();
    }

    /// A row of choices of which one holds, its right bottom corner at `corner`.
    fn segmented<T: Copy + PartialEq, const N: usize>(
        &self,
        corner: Pos2,
        choices: [T; N],
        name: fn(T) -> &'static str,
        chosen: &mut T,
    ) {
        let set = self.set;
        let size = vec2(124.0, points(set.control.height.lg));
        let all = Rect::from_min_max(corner - vec2(size.x * choices.len() as f32, size.y), corner);
        let (inset, radius) = (points(set.space._1), points(set.radius.md));
        paint::plate(self.ui.painter(), all, radius, set.color.surface.overlay);
        for (index, choice) in choices.into_iter().enumerate() {
            let rect = Rect::from_min_size(all.min + vec2(size.x * index as f32, 0.0), size);
            let response = self.click(rect, ("segment", name(choice)));
            let ink = if choice == *chosen {
                paint::plate(
                    self.ui.painter(),
                    rect.shrink(inset),
                    radius - inset,
                    set.color.action.primary.root,
                );
                set.color.text.on_primary
            } else {
                let veil = if response.hovered() { set.color.veil.hover } else { set.color.veil.transparent };
                paint::plate(self.ui.painter(), rect.shrink(inset), radius - inset, veil);
                set.color.text.root
            };
            self.centered(rect.center(), &set.typography.label.md, ink, name(choice));
            if response.clicked() {
                *chosen = choice;
            }
        }
    }

    fn click(&self, rect: Rect, id: impl std::hash::Hash + std::fmt::Debug) -> Response {
        self.ui.interact(rect, Id::unique(id), Sense::click())
    }
}
