//! A screen in Leptos. The style sheet of the tokens holds every theme; components name custom properties, and a name
//! that is no token does not compile. Parts of a token, as its `-letter-spacing` or `-stops`, are written out.

use leptos::prelude::*;
use tokens::Theme;
use tokens_runtime::css_var;

/// The whole page, as a server sends it.
pub fn page(theme: Theme) -> String {
    let body = Owner::new().with(|| view! { <Screen theme/> }.to_html());
    let css = tokens::artifacts::CSS;
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Team</title>\
         <style>{css} * {{ box-sizing: border-box }} body, h1, h2, p {{ margin: 0 }}</style></head>\
         <body>{body}</body></html>\n"
    )
}

/// The screen; the switch at its top changes the theme of all that is in it.
// docs: begin
#[component]
pub fn Screen(
    /// The theme to begin with.
    theme: Theme,
) -> impl IntoView {
    let theme = RwSignal::new(theme);
    view! {
        <main
            data-theme=move || theme.get().name()
            style:min-height="100vh"
            style:padding=css_var!(tokens::space._6)
            style:display="grid"
            style:align-content="start"
            style:gap=css_var!(tokens::space._5)
            style:background=css_var!(tokens::color.bg.canvas)
            style:color=css_var!(tokens::color.text.$root)
        >
            <header style:display="flex" style:align-items="center" style:justify-content="space-between">
                <h1
                    style:font=css_var!(tokens::typography.heading.lg)
                    style:letter-spacing="var(--typography-heading-lg-letter-spacing)"
                >
                    "Team"
                </h1>
                <Switch theme/>
            </header>
            <Banner/>
            <Invitation/>
        </main>
    }
}
// docs: end

#[component]
fn Switch(theme: RwSignal<Theme>) -> impl IntoView {
    let choice = move |choice: Theme, label: &'static str| {
        let is_chosen = move || theme.get() == choice;
        view! {
            <button
                aria-pressed=move || is_chosen().to_string()
                on:click=move |_| theme.set(choice)
                style:border="0"
                style:cursor="pointer"
                style:height=css_var!(tokens::control.height.sm)
                style:padding=format!("0 {}", css_var!(tokens::control.padding-x.sm))
                style:border-radius=css_var!(tokens::radius.full)
                style:font=css_var!(tokens::typography.label.sm)
                style:color=move || {
                    if is_chosen() { css_var!(tokens::color.text.$root) } else { css_var!(tokens::color.text.muted) }
                }
                style:background=move || {
                    if is_chosen() { css_var!(tokens::color.surface.raised) } else { "transparent" }
                }
                style:box-shadow=move || if is_chosen() { css_var!(tokens::shadow.xs) } else { "none" }
            >
                {label}
            </button>
        }
    };
    view! {
        <div
            role="group"
            aria-label="Theme"
            style:display="flex"
            style:padding=css_var!(tokens::space._1)
            style:border-radius=css_var!(tokens::radius.full)
            style:background=css_var!(tokens::color.surface.sunken)
        >
            {choice(Theme::Light, "Light")}
            {choice(Theme::Dark, "Dark")}
        </div>
    }
}

#[component]
fn Banner() -> impl IntoView {
    view! {
        <section
            style:padding=css_var!(tokens::card.padding)
            style:border-radius=css_var!(tokens::card.radius)
            style:background="linear-gradient(90deg, var(--gradient-brand-stops))"
            style:color=css_var!(tokens::color.white)
        >
            <h2 style:font=css_var!(tokens::typography.heading.md)>"Pro plan"</h2>
            <p style:font=css_var!(tokens::typography.body.sm)>"12 of 20 seats are taken."</p>
        </section>
    }
}

#[component]
fn Invitation() -> impl IntoView {
    view! {
        <section
            style:display="grid"
            style:gap=css_var!(tokens::card.gap)
            style:padding=css_var!(tokens::card.padding)
            style:border=css_var!(tokens::card.border)
            style:border-radius=css_var!(tokens::card.radius)
            style:background=css_var!(tokens::card.background)
            style:box-shadow=css_var!(tokens::card.shadow.$root)
        >
            <div style:display="flex" style:align-items="center" style:justify-content="space-between">
                <h2 style:font=css_var!(tokens::card.title)>"Invite a teammate"</h2>
                <span
                    style:display="flex"
                    style:align-items="center"
                    style:height=css_var!(tokens::badge.height)
                    style:padding=format!("0 {}", css_var!(tokens::badge.padding-x))
                    style:border-radius=css_var!(tokens::badge.radius)
                    style:font=css_var!(tokens::badge.label)
                    style:background=css_var!(tokens::badge.success.background)
                    style:color=css_var!(tokens::badge.success.text)
                >
                    "8 left"
                </span>
            </div>
            <p style:font=css_var!(tokens::typography.body.sm) style:color=css_var!(tokens::color.text.muted)>
                "The link is good for seven days."
            </p>
            <label style:display="grid" style:gap=css_var!(tokens::space._2)>
                <span style:font=css_var!(tokens::input.label-style)>"Email"</span>
                <input
                    value="ada@example.com"
                    style:height=css_var!(tokens::input.height)
                    style:padding=format!("0 {}", css_var!(tokens::input.padding-x))
                    style:border=css_var!(tokens::input.border.$root)
                    style:border-radius=css_var!(tokens::input.radius)
                    style:font=css_var!(tokens::input.text-style)
                    style:background=css_var!(tokens::input.background.$root)
                    style:color=css_var!(tokens::input.text.$root)
                    style:box-shadow=css_var!(tokens::input.shadow)
                />
            </label>
            <div style:display="flex" style:justify-content="end" style:gap=css_var!(tokens::space._2)>
                <Button
                    label="Cancel"
                    ground=css_var!(tokens::button.ghost.background.$root)
                    ink=css_var!(tokens::button.ghost.text.$root)
                />
                <Button
                    label="Send invitation"
                    ground=css_var!(tokens::button.primary.background.$root)
                    ink=css_var!(tokens::button.primary.text.$root)
                />
            </div>
        </section>
    }
}

#[component]
fn Button(label: &'static str, ground: &'static str, ink: &'static str) -> impl IntoView {
    view! {
        <button
            style:border="0"
            style:cursor="pointer"
            style:height=css_var!(tokens::button.height.md)
            style:padding=format!("0 {}", css_var!(tokens::button.padding-x.md))
            style:border-radius=css_var!(tokens::button.radius)
            style:font=css_var!(tokens::button.label.md)
            style:background=ground
            style:color=ink
            style:transition=format!("background-color {}", css_var!(tokens::button.transition))
        >
            {label}
        </button>
    }
}
