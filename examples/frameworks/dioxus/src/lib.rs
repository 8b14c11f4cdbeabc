//! A screen in Dioxus. The style sheet of the tokens holds every theme; elements name custom properties, and a name that
//! is no token does not compile. Parts of a token, as its `-letter-spacing` or `-stops`, are written out.

use dioxus::prelude::*;
use tokens::Theme;
use tokens_runtime::css_var;

/// The whole page, as a server sends it.
pub fn page(theme: Theme) -> String {
    let mut screen = VirtualDom::new_with_props(Screen, ScreenProps { theme });
    screen.rebuild_in_place();
    let (css, body) = (tokens::artifacts::CSS, dioxus_ssr::render(&screen));
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Team</title>\
         <style>{css} * {{ box-sizing: border-box }} body, h1, h2, p {{ margin: 0 }}</style></head>\
         <body>{body}</body></html>\n"
    )
}

/// The screen; the switch at its top changes the theme of all that is in it.
// docs: begin
#[component]
pub fn Screen(theme: Theme) -> Element {
    let theme = use_signal(|| theme);
    rsx! {
        main {
            "data-theme": theme().name(),
            min_height: "100vh",
            padding: css_var!(tokens::space.6),
            display: "grid",
            align_content: "start",
            gap: css_var!(tokens::space.5),
            background: css_var!(tokens::color.bg.canvas),
            color: css_var!(tokens::color.text.$root),
            header {
                display: "flex",
                align_items: "center",
                justify_content: "space-between",
                h1 {
                    font: css_var!(tokens::typography.heading.lg),
                    letter_spacing: "var(--typography-heading-lg-letter-spacing)",
                    "Team"
                }
                Switch { theme }
            }
            Banner {}
            Invitation {}
        }
    }
}
// docs: end

#[component]
fn Switch(theme: Signal<Theme>) -> Element {
    rsx! {
        div {
            role: "group",
            aria_label: "Theme",
            display: "flex",
            padding: css_var!(tokens::space.1),
            border_radius: css_var!(tokens::radius.full),
            background: css_var!(tokens::color.surface.sunken),
            Choice { theme, choice: Theme::Light, label: "Light" }
            Choice { theme, choice: Theme::Dark, label: "Dark" }
        }
    }
}

#[component]
fn Choice(theme: Signal<Theme>, choice: Theme, label: &'static str) -> Element {
    let (ink, ground, shadow) = if theme() == choice {
        (
            css_var!(tokens::color.text.$root),
            css_var!(tokens::color.surface.raised),
            css_var!(tokens::shadow.xs),
        )
    } else {
        (css_var!(tokens::color.text.muted), "transparent", "none")
    };
    rsx! {
        button {
            aria_pressed: theme() == choice,
            onclick: move |_| theme.set(choice),
            border: "0",
            cursor: "pointer",
            height: css_var!(tokens::control.height.sm),
            padding: format!("0 {}", css_var!(tokens::control.padding-x.sm)),
            border_radius: css_var!(tokens::radius.full),
            font: css_var!(tokens::typography.label.sm),
            color: ink,
            background: ground,
            box_shadow: shadow,
            {label}
        }
    }
}

#[component]
fn Banner() -> Element {
    rsx! {
        section {
            padding: css_var!(tokens::card.padding),
            border_radius: css_var!(tokens::card.radius),
            background: "linear-gradient(90deg, var(--gradient-brand-stops))",
            color: css_var!(tokens::color.white),
            h2 { font: css_var!(tokens::typography.heading.md), "Pro plan" }
            p { font: css_var!(tokens::typography.body.sm), "12 of 20 seats are taken." }
        }
    }
}

#[component]
fn Invitation() -> Element {
    rsx! {
        section {
            display: "grid",
            gap: css_var!(tokens::card.gap),
            padding: css_var!(tokens::card.padding),
            border: css_var!(tokens::card.border),
            border_radius: css_var!(tokens::card.radius),
            background: css_var!(tokens::card.background),
            box_shadow: css_var!(tokens::card.shadow.$root),
            div {
                display: "flex",
                align_items: "center",
                justify_content: "space-between",
                h2 { font: css_var!(tokens::card.title), "Invite a teammate" }
                span {
                    display: "flex",
                    align_items: "center",
                    height: css_var!(tokens::badge.height),
                    padding: format!("0 {}", css_var!(tokens::badge.padding-x)),
                    border_radius: css_var!(tokens::badge.radius),
                    font: css_var!(tokens::badge.label),
                    background: css_var!(tokens::badge.success.background),
                    color: css_var!(tokens::badge.success.text),
                    "8 left"
                }
            }
            p {
                font: css_var!(tokens::typography.body.sm),
                color: css_var!(tokens::color.text.muted),
                "The link is good for seven days."
            }
            label {
                display: "grid",
                gap: css_var!(tokens::space.2),
                span { font: css_var!(tokens::input.label-style), "Email" }
                input {
                    value: "ada@example.com",
                    // `height` is an attribute of its own here, for pictures; a browser ignores it.
                    min_height: css_var!(tokens::input.height),
                    padding: format!("0 {}", css_var!(tokens::input.padding-x)),
                    border: css_var!(tokens::input.border.$root),
                    border_radius: css_var!(tokens::input.radius),
                    font: css_var!(tokens::input.text-style),
                    background: css_var!(tokens::input.background.$root),
                    color: css_var!(tokens::input.text.$root),
                    box_shadow: css_var!(tokens::input.shadow),
                }
            }
            div {
                display: "flex",
                justify_content: "end",
                gap: css_var!(tokens::space.2),
                Button {
                    label: "Cancel",
                    ground: css_var!(tokens::button.ghost.background.$root),
                    ink: css_var!(tokens::button.ghost.text.$root),
                }
                Button {
                    label: "Send invitation",
                    ground: css_var!(tokens::button.primary.background.$root),
                    ink: css_var!(tokens::button.primary.text.$root),
                }
            }
        }
    }
}

#[component]
fn Button(label: &'static str, ground: &'static str, ink: &'static str) -> Element {
    rsx! {
        button {
            border: "0",
            cursor: "pointer",
            height: css_var!(tokens::button.height.md),
            padding: format!("0 {}", css_var!(tokens::button.padding-x.md)),
            border_radius: css_var!(tokens::button.radius),
            font: css_var!(tokens::button.label.md),
            background: ground,
            color: ink,
            transition: format!("background-color {}", css_var!(tokens::button.transition)),
            {label}
        }
    }
}
