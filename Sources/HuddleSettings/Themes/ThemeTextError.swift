/// Why a colour or a look could not be read.
struct ThemeTextError: Error {
    let message: String
}
