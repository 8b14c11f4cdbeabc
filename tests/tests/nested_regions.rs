//! Random systems, in regions inside regions of random pages: a real browser shows every token as the dictionary has it
//! for the nearest choice of each modifier. Seeded, so a failure comes back. `SEED=n` and `ROUNDS=n` look elsewhere and
//! longer; a round is one system under each of the user's preferences.

use std::fs;

use tokens_compiler::diagnostic::{Diagnostics, Levels};
use tokens_compiler::targets::{File, css};
use tokens_tests::browser::random::{probes, system};
use tokens_tests::browser::user::{Screen, User};
use tokens_tests::browser::{self, Case};
use tokens_tests::random::{Random, rounds};
use tokens_tests::{disk, skip};

/// Places a system is looked at.
const PLACES: usize = 40;
/// Systems a page.
const SYSTEMS: usize = 16;

#[test]
fn every_region_has_what_is_chosen_nearest() {
    let Some(chromium) = browser::chromium() else { return skip::skip("no Chromium to read CSS with") };
    let mut random = Random::seeded(0x5eed_0c55);
    let rounds = usize::try_from(rounds(SYSTEMS as u64)).unwrap_or(SYSTEMS);
    let (mut compared, mut done, mut pages) = (0, 0, 0);
    while done < rounds {
        let systems: Vec<_> = (0..SYSTEMS.min(rounds - done)).map(|_| system(&mut random)).collect();
        done += systems.len();
        for user in User::ALL {
            // A page after the other: each screen, and each second time that all were there less motion.
            let screen = Screen::ALL[pages % Screen::ALL.len()];
            let user = User { screen, reduced_motion: pages / Screen::ALL.len() % 2 == 1, ..user };
            pages += 1;
            let cases: Vec<Case<'_>> = systems
                .iter()
                .enumerate()
                .map(|(index, system)| {
                    let (dictionary, options) = (&system.dictionary, &system.options);
                    let mut diagnostics = Diagnostics::new(Levels::default());
                    let outputs = css::emit(dictionary, options).report(&mut diagnostics);
                    assert!(!diagnostics.has_errors());
                    Case {
                        name: format!("{user:?}, {options:?}, system {index}"),
                        dictionary,
                        css: outputs.iter().map(File::text).collect(),
                        options,
                        screen,
                        in_page: system.form.is_in_page(),
                        probes: probes(&mut random, system, user, PLACES),
                    }
                })
                .collect();
            let found = browser::ask_all(&chromium, "nested", &cases, &user.flags());
            if found.wrong > 0 {
                let folder = disk::scratch("nested-regions-wrong");
                for (index, (case, system)) in cases.iter().zip(&systems).enumerate() {
                    fs::write(folder.join(format!("{index}.css")), &case.css).expect("a file can be written");
                    fs::write(folder.join(format!("{index}.json")), system.source.to_string())
                        .expect("a file can be written");
                }
                let said = found.said.iter().take(8).cloned().collect::<Vec<_>>().join("\n");
                let (wrong, all) = (found.wrong, found.compared);
                panic!("{wrong} of {all} are wrong; the systems are in {}\n{said}", folder.display());
            }
            compared += found.compared;
        }
    }
    eprintln!("{done} systems: {compared} values compared");
    assert!(compared > 40_000, "only {compared} values were compared");
}
