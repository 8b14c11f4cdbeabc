//! What is on the screen.

use egui::epaint::RectShape;
use egui::{
    Align, Align2, Button, Context, Frame, Layout, Rect, Response, Sense, Shape, TextEdit, TextureHandle,
    TextureOptions, Ui, pos2, vec2,
};
use tokens::{Input, Platform, Theme, Tokens};
use tokens_runtime::Color;

use crate::look::{self, beside, corners, margin, points, stroke, text};

/// A team's page, in a theme that its switch changes.
pub struct Screen {
    /// The chosen theme.
    pub theme: Theme,
    email: String,
    brand: TextureHandle,
}

impl Screen {
    /// The screen in the default theme. The font and the gradient of the banner go to egui once.
    pub fn new(context: &Context) -> Self {
        context.set_fonts(look::fonts(include_bytes!("../../font/inter-variable.ttf")));
        let brand = tokens::gradient::BRAND.to_epaint(256);
        let brand = context.load_texture("gradient.brand", brand, TextureOptions::LINEAR);
        Self { theme: Theme::default(), email: "ada@example.com".to_owned(), brand }
    }

    /// Shows it in all of `ui`.
    pub fn show(&mut self, ui: &mut Ui) {
        let set = tokens::tokens(Input { theme: self.theme, platform: Platform::Desktop, ..Input::DEFAULT });
        ui.set_style(look::style(self.theme, &set));
        ui.painter().rect_filled(ui.max_rect(), 0.0, set.color.bg.canvas.to_ecolor());
        ui.spacing_mut().item_spacing = vec2(points(set.space._2), points(set.space._5));
        Frame::new().inner_margin(margin(set.space._6)).show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.label(text(&set.typography.heading.lg, set.color.text.root, "Team"));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| self.switch(ui, &set));
            });
            self.banner(ui, &set);
            self.invitation(ui, &set);
        });
    }

    fn switch(&mut self, ui: &mut Ui, set: &Tokens) {
        let frame = Frame::new()
            .fill(set.color.surface.sunken.to_ecolor())
            .corner_radius(corners(set.radius.full))
            .inner_margin(margin(set.space._1));
        frame.show(ui, |ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            for (theme, name) in [(Theme::Dark, "Dark"), (Theme::Light, "Light")] {
                let is_chosen = theme == self.theme;
                let (ink, ground) = if is_chosen {
                    (set.color.text.root, set.color.surface.raised)
                } else {
                    (set.color.text.muted, set.color.veil.transparent)
                };
                let behind = ui.painter().add(Shape::Noop);
                ui.spacing_mut().button_padding = vec2(points(set.control.padding_x.sm), 0.0);
                let label = Button::new(text(&set.typography.label.sm, ink, name))
                    .fill(ground.to_ecolor())
                    .corner_radius(corners(set.radius.full))
                    .min_size(vec2(0.0, points(set.control.height.sm)));
                let response = ui.add(label);
                // Unlike CSS, egui draws a shadow under the box too, where a transparent one would show it.
                if is_chosen {
                    ui.painter().set(behind, look::shadow(&set.shadow.xs, response.rect, set.radius.full));
                }
                if response.clicked() {
                    self.theme = theme;
                }
            }
        });
    }

    // docs: begin
    fn banner(&self, ui: &mut Ui, set: &Tokens) {
        let behind = ui.painter().add(Shape::Noop);
        let frame = Frame::new().inner_margin(margin(set.card.padding));
        let banner = frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.label(text(&set.typography.heading.md, set.color.white, "Pro plan"));
            ui.label(text(&set.typography.body.sm, set.color.white, "12 of 20 seats are taken."));
        });
        // The gradient is a texture: any box can be filled with it, round corners included.
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        let ground = RectShape::filled(banner.response.rect, corners(set.card.radius), look::UNTINTED);
        ui.painter().set(behind, ground.with_texture(self.brand.id(), whole));
    }
    // docs: end

    fn invitation(&mut self, ui: &mut Ui, set: &Tokens) {
        let behind = ui.painter().add(Shape::Noop);
        let card = Frame::new()
            .fill(set.card.background.to_ecolor())
            .stroke(stroke(&set.card.border))
            .corner_radius(corners(set.card.radius))
            .inner_margin(margin(set.card.padding));
        let card = card.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = points(set.card.gap);
            ui.horizontal(|ui| {
                ui.label(text(&set.card.title, set.color.text.root, "Invite a teammate"));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| badge(ui, set, "8 left"));
            });
            ui.label(text(&set.typography.body.sm, set.color.text.muted, "The link is good for seven days."));
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = points(set.space._2);
                ui.label(text(&set.input.label_style, set.color.text.root, "Email"));
                self.field(ui, set);
            });
            let (primary, ghost) = (&set.button.primary, &set.button.ghost);
            ui.horizontal(|ui| {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    button(ui, set, primary.background.root, primary.text.root, "Send invitation");
                    button(ui, set, ghost.background.root, ghost.text.root, "Cancel");
                });
            });
        });
        ui.painter().set(behind, look::shadow(&set.card.shadow.root, card.response.rect, set.card.radius));
    }

    fn field(&mut self, ui: &mut Ui, set: &Tokens) {
        let font = text(&set.input.text_style, set.input.text.root, "").sections[0].format.font_id.clone();
        let frame = Frame::new()
            .fill(set.input.background.root.to_ecolor())
            .stroke(stroke(&set.input.border.root))
            .corner_radius(corners(set.input.radius))
            .inner_margin(beside(set.input.padding_x));
        let field = TextEdit::singleline(&mut self.email)
            .font(font)
            .text_color(set.input.text.root.to_ecolor())
            .frame(frame)
            .align(Align2::LEFT_CENTER)
            .min_size(vec2(ui.available_width(), points(set.input.height)))
            .desired_width(f32::INFINITY);
        ui.add(field);
    }
}

fn badge(ui: &mut Ui, set: &Tokens, label: &str) {
    let (ground, ink) = (set.badge.success.background, set.badge.success.text);
    let galley = ui.painter().layout_job(text(&set.badge.label, ink, label));
    let size = vec2(galley.size().x + 2.0 * points(set.badge.padding_x), points(set.badge.height));
    let (rect, _) = ui.allocate_exact_size(size, Sense::empty());
    ui.painter().rect_filled(rect, corners(set.badge.radius), ground.to_ecolor());
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink.to_ecolor());
}

fn button(ui: &mut Ui, set: &Tokens, ground: Color, ink: Color, label: &str) -> Response {
    ui.spacing_mut().button_padding = vec2(points(set.button.padding_x.md), 0.0);
    let button = Button::new(text(&set.button.label.md, ink, label))
        .fill(ground.to_ecolor())
        .corner_radius(corners(set.button.radius))
        .min_size(vec2(0.0, points(set.button.height.md)));
    ui.add(button)
}
