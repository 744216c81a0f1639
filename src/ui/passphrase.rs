//! 合言葉: a body that only those who know a word can read. The browser's own cryptography does it.
//!
//! A sealed body is a salt, a nonce, and what AES-GCM makes of the body under a key that PBKDF2 derives from the word. Kind
//! and version are sealed along, so that nothing can be moved into another envelope.

use js_sys::{ArrayBuffer, JsString, Object, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AesDerivedKeyParams, AesGcmParams, Crypto, CryptoKey, Pbkdf2Params, SubtleCrypto};

use crate::share::Kind;

/// The bytes of the salt.
const SALT: usize = 16;
/// The bytes of the nonce.
const NONCE: usize = 12;
/// How often the word is hashed, so that guessing is slow: what OWASP asks for with SHA-256 (Password Storage Cheat Sheet,
/// 2023).
const ROUNDS: u32 = 600_000;
/// What a seal adds to a body, in bytes: salt, nonce and tag.
pub const ADDED: usize = SALT + NONCE + 16;

/// Whether this page may seal: browsers allow it only where nobody between can change the page.
pub fn is_possible() -> bool {
    crypto().is_some()
}

/// The body behind this word; `None` if the browser refuses.
pub async fn seal(kind: Kind, word: &str, body: &[u8]) -> Option<Vec<u8>> {
    let mut chance = [0; SALT + NONCE];
    crypto()?.0.get_random_values_with_u8_array(&mut chance).ok()?;
    let (salt, nonce) = chance.split_at(SALT);
    let (subtle, key) = key(word, salt).await?;
    let sealed = subtle.encrypt_with_object_and_u8_array(&seal_of(kind, nonce), &key, body).ok()?;
    let sealed = bytes(JsFuture::from(sealed).await.ok()?);
    Some([&chance, sealed.as_slice()].concat())
}

/// The body that was sealed with this word; `None` with another one, or if it was changed on the way.
pub async fn open(kind: Kind, word: &str, sealed: &[u8]) -> Option<Vec<u8>> {
    let (salt, rest) = sealed.split_at_checked(SALT)?;
    let (nonce, body) = rest.split_at_checked(NONCE)?;
    let (subtle, key) = key(word, salt).await?;
    let opened = subtle.decrypt_with_object_and_u8_array(&seal_of(kind, nonce), &key, body).ok()?;
    Some(bytes(JsFuture::from(opened).await.ok()?))
}

fn crypto() -> Option<(Crypto, SubtleCrypto)> {
    let crypto = web_sys::window()?.crypto().ok()?;
    let has = Reflect::get(&crypto, &"subtle".into()).is_ok_and(|subtle| subtle.is_object());
    has.then(|| (crypto.clone(), crypto.subtle()))
}

/// The key of this word. However wide its letters were typed, it is the same word.
async fn key(word: &str, salt: &[u8]) -> Option<(SubtleCrypto, CryptoKey)> {
    let (_, subtle) = crypto()?;
    let word = String::from(JsString::from(word.trim()).normalize("NFKC"));
    let usages = |names: &[&str]| names.iter().map(|name| JsValue::from(*name)).collect::<js_sys::Array>();
    let raw: Object = Uint8Array::from(word.as_bytes()).into();
    let imported = subtle.import_key_with_str("raw", &raw, "PBKDF2", false, &usages(&["deriveKey"])).ok()?;
    let imported: CryptoKey = JsFuture::from(imported).await.ok()?.into();
    let salt: Object = Uint8Array::from(salt).into();
    let way = Pbkdf2Params::new("PBKDF2", &"SHA-256".into(), ROUNDS, &salt);
    let made = AesDerivedKeyParams::new("AES-GCM", 256);
    let derived = subtle
        .derive_key_with_object_and_object(&way, &imported, &made, false, &usages(&["encrypt", "decrypt"]))
        .ok()?;
    Some((subtle, JsFuture::from(derived).await.ok()?.into()))
}

fn seal_of(kind: Kind, nonce: &[u8]) -> AesGcmParams {
    let nonce: Object = Uint8Array::from(nonce).into();
    let seal = AesGcmParams::new("AES-GCM", &nonce);
    seal.set_additional_data(&Uint8Array::from(kind.sealed().head().as_slice()).into());
    seal
}

fn bytes(buffer: JsValue) -> Vec<u8> {
    Uint8Array::new(&buffer.unchecked_into::<ArrayBuffer>()).to_vec()
}
