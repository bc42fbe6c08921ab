/// How soon something is there.
extension Bench {
    mutating func measureStart() {
        let version = RunPair(
            Launch([huddle, "--version"]), beside: Launch([floor, "nothing"]), count: 25)
        add("say the version", version, beside: "a program that does nothing", .none)
        measurePaint("first paint, one year", team: small, .ratio(2))
        measurePaint("first paint, ten years", team: large, .most(60))
        // The page is there before anything is read; home is there when everything is.
        measureAllRead("home, all read on the screen, one year", team: small)
        measureAllRead("home, all read on the screen, ten years", team: large)
    }

    private mutating func measurePaint(_ work: String, team: String, _ budget: BenchRow.Budget) {
        var (ours, theirs): ([Double], [Double]) = ([], [])
        for _ in 0..<11 {
            ours += timeOfPage(Launch([huddle, "--team", team]))
            theirs += timeOfPaint(Launch([floor, "list", "36000"]), "painted")
        }
        addPaint(work, ours, theirs, budget)
    }

    /// When the title bar says that everything has been read.
    private mutating func measureAllRead(_ work: String, team: String) {
        var (ours, theirs): ([Double], [Double]) = ([], [])
        for _ in 0..<7 {
            ours += timeOfPaint(Launch([huddle, "--team", team]), "saved")
            let cat = CommandRun(shell("cat \(Self.journals)", in: team))
            theirs += cat.map { [$0.milliseconds] } ?? []
        }
        guard !ours.isEmpty, !theirs.isEmpty else {
            return table.skip("\(work): the word never came")
        }
        table.add(
            BenchRow(
                work: work, ours: .milliseconds(Samples(ours).median),
                other: .milliseconds(Samples(theirs).median), otherName: "cat of the journals",
                budget: .none))
    }

    private mutating func addPaint(
        _ work: String, _ ours: [Double], _ theirs: [Double], _ budget: BenchRow.Budget
    ) {
        guard !ours.isEmpty, !theirs.isEmpty else {
            return table.skip("\(work): the last row was never painted")
        }
        table.add(
            BenchRow(
                work: work, ours: .milliseconds(Samples(ours).median),
                other: .milliseconds(Samples(theirs).median), otherName: "a list in bare ncurses",
                budget: budget))
    }

    private func timeOfPaint(_ launch: Launch, _ word: String) -> [Double] {
        TerminalRun(launch)?.timeOf(word).map { [$0] } ?? []
    }

    /// When the last row was painted, of the home screen or of the page before it.
    private func timeOfPage(_ launch: Launch) -> [Double] {
        TerminalRun(launch)?.timeOf("help", "quit").map { [$0] } ?? []
    }
}
