import HuddleCore

extension ListHandedOut {
    func write(to line: inout LineWriter) {
        switch recipient {
        case .owner(let owner): line.owner(.owner, owner)
        case .organisation(let name): line.text("organisation", name)
        }
        line.text("code", code)
        line.ids("actions", actions.map(\.record))
    }

    init(from line: inout LineReader) throws(LineFault) {
        self.init(
            recipient: try HandOutRecipient(from: &line), code: try line.text("code"),
            actions: try line.ids("actions").map(ActionID.init))
    }
}

extension HandOutRecipient {
    fileprivate init(from line: inout LineReader) throws(LineFault) {
        switch (try line.owner(.owner), try line.optionalRepeatedText("organisation")) {
        case (let owner?, nil): self = .owner(owner)
        case (nil, let name?): self = .organisation(name)
        case (nil, nil): throw .damaged("nobody is named who was handed the list")
        case (_?, _?): throw .damaged("owner and organisation stand together")
        }
    }
}
