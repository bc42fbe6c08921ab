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
            opening(name: name, settings), reflection, thresholds(settings.thresholds),
            signposts, templates(settings), roles(settings),
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
        return """
            # When Huddle draws attention to something. These are proposals, not rules of any
            # guideline: change them to what the team has agreed.
            [thresholds]
            # Days after which somebody at a stage is due to be discussed again.
            \(reviews.joined())\
            \(limits.joined())
            """
    }

    private static let signposts = """
        # Local services worth knowing, one table each.
        #[[signpost]]
        #name = "Night sitting"
        #text = "Rosewood night team, 07700 900123, every night from 22:00"

        """

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
