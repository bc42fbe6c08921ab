/// Looking through a record as the screen's promises name it: five years of weekly meetings about
/// forty people.
extension Bench {
    private var reference: String { "\(folder)/five" }
    private static let meetings = 250

    mutating func measureBrowsing() {
        let isThere =
            Tools.exists("\(reference)/actions.md")
            || Tools.shell(
                "rm -rf \(reference) && \(huddle) demo --no-open --keep \(reference)"
                    + " --meetings \(Self.meetings) --patients 40")
        guard isThere else { return table.skip("browsing: the team could not be made") }
        measureFilter()
        measureMinutes()
        measureRest()
    }

    /// What a meeting costs while nobody presses anything and its timer runs.
    private mutating func measureRest() {
        guard let screen = TerminalRun(Launch([huddle, "--team", reference])),
            screen.timeOf("saved") != nil
        else { return table.skip("rest: nothing was painted") }
        for key in ["m", "\r", "A", "\r", "\r"] {
            _ = screen.timeOf(key: key)
            screen.settle(milliseconds: 400)
        }
        let used = screen.rest(milliseconds: 10_000)
        table.add(
            BenchRow(
                work: "processor in ten seconds of a running timer",
                ours: .milliseconds(used), other: .milliseconds(10_000), otherName: "the wall",
                budget: .most(50)))
    }

    /// Narrows every action of five years, letter for letter.
    private mutating func measureFilter() {
        let launch = Launch([huddle, "--team", reference])
        guard let screen = TerminalRun(launch), screen.timeOf("saved") != nil else {
            return table.skip("filter: nothing was painted")
        }
        screen.settle(milliseconds: 400)
        for key in ["a", "\t", "\t", "/"] {
            _ = screen.timeOf(key: key)
            screen.settle()
        }
        let letters = ["r", "i", "n", "g", "\u{7F}", "\u{7F}", "\u{7F}", "\u{7F}"]
        let times = (0..<5).flatMap { _ in letters.compactMap { screen.timeOf(key: $0) } }
        guard times.count >= 20 else { return table.skip("filter: too few letters painted") }
        let samples = Samples(times)
        // What is left of the list are its ends of lines.
        let rows = Tools.bytes(
            of: "\(huddle) actions --team \(reference) --status all --format csv | tr -dc '\\n'",
            in: folder)
        for (what, time) in [("p50", samples.median), ("p95", samples.percentile(95))] {
            table.add(
                BenchRow(
                    work: "letter of a filter \(what), \(rows) actions",
                    ours: .milliseconds(time), other: .milliseconds(30),
                    otherName: "what is promised of 10,000", budget: .most(30)))
        }
    }

    /// Opens the minutes of every meeting, goes to their end and back to the list.
    private mutating func measureMinutes() {
        let launch = Launch([huddle, "--team", reference])
        guard let screen = TerminalRun(launch), screen.timeOf("saved") != nil else {
            return table.skip("minutes: nothing was painted")
        }
        screen.settle(milliseconds: 400)
        let atStart = screen.peakBytes
        _ = screen.timeOf(key: "r")
        for _ in 0..<Self.meetings {
            for key in ["\r", "G", "\u{1B}", "j"] { _ = screen.timeOf(key: key) }
        }
        let journals = Tools.bytes(of: "cat \(Self.journals)", in: reference).megabytes
        table.add(
            BenchRow(
                work: "memory: all minutes of five years read",
                ours: .megabytes(screen.peakBytes.megabytes), other: .megabytes(journals),
                otherName: "bytes of the journals", budget: .none))
        table.add(
            BenchRow(
                work: "memory: what reading them all added",
                ours: .megabytes((screen.peakBytes - atStart).megabytes),
                other: .megabytes(atStart.megabytes), otherName: "the program before",
                budget: .most(40)))
    }
}
