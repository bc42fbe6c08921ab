/// A number and its noun: `1 row`, `3 rows`.
enum Counted {
    static func words(_ count: Int, _ noun: String) -> String {
        count == 1 ? "1 \(noun)" : "\(count) \(plural(noun))"
    }

    private static func plural(_ noun: String) -> String {
        noun.hasSuffix("y") ? "\(noun.dropLast())ies" : "\(noun)s"
    }
}
