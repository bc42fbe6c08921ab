public import HuddleCore

/// Reads `team.toml`.
///
/// Every key may be left out. What was understood is kept; the rest is reported and stays as it
/// was by default.
public enum TeamSettingsReader {
    /// The settings in a text, and what could not be used.
    public static func read(_ text: String, file: String) -> (TeamSettings, [Problem]) {
        read(bytes: Array(text.utf8), file: file)
    }

    /// The settings in the bytes of a file, and what could not be used.
    public static func read(bytes: [UInt8], file: String) -> (TeamSettings, [Problem]) {
        var problems = ProblemList(file: file)
        var settings = TeamSettings()
        do {
            let root = TableReader(try TomlDocument(bytes: bytes))
            root.reportUnknownKeys(besides: keys, into: &problems)
            root.readPlainValues(into: &settings, &problems)
            root.readThresholds(into: &settings, &problems)
            root.readAttention(into: &settings, &problems)
            root.readSignposts(into: &settings, &problems)
            root.readHandOut(into: &settings, &problems)
            // Templates name roles, so the roles of the file have to be known first.
            root.readRoles(into: &settings, &problems)
            root.readTemplates(into: &settings, &problems)
        } catch {
            problems.add(error)
        }
        return (settings, problems.problems)
    }

    private static let keys = [
        "name", "word", "privacy", "curtain-after-minutes", "reflection-questions", "thresholds",
        "signpost", "template", "role", "list-size", "prompts", "tell", "hand-out",
    ]
}

extension TableReader {
    fileprivate func readPlainValues(
        into settings: inout TeamSettings, _ problems: inout ProblemList
    ) {
        let rule = TextRule(longest: TeamLimits.nameLength)
        settings.name = text("name", rule, into: &problems) ?? settings.name
        settings.word = choice("word", into: &problems) ?? settings.word
        settings.privacy = choice("privacy", into: &problems) ?? settings.privacy
        settings.curtainAfterMinutes =
            integer("curtain-after-minutes", in: TeamLimits.minutes, into: &problems)
            ?? settings.curtainAfterMinutes
        settings.listSize =
            integer("list-size", in: TeamLimits.listSize, into: &problems) ?? settings.listSize
        settings.reflectionQuestions =
            texts("reflection-questions", most: TeamLimits.questions, into: &problems)?
            .map(\.text) ?? settings.reflectionQuestions
    }

    fileprivate func readThresholds(
        into settings: inout TeamSettings, _ problems: inout ProblemList
    ) {
        guard let table = table("thresholds", into: &problems) else { return }
        let stages = Stage.allCases.map { (stage: $0, key: TeamLimits.reviewKey($0)) }
        table.reportUnknownKeys(
            besides: stages.map(\.key) + ThresholdKey.all.map(\.key)
                + Phase.allCases.map(TeamLimits.duplicateKey)
                + TeamLimits.actionAgeKeys
                + [
                    "ask-again-days", "bereavement-first-days", "bereavement-second-days",
                    "presses-from", "asks-from",
                ],
            into: &problems)
        table.readAttentionDays(into: &settings.thresholds, &problems)
        table.readActionAges(into: &settings.thresholds, &problems)
        table.readPromptStages(into: &settings.thresholds, &problems)
        for (stage, key) in stages {
            if let days = table.integer(key, in: TeamLimits.days, into: &problems) {
                settings.thresholds.reviewDays[stage] = days
            }
        }
        for threshold in ThresholdKey.all {
            if let value = table.integer(threshold.key, in: threshold.range, into: &problems) {
                settings.thresholds[keyPath: threshold.path] = value
            }
        }
    }

    fileprivate func readSignposts(
        into settings: inout TeamSettings, _ problems: inout ProblemList
    ) {
        for table in tables("signpost", into: &problems) {
            table.reportUnknownKeys(besides: ["name", "text"], into: &problems)
            let rule = TextRule(longest: TeamLimits.signpostLength, allowsLines: true)
            let name = table.required("name", TextRule(), into: &problems)
            let text = table.required("text", rule, into: &problems)
            if let name, let text {
                settings.signposts.append(Signpost(name: name, text: text))
            }
        }
    }
}
