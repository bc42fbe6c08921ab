import HuddleCore
import TerminalUI

enum HomeScreen {
    static let commands: [UICommand] = [
        UICommand(
            "meet", "Start a meeting, or resume the open one", .meeting,
            keys: [.character("m")], in: [.home]
        ) { $0.meet() }.hinted("meet").unless { $0.reasonInThePast }
            .unless { $0.meeting == nil ? $0.readOnly : nil },
        UICommand(
            "review", "Past meetings and their minutes", .move,
            keys: [.character("r")], in: [.home]
        ) { $0.go(.meetings(MeetingsState())) }.hinted("review"),
        UICommand(
            "actions", "Every open action by date", .move,
            keys: [.character("a")], in: [.home]
        ) { $0.go(.actions(ActionsState())) }.hinted("actions"),
        UICommand("patients", "The register", .move, keys: [.character("p")], in: [.home]) {
            $0.go(.patients(PatientsState()))
        }.hinted("patients"),
        UICommand(
            "team", "The directory and what each role does", .move,
            keys: [.character("t")], in: [.home]
        ) { $0.go(.team(TeamState())) }.hinted("team"),
        UICommand(
            "key-messages", "What is worth remembering about working together", .move,
            keys: [.character("k")], in: [.home]
        ) { $0.go(.keyMessages(KeyMessagesState())) }.hinted("messages"),
        UICommand(
            "measures", "How the latest meetings went, in numbers", .move,
            keys: [.character("s")], in: [.home]
        ) { $0.go(.measures(MeasuresState())) }.hinted("measures"),
        UICommand(
            "open-news", "The record of the person selected", .move,
            keys: [.enter], in: [.home]
        ) { model in
            guard case .home(let state) = model.stack.top else { return [] }
            let news = news(model)
            guard news.indices.contains(state.list.selected) else { return [] }
            return model.go(
                .patientRecord(PatientRecordState(patient: news[state.list.selected].patient)))
        },
    ]

    /// What changed on the register since the team last spoke of people.
    static func news(_ model: Model) -> [RegisterNews] {
        model.registerNews()
    }
}

extension Model {
    mutating func go(_ screen: Screen) -> [Effect] {
        show(screen)
        return []
    }

    /// Resumes the open meeting where it stands, or offers the templates of a new one.
    mutating func meet() -> [Effect] {
        let open = record.openMeetings
        if open.count > 1 {
            pickMeeting(open)
            return []
        }
        if let meeting { return resume(meeting) }
        guard !record.activePatients.isEmpty else {
            refuse(
                "Nobody is on the register yet. Leave with q and run: huddle import patients FILE.csv"
            )
            return []
        }
        overlay = .pick(
            Picker(
                title: "Which meeting?",
                choices: settings.templates.map { template in
                    Picker.Choice(
                        label: "\(template.name)  ·  \(template.minutesPerPerson) min each",
                        deed: .perform(
                            .openMeeting(template: template.key, date: clock.today, chair: nil),
                            AfterSaving(screen: .show(.rollCall(RollCallState())))))
                }))
        return []
    }

    /// Two meetings can be open when two laptops opened one each, out of reach of one another.
    private mutating func pickMeeting(_ open: [MeetingID]) {
        overlay = .pick(
            Picker(
                title: "Two meetings are open. Which one?",
                choices: open.map { meeting in
                    let counts = record.counts(of: meeting)
                    let settled = "\(counts.outcomes) of \(counts.listed) have an outcome"
                    return Picker.Choice(
                        label: "\(words(of: meeting)) · \(settled)", deed: .sit(meeting))
                }))
    }

    mutating func resume(_ meeting: MeetingID) -> [Effect] {
        let isAnybodyHere = !record.peopleInMeeting(meeting).isEmpty
        guard isAnybodyHere else { return go(.rollCall(RollCallState())) }
        guard record.focus(of: meeting) != nil else { return go(.order(OrderState())) }
        return go(.discussion(DiscussionState()))
    }
}
