//! What the generator leaves out in Kotlin.

/// Methods of enums and records lose their defaults, which functions, Swift and Python keep: a nullable argument of a
/// method may be left out.
pub(super) fn with_defaults(text: &str) -> String {
    let mut result = String::with_capacity(text.len() + text.len() / 50);
    for line in text.split_inclusive('\n') {
        match arguments(line) {
            Some((before, arguments, after)) => {
                result.push_str(before);
                for (index, argument) in arguments.split(", `").enumerate() {
                    if index > 0 {
                        result.push_str(", `");
                    }
                    result.push_str(argument);
                    if argument.ends_with('?') {
                        result.push_str(" = null");
                    }
                }
                result.push_str(after);
            }
            None => result.push_str(line),
        }
    }
    result
}

/// The arguments of a public method with a body, and what is around them.
fn arguments(line: &str) -> Option<(&str, &str, &str)> {
    let head = line.trim_start().trim_start_matches("*/").trim_start();
    if !head.starts_with("fun `") {
        return None;
    }
    let start = line.find("`(`")? + 2;
    let end = start + line[start..].find(')')?;
    Some((&line[..start], &line[start..end], &line[end..]))
}

#[cfg(test)]
mod tests {
    use super::with_defaults;

    #[test]
    fn nullable_arguments_of_methods_get_defaults() {
        for (line, wanted) in [
            (
                "     */ fun `value`(`theme`: T?, `b`: List<Int?>): V {\n",
                "     */ fun `value`(`theme`: T? = null, `b`: List<Int?>): V {\n",
            ),
            (
                "    fun `mix`(`other`: C, `space`: S?): C {\n",
                "    fun `mix`(`other`: C, `space`: S? = null): C {\n",
            ),
            ("    fun `value`(`a`: T? = null): V {\n", "    fun `value`(`a`: T? = null): V {\n"),
            ("    override fun read(buf: B?): V\n", "    override fun read(buf: B?): V\n"),
            ("    fun `path`(): String {\n", "    fun `path`(): String {\n"),
        ] {
            assert_eq!(with_defaults(line), wanted);
        }
    }
}
