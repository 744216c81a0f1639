//! Going back through what was typed (元に戻す), step by step as a person would count steps.

/// A pause of this many milliseconds ends a step.
const PAUSE: u64 = 1_000;
/// So many characters at once, pasted or cut, are a step of their own.
const LEAP: usize = 8;
/// So many steps can be taken back.
const DEPTH: usize = 200;

/// The steps of one text, in both directions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Undo {
    past: Vec<String>,
    future: Vec<String>,
    last: u64,
}

impl Undo {
    /// Notes that the text became `after` at `now` (milliseconds).
    pub fn note(&mut self, before: &str, after: &str, now: u64) {
        if before == after {
            return;
        }
        let paused = now.abs_diff(self.last) >= PAUSE;
        let leapt = changed(before, after) >= LEAP;
        let sentence_ended = before.ends_with(['。', '\n']) && !after.ends_with(['。', '\n']);
        if self.past.is_empty() || !self.future.is_empty() || paused || leapt || sentence_ended {
            self.past.push(before.into());
            if self.past.len() > DEPTH {
                self.past.remove(0);
            }
        }
        self.future.clear();
        self.last = now;
    }

    /// Goes one step back from `now`; `None` at the beginning.
    pub fn back(&mut self, now: &str) -> Option<String> {
        let text = self.past.pop()?;
        self.future.push(now.into());
        self.last = 0;
        Some(text)
    }

    /// Goes one step forward again; `None` where nothing was taken back.
    pub fn forward(&mut self, now: &str) -> Option<String> {
        let text = self.future.pop()?;
        self.past.push(now.into());
        self.last = 0;
        Some(text)
    }

    /// Whether there is a step back.
    #[must_use]
    pub const fn can_go_back(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is a step forward.
    #[must_use]
    pub const fn can_go_forward(&self) -> bool {
        !self.future.is_empty()
    }
}

/// How many characters stand between the beginning and the end that two texts share.
fn changed(before: &str, after: &str) -> usize {
    let (one, two) = (before.chars().count(), after.chars().count());
    let start = before.chars().zip(after.chars()).take_while(|(one, two)| one == two).count();
    let end = before.chars().rev().zip(after.chars().rev()).take_while(|(one, two)| one == two).count();
    // A repeated phrase must not count as both the beginning and the end.
    let end = end.min(one.min(two).saturating_sub(start));
    one.max(two).saturating_sub(start + end)
}

#[cfg(test)]
mod tests {
    use super::Undo;

    fn typed(steps: &[(&str, u64)]) -> (Undo, String) {
        let mut undo = Undo::default();
        let mut text = String::new();
        for (after, at) in steps {
            undo.note(&text, after, *at);
            text = (*after).to_owned();
        }
        (undo, text)
    }

    #[test]
    fn quick_typing_is_one_step_and_a_pause_begins_another() {
        let (mut undo, text) = typed(&[("わ", 5_000), ("わた", 5_100), ("わたし", 5_200), ("わたしは", 9_000)]);
        let back = undo.back(&text).unwrap();
        assert_eq!(back, "わたし");
        assert_eq!(undo.back(&back).unwrap(), "");
        assert_eq!(undo.back(""), None);
    }

    #[test]
    fn a_cut_is_its_own_step_and_can_be_brought_back_both_ways() {
        let long = "長い答えをここまで書きました。";
        let (mut undo, text) = typed(&[(long, 5_000), ("", 5_050)]);
        assert_eq!(undo.back(&text).unwrap(), long);
        assert_eq!(undo.forward(long).unwrap(), "");
        assert!(!undo.can_go_forward());
    }

    #[test]
    fn another_text_of_the_same_length_is_a_step_of_its_own() {
        let (mut undo, text) = typed(&[("はじめに書いた短い文。", 5_000), ("あとから書いた別の文。", 5_050)]);
        assert_eq!(undo.back(&text).unwrap(), "はじめに書いた短い文。");
    }

    #[test]
    fn typing_after_going_back_forgets_what_was_ahead() {
        let (mut undo, text) = typed(&[("あ", 5_000), ("あい", 9_000)]);
        let back = undo.back(&text).unwrap();
        undo.note(&back, "あう", 9_100);
        assert!(!undo.can_go_forward());
        assert_eq!(undo.back("あう").unwrap(), "あ");
    }
}
