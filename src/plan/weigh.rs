//! How heavily each axis is weighed (軸の重さ): by the kind of opening, and by who sits there.

use crate::bank::{self, Axis, Interviewer, learn};
use crate::notebook::{Opening, Seat};

/// How heavy one axis is, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AxisWeight {
    /// The axis.
    pub axis: Axis,
    /// From 1 to 3; 2 where nothing is known.
    pub weight: u8,
    /// What the kind of opening makes of it; `None` while that is not known.
    pub by_opening: Option<u8>,
    /// The people there who ask about it more than others do.
    pub leans: Vec<Lean>,
}

/// Somebody who asks about an axis more than others do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lean {
    /// Who.
    pub interviewer: Interviewer,
    /// So many of the bank's questions that they tend to ask show the axis.
    pub shows: usize,
    /// So many questions they tend to ask.
    pub of: usize,
}

/// Where nothing is known of the opening.
const USUAL: u8 = 2;
/// The heaviest.
const MOST: u8 = 3;
/// An axis is asked about more if its share among somebody's questions is so many percent of its share among all.
const MORE: usize = 112;

/// The five axes in order, for this opening and these people.
#[must_use]
pub fn weigh(opening: Opening, seats: &[Seat]) -> [AxisWeight; 5] {
    let place = match opening {
        Opening::Ready => Some(0),
        Opening::SecondStart => Some(1),
        Opening::NewToIt => Some(2),
        Opening::Unknown => None,
    };
    let weights = place.and_then(|place| learn::OPENINGS.get(place)).map(|opening| opening.weights);
    Axis::ALL.map(|axis| {
        let place = Axis::ALL.iter().position(|other| *other == axis);
        let by_opening = weights.zip(place).and_then(|(weights, place)| weights.get(place).copied());
        let leans: Vec<Lean> = seats.iter().filter_map(|seat| lean(interviewer(*seat)?, axis)).collect();
        let weight = (by_opening.unwrap_or(USUAL) + u8::from(!leans.is_empty())).min(MOST);
        AxisWeight { axis, weight, by_opening, leans }
    })
}

/// Whether this person asks about the axis more than others do, by the bank's questions that they tend to ask.
fn lean(interviewer: Interviewer, axis: Axis) -> Option<Lean> {
    let (mut all, mut all_show, mut of, mut shows) = (0, 0, 0, 0);
    for question in bank::questions() {
        let reveals = usize::from(question.axes.contains(&axis));
        (all, all_show) = (all + 1, all_show + reveals);
        if question.asked_by.contains(&interviewer) {
            (of, shows) = (of + 1, shows + reveals);
        }
    }
    (shows * all * 100 > all_show * of * MORE).then_some(Lean { interviewer, shows, of })
}

const fn interviewer(seat: Seat) -> Option<Interviewer> {
    match seat {
        Seat::DepartmentHead => Some(Interviewer::DepartmentHead),
        Seat::DirectManager => Some(Interviewer::DirectManager),
        Seat::HumanResources => Some(Interviewer::HumanResources),
        Seat::Executive => Some(Interviewer::Executive),
        Seat::Unknown => None,
    }
}

#[cfg(test)]
mod tests {
    use super::weigh;
    use crate::bank::Interviewer;
    use crate::notebook::{Opening, Seat};

    #[test]
    fn the_opening_sets_the_weights_and_who_sits_there_leans() {
        for (opening, seats, expected) in [
            (Opening::Unknown, &[][..], [2, 2, 2, 2, 2]),
            (Opening::Ready, &[], [3, 3, 2, 2, 1]),
            (Opening::SecondStart, &[Seat::Unknown], [1, 2, 2, 3, 3]),
            (Opening::Ready, &[Seat::DepartmentHead, Seat::DirectManager], [3, 3, 2, 2, 1]),
            (Opening::Ready, &[Seat::HumanResources], [3, 3, 2, 3, 2]),
            (Opening::Unknown, &[Seat::Executive], [2, 2, 3, 2, 3]),
        ] {
            assert_eq!(weigh(opening, seats).map(|axis| axis.weight), expected, "{opening:?} {seats:?}");
        }
        let leans = weigh(Opening::Unknown, &[Seat::HumanResources, Seat::DirectManager]);
        let who: Vec<Vec<Interviewer>> =
            leans.iter().map(|axis| axis.leans.iter().map(|lean| lean.interviewer).collect()).collect();
        let (people, manager) = (Interviewer::HumanResources, Interviewer::DirectManager);
        assert_eq!(who, [vec![], vec![manager], vec![], vec![people], vec![people]]);
    }
}
