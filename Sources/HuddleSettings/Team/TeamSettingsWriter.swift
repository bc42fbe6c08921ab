public import HuddleCore
import TerminalUI

/// Writes the `team.toml` that a new team starts with.
public enum TeamSettingsWriter {
    /// A commented file with every setting at its default; it reads back without problems.
    ///
    /// A line that starts with `#` and no blank is a setting switched off: take the `#` away to
    /// use it.
    public static func starter(name: String) -> String {
        let settings = TeamSettings()
        return [
            opening(name: name, settings), reflection, attention(settings),
            thresholds(settings.thresholds), signposts, handOut(settings.handOut),
            templates(settings), roles(settings),
        ].joined(separator: "\n")
    }

    /// One local service, as a table to stand at the end of the file.
    public static func table(_ signpost: Signpost) -> String {
        "\n[[signpost]]\nname = \(quoted(signpost.name))\ntext = \(quoted(signpost.text))\n"
    }

    private static func opening(name: String, _ settings: TeamSettings) -> String {
        """
        # Settings of the team. Every line may be left out; after # stands a comment, or a
        # setting that is switched off. Mistakes are reported with their line, and everything
        # else in the file stays in force.

        # Shown in titles and minutes.
        name = \(quoted(name))

        # What the people on the list are called: \(words(PatientWord.self)).
        word = \(quoted(settings.word.rawValue))

        # How much of a name a chaired meeting shows: \(words(PrivacyLevel.self)).
        privacy = \(quoted(settings.privacy.rawValue))

        # Minutes without a key after which the curtain closes; switched off, it never does.
        #curtain-after-minutes = 10

        # People registered with the practices that the team serves: the register is held against
        # one in a hundred of them.
        #list-size = 12000

        """
    }

    private static let reflection = """
        # Questions of the team's own at the end of a meeting, each answered from 0 to 10. These are
        # in their place unless you write yours:
        \(ReflectionQuestions.shipped.map { "#   \($0)\n" }.joined())\
        #reflection-questions = ["Was the person's own voice heard?", "Did everybody speak?"]

        # What each role does, key messages and bank holidays are files of their own:
        #   huddle guide roles > roles.toml
        #   huddle guide messages > messages.toml
        #   huddle guide holidays > holidays.toml

        """

    private static func attention(_ settings: TeamSettings) -> String {
        func list(_ words: [String]) -> String {
            words.map { "\"\($0)\"" }.joined(separator: ", ")
        }
        let lines = stride(from: 0, to: settings.prompts.count, by: 5).map { start in
            list(settings.prompts[start...].prefix(5).map(\.rawValue))
        }
        return """
            # What the record of a person should say; its lack is pointed out, never insisted on. What
            # the stage makes urgent comes first, then this order. A proposal: choose your own.
            prompts = [
              \(lines.joined(separator: ",\n  ")),
            ]

            # Who is told when the record changes: \(words(Audience.self)).
            tell = [\(list(settings.audiences.map(\.rawValue)))]

            """
    }

    private static func days(_ key: String, _ days: Int, _ remark: String = "") -> String {
        "\(key) = \(days)".padded(to: 34) + "# proposal\(remark)\n"
    }

    private static func thresholds(_ thresholds: Thresholds) -> String {
        let reviews = Stage.allCases.compactMap { stage in
            thresholds.reviewDays[stage].map { days in
                "\(TeamLimits.reviewKey(stage)) = \(days)".padded(to: 34)
                    + "# proposal; stage \(stage.label)\n"
            }
        }
        let limits = ThresholdKey.all.map { limit in
            "# \(limit.meaning)\n"
                + "\(limit.key) = \(thresholds[keyPath: limit.path])".padded(to: 34)
                + "# proposal\n"
        }
        let phases = Phase.allCases.compactMap { phase in
            thresholds.duplicateDays[phase].map { days(TeamLimits.duplicateKey(phase), $0) }
        }
        return """
            # When Huddle draws attention to something. These are proposals, not rules of any
            # guideline: change them to what the team has agreed.
            [thresholds]
            # Days after which somebody at a stage is due to be discussed again.
            \(reviews.joined())\
            \(limits.joined())\
            # The same in a phase, where one is recorded.
            \(phases.joined())\
            # Days after which a carer's needs and the contacts want asking again.
            \(days("ask-again-days", thresholds.askAgainDays))\
            # Days after a death on which the family is contacted.
            \(days("bereavement-first-days", thresholds.bereavementDays[0]))\
            \(days("bereavement-second-days", thresholds.bereavementDays[1]))\
            # Ages in days up to which open actions are counted together; older ones by themselves.
            \(zip(TeamLimits.actionAgeKeys, thresholds.actionAgeDays).map { days($0, $1) }.joined())
            # From which stage on what the record lacks comes first; "never" for never.
            [thresholds.presses-from]
            \(stages(thresholds.pressesFrom))
            # Before which stage nobody has to be asked yet.
            [thresholds.asks-from]
            \(stages(thresholds.asksFrom))

            """
    }

    private static func stages(_ stages: [PatientField: Stage]) -> String {
        PatientField.allCases.compactMap { field in
            stages[field].map { stage in
                "\(field.rawValue) = \(quoted(stage.rawValue))".padded(to: 34)
                    + "# proposal; stage \(stage.label)\n"
            }
        }.joined()
    }

    private static let signposts = """
        # Local services worth knowing, one table each.
        #[[signpost]]
        #name = "Night sitting"
        #text = "Rosewood night team, 07700 900123, every night from 22:00"

        """

    private static func handOut(_ handOut: HandOutSettings) -> String {
        """
        # Lists for those who have something to do: huddle hand-out DIR. Each list is written in
        # every format of \(words(HandOutFormat.self)).
        # People are named by \(words(PrivacyLevel.self)), which is the NHS number; what was typed
        # stays as it is, and the list says so where a text names somebody.
        [hand-out]
        formats = [\(handOut.formats.map { quoted($0.rawValue) }.joined(separator: ", "))]
        names = \(quoted(handOut.names.rawValue))

        """
    }

    private static func templates(_ settings: TeamSettings) -> String {
        let shipped = settings.templates.map { "#   \($0.key.padded(to: 14))\($0.name)\n" }
        return """
            # Kinds of meeting. A table with one of these keys changes that kind; what it leaves
            # out stays as it is. Any other key adds a kind, and needs a name.
            \(shipped.joined())\
            # listing is who is put on the list: \(words(MeetingTemplate.Listing.self)).
            #[[template]]
            #key = "weekly"
            #name = "Wednesday meeting"
            #minutes-per-person = 3
            #minutes = 60
            #core-roles = ["gp", "districtNurse", "socialWorker"]
            #listing = "everybody"
            #grouped-by-place = false
            #speaks-first = ["careHomeNurse"]
            #questions = ["I know what the other roles do"]   # asked before and after
            #note = "Standing, at the board."

            """
    }

    private static func roles(_ settings: TeamSettings) -> String {
        let shipped = settings.roles.roles.map { role in
            "#   \(role.id.key.padded(to: 24))\(role.short.padded(to: 10))\(role.name)\n"
        }
        return """
            # Roles: key, short form as typed before the colon, and name. A table with one of
            # these keys changes that role; any other key adds one, with name, short and sector.
            \(shipped.joined())\
            # sector is one of \(words(Sector.self)).
            #[[role]]
            #key = "musicTherapist"
            #name = "Music therapist"
            #short = "mt"
            #sector = "voluntary"

            """
    }

    /// A name as TOML writes it, such as the reader accepts.
    private static func quoted(_ name: String) -> String {
        let clean = DisplayText.clean(name).trimmed
        let kept = String(
            String.UnicodeScalarView(clean.unicodeScalars.prefix(TeamLimits.nameLength)))
        let shown = kept.isEmpty ? TeamSettings().name : kept.trimmed
        let escaped = shown.map { character in
            character == "\"" || character == "\\" ? "\\\(character)" : String(character)
        }
        return "\"\(escaped.joined())\""
    }

    private static func words<Choice>(_ type: Choice.Type) -> String
    where Choice: CaseIterable & RawRepresentable<String> {
        Wording.choice(of: type.allCases.map(\.rawValue))
    }
}

extension String {
    /// The text with blanks behind it up to a width; for ASCII.
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(1, width - count))
    }
}
