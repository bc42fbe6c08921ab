import HuddleCore

extension WhyTodaySet {
    func write(to line: inout LineWriter) {
        line.id("meeting", meeting)
        line.id("patient", patient)
        line.text("text", text)
        line.replaces(replaces)
    }

    init(from line: inout LineReader) throws(LineFault) {
        self.init(
            meeting: try line.id("meeting"), patient: try line.id("patient"),
            text: try line.text("text"), replaces: try line.replaces())
    }
}

extension ContributionAdded {
    func write(to line: inout LineWriter) {
        line.id("meeting", meeting)
        line.id("patient", patient)
        speaker.write(to: &line)
        line.text("text", text)
        how?.write(to: &line)
        line.id("against", against)
    }

    init(from line: inout LineReader) throws(LineFault) {
        self.init(
            meeting: try line.id("meeting"), patient: try line.id("patient"),
            speaker: try Speaker(from: &line), text: try line.text("text"),
            how: try VoiceSource.optional(from: &line), against: try line.optionalID("against"))
    }
}

extension DecisionAdded {
    func write(to line: inout LineWriter) {
        line.id("meeting", meeting)
        line.id("patient", patient)
        line.text("text", text)
        line.text("reason", reason)
        line.owner(.teller, teller)
        line.day("tellBy", tellBy)
        line.id("changes", changes)
    }

    init(from line: inout LineReader) throws(LineFault) {
        self.init(
            meeting: try line.id("meeting"), patient: try line.id("patient"),
            text: try line.text("text"), reason: try line.optionalText("reason"),
            teller: try line.owner(.teller), tellBy: try line.optionalDay("tellBy"),
            changes: try line.optionalID("changes"))
    }
}

extension ActionAdded {
    func write(to line: inout LineWriter) {
        line.id("meeting", meeting)
        line.id("patient", patient)
        line.text("text", text)
        line.owner(.owner, owner)
        line.day("due", due)
        if let answers { line.id("answers", answers) }
        line.day("agreed", agreed)
    }

    init(from line: inout LineReader) throws(LineFault) {
        self.init(
            meeting: try line.optionalID("meeting"), patient: try line.optionalID("patient"),
            text: try line.text("text"), owner: try line.owner(.owner),
            due: try line.optionalDay("due"), answers: try line.optionalRecordID("answers"),
            agreed: try line.optionalDay("agreed"))
    }
}

extension HandoverAdded {
    func write(to line: inout LineWriter) {
        line.id("meeting", meeting)
        line.id("patient", patient)
        line.text("text", text)
        line.owner(.from, from)
        line.owner(.to, to)
        line.text("fromPlace", places?.from)
        line.text("toPlace", places?.to)
    }

    init(from line: inout LineReader) throws(LineFault) {
        self.init(
            meeting: try line.id("meeting"), patient: try line.id("patient"),
            text: try line.text("text"), from: try line.owner(.from), to: try line.owner(.to),
            places: try HandoverPlaces.optional(from: &line))
    }
}

extension OutcomeSet {
    func write(to line: inout LineWriter) {
        line.id("meeting", meeting)
        line.id("patient", patient)
        outcome.write(to: &line)
        line.replaces(replaces)
    }

    init(from line: inout LineReader) throws(LineFault) {
        self.init(
            meeting: try line.id("meeting"), patient: try line.id("patient"),
            outcome: try Outcome(from: &line), replaces: try line.replaces())
    }
}

extension Revised {
    func write(to line: inout LineWriter) {
        line.id("item", item)
        revision.write(to: &line)
        line.text("source", source)
        line.replaces(replaces)
    }

    init(from line: inout LineReader) throws(LineFault) {
        let (item, revision) = (try line.recordID("item"), try Revision(from: &line))
        let source = try line.optionalRepeatedText("source")
        self.init(
            item: item, revision: revision, replaces: try line.replaces(), source: source)
    }
}
