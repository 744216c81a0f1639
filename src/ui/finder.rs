//! What is looked for in the list of questions. It outlives the list, so that coming back from a question leads to the
//! same results.

use std::rc::Rc;

use crate::ui::prelude::*;

use crate::bank::{Axis, Interviewer, Theme};
use crate::search::{Filter, Index, Query};

/// The search and its filters. A choice is the place of its value in the list of all, from 1; 0 is none.
#[derive(Clone, Copy)]
pub struct Finder {
    /// What is typed.
    pub query: RwSignal<String>,
    /// 評価軸
    pub axis: RwSignal<u32>,
    /// テーマ
    pub theme: RwSignal<u32>,
    /// 面接官
    pub interviewer: RwSignal<u32>,
    /// 1 for 未回答 only
    pub unanswered: RwSignal<u32>,
    /// Which of the lists is open.
    pub list: RwSignal<u32>,
    index: StoredValue<Option<Rc<Index>>, LocalStorage>,
}

impl Finder {
    /// Nothing is looked for.
    pub fn new() -> Self {
        let nothing = || RwSignal::new(0);
        Self {
            query: RwSignal::new(String::new()),
            axis: nothing(),
            theme: nothing(),
            interviewer: nothing(),
            unanswered: nothing(),
            list: nothing(),
            index: StoredValue::new_local(None),
        }
    }

    /// The chosen filter, followed.
    pub fn filter(self) -> Filter {
        Filter {
            axis: chosen(&Axis::ALL, self.axis.get()),
            theme: chosen(&Theme::ALL, self.theme.get()),
            interviewer: chosen(&Interviewer::ALL, self.interviewer.get()),
            unanswered: self.unanswered.get() > 0,
        }
    }

    /// Whether anything is looked for, followed.
    pub fn is_finding(self) -> bool {
        !Query::new(&self.query.get()).is_empty() || self.filter().is_chosen()
    }

    /// Lets every question through again.
    pub fn clear_filter(self) {
        for choice in [self.axis, self.theme, self.interviewer, self.unanswered] {
            choice.set(0);
        }
    }

    /// The bank's texts; made when they are first needed.
    pub fn index(self) -> Rc<Index> {
        if let Some(index) = self.index.get_value() {
            return index;
        }
        let index = Rc::new(Index::of_bank());
        self.index.set_value(Some(Rc::clone(&index)));
        index
    }
}

fn chosen<T: Copy>(all: &[T], place: u32) -> Option<T> {
    all.get((place as usize).checked_sub(1)?).copied()
}
