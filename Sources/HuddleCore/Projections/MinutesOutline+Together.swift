extension MinutesOutline {
    /// How the team worked in the meeting: who was in the room, what was read back, what was scored.
    public struct Together: Equatable, Sendable {
        /// How many people of each sector took part; every sector once, in its order.
        public let sectors: [SectorCount]
        public let readBack: ReadBackMade?
        /// Whole minutes of the longest break, nil without one.
        public let breakMinutes: Int?
        /// The answers to the reflection's questions, those that nobody answered left out.
        public let reflection: [ScoreTally]
        /// How the answers moved over a learning session.
        public let learning: [ScoreShift]

        /// One sector and how many of it took part.
        public struct SectorCount: Equatable, Sendable {
            public let sector: Sector
            public let count: Int
        }

        /// When everything was read back and by whom, and whether more came after it.
        public struct ReadBackMade: Equatable, Sendable {
            /// `Dr Amina Shah, GP`, or the name of whoever typed.
            public let by: String
            public let decisions: Int
            public let actions: Int
            public let isComplete: Bool

            /// `by Dr Amina Shah, GP: 2 decisions, 1 action; more was agreed after it`, the same on the
            /// screen as in the files.
            public var words: String {
                let what =
                    "\(decisions) \(decisions == 1 ? "decision" : "decisions"), "
                    + "\(actions) \(actions == 1 ? "action" : "actions")"
                return "by \(by): \(what)" + (isComplete ? "" : "; more was agreed after it")
            }
        }
    }
}

extension TeamRecord {
    /// What the minutes say of how the team worked in the meeting.
    func together(
        in meeting: Meeting, _ settings: TeamSettings, person: (ProfessionalID) -> String
    ) -> MinutesOutline.Together {
        let sectors = sectors(in: meeting.id, settings.roles)
        let pause = longestPause(in: meeting.id, now: signOff(of: meeting.id)?.at ?? latest)
        let isBreak = pause >= settings.thresholds.breakMinutes * 60
        return MinutesOutline.Together(
            sectors: Sector.allCases.map { .init(sector: $0, count: sectors[$0] ?? 0) },
            readBack: readBackMade(of: meeting.id).map { made in
                .init(
                    by: made.content.reader.map(person) ?? made.typedBy,
                    decisions: made.content.decisions, actions: made.content.actions,
                    isComplete: isReadBack(meeting.id))
            },
            breakMinutes: isBreak ? pause / 60 : nil,
            reflection: tallies(of: meeting.id, .reflection, questions: [])
                .filter { !$0.scores.isEmpty },
            learning: shifts(of: meeting.id))
    }
}
