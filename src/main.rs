//! Starts the app.

fn main() {
    musubime::ui::start();
}
