extension Measure {
    /// Who speaks, and who is there and does not.
    static let voices: [Measure] = [
        Measure(
            .voices, "voice-spread", "Roles that spoke",
            Words(
                numerator: "roles with a contribution", denominator: "roles present",
                formula: "sum over meetings / sum over meetings",
                comparator: "nurses silent in more than 75 %", source: "RCNi, MDT meetings")
        ) { scope in
            var (spoke, present) = (0, 0)
            for meeting in scope.meetings {
                let here = Set(
                    scope.record.peopleInMeeting(meeting).filter { scope.record.hasRole($0) }
                        .map { scope.record.role(of: $0) })
                let heard = Set(
                    scope.talks.filter { $0.meeting == meeting }.flatMap(\.speakers).map(\.role))
                present += here.count
                spoke += here.intersection(heard).count
            }
            return .share(spoke, of: present)
        },
        Measure(
            .voices, "dominance", "Contributions of the two who speak most",
            Words(
                numerator: "contributions of the two who speak most in a meeting",
                denominator: "contributions",
                formula: "sum over meetings / sum over meetings",
                comparator: "not dominated by one or two", source: "MDT-OARS, BMC Cancer 12-202")
        ) { scope in
            var (top, all) = (0, 0)
            for meeting in scope.meetings {
                let speakers = scope.talks.filter { $0.meeting == meeting }.flatMap(\.speakers)
                let counts = speakers.reduce(into: [:]) { $0[$1, default: 0] += 1 }.values
                top += counts.sorted(by: >).prefix(2).reduce(0, +)
                all += speakers.count
            }
            return .share(top, of: all)
        },
        Measure(
            .voices, "own-voice", "Heard in their own or the family's words",
            Words(
                numerator: "turns with the person's or the family's voice",
                denominator: "turns taken", comparator: "every time",
                source: "Key message 1; transitions study (118 carers)")
        ) { scope in
            let talks = scope.discussed
            return .share(
                talks.count { talk in
                    talk.speakers.contains { scope.settings.roles.role($0.role).isVoice }
                }, of: talks.count)
        },
        Measure(
            .voices, "nurses-heard", "A nurse spoke",
            Words(
                numerator: "turns in which a nurse spoke",
                denominator: "turns in meetings where a nurse was present",
                comparator: "nurses silent in more than 75 %", source: "RCNi, MDT meetings")
        ) { scope in
            let talks = scope.discussed.filter { talk in
                scope.record.peopleInMeeting(talk.meeting).contains {
                    nursing.contains(scope.record.role(of: $0))
                }
            }
            return .share(
                talks.count { $0.speakers.contains { nursing.contains($0.role) } },
                of: talks.count)
        },
        Measure(
            .voices, "social-care-heard", "Social care spoke",
            Words(
                numerator: "turns in which somebody of social care spoke",
                denominator: "turns taken", source: "Transitions study: the medical voice dominates"
            )
        ) { scope in
            let talks = scope.discussed
            return .share(
                talks.count { talk in
                    talk.speakers.contains { scope.settings.roles.role($0.role).sector == .social }
                }, of: talks.count)
        },
    ]

    private static let nursing: Set<RoleID> = Set(
        [
            "districtNurse", "communityMatron", "palliativeNurse", "careHomeNurse",
            "dementiaNurse",
        ].map(RoleID.init))
}
