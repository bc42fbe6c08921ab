import HuddleCore
import TerminalUI

/// Lists for those who have something to do, and who has confirmed theirs.
enum HandOutCommands {
    static let all: [UICommand] = [
        UICommand(
            "hand-out", "Write everybody their list, or only the owners in view, after a preview",
            .entry, keys: [.character("x")], in: [.actions]
        ) { model in
            model.askToHandOut()
            return []
        }.hinted("export").writing().found(by: "one owner's list hand out"),
        UICommand(
            "export", "Export the open actions as files, after a preview", .entry, keys: []
        ) { model in
            if model.stack.top.place != .actions { model.show(.actions(ActionsState())) }
            model.askToHandOut()
            return []
        }.writing(),
        UICommand(
            "confirm-list", "Note who has confirmed their list", .entry,
            keys: [.character("c")], in: [.actions, .wrapUp]
        ) { model in
            model.askWhoConfirmed()
            return []
        }.writing(),
    ]
}

extension Model {
    /// The lists that nobody has confirmed, oldest first.
    var unconfirmedLists: [UnconfirmedList] {
        record.unconfirmedLists(roles: settings.roles)
    }

    /// Shows how much would go to how many, and where to; `y` writes it.
    mutating func askToHandOut() {
        if let readOnly { return refuse(readOnly) }
        let owners = ownersInView
        let rows = record.handOutRows(today: clock.today, roles: settings.roles)
            .filter { $0.isFor(owners) }
        let lists = rows.filter { $0.hasList(in: settings.handOut) }
        guard !lists.isEmpty else {
            let who = owners == nil ? "Nobody" : "None of the owners in view"
            return refuse("\(who) has an open action or a decision to tell, so no list is written.")
        }
        let owned = lists.filter { if case .owner = $0.recipient { true } else { false } }
        let actions = owned.reduce(0) { $0 + $1.actions.count }
        let promised = lists.reduce(0) { $0 + $1.promises.count }
        let told = promised == 0 ? "" : ", \(counted(promised, "decision")) to tell"
        let held = Set(rows.flatMap(\.heldBack).map(\.id)).count
        let untold = rows.reduce(0) { $0 + $1.heldBackPromises.count }
        let heldWords = [
            held == 0 ? nil : counted(held, "action"),
            untold == 0 ? nil : counted(untold, "decision"),
        ].compactMap { $0 }.joined(separator: ", ")
        let formats = settings.handOut.formats.map(\.rawValue).joined(separator: ", ")
        let unreadable = settings.handOut.warning.map { ["! \($0)"] } ?? []
        let named: Set<RecordID> =
            settings.handOut.names == .full
            ? [] : Set(lists.flatMap { $0.namesInTexts(record) })
        let names =
            named.isEmpty
            ? [] : ["! \(counted(named.count, "text names", "texts name")) the person as typed."]
        let warning =
            heldWords.isEmpty ? [] : ["! \(heldWords) held back: tell them by word of mouth."]
        overlay = .confirm(
            Confirmation(
                title: "Hand out lists?",
                lines: [
                    "\(recipients(of: lists, owners)), \(counted(actions, "open action"))\(told).",
                    "Each as \(formats), people by \(settings.handOut.namesLabel).",
                    "To \(Model.handOutFolder)/\(clock.today) in the team's folder.",
                ] + warning + names + unreadable,
                yes: .character("y"), yesWord: "write", since: clock.milliseconds,
                deed: .handOut(to: owners)))
    }

    /// Who would get a list: how many, or by name where few are in view.
    private func recipients(of lists: [HandOutRow], _ owners: Set<Owner>?) -> String {
        guard owners != nil else {
            let owned = lists.count { if case .owner = $0.recipient { true } else { false } }
            return counted(owned, "owner") + " and "
                + counted(lists.count - owned, "organisation")
        }
        let names = lists.count < 3 ? lists.map(\.name).joined(separator: " and ") : nil
        return "Only for \(names ?? counted(lists.count, "owner")) in view"
    }

    /// Whose actions are marked, or left by words that narrow them, with each whom two people named as
    /// the owner of one; nil where nothing is narrowed, and lists are for everybody.
    private var ownersInView: Set<Owner>? {
        guard case .actions(let state) = stack.top else { return nil }
        let isNarrowed = filter.map { !$0.text.isEmpty } ?? false
        guard isNarrowed || !state.marked.isEmpty else { return nil }
        let rows = state.rows(self)
        let chosen = state.marked.isEmpty ? rows : rows.filter { state.marked.contains($0.id) }
        return Set(chosen.flatMap { [$0.owner] + $0.otherOwners }.compactMap { $0 })
    }

    /// Where lists stand in the team's folder.
    static let handOutFolder = "hand-out"

    /// The lists are in their files: the record notes it.
    mutating func handedOut(_ lists: [ListHandedOut], in folder: String) -> [Effect] {
        for list in lists { listFolders[list.code] = folder }
        // The path last: it may be longer than the row, and the notices keep it whole.
        let written = "\(counted(lists.count, "list")) written; c notes who confirmed. In \(folder)"
        return perform(
            .all(lists.map { .handOut($0) }), then: AfterSaving(notice: written))
    }

    /// What taking back a hand-out leaves behind: its files stay, for they may have gone out already.
    func filesLeft(by step: Step) -> String? {
        guard step.kind == .handOut else { return nil }
        let codes = step.events.compactMap { record.handOuts[HandOutID($0)]?.code }
        let folders = Set(codes.compactMap { listFolders[$0] }).sorted()
        let place = folders.isEmpty ? "where they were written" : folders.joined(separator: ", ")
        return "Its files stay; delete those that nobody is to have: \(place)"
    }

    /// Offers the lists that nobody has confirmed.
    mutating func askWhoConfirmed() {
        let lists = unconfirmedLists
        guard !lists.isEmpty else {
            return refuse("Every list that was handed out is confirmed.")
        }
        overlay = .pick(
            Picker(
                title: "Who has confirmed?",
                choices: lists.map { list in
                    Picker.Choice(
                        label: list.words,
                        deed: .perform(
                            .revise(list.id.record, .acknowledged(by: list.name)),
                            AfterSaving(notice: "Confirmed by \(list.name): \(list.code)")))
                }))
    }
}

extension UnconfirmedList {
    /// `K7Q-2X9  Lena Lewis, 4 actions, since Wed 18 Nov`.
    var words: String {
        // A list without actions was handed out for what is to be told.
        let held = actions == 0 ? "decisions to tell" : counted(actions, "action")
        return "\(code)  \(name), \(held), since \(day.short)"
    }
}
