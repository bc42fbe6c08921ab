/// What it costs to save one line, in a small record and in a large one.
extension Bench {
    mutating func measureSaving() {
        for (work, team) in [
            ("one saved line, one year", small), ("one saved line, ten years", large),
        ] {
            // The lines go into a copy of the folder's settings, never into the made-up record.
            let output = "\(folder)/saved"
            Tools.shell("rm -rf \(output) && mkdir \(output)")
            let run = CommandRun(Launch([own, "save", team, output]))
            guard run?.exitCode == 0, let figures = SavedLines.read("\(output)/figures") else {
                table.skip("\(work): the run failed")
                continue
            }
            table.add(
                BenchRow(
                    work: work, ours: .microseconds(figures.ours),
                    other: .microseconds(figures.bare), otherName: "200 bytes and fdatasync",
                    budget: .ratio(1.5)))
        }
    }
}
