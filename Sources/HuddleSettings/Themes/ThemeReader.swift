/// Reads `themes/*.toml`.
///
/// What was understood is kept and the rest is reported. A role or colour that a theme leaves out
/// is taken from the theme it inherits.
public enum ThemeReader {
    /// How many themes may stand above one another.
    static let mostParents = 4

    /// The theme in a text, and what could not be used.
    ///
    /// `parent` gives the file of a theme by the name after `inherits`. Where it knows none, the
    /// compiled-in themes are asked.
    public static func read(
        _ text: String, file: String, parent: (String) -> ThemeSource?
    ) -> (ThemeFile, [Problem]) {
        let source = ThemeSource(file: file, text: text)
        var chain = ThemeChain(ThemeLayer(source))
        chain.climb(parent: parent)
        return chain.resolve()
    }
}
