//! The program draws every theme and density without a display, and draws them differently.

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::Command;

use tokens::{Density, Theme};

struct Picture {
    width: u32,
    height: u32,
    rgb: Vec<u8>,
}

fn draw(theme: &str, density: &str) -> Picture {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{theme}-{density}.png"));
    let status = Command::new(env!("CARGO_BIN_EXE_tokens-example-egui-gallery"))
        .args(["--theme", theme, "--density", density, "--scale", "0.5", "--png"])
        .arg(&file)
        .status()
        .expect("the program starts");
    assert!(status.success(), "{theme}, {density}: {status}");
    read(&file)
}

fn read(file: &Path) -> Picture {
    let file = File::open(file).expect("the picture is there");
    let mut reader = png::Decoder::new(BufReader::new(file)).read_info().expect("it is a PNG");
    let mut rgb = vec![0; reader.output_buffer_size().expect("it fits into memory")];
    let info = reader.next_frame(&mut rgb).expect("it is whole");
    Picture { width: info.width, height: info.height, rgb }
}

#[test]
fn every_theme_has_its_ground() {
    for theme in Theme::ALL {
        let picture = draw(theme.name(), "comfortable");
        let [red, green, blue, _] = theme.tokens().color.bg.canvas.rgba8();
        let theme = theme.name();
        assert_eq!(picture.rgb[..3], [red, green, blue], "{theme}");
        assert_eq!(picture.width, 620);
        assert!(picture.height > 1500, "{theme}: {}", picture.height);
        let colors = picture.rgb.chunks(3).collect::<std::collections::BTreeSet<_>>().len();
        assert!(colors > 1000, "{theme}: {colors} colors");
    }
}

#[test]
fn density_decides_the_height() {
    let [compact, comfortable, spacious] = [Density::Compact, Density::Comfortable, Density::Spacious]
        .map(|density| draw("light", density.name()).height);
    assert!(compact < comfortable && comfortable < spacious, "{compact} {comfortable} {spacious}");
}

#[test]
fn wrong_options_are_refused() {
    for words in [&["--theme", "dim"][..], &["--png"], &["--scale", "nan"], &["--colour", "red"]] {
        let output = Command::new(env!("CARGO_BIN_EXE_tokens-example-egui-gallery"))
            .args(words)
            .output()
            .expect("it starts");
        assert_eq!(output.status.code(), Some(2), "{words:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("usage:"), "{words:?}");
    }
}
