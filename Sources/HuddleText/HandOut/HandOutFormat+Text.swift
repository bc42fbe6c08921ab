public import HuddleCore

extension HandOutFormat {
    /// What the file's name ends in.
    public var fileExtension: String {
        switch self {
        case .text, .todotxt: "txt"
        case .taskwarrior: "json"
        case .md, .html, .csv, .json, .ics, .org: rawValue
        }
    }

    /// What the file's name has before its ending, so that two formats of one ending stay apart.
    private var infix: String {
        switch self {
        case .todotxt: ".todo"
        case .taskwarrior: ".tasks"
        case .text, .md, .html, .csv, .json, .ics, .org: ""
        }
    }

    /// The name of the file: `lena-lewis.txt`, `lena-lewis.todo.txt`.
    public func fileName(_ stem: String) -> String { "\(stem)\(infix).\(fileExtension)" }

    /// The list in this format. What people read ends with how to confirm it; what programs read
    /// has nothing but the actions. `base` gives team and day.
    public func text(_ list: HandOutList, on base: ActionPage, _ measure: TextMeasure) -> String {
        var page = base
        page.title = "Actions for \(list.name)"
        page.promises = list.promises.map(\.line)
        page.ending = list.ending
        return switch self {
        case .text: ActionsText.text(list.actions, page: page, measure: measure)
        case .md: ActionsMarkdown.text(list.actions, page: page)
        case .html: ActionsHTML.text(list.actions, page: page)
        case .csv: ActionsCSV.text(list.actions)
        case .json: ActionsJSON.text(list.actions)
        case .ics: ActionsICalendar.text(list.actions)
        case .todotxt: ActionsTodoTxt.text(list.actions)
        case .taskwarrior: ActionsTaskwarrior.text(list.actions)
        case .org:
            ActionsOrg.text(
                list.actions, team: page.team, promises: page.promises, ending: page.ending)
        }
    }
}

extension HandOutList {
    /// Where names stand that the list leaves out, and how to confirm it.
    var ending: [String] {
        let told = promises.isEmpty ? nil : "\(promises.count) to tell"
        let counts = [DateWords.count(actions.count, "action", "actions"), told].compactMap { $0 }
        return warning + [
            "To confirm this list, read it back or send this line to the team: "
                + "\(code), \(counts.joined(separator: ", ")), read by ________"
        ]
    }

    private var warning: [String] {
        guard !namesInTexts.isEmpty else { return [] }
        let texts = DateWords.count(namesInTexts.count, "text names", "texts name")
        return ["This list leaves names out, but \(texts) the person as somebody typed it."]
    }
}
