/// Finding words in ten years of journals.
extension Bench {
    mutating func measureSearch() {
        guard Tools.shell("\(huddle) --help | grep -q '^  search '") else {
            return table.skip("search beside rg: this build has no search")
        }
        guard Tools.has("rg") else { return table.skip("search beside rg: not installed") }
        for (work, word) in [("a rare word", "loredana"), ("a common word", "syringe")] {
            let pair = RunPair(
                huddle(["search", word], team: large), beside: shell("rg -i \(word) journal"))
            add("search, \(work), ten years", pair, beside: "rg", .ratio(2))
        }
    }
}
