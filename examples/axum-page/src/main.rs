//! A style guide of the design system, served by axum: <http://127.0.0.1:3000>.
//!
//! The build script turns the token files into a stylesheet and a module; both are part of the program. A theme or a
//! density is an attribute of the page, so switching it costs no request. `--print` writes the page to the standard
//! output instead of serving it.

mod page;

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::response::Html;
use axum::routing::get;
use tokio::net::TcpListener;

const ADDRESS: &str = "127.0.0.1:3000";

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    if std::env::args().any(|argument| argument == "--print") {
        print!("{}", page::html());
        return Ok(());
    }
    let app = Router::new()
        .route("/", get(async || Html(page::html())))
        .route("/tokens.css", get(async || ([(CONTENT_TYPE, "text/css")], page::TOKENS_CSS)))
        .route("/tokens.js", get(async || ([(CONTENT_TYPE, "text/javascript")], page::TOKENS_JS)));
    let listener = TcpListener::bind(ADDRESS).await?;
    println!("the style guide is at http://{ADDRESS}");
    axum::serve(listener, app).await
}
