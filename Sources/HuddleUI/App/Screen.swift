/// One screen with its state. A new screen is a folder, a case here and a row in `Place`.
enum Screen: Equatable, Sendable {
    case home(HomeState)
    case rollCall(RollCallState)
    case order(OrderState)
    case discussion(DiscussionState)
    case wrapUp(WrapUpState)
    case reflection(ReflectionState)
    case meetings(MeetingsState)
    case minutes(MinutesState)
    case actions(ActionsState)
    case patients(PatientsState)
    case patientRecord(PatientRecordState)
    case sheet(SheetState)
    case team(TeamState)
    case keyMessages(KeyMessagesState)
    case measures(MeasuresState)
    case search(SearchState)
    case reading(ReadingState)
    case presenter(PresenterState)

    /// The name under which the command table knows the screen.
    var place: Place {
        switch self {
        case .home: .home
        case .rollCall: .rollCall
        case .order: .order
        case .discussion: .discussion
        case .wrapUp: .wrapUp
        case .reflection: .reflection
        case .meetings: .meetings
        case .minutes: .minutes
        case .actions: .actions
        case .patients: .patients
        case .patientRecord: .patientRecord
        case .sheet: .sheet
        case .team: .team
        case .keyMessages: .keyMessages
        case .measures: .measures
        case .search: .search
        case .reading: .reading
        case .presenter: .presenter
        }
    }
}

/// Where a command works.
public enum Place: String, CaseIterable, Sendable {
    case home, rollCall, order, discussion, wrapUp, meetings, minutes, actions, patients
    case patientRecord, sheet, team, keyMessages, measures, search, reading, reflection
    case presenter

    /// The words in titles and in the list of keys.
    public var title: String {
        switch self {
        case .home: "Home"
        case .rollCall: "Roll call"
        case .order: "Running order"
        case .discussion: "Discussion"
        case .wrapUp: "Wrap-up"
        case .reflection: "Reflection"
        case .meetings: "Meetings"
        case .minutes: "Minutes"
        case .actions: "Actions"
        case .patients: "Register"
        case .patientRecord: "Record"
        case .sheet: "Out-of-hours sheet"
        case .team: "Team and roles"
        case .keyMessages: "Key messages"
        case .measures: "Measures"
        case .search: "Search"
        case .reading: "Looking back"
        case .presenter: "Presenter"
        }
    }
}

/// The screens one has come through; there is always one.
struct ScreenStack: Equatable, Sendable {
    private var below: [Left] = []
    /// The screen that is shown.
    var top: Screen

    /// A screen that one went in from: it comes back as it was left.
    struct Left: Equatable, Sendable {
        var screen: Screen
        var filter: FilterState?
        /// What was selected, whatever row it is by then.
        var selected: RowID?
        /// The line that was being typed, to go on with.
        var entry: EntryState?
    }

    init(_ root: Screen) {
        top = root
    }

    var depth: Int { below.count + 1 }
    /// Every screen from the first to the one shown.
    var screens: [Screen] { below.map(\.screen) + [top] }

    /// Goes in, and keeps how the screen was left.
    mutating func push(_ screen: Screen, leaving left: Left) {
        below.append(left)
        top = screen
    }

    /// Notes the line that was being typed when the last screen was left.
    mutating func keepTyping(_ entry: EntryState?) {
        guard !below.isEmpty else { return }
        below[below.count - 1].entry = entry
    }

    /// Goes back one level and gives how that screen was left; nil at the first screen.
    mutating func pop() -> Left? {
        guard let last = below.popLast() else { return nil }
        top = last.screen
        return last
    }

    /// Goes back to the first screen.
    mutating func popToRoot() {
        guard let root = below.first else { return }
        below = []
        top = root.screen
    }

    /// Goes back to the nearest screen of a place, or in to a new one. The wrap-up takes the place
    /// of the discussion, so that Esc leads to the running order and not to nobody.
    mutating func show(_ screen: Screen, leaving left: Left) {
        var left = left
        while let last = below.last {
            if top.place == screen.place { break }
            if !screens.contains(where: { $0.place == screen.place }) { break }
            top = last.screen
            left = last
            below.removeLast()
        }
        let isSuccessor = screen.place == .wrapUp && top.place == .discussion
        guard top.place != screen.place, !isSuccessor else {
            top = screen
            return
        }
        push(screen, leaving: left)
    }
}
