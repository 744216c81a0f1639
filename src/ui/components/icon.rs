//! Icons: Lucide (ISC, parts from Feather, MIT; the notices stand in 設定). Decorative: the words beside them speak.

use crate::ui::prelude::*;

/// An icon, named as Lucide names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// `house`
    House,
    /// `message-square-text`
    MessageSquareText,
    /// `settings`
    Settings,
    /// `chevron-right`
    ChevronRight,
    /// `chevron-left`
    ChevronLeft,
    /// `chevron-down`
    ChevronDown,
    /// `arrow-right`
    ArrowRight,
    /// `check`
    Check,
    /// `circle-check`
    CircleCheck,
    /// `circle-alert`
    CircleAlert,
    /// `clock`
    Clock,
    /// `calendar-days`
    CalendarDays,
    /// `target`
    Target,
    /// `lightbulb`
    Lightbulb,
    /// `undo-2`
    Undo2,
    /// `redo-2`
    Redo2,
    /// `footprints`
    Footprints,
    /// `shield-check`
    ShieldCheck,
    /// `download`
    Download,
    /// `message-circle-question-mark`
    MessageCircleQuestionMark,
    /// `list-checks`
    ListChecks,
    /// `history`
    History,
    /// `user-round`
    UserRound,
    /// `info`
    Info,
    /// `map-pin`
    MapPin,
    /// `triangle-alert`
    TriangleAlert,
    /// `book-open`
    BookOpen,
    /// `briefcase`
    Briefcase,
    /// `wrench`
    Wrench,
    /// `gem`
    Gem,
    /// `heart-handshake`
    HeartHandshake,
    /// `telescope`
    Telescope,
    /// `search`
    Search,
    /// `plus`
    Plus,
    /// `trash-2`
    Trash2,
    /// `spline`
    Spline,
    /// `building-2`
    Building2,
    /// `link`
    Link,
    /// `ear`
    Ear,
    /// `layers`
    Layers,
    /// `messages-square`
    MessagesSquare,
    /// `trending-up`
    TrendingUp,
    /// `scale`
    Scale,
    /// `sliders-horizontal`
    SlidersHorizontal,
    /// `quote`
    Quote,
    /// `circle-dashed`
    CircleDashed,
    /// `arrow-up`
    ArrowUp,
    /// `arrow-down`
    ArrowDown,
    /// `pin`
    Pin,
    /// `notebook-pen`
    NotebookPen,
    /// `x`
    X,
    /// `send`
    Send,
    /// `message-circle`
    MessageCircle,
    /// `qr-code`
    QrCode,
    /// `lock`
    Lock,
    /// `users-round`
    UsersRound,
    /// `pencil`
    Pencil,
    /// `copy`
    Copy,
    /// `upload`
    Upload,
    /// `smartphone`
    Smartphone,
    /// `refresh-cw`
    RefreshCw,
    /// `hard-drive`
    HardDrive,
    /// `mic`
    Mic,
    /// `volume-2`
    Volume2,
    /// `eye-off`
    EyeOff,
    /// `pause`
    Pause,
    /// `play`
    Play,
    /// `rotate-ccw`
    RotateCcw,
    /// `printer`
    Printer,
    /// `wind`
    Wind,
    /// `mail`
    Mail,
}

/// Draws an icon.
#[component]
pub fn IconView(
    /// Which one.
    icon: Icon,
    /// `s` for 16 px, `l` for 24 px; 20 px otherwise.
    #[prop(optional)]
    size: &'static str,
) -> impl IntoView {
    view! {
        <svg class="icon" data-size=size viewBox="0 0 24 24" aria-hidden="true">
            <path d=icon.paths() />
        </svg>
    }
}
