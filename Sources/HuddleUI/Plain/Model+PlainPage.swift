import HuddleCore
import TerminalUI

extension Model {
    /// The screen, or the panel over it, as lines.
    var plainPage: PlainPage {
        if isCurtained { return PlainPage("Curtain closed. curtain opens it.", []) }
        switch overlay {
        case .pick(let picker): return page(of: picker)
        case .confirm(let confirmation): return page(of: confirmation)
        case .help: return helpPage
        case .messages:
            return PlainPage("Messages", shownNotices.reversed().map { PlainPage.Line($0) })
        case .voices:
            let lines = meeting.map { VoicesPanel(self, $0).lines } ?? []
            return PlainPage("Voices so far", lines.map { PlainPage.Line($0.map(\.text).joined()) })
        case .palette, nil: return screenPage
        }
    }

    private var screenPage: PlainPage {
        switch stack.top {
        case .home(let state):
            listPage(state, HomeScreen.plainFacts(self), HomeScreen.news(self)) {
                HomeScreen.fields($0, self)
            }
        case .rollCall(let state):
            listPage(state, RollCallScreen.plainSummary(self), state.rows(self)) {
                RollCallScreen.fields($0, self)
            }
        case .order(let state):
            listPage(state, [], state.rows(self)) { orderFields($0, self) }
        case .discussion(let state): discussionPage(state)
        case .wrapUp(let state): wrapUpPage(state)
        case .meetings(let state):
            listPage(state, [], state.rows(self)) {
                MeetingsScreen.fields($0, self, isChosen: $0 == state.beside)
            }
        case .minutes(let state):
            page(
                MinutesScreen.lines(state.subject, self, width: MinutesScreen.width(self)).map {
                    PlainPage.Line($0.span.text)
                })
        case .actions(let state):
            listPage(state, [], state.rows(self)) {
                // A line of text has room for every word.
                ActionsScreen.fields($0, self, in: .init(text: 10_000, due: 10_000, owner: 10_000))
            }
        case .patients(let state):
            listPage(state, [], state.rows(self)) { PatientsScreen.fields($0, self) }
        case .patientRecord(let state):
            listPage(state, [shownName(state.patient)], state.rows(self)) {
                PatientRecordScreen.fields($0, of: state.patient, self)
            }
        case .team(let state) where state.pane == .directory:
            listPage(state, [], state.people(self)) { TeamScreen.fields($0, self) }
        default: drawnPage
        }
    }

    private func page(_ lines: [PlainPage.Line], selected: Int? = nil) -> PlainPage {
        let words = filter.map { $0.text.isEmpty ? "" : ", only \u{201C}\($0.text)\u{201D}" } ?? ""
        return PlainPage(stack.top.place.title + words, lines, selected: selected)
    }

    /// A list: what is to be known before it, then a numbered line for each row.
    private func listPage<Row>(
        _ state: some ListScreen, _ before: [String], _ rows: [Row], _ fields: (Row) -> [Span]
    ) -> PlainPage {
        let lines = rows.enumerated().map { PlainPage.Line(fields($1).plainWords, row: $0) }
        let empty = rows.isEmpty && before.isEmpty ? [PlainPage.Line("Nothing here.")] : []
        return page(
            before.map { PlainPage.Line($0) } + lines + empty, selected: state.list.selected)
    }

    private func wrapUpPage(_ state: WrapUpState) -> PlainPage {
        let lines = WrapUpScreen.rows(self).enumerated().map { index, row in
            PlainPage.Line(
                WrapUpScreen.span(row, self).text.trimmed, row: row.isOpen ? index : nil)
        }
        return page(lines, selected: state.list.selected)
    }

    private func page(of picker: Picker) -> PlainPage {
        let lines = picker.fitting.enumerated().map { PlainPage.Line($1.label, row: $0) }
        return PlainPage(picker.title, lines)
    }

    private func page(of confirmation: Confirmation) -> PlainPage {
        let question = "yes: \(confirmation.yesWord). Anything else: no."
        return PlainPage(
            confirmation.title,
            confirmation.lines.map { PlainPage.Line($0) } + [PlainPage.Line(question)])
    }

    private var helpPage: PlainPage {
        let place = stack.top.place
        let commands = CommandTable.commands(in: place).map { command in
            let keys = CommandTable.keys(of: command, in: place).map(\.name)
                .joined(separator: " ")
            let off = reasonAgainst(command).map { " Not now: \($0)" } ?? ""
            let name = keys.isEmpty ? command.name : "\(command.name) (\(keys))"
            return PlainPage.Line("\(name): \(command.summary).\(off)")
        }
        let how = [
            "A line is a command by its name or key, words after it where it takes some.",
            "A number selects that line; a command may follow it: 3 present.",
            "An empty line reads the page again; keys such as Enter stand for the name before them.",
        ]
        return PlainPage(
            "Help: \(place.title)", how.map { PlainPage.Line($0) } + commands)
    }

    /// What the screen would draw, without its frames: for screens that have no lines of their own.
    private var drawnPage: PlainPage {
        var canvas = Canvas(size: Size(width: Self.drawnWidth, height: 200), charset: .unicode)
        canvas.fill(canvas.bounds, .text)
        draw(stack.top, self, into: &canvas, in: canvas.bounds)
        let frame: Set<Character> = ["│", "─", "╭", "╮", "╰", "╯", "├", "┤"]
        let lines = canvas.glyphs().map { line in
            line.split { frame.contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
                .joined(separator: ", ")
        }
        return page(lines.map { PlainPage.Line($0) })
    }

    /// Narrow enough for a screen to put one thing below the other.
    private static let drawnWidth = 69
}
