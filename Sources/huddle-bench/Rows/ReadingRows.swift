/// Reading the whole record, and what it weighs.
extension Bench {
    mutating func measureReading() {
        let year = RunPair(
            huddle(["list"], team: small), beside: shell("cat \(Self.journals)", in: small))
        add("all read: list, one year", year, beside: "cat of the journals", .none)
        let list = huddle(["list"], team: large)
        let pair = RunPair(list, beside: shell("cat \(Self.journals)"))
        add("all read: list, ten years", pair, beside: "cat of the journals", .ratio(3))
        add(
            "", RunPair(list, beside: shell("wc -l \(Self.journals)"), count: 5), beside: "wc -l",
            .none)
        guard let pair else { return }
        let journals = Tools.bytes(of: "cat \(Self.journals)", in: large).megabytes
        table.add(
            BenchRow(
                work: "memory: list, ten years", ours: .megabytes(pair.ourPeak.megabytes),
                other: .megabytes(journals), otherName: "bytes of the journals", budget: .ratio(3)))
        let export = RunPair(
            huddle(["actions", "--status", "all", "--format", "csv"], team: large),
            beside: list, count: 1)
        if let export {
            table.add(
                BenchRow(
                    work: "memory: export, ten years", ours: .megabytes(export.ourPeak.megabytes),
                    other: .megabytes(export.theirPeak.megabytes), otherName: "the list alone",
                    budget: .most(export.theirPeak.megabytes + 60)))
        }
        if let screen = TerminalRun(Launch([huddle, "--team", large])),
            screen.timeOf("saved") != nil
        {
            screen.settle()
            table.add(
                BenchRow(
                    work: "memory: screen, ten years", ours: .megabytes(screen.peakBytes.megabytes),
                    other: .megabytes(journals), otherName: "bytes of the journals",
                    budget: .ratio(3)))
        }
    }
}

extension Int {
    /// Millions of bytes.
    var megabytes: Double { Double(self) / 1_000_000 }
}
