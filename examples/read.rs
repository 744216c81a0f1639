//! The reader of answers as a command: JSON lines in, findings out.
//!
//! ```sh
//! cargo run --release --example read < answers.jsonl
//! cargo run --release --example read -- --bench < answers.jsonl
//! ```
//!
//! A line is `{"question": "shiboudouki", "answer": "…", "company": {"name": "…", "notes": ["…"]}, "strengths": ["…"],
//! "first_round": ["…"]}`; all but the first two are optional, and all of `first_round` counts as pinned. Out comes one
//! line for each: `{"findings": [{"check", "level", "spans", "message"}], "facts": [{"kind", "span", "text"}], "probes":
//! [{"kind", "span", "text"}]}`. Spans are byte ranges of the answer. A line that cannot be read becomes `{"error": "…"}`.
//! `--bench` prints how long one reading takes instead.

use std::io::{self, BufRead, Write};
use std::process::ExitCode;
use std::time::Instant;

use musubime::check::{self, FactKind, Level, Notes, Place, Told};
use musubime::ui::finding_words::message;
use serde::Deserialize;
use serde_json::{Value, json};

/// How often each answer is read for the measurement.
const TURNS: u32 = 200;

#[derive(Deserialize)]
struct Line {
    question: String,
    answer: String,
    #[serde(default)]
    company: Company,
    #[serde(default)]
    strengths: Vec<String>,
    #[serde(default)]
    first_round: Vec<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Company {
    name: String,
    notes: Vec<String>,
}

impl Line {
    fn notes(&self) -> Notes {
        let told = self.first_round.iter().map(|text| Told { place: Place::Pinned, text: text.clone() });
        Notes {
            company: self.company.name.clone(),
            company_words: self.company.notes.clone(),
            strengths: self.strengths.clone(),
            told: told.collect(),
            ..Notes::default()
        }
    }
}

fn main() -> ExitCode {
    let bench = std::env::args().any(|argument| argument == "--bench");
    match run(bench) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("read: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(bench: bool) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let result = match serde_json::from_str(&line) {
            Ok(line) if bench => measure(&line),
            Ok(line) => read(&line),
            Err(error) => json!({ "error": error.to_string() }),
        };
        writeln!(out, "{result}")?;
    }
    Ok(())
}

fn read(line: &Line) -> Value {
    let Line { question, answer, .. } = line;
    let notes = line.notes();
    let findings = check::read(question, answer, &notes);
    let findings = findings.iter().map(|finding| {
        let level = match finding.level {
            Level::Attention => "attention",
            Level::Hint => "hint",
            Level::Good => "good",
            Level::Unread => "unread",
        };
        let spans: Vec<[usize; 2]> = finding.spans.iter().map(|span| [span.start, span.end]).collect();
        json!({ "check": finding.check.id(), "level": level, "spans": spans, "message": message(finding) })
    });
    let facts = check::facts(answer).into_iter().map(|fact| {
        let kind = match fact.kind {
            FactKind::Number => "number",
            FactKind::Period => "period",
            FactKind::Role => "role",
            FactKind::Reason => "reason",
        };
        json!({ "kind": kind, "span": [fact.span.start, fact.span.end], "text": answer.get(fact.span) })
    });
    let probes = check::probes(question, answer, &notes).into_iter().map(
        |probe| json!({ "kind": probe.kind.id(), "span": [probe.span.start, probe.span.end], "text": answer.get(probe.span) }),
    );
    json!({
        "findings": findings.collect::<Value>(),
        "facts": facts.collect::<Value>(),
        "probes": probes.collect::<Value>(),
    })
}

fn measure(line: &Line) -> Value {
    let notes = line.notes();
    let begin = Instant::now();
    for _ in 0..TURNS {
        std::hint::black_box(check::read(&line.question, std::hint::black_box(&line.answer), &notes));
    }
    let microseconds = begin.elapsed().as_secs_f64() * 1e6 / f64::from(TURNS);
    let characters = line.answer.chars().count();
    json!({ "question": line.question, "characters": characters, "microseconds": (microseconds * 10.0).round() / 10.0 })
}
