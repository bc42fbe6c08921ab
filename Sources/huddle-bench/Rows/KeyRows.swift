/// How long a key takes to reach the screen.
extension Bench {
    private static let presses = 150

    mutating func measureKeys() {
        measureKeys("home", open: "", beside: nil)
        measureKeys("meetings", open: "r", beside: nil)
        measureKeys("actions", open: "a", beside: nil)
        measureKeys("register", open: "p", beside: nil)
        addPeers()
    }

    /// Moves up and down a screen of both teams.
    private mutating func measureKeys(_ screen: String, open key: String, beside: String?) {
        var floor = Launch([self.floor, "list", "36000"])
        floor.folder = folder
        let bare = times(of: floor, "painted", open: "")
        for (size, team) in [("one year", small), ("ten years", large)] {
            let launch = Launch([huddle, "--team", team])
            guard let ours = times(of: launch, "saved", open: key), let bare else {
                table.skip("keys on \(screen), \(size): nothing was painted")
                continue
            }
            addKeys("\(screen), \(size)", ours, bare)
        }
    }

    private mutating func addKeys(_ name: String, _ ours: Samples, _ bare: Samples) {
        let other = "a list in bare ncurses"
        table.add(
            BenchRow(
                work: "key to screen p50: \(name)", ours: .milliseconds(ours.median),
                other: .milliseconds(bare.median), otherName: other, budget: .ratio(10)))
        table.add(
            BenchRow(
                work: "key to screen p99: \(name)", ours: .milliseconds(ours.percentile(99)),
                other: .milliseconds(bare.percentile(99)), otherName: other, budget: .most(10)))
    }

    /// The same keys in other programs, for comparison.
    private mutating func addPeers() {
        let store = "\(folder)/calcurse"
        if Tools.has("calcurse"), !Tools.exists(store) {
            Tools.shell(
                "mkdir \(store) && for i in $(seq 400);"
                    + " do echo \"[1] Review the syringe driver $i\" >> \(store)/todo; done")
        }
        let peers = [
            ("tig", Launch(["tig"])), ("calcurse", Launch(["calcurse", "-D", store])),
        ]
        for (name, launch) in peers {
            guard Tools.has(name) else {
                table.skip("keys in \(name): not installed")
                continue
            }
            guard let times = times(of: launch, nil, open: name == "calcurse" ? "\t\t" : "") else {
                table.skip("keys in \(name): too few of them painted anything")
                continue
            }
            addPeer(name, times)
        }
    }

    private mutating func addPeer(_ name: String, _ times: Samples) {
        for (what, time) in [("p50", times.median), ("p99", times.percentile(99))] {
            table.add(
                BenchRow(
                    work: "key to screen \(what)", ours: .milliseconds(0),
                    other: .milliseconds(time), otherName: name, budget: .none))
        }
    }

    /// The times of many keys once the program has painted the word, or has come to rest.
    private func times(of launch: Launch, _ word: String?, open key: String) -> Samples? {
        guard let screen = TerminalRun(launch) else { return nil }
        if let word, screen.timeOf(word) == nil { return nil }
        screen.settle(milliseconds: 400)
        if !key.isEmpty {
            _ = screen.timeOf(key: key)
            screen.settle()
        }
        let times = (0..<Self.presses).compactMap { press in
            screen.timeOf(key: press % 6 < 3 ? "j" : "k")
        }
        return times.count >= Self.presses / 2 ? Samples(times) : nil
    }
}
