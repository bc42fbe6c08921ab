import Glibc

/// The register of actions, and all of them exported.
extension Bench {
    mutating func measureActions() {
        let open = huddle(["actions"], team: large)
        measure("open actions, ten years", open, beside: "jq", shell(Self.openInJQ), runs: 3)
        measureTaskwarrior(open)
        if Tools.shell("python3 -c 'import orjson'") {
            measure(
                "", open, beside: "python3",
                shell("python3 -c '\(Self.openInPython)' \(Self.journals)"), name: "orjson", runs: 3
            )
        } else {
            table.skip("open actions beside orjson: not installed")
        }
        measureExport()
    }

    private mutating func measure(
        _ work: String, _ ours: Launch, beside program: String, _ theirs: Launch,
        name: String? = nil, runs: Int
    ) {
        guard Tools.has(program) else {
            return table.skip("\(work) beside \(program): not installed")
        }
        add(work, RunPair(ours, beside: theirs, count: runs), beside: name ?? program, .ratio(1))
    }

    /// The same actions in Taskwarrior: those open as pending, the others completed.
    private mutating func measureTaskwarrior(_ open: Launch) {
        guard Tools.has("task"), Tools.has("jq") else {
            return table.skip("open actions beside Taskwarrior: not installed")
        }
        let store = "\(folder)/task"
        let task =
            "task rc:/dev/null rc.data.location=\(store) rc.confirmation=no rc.verbose=nothing"
        if !Tools.exists("\(store)/done") {
            let all = "\(huddle) actions --status all --format jsonl --team \(large)"
            Tools.shell(
                "rm -rf \(store) && mkdir \(store) && \(all) | jq -c '\(Self.toTaskwarrior)'"
                    + " | \(task) import - && \(task) list; touch \(store)/done")
        }
        let every = Launch(["sh", "-c", "\(task) status.any: count"])
        add(
            "", RunPair(open, beside: every, count: 3), beside: "task, a look at every action",
            .ratio(1))
        // Done ones are filed away in another file, which `list` never opens.
        let list = Launch(["sh", "-c", "\(task) rc.defaultwidth=200 list"])
        add("", RunPair(open, beside: list, count: 3), beside: "task list, open ones only", .none)
    }

    private mutating func measureExport() {
        let export = huddle(["actions", "--status", "all", "--format", "csv"], team: large)
        guard Tools.has("python3") else {
            return table.skip("export of every action beside python3: not installed")
        }
        let json = "\(folder)/actions.json"
        if !Tools.exists(json) {
            Tools.shell(
                "\(huddle) actions --status all --format json --team \(large) > \(json).new"
                    + " && mv \(json).new \(json)")
        }
        measure(
            "export of every action, ten years", export, beside: "python3",
            Launch(["python3", "-c", Self.exportInPython, json]),
            name: "python3, from JSON of the actions alone", runs: 5)
    }

    /// Folds the journals: an action is open until a line about it says done or cancelled.
    private static let openInJQ = """
        cat \(journals) | jq -rn '
          reduce inputs as $e ({};
            if $e.huddle then .journal = $e.journal
            elif $e.type == "action.added" then .[.journal + "-" + ($e.seq | tostring)] = $e
            elif $e.status == "done" or $e.status == "cancelled" then .[$e.item] = null
            else . end)
          | [.[] | objects] | sort_by(.due)[] | [.due, .text] | @tsv'
        """

    private static let openInPython = """
        from orjson import loads
        from sys import argv
        actions, closed = {}, set()
        for name in argv[1:]:
            with open(name, "rb") as lines:
                journal = loads(next(lines))["journal"]
                for line in lines:
                    event = loads(line)
                    if event["type"] == "action.added":
                        actions[journal + "-" + str(event["seq"])] = event
                    elif event["type"] == "item.revised" and event.get("status") in ("done", "cancelled"):
                        closed.add(event["item"])
        rows = [event for key, event in actions.items() if key not in closed]
        for event in sorted(rows, key=lambda event: event.get("due", "9")):
            print(event.get("due"), event["text"], sep="\\t")
        """

    private static let toTaskwarrior = """
        {description: .text, status: (if .status == "open" then "pending" else "completed" end),
         entry: (.created | gsub("-"; "") + "T090000Z")}
        + (if .due then {due: (.due | gsub("-"; "") + "T090000Z")} else {} end)
        + (if .closed then {end: (.closed | gsub("-"; "") + "T090000Z")} else {} end)
        """

    private static let exportInPython = """
        from csv import writer
        from json import load
        from sys import argv, stdout
        actions = load(open(argv[1]))
        actions = actions if isinstance(actions, list) else actions["actions"]
        out = writer(stdout)
        out.writerow(["id", "patient", "text", "owner", "due", "status"])
        for action in actions:
            out.writerow([str(action.get(key, "")) for key in
                          ("id", "patient", "text", "owner", "due", "status")])
        """
}
