import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

/// What must be true of every frame that any test draws.
func checkInvariants(_ frame: Canvas, _ model: Model) {
    checkCells(frame)
    checkCursor(frame)
    checkSelectionMark(frame)
    checkKeptLists(frame, model)
    guard frame.size.width >= 40, frame.size.height >= 10 else { return }
    let rows = frame.glyphs()
    if model.isCurtained {
        checkCurtain(rows, model)
    } else {
        checkFooter(rows, model)
        checkSavedState(rows, model)
    }
    checkPrivacy(rows, model)
    checkRestricted(rows, model)
    checkIdentifiers(rows, model)
}

private func checkCells(_ frame: Canvas) {
    for y in 0..<frame.size.height {
        var width = 0
        var text = ""
        for cell in frame.row(y) {
            width += Int(cell.width)
            text += cell.text
        }
        if width != frame.size.width { Issue.record("row \(y) has \(width) cells: \(text)") }
        if DisplayText.clean(text) != text {
            Issue.record("row \(y) holds \(text.unicodeScalars.map(\.value))")
        }
    }
}

/// What is kept between keys only saves time: without it the same is drawn.
private func checkKeptLists(_ frame: Canvas, _ model: Model) {
    var forgetful = model
    forgetful.kept = KeptLists()
    if view(forgetful) != frame { Issue.record("a list that was kept is out of date") }
}

private func checkCursor(_ frame: Canvas) {
    guard let cursor = frame.cursor, !frame.bounds.contains(cursor) else { return }
    Issue.record("the cursor is at \(cursor)")
}

/// The first row of every selected stretch begins with `>`.
private func checkSelectionMark(_ frame: Canvas) {
    var wasSelected = false
    for y in 0..<frame.size.height {
        let first = frame.row(y).first { $0.role == .selection }
        if let first, !wasSelected, first.text != ">" {
            Issue.record("row \(y) is selected without >:\n\(frame.text())")
        }
        wasSelected = first != nil
    }
}

private func checkFooter(_ rows: [String], _ model: Model) {
    let footer = rows.last ?? ""
    let isTyping =
        model.entry != nil || model.filter?.isTyping == true
        || model.stack.top.place == .search
    if model.overlay != nil || isTyping {
        if !footer.contains("Esc"), !footer.contains("any other key") {
            Issue.record("the footer does not say how to leave: \(footer)")
        }
    } else if !footer.contains("? help") {
        Issue.record("the footer has no help: \(footer)")
    }
}

private func checkSavedState(_ rows: [String], _ model: Model) {
    if case .failed = model.saving {
        if !rows[0].contains("! NOT SAVED") { Issue.record("not saved, not said: \(rows[0])") }
    }
}

private func checkCurtain(_ rows: [String], _ model: Model) {
    let text = rows.joined(separator: "\n")
    for patient in model.record.allPatients {
        if text.contains(model.record.name(of: patient)) { Issue.record("a name on \(text)") }
    }
}

/// Address, phone and access are on no screen; below full names no full name is on one, but for the line
/// on which somebody is changing it.
private func checkPrivacy(_ rows: [String], _ model: Model) {
    let text = rows.joined(separator: "\n")
    for patient in model.record.allPatients {
        for field in PatientField.allCases where field.isPrivate {
            guard let value = model.record.valueKept(field, of: patient) else { continue }
            if text.contains(value) { Issue.record("\(field.label) on the screen:\n\(text)") }
        }
        guard model.privacy != .full, !model.isConfirming else { continue }
        if case .field(.name, patient) = model.entry?.purpose { continue }
        let name = model.record.name(of: patient)
        if name.count > 3, text.contains(name) {
            Issue.record("\(name) at \(model.privacy.label):\n\(text)")
        }
    }
}

/// Nothing that the record holds of somebody who objects to being discussed is on any screen.
private func checkRestricted(_ rows: [String], _ model: Model) {
    let text = rows.joined(separator: "\n")
    let restricted = model.record.allPatients.filter { model.record.isRestricted($0) }
    guard !restricted.isEmpty else { return }
    let shownAnyway = valuesOfOthers(model)
    let typed = [model.entry?.editor.text, model.filter?.text].compactMap { $0 }
    // What is typed stands below the frame.
    let edge = rows.lastIndex { $0.hasPrefix("╰") || $0.hasPrefix("+") } ?? rows.count
    let framed = rows.prefix(edge).joined(separator: "\n")
    for patient in restricted {
        for field in PatientField.allCases where field != .objection {
            // A word out of a list says nothing about anybody.
            if case .choice = field.kind { continue }
            guard let value = model.record.value(field, of: patient), value.count > 3,
                !shownAnyway.contains(value)
            else { continue }
            let place = typed.contains { $0.contains(value) } ? framed : text
            let shown = [value, Day(value)?.long ?? value, NHSNumber.grouped(value)]
            for words in shown where place.contains(words) {
                Issue.record("\(field.label) of somebody restricted, \"\(words)\":\n\(text)")
            }
        }
        for action in model.record.actions(of: patient) {
            let words = model.record.text(of: action.record)
            guard words.count > 8, text.contains(words) else { continue }
            Issue.record("an action of somebody restricted:\n\(text)")
        }
    }
}

/// What the record has ever held of everybody who may be shown, and the names of the team: a home where
/// two people live says nothing of the one who objects.
private func valuesOfOthers(_ model: Model) -> Set<String> {
    let others = model.record.allPatients.filter { !model.record.isRestricted($0) }
    let values = others.compactMap { model.record.patients[$0] }.flatMap { patient in
        PatientField.allCases.flatMap { field in
            patient.field(field).versions(in: model.record.standing).map(\.value)
        }
    }
    return Set(values + model.record.allProfessionals.map { model.record.name(of: $0) })
}

/// A number of somebody, or the day on which somebody was born, is shown whole or not at all.
private func checkIdentifiers(_ rows: [String], _ model: Model) {
    let patients = model.record.allPatients
    for row in rows where row.contains(TextLayout.cutMark) {
        let whole = patients.flatMap { identifiers(of: $0, on: row, model) }
        for mark in row.ranges(of: TextLayout.cutMark) {
            let before = row[..<mark.lowerBound]
            guard !whole.contains(where: { before.hasSuffix($0) }) else { continue }
            if whole.contains(where: { $0.isBegun(atEndOf: before) }) {
                Issue.record("a number is cut: \(row)")
            }
        }
    }
}

/// What a row may show of somebody and must not cut: numbers, and the day of birth where one is named.
private func identifiers(of patient: PatientID, on row: String, _ model: Model) -> [String] {
    let numbers = [
        model.record.valueKept(.localID, of: patient),
        model.record.valueKept(.nhs, of: patient).map(NHSNumber.grouped),
    ].compactMap { $0 }
    guard row.contains(PatientField.born.label) else { return numbers }
    return numbers + [model.record.day(.born, of: patient)?.long].compactMap { $0 }
}

extension String {
    /// True when the first letters of the text, three or more but not all, end another.
    fileprivate func isBegun(atEndOf text: Substring) -> Bool {
        (3..<max(3, count)).contains { text.hasSuffix(" " + prefix($0)) }
    }
}

extension Model {
    /// True while a question is asked that shows full names.
    fileprivate var isConfirming: Bool {
        if case .confirm = overlay { true } else { false }
    }
}
