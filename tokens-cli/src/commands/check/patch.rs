//! What becomes of a text: changes of changes, told by places of the text as it was first.

/// A text in pieces, each as it was or changed.
#[derive(Clone)]
pub(super) struct Patch {
    pub(super) original: String,
    pieces: Vec<Piece>,
}

/// A range of the original, and what stands in its place; nothing else does where there is no text.
#[derive(Clone)]
struct Piece {
    start: usize,
    end: usize,
    text: Option<String>,
}

/// A range of bytes and the text in its place.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Change {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) text: String,
}

impl Piece {
    fn len(&self) -> usize {
        self.text.as_ref().map_or(self.end - self.start, String::len)
    }

    /// Cuts off what is behind this many bytes of the text in its place.
    fn cut(&mut self, length: usize) -> Self {
        if let Some(text) = &mut self.text {
            let rest = text.split_off(length);
            return Self { start: self.end, end: self.end, text: Some(rest) };
        }
        let middle = self.start + length;
        Self { start: middle, end: std::mem::replace(&mut self.end, middle), text: None }
    }
}

impl Patch {
    /// A text without changes.
    pub(super) fn new(original: String) -> Self {
        let pieces = vec![Piece { start: 0, end: original.len(), text: None }];
        Self { original, pieces }
    }

    /// Whether nothing has changed.
    pub(super) fn is_empty(&self) -> bool {
        self.changes().is_empty()
    }

    /// Changes the text as it is now; changes are in order and apart from each other.
    pub(super) fn change(&mut self, changes: &[Change]) {
        let mut old = std::mem::take(&mut self.pieces).into_iter();
        let mut next = old.next();
        let mut at = 0;
        let mut pieces = Vec::with_capacity(2 * changes.len() + 1);
        let mut take = |until: usize, is_kept: bool, pieces: &mut Vec<Piece>| {
            while at < until {
                let Some(mut piece) = next.take().or_else(|| old.next()) else { return };
                next = (piece.len() > until - at).then(|| piece.cut(until - at));
                at += piece.len();
                if !is_kept {
                    piece.text = Some(String::new());
                }
                pieces.push(piece);
            }
        };
        for change in changes {
            take(change.start, true, &mut pieces);
            take(change.end, false, &mut pieces);
            let place = pieces.last().map_or(0, |piece: &Piece| piece.end);
            pieces.push(Piece { start: place, end: place, text: Some(change.text.clone()) });
        }
        take(usize::MAX, true, &mut pieces);
        self.pieces = pieces;
    }

    /// The text as it is now.
    pub(super) fn text(&self) -> String {
        let piece = |piece: &Piece| match &piece.text {
            Some(text) => text.clone(),
            None => self.original[piece.start..piece.end].to_owned(),
        };
        self.pieces.iter().map(piece).collect()
    }

    /// What has changed since the text was first read, in order and apart from each other.
    pub(super) fn changes(&self) -> Vec<Change> {
        let mut changes: Vec<Change> = Vec::new();
        let mut is_joined = false;
        for piece in &self.pieces {
            let Some(text) = &piece.text else {
                is_joined &= piece.start == piece.end;
                continue;
            };
            match changes.last_mut().filter(|_| is_joined) {
                Some(last) => {
                    last.end = piece.end;
                    last.text.push_str(text);
                }
                None => changes.push(Change { start: piece.start, end: piece.end, text: text.clone() }),
            }
            is_joined = true;
        }
        changes.retain(|change| self.original[change.start..change.end] != change.text);
        changes
    }
}

#[cfg(test)]
mod tests {
    use super::{Change, Patch};

    fn change(start: usize, end: usize, text: &str) -> Change {
        Change { start, end, text: text.to_owned() }
    }

    #[test]
    fn changes_of_changes_are_told_by_first_places() {
        let mut patch = Patch::new("abcdef".to_owned());
        assert!(patch.is_empty());
        patch.change(&[change(1, 2, "123"), change(4, 4, "-")]);
        assert_eq!(patch.text(), "a123cd-ef");
        patch.change(&[change(0, 0, "<"), change(2, 3, ""), change(6, 8, "X")]);
        assert_eq!(patch.text(), "<a13cdXf");
        assert_eq!(patch.changes(), [change(0, 0, "<"), change(1, 2, "13"), change(4, 5, "X")]);
        patch.change(&[change(2, 4, "b"), change(6, 7, "e")]);
        assert_eq!(patch.text(), "<abcdef");
        assert_eq!(patch.changes(), [change(0, 0, "<")]);
        patch.change(&[change(0, 7, "")]);
        assert_eq!(patch.text(), "");
        assert_eq!(patch.changes(), [change(0, 6, "")]);
    }
}
