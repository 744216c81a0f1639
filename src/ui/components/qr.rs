//! A code (QR) that another phone reads from this screen. Dark on white in both themes, with the quiet border of four
//! modules that readers look for.

use crate::ui::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// The quiet border, in modules.
const BORDER: i32 = 4;
/// The largest version: 105 modules, three pixels each on the narrowest phone.
const LARGEST: u8 = 22;

/// The code of a link, with what it is for; nothing if the link is too long for one.
#[component]
pub fn Qr(link: String, label: String) -> impl IntoView {
    let code = QrCode::encode_segments_advanced(
        &QrSegment::make_segments(&link),
        QrCodeEcc::Low,
        Version::MIN,
        Version::new(LARGEST),
        None,
        true,
    );
    code.ok().map(|code| {
        let modules = code.size();
        let mut path = String::new();
        for y in 0..modules {
            let mut x = 0;
            while x < modules {
                let run = (x..modules).take_while(|at| code.get_module(*at, y)).count();
                if run > 0 {
                    path += format!("M{} {}h{run}v1h-{run}z", x + BORDER, y + BORDER).as_str();
                }
                x += i32::try_from(run).unwrap_or(0) + 1;
            }
        }
        let side = modules + 2 * BORDER;
        view! {
            <svg class="qr__code" viewBox=format!("0 0 {side} {side}") role="img" aria-label=label>
                <path class="qr__ground" d=format!("M0 0h{side}v{side}h-{side}z") />
                <path class="qr__modules" d=path />
            </svg>
        }
    })
}
