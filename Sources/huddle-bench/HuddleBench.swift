import Glibc

/// Measures Huddle beside floors and peers, on teams that it makes itself.
@main
enum HuddleBench {
    static func main() {
        let arguments = CommandLine.arguments
        if arguments.count == 4, arguments[1] == "save" {
            exit(SavedLines.measure(team: arguments[2], bare: arguments[3]) ? 0 : 1)
        }
        let size = arguments.dropFirst(3).first ?? ""
        guard (3...4).contains(arguments.count), ["", "hundred"].contains(size) else {
            print("usage: huddle-bench FOLDER PROGRAMS [hundred]")
            exit(64)
        }
        let programs = arguments[2]
        var bench = Bench(
            folder: arguments[1], huddle: "\(programs)/huddle", floor: "\(programs)/bench-floor",
            own: "\(programs)/huddle-bench")
        bench.hasHundred = size == "hundred"
        guard bench.makeTeams() else {
            print("The made-up teams could not be made in \(arguments[1]).")
            exit(1)
        }
        bench.run()
        print(bench.table.text, terminator: "")
        exit(bench.table.rows.contains(where: \.isFailure) ? 1 : 0)
    }
}
