//! # むすびめ (musubime)
pub mod bank;
pub mod browser;
pub mod check;
pub mod crc32;
pub mod notebook;
pub mod plan;
pub mod storage;
pub mod ui;
