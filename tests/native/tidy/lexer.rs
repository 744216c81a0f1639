//! Tells code from comments and from string literals, in Rust and in JavaScript, without understanding either.

/// A source with parts of it blanked out; every line keeps its number.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Source {
    /// Without comments and without what stands in literals.
    pub(crate) code: String,
    /// Without comments.
    pub(crate) plain: String,
    /// What stands in the string literals, in order.
    pub(crate) literals: Vec<String>,
}

/// Which language a source is written in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language {
    Rust,
    JavaScript,
}

/// Reads a source.
pub(crate) fn read(text: &str, language: Language) -> Source {
    let text: Vec<char> = text.chars().collect();
    let mut source = Source::default();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        if let Some(length) = comment(rest, language) {
            source.blank(&rest[..length]);
            at += length;
        } else if let Some([opening, inner, closing]) = literal(rest, source.code.chars().last(), language) {
            let (inside, end) = (opening + inner, opening + inner + closing);
            source.keep(&rest[..opening]);
            source.literal(&rest[opening..inside]);
            source.keep(&rest[inside..end]);
            at += end;
        } else {
            source.keep(&rest[..1]);
            at += 1;
        }
    }
    source
}

impl Source {
    fn keep(&mut self, part: &[char]) {
        self.code.extend(part);
        self.plain.extend(part);
    }

    fn blank(&mut self, part: &[char]) {
        let blank = part.iter().map(|character| if *character == '\n' { '\n' } else { ' ' });
        self.code.extend(blank.clone());
        self.plain.extend(blank);
    }

    fn literal(&mut self, inner: &[char]) {
        self.code.extend(inner.iter().map(|character| if *character == '\n' { '\n' } else { ' ' }));
        self.plain.extend(inner);
        self.literals.push(inner.iter().collect());
    }
}

/// The length of the comment that begins here.
fn comment(rest: &[char], language: Language) -> Option<usize> {
    match rest {
        ['/', '/', ..] => Some(rest.iter().position(|character| *character == '\n').unwrap_or(rest.len())),
        ['/', '*', ..] => {
            let (mut depth, mut at) = (0, 0);
            while at < rest.len() {
                match rest[at..] {
                    ['/', '*', ..] if depth == 0 || language == Language::Rust => (depth, at) = (depth + 1, at + 2),
                    ['*', '/', ..] => (depth, at) = (depth - 1, at + 2),
                    _ => at += 1,
                }
                if depth == 0 {
                    break;
                }
            }
            Some(at)
        }
        _ => None,
    }
}

/// The lengths of the opening, the inside and the closing of the string literal that begins here.
fn literal(rest: &[char], before: Option<char>, language: Language) -> Option<[usize; 3]> {
    let inside_name = before.is_some_and(|character| character.is_alphanumeric() || character == '_');
    match (language, rest) {
        (_, ['"', inner @ ..]) => Some(quoted(inner, '"')),
        (Language::JavaScript, [quote @ ('\'' | '`'), inner @ ..]) => Some(quoted(inner, *quote)),
        // A lifetime has no closing quote; a character literal closes after one character or an escape.
        (Language::Rust, ['\'', inner @ ..]) if inner.first() == Some(&'\\') => Some(quoted(inner, '\'')),
        (Language::Rust, ['\'', _, '\'', ..]) => Some([1, 1, 1]),
        (Language::Rust, ['r', raw @ ..]) if !inside_name => {
            let signs = raw.iter().take_while(|character| **character == '#').count();
            let inner = raw.get(signs..).and_then(|opening| opening.strip_prefix(&['"']))?;
            let closing: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', signs)).collect();
            let length = inner.windows(closing.len()).position(|window| window == closing)?;
            Some([signs + 2, length, closing.len()])
        }
        _ => None,
    }
}

fn quoted(inner: &[char], quote: char) -> [usize; 3] {
    let mut at = 0;
    while at < inner.len() && inner[at] != quote {
        at += if inner[at] == '\\' { 2 } else { 1 };
    }
    let length = at.min(inner.len());
    [1, length, usize::from(length < inner.len())]
}

/// The code without what is compiled for tests only.
pub(crate) fn without_tests(code: &str) -> String {
    let mut left = String::new();
    let mut rest = code;
    while let Some(start) = rest.find("#[cfg(test)]") {
        let (before, test) = rest.split_at(start);
        left.push_str(before);
        let end = item_end(test);
        left.extend(test[..end].chars().filter(|character| *character == '\n'));
        rest = &test[end..];
    }
    left + rest
}

/// Where the item ends that begins here: at its semicolon or its closing brace.
pub(crate) fn item_end(code: &str) -> usize {
    let mut depth = 0_usize;
    for (at, character) in code.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth <= 1 => return at + 1,
            '}' => depth -= 1,
            ';' if depth == 0 => return at + 1,
            _ => {}
        }
    }
    code.len()
}

/// The names in a piece of code.
pub(crate) fn names(code: &str) -> impl Iterator<Item = &str> {
    code.split(|character: char| !(character.is_alphanumeric() || character == '_')).filter(|name| !name.is_empty())
}

#[test]
fn comments_and_literals_are_told_from_code() {
    for (text, code, literals) in [
        ("a // b\nc", "a     \nc", vec![]),
        ("/* a /* b */ c */d", "                 d", vec![]),
        ("let a = \"b // c\";", "let a = \"      \";", vec!["b // c"]),
        (r#"a("b\"c", "d")"#, r#"a("    ", " ")"#, vec![r#"b\"c"#, "d"]),
        (r##"r#"a"b"# + c"##, r##"r#"   "# + c"##, vec!["a\"b"]),
        ("br\"a\" for", "br\" \" for", vec!["a"]),
        ("fn a<'b>(c: &'b str) { 'd' '\\'' '\"' }", "fn a<'b>(c: &'b str) { ' ' '  ' ' ' }", vec!["d", "\\'", "\""]),
        ("\"a\nb\" c", "\" \n \" c", vec!["a\nb"]),
        ("\"", "\"", vec![""]),
        ("", "", vec![]),
    ] {
        let source = read(text, Language::Rust);
        assert_eq!(source.code, code, "{text}");
        assert_eq!(source.literals, literals, "{text}");
        assert_eq!(source.plain.lines().count(), text.lines().count(), "{text}");
    }
    let script = read("a('b', `c`) // 'd'\n/* 'e' */ f(\"g\")", Language::JavaScript);
    assert_eq!(script.literals, ["b", "c", "g"]);
    assert_eq!(script.plain, "a('b', `c`)       \n          f(\"g\")");
}

#[test]
fn what_is_compiled_for_tests_only_is_cut_out() {
    for (code, left) in [
        ("a();\n#[cfg(test)]\nmod tests {\n fn b() { c() }\n}\nd();", "a();\n\n\n\n\nd();"),
        ("#[cfg(test)]\nuse b;\nc", "\n\nc"),
        ("#[cfg(test)] mod tests;\na", "\na"),
        ("a", "a"),
    ] {
        assert_eq!(without_tests(code), left, "{code}");
    }
}
