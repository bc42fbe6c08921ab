import HuddleCore
import TerminalUI

extension OrderScreen {
    static func draw(
        _ state: OrderState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        let rows = state.rows(model)
        let word = model.settings.word
        let settled = rows.count { $0.result != .none }
        let inner = drawPanel(
            "Running order: \(counted(rows.count, word.rawValue, word.plural))",
            settled > 0 ? "\(settled) settled" : "", into: &canvas, in: rect.readable)
        guard !rows.isEmpty else {
            let words =
                model.meeting == nil
                ? "No meeting is open. Esc goes back; m at home starts one."
                : model.filter == nil
                    ? "Nobody is on the list. + puts somebody on it."
                    : "Nobody fits these words. Esc clears them."
            return drawEmpty(words, into: &canvas, in: inner)
        }
        drawRows(count: rows.count, state.list, into: &canvas, in: inner) {
            canvas, index, row, selection in
            drawOrderRow(rows[index], model, into: &canvas, in: row, selection)
        }
    }
}

/// One row of the running order: how it stands, stage, name, why or how long.
///
/// In a narrow pane the time of somebody who is settled stands where the words would, for the symbol
/// says the same, and the warning of a namesake is in fewer words.
func drawOrderRow(
    _ row: OrderRow, _ model: Model, into canvas: inout Canvas, in rect: Rect,
    _ selection: StyleRole?
) {
    let isNarrow = rect.width < 48
    let places = orderPlaces(row, model)
    let columns = orderColumns(
        row, model, time: isNarrow ? 0 : 5, place: places.isEmpty || isNarrow ? 0 : 24,
        in: rect.width - 1)
    let place = firstFitting(places, in: columns.widths[5])
    let isHidden = row.seconds == 0 || row.isCurrent && model.isTimerHidden
    let time = Span(isHidden ? "" : ClockWords.minutes(row.seconds), .muted)
    var fields =
        orderFields(row, model, room: columns.widths[2], reasonRoom: columns.widths[3])
        + [time, Span(place, .label)]
    if isNarrow, [.recorded, .noChange].contains(row.result), !row.isCurrent { fields[3] = time }
    if isNarrow, let words = narrowWords(row.result) { fields[3] = Span(words, fields[3].role) }
    let reason = TextLayout.fitWords(fields[3].text, to: columns.widths[3])
    fields[3] = Span(reason, fields[3].role)
    canvas.write(fields, in: columns.cells(of: rect), over: selection)
}

/// How a row is shared out. Of initials and number nothing is left out, and the warning of a
/// namesake keeps its words: where they, and what must not be missed about the person, need the
/// room, what stands beside them gives way.
private func orderColumns(
    _ row: OrderRow, _ model: Model, time: Int, place: Int, in room: Int
) -> Columns {
    func columns(_ name: Columns.Column, _ words: Columns.Column) -> Columns {
        Columns(
            [.init(1), .init(1), name, words, .init(time), .extra(place, least: 8)], in: room)
    }
    let usual = columns(.init(32, least: 12), .init(30, least: 10))
    guard model.privacy != .full || row.namesake != nil, !row.isRestricted else { return usual }
    let most = columns(.init(room, least: 12), .init(30, least: 4)).widths[2]
    let names = warned(model.shownName(row.patient), row)
    let needed = DisplayWidth.of(firstFitting(names, in: most))
    guard usual.widths[2] < needed else { return usual }
    return columns(.init(min(needed, max(12, room - 6))), .init(30, least: 4))
}

/// Words in more and in fewer letters: the first that the room holds, else the last.
private func firstFitting(_ variants: [String], in width: Int) -> String {
    variants.first { DisplayWidth.of($0) <= width } ?? variants.last ?? ""
}

/// Where the person lives, in more words and in fewer, in a meeting whose list is grouped by it.
private func orderPlaces(_ row: OrderRow, _ model: Model) -> [String] {
    guard !row.isRestricted, let meeting = model.meeting.flatMap({ model.record.meetings[$0] }),
        model.settings.template(meeting.template).isGroupedByPlace
    else { return [] }
    let places = model.variants(of: .place, row.patient)
    return places.isEmpty ? ["no place known"] : places
}

/// How somebody on the list stands, stage, name, and why.
func orderFields(
    _ row: OrderRow, _ model: Model, room: Int = .max, reasonRoom: Int = .max
) -> [Span] {
    let restricted = Span("Restricted", .restricted)
    let name = orderName(row, model, room: room)
    let state = firstFitting(stateWords(row), in: reasonRoom)
    return [
        Span(symbol(of: row)),
        Span(row.stage?.rawValue ?? "·", styleRole(of: row.stage)),
        row.isRestricted
            ? restricted : Span(name, row.isCurrent ? .heading : .text),
        Span(state, row.result == .none && !row.isCurrent ? .due : .muted),
    ]
}

/// The name with what must not be missed about it: that the person has died, and that somebody else
/// on the list has a name like it. Where room is short the warning is in fewer words; then the
/// initials give way, which say less than the number, and last the name, which says so, and is left
/// out before the warning is cut.
private func orderName(_ row: OrderRow, _ model: Model, room: Int) -> String {
    let name = model.shownName(row.patient)
    let number = model.privacy == .full ? nil : model.shownName(row.patient, .number)
    let whole = warned(name, row) + (number.map { warned($0, row) } ?? [])
    if let fitting = whole.first(where: { DisplayWidth.of($0) <= room }) { return fitting }
    let died = " (died)"
    let shown = number ?? name
    let hasDied = row.hasDied && shown.hasSuffix(died)
    let bare = hasDied ? String(shown.dropLast(died.count)) : shown
    let ends = [hasDied ? died : "", ""].compactMap { warned($0, row).last }
    let left = room - DisplayWidth.of(ends[0])
    guard left < 1 else { return TextLayout.fit(bare, to: left) + ends[0] }
    return firstFitting(ends.filter { !$0.isEmpty }.map { String($0.dropFirst()) }, in: room)
}

/// A name with the warning of a namesake, if there is one, in more words and in fewer.
private func warned(_ name: String, _ row: OrderRow) -> [String] {
    row.namesake.map { $0.variants.map { "\(name) ! \($0)" } } ?? [name]
}

private func symbol(of row: OrderRow) -> String {
    if row.isCurrent { return "▶" }
    switch row.result {
    case .none: return " "
    case .recorded, .noChange: return "✓"
    case .deferred, .notDiscussed: return "›"
    }
}

/// How somebody stands, in more words and in fewer: why they are on the list gives way last, for the
/// symbol says the rest.
private func stateWords(_ row: OrderRow) -> [String] {
    let own = LeftOver.ownReason(in: row.reason)
    func after(_ words: String...) -> [String] {
        own.isEmpty ? words : words.map { "\(own), \($0)" } + [own]
    }
    switch row.result {
    case .deferred: return after("put off today", "put off")
    case .notDiscussed: return after("carried over", "carried")
    case .noChange: return ["no change"]
    case .recorded: return ["done"]
    case .none: return [row.isCurrent ? "now" : row.reason]
    }
}

/// The few letters that a narrow pane has for what was left undone.
private func narrowWords(_ result: DiscussionResult) -> String? {
    switch result {
    case .deferred: "put off"
    case .notDiscussed: "carried"
    case .none, .recorded, .noChange: nil
    }
}
