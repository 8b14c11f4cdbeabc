#!/usr/bin/env bash
# Expected: two stops in one place make a hard edge, as in CSS and in other toolkits.
# Found: the later one replaces the earlier one, so the edge becomes a ramp. Nothing is reported.
# Tool: iced_core 0.14.0 (crates.io). Source: the documentation of `Linear::add_stop` tells of the limit of eight stops and of
# their order.
. "$(dirname "$0")/prelude.sh"
cargo init --quiet --name probe --vcs none .
cargo add --quiet iced_core@=0.14.0 --no-default-features
echo "version: iced_core@0.14.0"

cat > src/main.rs <<'END'
use iced_core::{Color, gradient::Linear};

fn main() {
    let [black, white, red] = [[0.0, 0.0, 0.0], [1.0, 1.0, 1.0], [1.0, 0.0, 0.0]].map(Color::from);
    let gradient = Linear::new(0.0)
        .add_stop(0.0, black)
        .add_stop(0.5, white)
        .add_stop(0.5, red)
        .add_stop(1.0, black);
    let stops = gradient.stops.iter().flatten();
    println!("{}", stops.clone().count());
    for stop in stops {
        println!("{} {:?}", stop.offset, [stop.color.r, stop.color.g, stop.color.b]);
    }
}
END
cargo run --quiet > out
cat out
shows "stops of four" 3 "$(head -1 out)"
shows "the stop in the middle" "0.5 [1.0, 0.0, 0.0]" "$(grep '^0.5' out)"
