import TerminalUI

/// One theme file as it is written, before colours and parents are looked up.
struct ThemeLayer {
    /// A colour of the palette and where it is written.
    struct PaletteColour {
        let colour: Colour
        let place: TextPlace
    }

    /// A role's look in words and where it is written.
    struct RoleLine {
        let look: LookText
        let place: TextPlace
    }

    let file: String
    var name: String?
    var variant: Theme.Variant?
    var target: ContrastTarget?
    var author: String?
    var licence: String?
    var inherits: (name: String, place: TextPlace)?
    var palette: [String: PaletteColour] = [:]
    var roles: [StyleRole: RoleLine] = [:]
    var problems: ProblemList
    /// False when the text is not TOML at all.
    var isReadable = true

    /// Reads one file.
    init(_ source: ThemeSource) {
        file = source.file
        problems = ProblemList(file: source.file)
        do {
            let root = TableReader(try TomlDocument(source.text))
            root.reportUnknownKeys(besides: ["theme", "palette", "roles"], into: &problems)
            readTheme(root)
            readPalette(root)
            readRoles(root)
        } catch {
            problems.add(error)
            isReadable = false
        }
    }

    private mutating func readTheme(_ root: TableReader) {
        guard root.node("theme") != nil else {
            problems.add(
                "expected a table [theme], found none", field: "theme", at: root.table.place)
            return
        }
        guard let table = root.table("theme", into: &problems) else { return }
        table.reportUnknownKeys(
            besides: ["name", "variant", "inherits", "target", "author", "licence"],
            into: &problems)
        let rule = TableReader.TextRule(longest: 100)
        name = table.required("name", rule, into: &problems)
        variant = table.choice("variant", into: &problems)
        target = table.choice("target", into: &problems)
        author = table.text("author", rule, into: &problems)
        licence = table.text("licence", rule, into: &problems)
        if let parent = table.text("inherits", rule, into: &problems) {
            inherits = (parent, table.node("inherits")?.place ?? table.table.place)
        }
        if variant == nil, inherits == nil, table.node("variant") == nil {
            table.reportMissing("variant", into: &problems)
        }
    }

    private mutating func readPalette(_ root: TableReader) {
        guard let table = root.table("palette", into: &problems) else { return }
        for node in table.members {
            guard node.key != LookText.ownColour else {
                problems.add(
                    "expected another name, because this is the terminal's own colour",
                    field: table.field(node.key), at: node.keyPlace)
                continue
            }
            guard let text = table.text(node.key, into: &problems) else { continue }
            do {
                let colour = try Colour(written: text)
                palette[node.key] = PaletteColour(colour: colour, place: node.keyPlace)
            } catch {
                table.report(error.message, node, &problems)
            }
        }
    }

    private mutating func readRoles(_ root: TableReader) {
        guard let table = root.table("roles", into: &problems) else { return }
        for node in table.members {
            guard let role = StyleRole(rawValue: node.key) else {
                let names = StyleRole.allCases.map(\.rawValue)
                let suggestion = Wording.suggestion(for: node.key, among: names)
                problems.add(
                    "unknown role\(suggestion.isEmpty ? "; all are in docs/THEMES.md" : suggestion)",
                    field: table.field(node.key), at: node.keyPlace)
                continue
            }
            guard let text = table.text(node.key, into: &problems) else { continue }
            do {
                roles[role] = RoleLine(look: try LookText(text), place: node.place)
            } catch {
                table.report(error.message, node, &problems)
            }
        }
    }
}
