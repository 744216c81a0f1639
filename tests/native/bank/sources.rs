//! Where the advice comes from.

use musubime::bank::core::SEVEN;
use musubime::bank::{Certainty, SourceKind};

#[test]
fn every_question_names_its_grounds_and_they_bear_its_certainty() {
    for question in SEVEN {
        let (id, kinds) = (question.id, question.basis.kinds);
        assert!(!kinds.is_empty(), "{id} names no kind of source");
        for (position, kind) in kinds.iter().enumerate() {
            assert!(!kinds[..position].contains(kind), "{id} names {kind:?} twice");
        }
        let bears = match question.basis.certainty {
            Certainty::Primary => kinds.contains(&SourceKind::Official),
            Certainty::Agreed => kinds.iter().filter(|kind| **kind != SourceKind::Editorial).count() >= 2,
            Certainty::Single => kinds.iter().any(|kind| *kind != SourceKind::Editorial),
            Certainty::Editorial => kinds == [SourceKind::Editorial],
        };
        assert!(bears, "{id}: {kinds:?} do not bear {:?}", question.basis.certainty);
    }
}
