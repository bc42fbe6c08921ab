extension Measure {
    /// Whether those come without whom the meeting is short of somebody.
    static let attendance: [Measure] = [
        Measure(
            .meeting, "core-attendance", "Core roles present",
            Words(
                numerator: "core roles that somebody held", denominator: "core roles asked for",
                comparator: "somebody or cover at 2/3 of meetings",
                source: "MDT-OARS, BMC Cancer 12-202; Bristol peer review")
        ) { scope in
            let asked = scope.coreRoles.flatMap { $0.asked }
            let missing = scope.coreRoles.flatMap { $0.missing }
            return .share(asked.count - missing.count, of: asked.count)
        },
        Measure(
            .meeting, "core-two-thirds", "Core roles at two thirds of meetings",
            Words(
                numerator: "roles held at 2/3 of the meetings that asked for them",
                denominator: "core roles", comparator: "all of them",
                source: "Bristol peer review")
        ) { scope in
            let roles = Set(scope.coreRoles.flatMap(\.asked))
            let regular = roles.count { role in
                let asked = scope.coreRoles.filter { $0.asked.contains(role) }
                let held = asked.count { !$0.missing.contains(role) }
                return held * 3 >= asked.count * 2
            }
            return .share(regular, of: roles.count)
        },
        Measure(
            .meeting, "missed-in-a-row", "Longest row of misses of a core role",
            Words(
                numerator: "meetings missed one after another", denominator: "meetings",
                formula: "longest row without anybody in the role",
                comparator: "the chair hears of it", source: "Peer review of MDTs, PMC7910033")
        ) { scope in
            let roles = Set(scope.coreRoles.flatMap(\.asked))
            let longest = roles.map { role in scope.longestMiss(of: role) }.max()
            return .figure(longest.map { .count($0) }, longest ?? 0, of: scope.meetings.count)
        },
        Measure(
            .meeting, "social-care-present", "Social care and voluntary in the room",
            Words(
                numerator: "attendances from social care and the voluntary sector",
                denominator: "attendances of professionals",
                comparator: "81 % social care at the project's sessions",
                source: "Working-together project, learning sessions")
        ) { scope in
            let sectors = scope.meetings.map { scope.record.sectors(in: $0, scope.settings.roles) }
            let others = sectors.map { ($0[.social] ?? 0) + ($0[.voluntary] ?? 0) }.sum
            return .share(others, of: others + sectors.map { $0[.health] ?? 0 }.sum)
        },
    ]
}

extension MeasureScope {
    /// Which core roles each meeting asked for, and which of them nobody held.
    fileprivate var coreRoles: [(asked: [RoleID], missing: [RoleID])] {
        meetings.map { meeting in
            let state = record.meetings[meeting]
            let asked =
                state?.frame?.coreRoles ?? settings.template(state?.template ?? "").coreRoles
            return (asked, record.missingRoles(in: meeting, of: asked))
        }
    }

    fileprivate func longestMiss(of role: RoleID) -> Int {
        var (longest, row) = (0, 0)
        for meeting in coreRoles where meeting.asked.contains(role) {
            row = meeting.missing.contains(role) ? row + 1 : 0
            longest = max(longest, row)
        }
        return longest
    }
}
