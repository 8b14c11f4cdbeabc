//! Buttons, fields, badges, and a card that uses them.

use egui::{Align2, Id, Pos2, Rect, Sense, Vec2, pos2, vec2};
use tokens_runtime::{Border, Color, Dimension, Typography};

use super::Page;
use crate::paint::{self, points};

/// A variant of the button: the same names, whichever it is.
struct Variant {
    rest: Color,
    hover: Color,
    active: Color,
    disabled: Color,
    ink: Color,
    disabled_ink: Color,
    border: Option<Border>,
}

/// Every variant is a type of its own.
macro_rules! variant {
    ($variant:expr, $border:expr) => {{
        let variant = &$variant;
        Variant {
            rest: variant.background.root,
            hover: variant.background.hover,
            active: variant.background.active,
            disabled: variant.background.disabled,
            ink: variant.text.root,
            disabled_ink: variant.text.disabled,
            border: $border,
        }
    }};
}

/// What a specimen shows a control as.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Rest,
    Hover,
    Active,
    Focus,
    Disabled,
}

const STATES: [(State, &str); 5] = [
    (State::Rest, "rest"),
    (State::Hover, "hover"),
    (State::Active, "active"),
    (State::Focus, "focus"),
    (State::Disabled, "disabled"),
];

impl Page<'_> {
    pub(super) fn controls(&mut self) {
        self.section("Controls", "Components take from what values are for, never from a raw color.");
        let top = self.y;
        self.button_states();
        self.gap();
        self.button_sizes();
        self.gap();
        self.badges();
        self.gap();
        self.tooltip();
        let left_end = self.y;
        self.y = top;
        self.fields();
        self.gap();
        self.card();
        self.y = self.y.max(left_end);
    }

    fn variants(&self) -> [(&'static str, Variant); 4] {
        let button = &self.set.button;
        [
            ("primary", variant!(button.primary, None)),
            ("secondary", variant!(button.secondary, Some(button.secondary.border))),
            ("ghost", variant!(button.ghost, None)),
            ("danger", variant!(button.danger, None)),
        ]
    }

    fn button_states(&mut self) {
        let set = self.set;
        let (column, row) =
            (112.0, points(set.button.height.md) + points(set.space.stack.md) + points(set.space._2));
        for (index, (_, state)) in STATES.iter().enumerate() {
            self.caption(pos2(self.start() + 96.0 + index as f32 * column, self.y), state);
        }
        self.y += points(set.space._6);
        for (name, variant) in self.variants() {
            let middle = self.y + points(set.button.height.md) / 2.0;
            let (style, ink) = (&set.typography.code.sm, set.color.text.muted);
            paint::text(self.ui.painter(), pos2(self.start(), middle), Align2::LEFT_CENTER, style, ink, name);
            for (index, (state, _)) in STATES.into_iter().enumerate() {
                let at = pos2(self.start() + 96.0 + index as f32 * column, self.y);
                self.button(
                    at,
                    &variant,
                    "Publish",
                    set.button.height.md,
                    set.button.padding_x.md,
                    &set.button.label.md,
                    state,
                );
            }
            self.y += row;
        }
    }

    fn button_sizes(&mut self) {
        let (set, button) = (self.set, &self.set.button);
        let primary = variant!(button.primary, None);
        let sizes = [
            ("Small", button.height.sm, button.padding_x.sm, &button.label.sm),
            ("Medium", button.height.md, button.padding_x.md, &button.label.md),
            ("Large", button.height.lg, button.padding_x.lg, &button.label.lg),
        ];
        let mut x = self.start() + 96.0;
        for (label, height, padding, style) in sizes {
            let down = (points(button.height.lg) - points(height)) / 2.0;
            let rect =
                self.button(pos2(x, self.y + down), &primary, label, height, padding, style, State::Rest);
            x = rect.right() + points(set.space.inline.lg);
        }
        self.y += points(button.height.lg);
    }

    #[expect(clippy::too_many_arguments, reason = "a specimen shows every part on its own")]
    fn button(
        &self,
        at: Pos2,
        variant: &Variant,
        label: &str,
        height: Dimension,
        padding: Dimension,
        style: &Typography,
        state: State,
    ) -> Rect {
        let set = self.set;
        let ground = match state {
            State::Rest | State::Focus => variant.rest,
            State::Hover => variant.hover,
            State::Active => variant.active,
            State::Disabled => variant.disabled,
        };
        let ink = if state == State::Disabled { variant.disabled_ink } else { variant.ink };
        let width = self.measure(style, label) + 2.0 * points(padding);
        let rect = Rect::from_min_size(at, vec2(width, points(height)));
        let radius = points(set.button.radius);
        paint::plate(self.ui.painter(), rect, radius, ground);
        if let Some(border) = &variant.border {
            paint::edge(self.ui.painter(), rect, radius, border);
        }
        if state == State::Focus {
            paint::ring(self.ui.painter(), rect, radius, &set.button.focus, points(set.focus_ring.offset));
        }
        self.centered(rect.center(), style, ink, label);
        rect
    }

    /// A button that lives: its ground goes from state to state along the transition's curve.
    fn live_button(&self, right: Pos2, name: &'static str, label: &str) -> Rect {
        let set = self.set;
        let variants = self.variants();
        let Some((_, variant)) = variants.into_iter().find(|variant| variant.0 == name) else {
            return Rect::from_min_size(right, Vec2::ZERO);
        };
        let style = &set.button.label.md;
        let width = self.measure(style, label) + 2.0 * points(set.button.padding_x.md);
        let rect = Rect::from_min_size(right - vec2(width, 0.0), vec2(width, points(set.button.height.md)));
        let response = self.ui.interact(rect, Id::unique(("live", name)), Sense::click());
        let (change, context) = (&set.button.transition, self.ui.ctx());
        let time =
            context.animate_bool_with_time(response.id, response.hovered(), change.duration.as_secs_f32());
        let ground = variant.rest.mix(variant.hover, change.timing_function.ease(time).clamp(0.0, 1.0));
        let pressed = response.is_pointer_button_down_on();
        let shown = Variant { rest: if pressed { variant.active } else { ground }, ..variant };
        let state = if response.has_focus() { State::Focus } else { State::Rest };
        self.button(rect.min, &shown, label, set.button.height.md, set.button.padding_x.md, style, state)
    }

    fn measure(&self, style: &Typography, label: &str) -> f32 {
        let size = points(style.font_size);
        let font = egui::FontId::proportional(size);
        let galley = self.ui.painter().layout_no_wrap(label.to_owned(), font, egui::Color32::WHITE);
        galley.size().x + style.letter_spacing.map_or(0.0, points) * label.chars().count() as f32
    }

    fn badges(&mut self) {
        let (set, badge) = (self.set, &self.set.badge);
        let kinds = [
            ("Draft", badge.neutral.background, badge.neutral.text),
            ("Live", badge.success.background, badge.success.text),
            ("Stale", badge.warning.background, badge.warning.text),
            ("Failed", badge.danger.background, badge.danger.text),
            ("New", badge.info.background, badge.info.text),
        ];
        let (height, padding) = (points(badge.height), points(badge.padding_x));
        let mut x = self.start() + 96.0;
        for (label, ground, ink) in kinds {
            let width = self.measure(&badge.label, label) + 2.0 * padding;
            let rect = Rect::from_min_size(pos2(x, self.y), vec2(width, height));
            paint::plate(self.ui.painter(), rect, points(badge.radius), ground);
            self.centered(rect.center(), &badge.label, ink, label);
            x = rect.right() + points(set.space.inline.md);
        }
        self.y += height;
    }

    fn tooltip(&mut self) {
        let (set, tooltip) = (self.set, &self.set.tooltip);
        let padding = points(tooltip.padding);
        let label = "Waits until the pointer means it, then comes quickly.";
        let size = vec2(self.measure(&tooltip.label, label), points(tooltip.label.font_size))
            + Vec2::splat(2.0 * padding);
        let rect = Rect::from_min_size(pos2(self.start() + 96.0, self.y), size);
        paint::drop_shadow(self.ui.painter(), rect, points(tooltip.radius), &tooltip.shadow);
        paint::plate(self.ui.painter(), rect, points(tooltip.radius), tooltip.background);
        self.centered(rect.center(), &tooltip.label, tooltip.text, label);
        self.y = rect.bottom() + points(set.space._2);
    }

    fn fields(&mut self) {
        let (set, input) = (self.set, &self.set.input);
        let fields = [
            ("Name", "Ada", &input.border.root, input.text.root, input.background.root),
            ("Place", "Where to", &input.border.hover, input.text.placeholder, input.background.root),
            ("Search", "tokens", &input.border.focus, input.text.root, input.background.root),
            ("Address", "ada@", &input.border.invalid, input.text.root, input.background.root),
            ("Number", "None yet", &input.border.disabled, input.text.disabled, input.background.disabled),
            ("Chosen", "First", &input.border.selected, input.text.root, input.background.root),
        ];
        let left = self.start() + 704.0;
        let gap = points(set.space._4);
        let width = (self.start() + self.width() - left - gap) / 2.0;
        let (radius, row) = (points(input.radius), points(input.height) + 44.0);
        for (index, (label, value, border, ink, ground)) in fields.into_iter().enumerate() {
            let at = pos2(left + (index % 2) as f32 * (width + gap), self.y + (index / 2) as f32 * row);
            let label = self.text(at, &input.label_style, set.color.text.root, label);
            let below = label.left_bottom() + vec2(0.0, points(set.space._1));
            let field = Rect::from_min_size(below, vec2(width, points(input.height)));
            paint::well(self.ui.painter(), field, radius, &input.shadow, ground);
            paint::edge(self.ui.painter(), field, radius, border);
            let inside = field.left_center() + vec2(points(input.padding_x), 0.0);
            paint::text(self.ui.painter(), inside, Align2::LEFT_CENTER, &input.text_style, ink, value);
        }
        self.y += 3.0 * row;
    }

    fn card(&mut self) {
        let (set, card) = (self.set, &self.set.card);
        let left = self.start() + 704.0;
        let (padding, gap) = (points(card.padding), points(card.gap));
        let size = vec2(
            self.start() + self.width() - left,
            2.0 * padding + 2.0 * gap + 72.0 + points(set.button.height.md),
        );
        let rect = Rect::from_min_size(pos2(left, self.y), size);
        paint::drop_shadow(self.ui.painter(), rect, points(card.radius), &card.shadow.root);
        paint::plate(self.ui.painter(), rect, points(card.radius), card.background);
        paint::edge(self.ui.painter(), rect, points(card.radius), &card.border);
        let inner = rect.shrink(padding);
        let title = self.text(inner.min, &card.title, set.color.text.root, "Publish the palette?");
        let body = "Every program that is built after this has the new colors. A name that no longer exists stops the build and says so.";
        let at = title.left_bottom() + vec2(0.0, gap);
        let (style, ink) = (&set.typography.body.sm, set.color.text.muted);
        paint::paragraph(self.ui.painter(), at, Align2::LEFT_TOP, style, ink, body, inner.width());
        let low = inner.right_bottom() - vec2(0.0, points(set.button.height.md));
        let yes = self.live_button(low, "primary", "Publish");
        let beside = pos2(yes.left() - points(set.space.inline.md), low.y);
        self.live_button(beside, "ghost", "Not now");
        self.y = rect.bottom();
    }
}
