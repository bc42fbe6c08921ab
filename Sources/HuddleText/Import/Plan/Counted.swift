/// A number and its noun: `1 row`, `3 rows`.
enum Counted {
    static func words(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
}
