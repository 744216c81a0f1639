//! The start: what localStorage held, and then what IndexedDB held beside it.

use super::super::key::{Key, QUARANTINE, is_newer};
use super::super::merge::reconcile;
use super::super::record::{LoadError, Record};
use super::super::task::{Event, Task};
use super::super::trouble::Troubles;
use super::Desk;

impl Desk {
    /// Takes an entry of localStorage. `false` if its text cannot be read: then it has to be copied to the quarantine,
    /// and [`Desk::set_aside`] wants to know whether that went well.
    #[must_use]
    pub fn load(&mut self, name: &str, text: &str) -> bool {
        if is_newer(name) {
            self.troubles.newer = true;
        } else if name.starts_with(QUARANTINE) {
            self.troubles.unreadable += 1;
        } else if let Some(key) = Key::parse(name) {
            match Record::decode(text) {
                Ok(record) => {
                    self.know(&key, &record);
                    self.sheet(&key).loaded = Some(text.into());
                }
                Err(LoadError::Newer) => self.troubles.newer = true,
                Err(_) => return false,
            }
        }
        true
    }

    /// An unreadable text of localStorage was kept; or it was not, and must not be written over.
    pub fn set_aside(&mut self, name: &str, kept: bool) {
        if kept {
            self.troubles.unreadable += 1;
        } else if let Some(key) = Key::parse(name) {
            self.sheet(&key).frozen = true;
        }
    }

    /// Brings the copies of both stores together, given the last of what IndexedDB holds; what only localStorage holds
    /// goes there, too. See [`Desk::join_part`].
    pub fn join(&mut self, entries: Vec<(String, String)>, now: u64) -> (Vec<Task>, Vec<(String, String)>) {
        let (mut tasks, unreadable) = self.join_part(entries, now);
        self.enqueue_missing();
        self.sheets.values_mut().for_each(|sheet| sheet.loaded = None);
        tasks.extend(self.tasks());
        (tasks, unreadable)
    }

    /// Brings the copies of these records together. The second list are the entries that cannot be read: the commit that
    /// repairs such a record finds its text again and keeps it, but not every one is repaired.
    pub fn join_part(&mut self, entries: Vec<(String, String)>, now: u64) -> (Vec<Task>, Vec<(String, String)>) {
        let mut unreadable = Vec::new();
        self.set_troubles(Troubles { mirror_blocked: false, ..self.troubles });
        for (name, text) in entries {
            let newer = match Key::parse(&name) {
                None => is_newer(&name),
                Some(key) if self.is_loaded(&key, &text) => false,
                Some(key) => match Record::decode(&text) {
                    Ok(record) => {
                        self.bring_together(&key, record, now);
                        false
                    }
                    Err(LoadError::Newer) => true,
                    Err(_) => {
                        unreadable.push((name, text));
                        false
                    }
                },
            };
            if newer {
                self.set_troubles(Troubles { newer, ..self.troubles });
            }
        }
        (self.tasks(), unreadable)
    }

    /// Whether both stores hold the same text, as they mostly do; then there is nothing to read, which a start with
    /// thousands of records feels.
    fn is_loaded(&mut self, key: &Key, text: &str) -> bool {
        let sheet = self.sheets.get_mut(key).filter(|sheet| sheet.loaded.as_deref() == Some(text));
        sheet.is_some_and(|sheet| {
            sheet.mirrored = true;
            true
        })
    }

    fn bring_together(&mut self, key: &Key, mirror: Record, now: u64) {
        let sheet = self.sheet(key);
        sheet.mirrored = true;
        if !sheet.is_settled() {
            // Something was typed since the page stood. The transaction that writes it also judges what is there; until
            // then that version waits like one from another tab.
            return self.wait(key, mirror);
        }
        sheet.seen.note(&mirror.stamp);
        let local = sheet.record.clone();
        let Some(found) = reconcile(local.clone(), Some(mirror.clone())) else { return };
        if self.is_frozen(key) {
            return;
        }
        if let Some(other) = &found.other {
            self.keep_beside(key, other, now);
        }
        if local.as_ref() != Some(&found.current) {
            self.know(key, &found.current);
            self.put(key, &found.current, false);
            self.emit(Event::Changed(key.clone()));
        }
        if mirror != found.current {
            self.enqueue(key, found.current);
        }
    }

    /// What only localStorage held goes to IndexedDB, too.
    fn enqueue_missing(&mut self) {
        if self.troubles.newer {
            return;
        }
        let missing = self.sheets.iter().filter(|(_, sheet)| !sheet.mirrored && !sheet.frozen && sheet.is_settled());
        let missing: Vec<(Key, Record)> =
            missing.filter_map(|(key, sheet)| Some((key.clone(), sheet.record.clone()?))).collect();
        for (key, record) in missing {
            self.enqueue(&key, record);
        }
    }
}
