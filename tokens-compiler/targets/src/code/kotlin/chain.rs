//! Large groups as chains of classes, so that none passes what the JVM can load: 65,535 entries in the table of
//! constants of a class. A member stays a member of its group, inherited; no reference changes.

/// So many members a class has at most; compile time grows faster than this number.
pub(super) const MOST_MEMBERS: usize = 1000;

/// And so much text: every constant takes two characters at least, and most take many more.
const MOST_TEXT: usize = 96 * 1024;

/// Cuts printed members into lists that one class each can hold; at least one.
pub(super) fn cut(members: Vec<String>) -> Vec<Vec<String>> {
    let mut classes: Vec<Vec<String>> = vec![Vec::new()];
    let mut size = 0;
    for member in members {
        let last = classes
            .last_mut()
            .filter(|last| last.is_empty() || last.len() < MOST_MEMBERS && size + member.len() <= MOST_TEXT);
        size = if last.is_some() { size + member.len() } else { member.len() };
        match last {
            Some(last) => last.push(member),
            None => classes.push(vec![member]),
        }
    }
    classes
}

/// What the class with the first, second, … members of a group is called. No name of a group ends so.
pub(super) fn name(group: &str, number: usize) -> String {
    format!("{}_Part{number}", group.trim_matches('`'))
}
