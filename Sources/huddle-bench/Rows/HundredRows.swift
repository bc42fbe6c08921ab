/// Ten times ten years: the same work must cost ten times as much, and no more.
extension Bench {
    /// How far from ten times as much a line may be: bigger tables fit worse into what is near.
    private static let bend = 1.2

    mutating func measureHundred() {
        measureHundred("all read: list, hundred years", ["list"])
        measureHundred("open actions, hundred years", ["actions"])
        let pair = RunPair(
            huddle(["list"], team: huge), beside: shell("cat \(Self.journals)", in: huge), count: 1)
        add("all read: list, hundred years", pair, beside: "cat of the journals", .none)
        guard let pair else { return }
        let journals = Tools.bytes(of: "cat \(Self.journals)", in: huge)
        table.add(
            BenchRow(
                work: "memory: list, hundred years", ours: .megabytes(pair.ourPeak.megabytes),
                other: .megabytes(journals.megabytes), otherName: "bytes of the journals",
                budget: .ratio(3)))
    }

    private mutating func measureHundred(_ work: String, _ arguments: [String]) {
        let pair = RunPair(
            huddle(arguments, team: huge), beside: huddle(arguments, team: large), count: 3)
        guard let pair else { return table.skip("\(work): a run failed") }
        table.add(
            BenchRow(
                work: work, ours: .milliseconds(pair.ours.median),
                other: .milliseconds(pair.theirs.median * 10), otherName: "ten times the ten years",
                budget: .ratio(Self.bend)))
    }
}
