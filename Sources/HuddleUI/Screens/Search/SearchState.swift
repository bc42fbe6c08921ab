import HuddleCore
import TerminalUI

/// One box over everything recorded, answered as it is typed, a slice at a time.
struct SearchState: Equatable, Sendable, ListScreen {
    var list = ListState()
    var words = LineEditor(lines: .one)
    var grouping = Grouping.patient
    /// How far the search is; nil before anything was typed.
    var run: SearchRun?
    /// The same search without `is:`, once the one with it has ended without a hit.
    var inAnyState: SearchRun?
    /// Why what was typed cannot be understood.
    var problem: String?

    /// What hits stand under.
    enum Grouping: Equatable, Sendable {
        case patient, meeting
    }

    /// A heading, or a hit by its number.
    enum Line: Equatable {
        case heading(String)
        case hit(Int)

        /// The number of the hit; nil for a heading.
        var hit: Int? {
            guard case .hit(let number) = self else { return nil }
            return number
        }
    }

    /// True while there is more to look at.
    var isSearching: Bool {
        [run, inAnyState].contains { run in run.map { !$0.isFinished } ?? false }
    }

    /// Looks at the next slice. Where a search with `is:` has found nothing, it goes on without it.
    mutating func advance(in record: TeamRecord, today: Day, roles: RoleList) {
        guard run?.isFinished == true else {
            run?.advance(in: record, today: today, roles: roles)
            inAnyState = run?.inAnyState
            return
        }
        inAnyState?.advance(in: record, today: today, roles: roles)
    }

    func rowCount(in model: Model) -> Int { ordered(model).count }

    /// The hits in the order of the screen. Nothing about somebody who objects is shown.
    func ordered(_ model: Model) -> [SearchHit] { groups(model).flatMap(\.hits) }

    /// The hits under their headings; groups stand in the order of their first hit.
    func groups(_ model: Model) -> [(title: String, hits: [SearchHit])] {
        var places: [RecordID?: Int] = [:]
        var groups: [(key: SearchHit, hits: [SearchHit])] = []
        for hit in run?.hits ?? [] where !(hit.patient.map(model.record.isRestricted) ?? false) {
            let key = grouping == .patient ? hit.patient?.record : hit.meeting?.record
            if let place = places[key] {
                groups[place].hits.append(hit)
            } else {
                places[key] = groups.count
                groups.append((hit, [hit]))
            }
        }
        return groups.map { (title(of: $0.key, model), $0.hits) }
    }

    private func title(of hit: SearchHit, _ model: Model) -> String {
        switch grouping {
        case .patient: return hit.patient.map { model.shownName($0) } ?? "The team"
        case .meeting:
            guard let meeting = hit.meeting.flatMap({ model.record.meetings[$0] }) else {
                return "Register and directory"
            }
            let name = meeting.frame?.title ?? model.settings.template(meeting.template).name
            return "\(meeting.date.long) · \(name)"
        }
    }
}

extension Model {
    /// Why the search cannot be turned to now: a question wants its answer first.
    var reasonNotToSearch: String? {
        overlay?.asksNothing == true && !isCurtained ? nil : reasonNotToLookAside
    }

    /// Goes to the search from anywhere; a line that is being typed waits, and a panel closes.
    mutating func openSearch() -> [Effect] {
        closeOverlay()
        guard stack.top.place != .search else { return [] }
        filter?.isTyping = false
        return lookAside(to: .search(SearchState()))
    }

    mutating func takeInSearch(_ key: Key, _ state: SearchState) -> [Effect] {
        switch key {
        case .escape:
            _ = back()
            return []
        case .enter: return openHit(state)
        case .tab:
            let selected = stack.top.selectedID(in: self)
            var state = state
            state.grouping = state.grouping == .patient ? .meeting : .patient
            stack.top = .search(state)
            if let selected { follow(selected) }
            return []
        case .up, .down, .pageUp, .pageDown:
            guard let command = CommandTable.command(for: key, in: .search) else { return [] }
            return run(command)
        default:
            var state = state
            let before = state.words.text
            guard state.words.handle(key) else {
                refuse("\(key.name) does nothing in the search. Esc leaves it, F1 helps.")
                return []
            }
            stack.top = .search(state)
            if state.words.text != before { search() }
            return []
        }
    }

    mutating func pasteInSearch(_ text: String, _ state: SearchState) {
        var state = state
        state.words.insert(text)
        stack.top = .search(state)
        search()
    }

    /// Begins to search for what stands in the box.
    private mutating func search() {
        guard case .search(var state) = stack.top else { return }
        state.inAnyState = nil
        do throws(SearchProblem) {
            let query = try SearchQuery(
                reading: state.words.text, today: dayShown, roles: settings.roles)
            state.problem = nil
            state.run = query.isEmpty ? nil : SearchRun(query, after: state.run)
            state.list = ListState()
        } catch {
            // Hits that nobody sees are none that Enter may go to.
            (state.run, state.list) = (nil, ListState())
            state.problem = error.message
        }
        stack.top = .search(state)
        continueSearch()
    }

    /// The record has changed: what was found is found anew.
    mutating func searchAgain() {
        guard case .search(var state) = stack.top, let query = state.run?.query else { return }
        state.run = SearchRun(query)
        // Hits that were there are there again at once, so that nothing flickers; so is what stands
        // where there are none, unless the record takes more than one slice.
        state.advance(in: record, today: dayShown, roles: settings.roles)
        if state.inAnyState != nil {
            state.advance(in: record, today: dayShown, roles: settings.roles)
        }
        stack.top = .search(state)
    }

    /// Looks at the next slice; a selection that was moved stays on its hit.
    mutating func continueSearch() {
        guard case .search(var state) = stack.top, state.isSearching else { return }
        let selected = state.list.selected > 0 ? stack.top.selectedID(in: self) : nil
        state.advance(in: record, today: dayShown, roles: settings.roles)
        stack.top = .search(state)
        if let selected { follow(selected) }
    }

    /// Goes to where the hit stands; Esc comes back to the list as it was.
    private mutating func openHit(_ state: SearchState) -> [Effect] {
        let hits = state.ordered(self)
        guard hits.indices.contains(state.list.selected) else {
            refuse("Nothing found yet. Type words; F1 tells more.")
            return []
        }
        let hit = hits[state.list.selected]
        if let meeting = hit.meeting {
            push(.minutes(MinutesState(meeting: meeting)))
            if !revealInText({ $0.tells(of: hit.record) }), let patient = hit.patient {
                revealInText { $0.patient == patient }
            }
            return []
        }
        switch hit.kind {
        case .professional:
            push(.team(TeamState()))
            follow(.record(hit.record))
        case .action:
            var actions = ActionsState()
            actions.status = .all
            push(.actions(actions))
            follow(.record(hit.record))
        default:
            guard let patient = hit.patient else { return [] }
            push(.patientRecord(PatientRecordState(patient: patient)))
            if let field = PatientField.allCases.first(where: { $0.label == hit.who }) {
                follow(.field(field))
            } else if hit.kind == .contact {
                let words = [hit.who, hit.text].compactMap { $0 }.joined(separator: ", ")
                say("Seen by \(words). The record has no row for it.")
            }
        }
        return []
    }
}
