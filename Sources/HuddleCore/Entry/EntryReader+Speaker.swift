extension EntryReader {
    /// `dn: woke four times`, `okafor: …`, `dn okafor: …`, `family ann: …`.
    func contribution(_ line: String, _ kind: EntryKind) -> EntryMeaning {
        var meaning = EntryMeaning(kind: kind)
        guard let head = EntryHead(line) else { return withoutSpeaker(line, kind, .noSpeaker) }
        let said = VoiceHow(head.plainName, directory)
        switch directory.match(said.name) {
        case .owner(let owner): meaning.speaker = speaker(owner)
        case .ambiguous(let names):
            return withoutSpeaker(line, kind, .ambiguousSpeaker(said.name, names))
        case .nobody: meaning.speaker = roleAndName(said.name) ?? relation(said.name)
        }
        guard let speaker = meaning.speaker else {
            return withoutSpeaker(line, kind, .unknownSpeaker(head.plainName))
        }
        // How it came is asked of voices only: a professional who is not there sends a report.
        guard said.how == nil || directory.roles.role(speaker.role).isVoice else {
            return withoutSpeaker(line, kind, .unknownSpeaker(head.plainName))
        }
        meaning.how = said.how
        return spoken(head.rest, meaning)
    }

    /// The family's words, unless the line says that they are the person's own or somebody else's.
    func voice(_ line: String) -> EntryMeaning {
        var meaning = EntryMeaning(kind: .voice)
        guard let head = EntryHead(line), case let said = VoiceHow(head.plainName, directory),
            let speaker = voiceSpeaker(said.name)
        else {
            meaning.speaker = Speaker(role: .family)
            meaning.text = EntryWords(line).text
            meaning.hint = [.unnamedVoice(directory.roles.role(.family).name)]
            return meaning
        }
        meaning.speaker = speaker
        meaning.how = said.how
        return spoken(head.rest, meaning)
    }

    private func spoken(_ text: String, _ meaning: EntryMeaning) -> EntryMeaning {
        var meaning = meaning
        meaning.text = EntryWords(text).text
        if let speaker = meaning.speaker { meaning.hint = [.speaker(words(for: speaker))] }
        if let how = meaning.how { meaning.hint.append(.how(VoiceHow.words(how, directory))) }
        return meaning
    }

    private func withoutSpeaker(
        _ line: String, _ kind: EntryKind, _ hint: EntryHint
    ) -> EntryMeaning {
        var meaning = EntryMeaning(kind: kind)
        meaning.text = EntryWords(line).text
        meaning.hint = [hint]
        return meaning
    }

    private func voiceSpeaker(_ name: String) -> Speaker? {
        if let role = directory.exactRole(SearchText.folded(name)) {
            return speaker(directory.owner(holding: role.id))
        }
        let voices = directory.people(named: SearchText.folded(name)).filter {
            directory.roles.role($0.role).isVoice
        }
        if voices.count == 1 { return speaker(.professional(voices[0].id)) }
        if let speaker = roleAndName(name) { return speaker }
        guard VoiceName.isName(name) else { return nil }
        return Speaker(role: .family, name: VoiceName.written(name))
    }

    private func speaker(_ owner: Owner) -> Speaker {
        switch owner {
        case .role(let role): Speaker(role: role)
        case .professional(let id):
            Speaker(role: directory.person(id)?.role ?? RoleID("unknown"), professional: id)
        }
    }

    /// A role followed by who in that role: somebody in the directory, or for the person and the family
    /// any name.
    private func roleAndName(_ words: String) -> Speaker? {
        guard let space = words.firstIndex(of: " "),
            let role = directory.exactRole(SearchText.folded(words[..<space]))
        else { return nil }
        let name = String(words[words.index(after: space)...])
        let holders = directory.people(named: SearchText.folded(name)).filter { $0.role == role.id }
        if holders.count == 1 { return speaker(.professional(holders[0].id)) }
        guard role.isVoice, VoiceName.isName(name) else { return nil }
        return Speaker(role: role.id, name: VoiceName.written(name))
    }

    /// `daughter: …`, `daughter Ann: …`, `patient: …`: a voice, also where a report was to be typed.
    private func relation(_ words: String) -> Speaker? {
        if VoiceName.persons.contains(SearchText.folded(words)) { return Speaker(role: .person) }
        guard VoiceName.isOfFamily(words) else { return nil }
        return Speaker(role: .family, name: VoiceName.written(words))
    }

    private func words(for speaker: Speaker) -> String {
        if let professional = speaker.professional {
            return directory.words(for: .professional(professional))
        }
        let role = directory.roles.role(speaker.role).name
        return speaker.name.map { "\($0), \(role)" } ?? role
    }
}

/// Tells the name of somebody in the family from a sentence that happens to have a colon.
enum VoiceName {
    private static let family: Set = [
        "wife", "husband", "partner", "mother", "father", "mum", "dad", "daughter", "son", "sister",
        "brother", "niece", "nephew", "aunt", "uncle", "cousin", "friend", "neighbour",
        "granddaughter", "grandson",
    ]
    /// Words that stand before a name in lower case: `daughter ann`.
    private static let relations = family.union(["carer", "mr", "mrs", "ms", "miss", "dr", "rev"])
    /// Words for the person whom the meeting is about.
    static let persons: Set = ["patient", "resident"]

    /// True for one word that says who in the family it is, with or without a name in capitals: more
    /// may be the beginning of a sentence.
    static func isOfFamily(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard let first = words.first, family.contains(SearchText.folded(first)) else {
            return false
        }
        return isName(text) && words.dropFirst().allSatisfy { $0.first?.isUppercase == true }
    }

    /// True for words in the place of a role that say that somebody is of the family, or the person.
    static func isVoice(_ text: String) -> Bool {
        let first = text.split(separator: " ").first.map { SearchText.folded($0) } ?? ""
        return first == "family" || first == "person" || persons.contains(first)
            || isOfFamily(text)
    }

    /// True for one word of letters, a relation and a name, or up to three words with capitals.
    static func isName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard (1...3).contains(words.count), words.allSatisfy(isWord) else { return false }
        let named = words.drop { relations.contains(SearchText.folded($0).withoutPunctuation) }
        return named.count <= 1 || named.allSatisfy { $0.first?.isUppercase == true }
    }

    /// As minutes write it: `ann` becomes `Ann`; a name with any capital stays as it was typed.
    static func written(_ name: String) -> String {
        guard !name.contains(where: \.isUppercase) else { return name }
        return name.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
            .joined(separator: " ")
    }

    private static func isWord(_ word: Substring) -> Bool {
        word.allSatisfy { $0.isLetter || "'’-.".contains($0) }
            && word.first?.isLetter == true
    }
}
