//! Every `spec/*.md`: each section's expected blocks are what the compiler says.

use tokens_tests::{disk, snapshot, spec};

#[test]
fn every_section_holds() {
    let mut sections = 0;
    let mut wrong = Vec::new();
    for file in disk::entries(&disk::path("spec")) {
        if file.extension().is_none_or(|extension| extension != "md") {
            continue;
        }
        let (found, ran) = spec::run(&disk::read(&file));
        sections += ran;
        wrong.extend(snapshot::compare(&file, &found));
    }
    assert!(sections >= 15, "only {sections} sections were found");
    snapshot::finish(&wrong);
}
