//! Keys that stand twice in one object: RFC 8259 leaves open what they mean, and a token would be lost silently.

use super::read::Reader;
use super::{Raw, Text, string};
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::sort;
use crate::table;

/// Up to this many keys, every pair is looked at; more are sorted.
const SMALL: usize = 24;

impl Reader<'_, '_> {
    /// Reports keys that stand twice in an object; the last one counts.
    pub(super) fn find_duplicates(&mut self, object: u32) {
        let end = self.nodes[object as usize].next;
        // Nearly every object is small, and its keys need no memory of their own.
        let mut first = [0_u32; SMALL];
        let mut count = 0;
        let mut at = object + 1;
        while at < end && count < SMALL {
            first[count] = at;
            count += 1;
            at = self.nodes[at as usize + 1].next;
        }
        if at >= end {
            self.compare_pairs(&first[..count]);
            return;
        }
        let mut keys = first.to_vec();
        while at < end {
            keys.push(at);
            at = self.nodes[at as usize + 1].next;
        }
        self.compare_hashes(&keys);
    }

    fn compare_pairs(&mut self, keys: &[u32]) {
        if self.differ_at_sight(keys) {
            return;
        }
        for (count, &key) in keys.iter().enumerate() {
            for &earlier in &keys[..count] {
                if self.same_key(key, earlier) {
                    self.duplicate(earlier, key);
                }
            }
        }
    }

    fn compare_hashes(&mut self, keys: &[u32]) {
        let mut hashes = Vec::with_capacity(keys.len());
        for &key in keys {
            let raw = self.nodes[key as usize];
            let written = key_text(self.text, raw);
            hashes.push(if raw.text == Text::Escaped {
                table::hash(table::HASH, &string::unescape(written))
            } else {
                table::hash(table::HASH, written)
            });
        }
        let mut pairs = Vec::new();
        for &(earlier, later) in &sort::twins(&hashes) {
            let (earlier, later) = (keys[earlier as usize], keys[later as usize]);
            if self.same_key(later, earlier) {
                pairs.push((earlier, later));
            }
        }
        for &(earlier, later) in &pairs {
            self.duplicate(earlier, later);
        }
    }

    /// Whether the keys of a small object all differ in length or in their last letter, as nearly always.
    fn differ_at_sight(&self, keys: &[u32]) -> bool {
        let bytes = self.text.as_bytes();
        let mut shapes = [(0_u32, 0_u8); SMALL];
        let mut count = 0;
        while count < keys.len() {
            let key = self.nodes[keys[count] as usize];
            let Text::Plain = key.text else { return false };
            // The byte before the closing quote; of an empty key, the opening one.
            let (length, last) = (key.end - key.start, bytes[key.end as usize - 2]);
            let mut at = 0;
            while at < count {
                if shapes[at].1 == last && shapes[at].0 == length {
                    return false;
                }
                at += 1;
            }
            shapes[count] = (length, last);
            count += 1;
        }
        true
    }

    fn same_key(&self, a: u32, b: u32) -> bool {
        let (a, b) = (self.nodes[a as usize], self.nodes[b as usize]);
        // Nearly all pairs end here: keys of one object differ in length or in their last letter.
        let bytes = self.text.as_bytes();
        let is_alike = bytes[a.start as usize] == bytes[b.start as usize];
        if is_alike && a.text != Text::Escaped && b.text != Text::Escaped {
            let (last, other) = (a.end as usize - 1, b.end as usize - 1);
            let is_long = last > a.start as usize + 1;
            if a.end - a.start != b.end - b.start || is_long && bytes[last - 1] != bytes[other - 1] {
                return false;
            }
        }
        let (first, second) = (key_text(self.text, a), key_text(self.text, b));
        if a.text == Text::Escaped || b.text == Text::Escaped {
            return string::unescape(first) == string::unescape(second);
        }
        first == second
    }

    fn duplicate(&mut self, earlier: u32, later: u32) {
        let (first, second) = (self.nodes[earlier as usize], self.nodes[later as usize]);
        if first.text == Text::Replaced {
            return;
        }
        let name = key_text(self.text, second).to_owned();
        self.diagnostics.report(
            Diagnostic::new(Code::DuplicateKey, format!("this object has the key `{name}` twice"))
                .at(self.span(second.start as usize, second.end as usize), "again here")
                .also(self.span(first.start as usize, first.end as usize), "first here; its value is lost")
                .help("remove one of them, or rename it"),
        );
        self.nodes[earlier as usize].text = Text::Replaced;
    }
}

fn key_text(text: &str, key: Raw) -> &str {
    let written = &text[key.start as usize..key.end as usize];
    if super::is_quote(written.as_bytes()[0]) { &written[1..written.len() - 1] } else { written }
}
