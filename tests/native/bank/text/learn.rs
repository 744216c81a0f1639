//! The texts of what can be read.

use musubime::bank::learn::{
    AXIS_READINGS, CAUSES, Exercise, FINDING, LISTENING, OPENINGS, PASS_RATE_REASONS, PASS_RATES, Point, QUALITIES,
    ROUNDS, Reading, SEASON_MEANINGS, SEASONS, STEPS, THIRD_EAR,
};

use super::{Entry, Text, Use};

pub(super) fn texts() -> Vec<Text> {
    [rounds(), figures(), axes_and_qualities(), openings(), steps_and_causes(), readings()].concat()
}

fn rounds() -> Vec<Text> {
    let mut found = Vec::new();
    for round in ROUNDS {
        Entry::new(&mut found, round.title)
            .add("round title", Use::Label, &[round.title])
            .add("round who", Use::Advice, &[round.who])
            .add("round aim", Use::Advice, &[round.aim])
            .add("round weighs", Use::Advice, round.weighs)
            .add("round room", Use::Advice, round.room);
    }
    found
}

fn figures() -> Vec<Text> {
    let mut found = Vec::new();
    for rate in PASS_RATES {
        Entry::new(&mut found, format!("PASS_RATES {:?}", rate.said_by))
            .add("rate round", Use::Label, &[rate.round])
            .add("rate note", Use::Advice, &[rate.note]);
    }
    for season in SEASONS {
        let entry = format!("SEASONS {:?}", season.said_by);
        Entry::new(&mut found, entry).add("season note", Use::Advice, &[season.note]);
    }
    points(&mut found, "PASS_RATE_REASONS", PASS_RATE_REASONS);
    points(&mut found, "SEASON_MEANINGS", SEASON_MEANINGS);
    found
}

fn points(found: &mut Vec<Text>, entry: &str, points: &[Point]) {
    for (number, point) in (1..).zip(points) {
        Entry::new(found, format!("{entry} {number}")).add("point title", Use::Label, &[point.title]).add(
            "point words",
            Use::Advice,
            &[point.words],
        );
    }
}

fn axes_and_qualities() -> Vec<Text> {
    let mut found = Vec::new();
    let exercise = |found: &mut Vec<Text>, entry: &str, exercise: Exercise| {
        Entry::new(found, entry).add("exercise words", Use::Advice, &[exercise.words]);
    };
    for axis in AXIS_READINGS {
        Entry::new(&mut found, axis.slug)
            .add("axis title", Use::Label, &[axis.title])
            .add("axis asks", Use::Interviewer, &[axis.asks])
            .add("axis looked for", Use::Advice, &axis.looked_for)
            .add("axis heard by", Use::Advice, &axis.heard_by)
            .add("axis material", Use::Advice, &[axis.material]);
        exercise(&mut found, axis.slug, axis.exercise);
    }
    for quality in QUALITIES {
        Entry::new(&mut found, quality.title)
            .add("quality title", Use::Label, &[quality.title])
            .add("quality words", Use::Advice, &[quality.words])
            .add("quality sign", Use::Advice, &quality.signs);
        exercise(&mut found, quality.title, quality.exercise);
    }
    found
}

fn openings() -> Vec<Text> {
    let mut found = Vec::new();
    for opening in OPENINGS {
        Entry::new(&mut found, opening.title)
            .add("opening title", Use::Label, &[opening.title])
            .add("opening hopes", Use::Advice, &[opening.hopes])
            .add("opening asked", Use::Advice, &opening.asked)
            .add("opening way", Use::Advice, &[opening.way]);
    }
    found
}

fn steps_and_causes() -> Vec<Text> {
    let mut found = Vec::new();
    for step in STEPS {
        Entry::new(&mut found, step.title)
            .add("step title", Use::Label, &[step.title])
            .add("step why", Use::Advice, &[step.why])
            .add("step how", Use::Advice, step.how)
            .add("step done when", Use::Advice, &[step.done_when]);
    }
    for cause in CAUSES {
        Entry::new(&mut found, cause.slug)
            .add("cause title", Use::Label, &[cause.title])
            .add("cause happens", Use::Advice, &[cause.happens])
            .add("cause sign", Use::Advice, cause.signs);
        for cure in cause.cures {
            Entry::new(&mut found, cause.slug)
                .add("cure title", Use::Label, &[cure.title])
                .add("cure words", Use::Advice, &[cure.words])
                .add("cure button", Use::Label, &[cure.button]);
        }
    }
    found
}

fn readings() -> Vec<Text> {
    let mut found = Vec::new();
    for (entry, reading) in [("FINDING", FINDING), ("LISTENING", LISTENING), ("THIRD_EAR", THIRD_EAR)] {
        let Reading { title, lead, note, .. } = reading;
        Entry::new(&mut found, entry).add("reading title", Use::Label, &[title]).add(
            "reading lead",
            Use::Advice,
            &[lead],
        );
        // A reading without anything contested has no note.
        if !note.is_empty() {
            Entry::new(&mut found, entry).add("reading note", Use::Advice, &[note]);
        }
        points(&mut found, entry, reading.points);
    }
    found
}
