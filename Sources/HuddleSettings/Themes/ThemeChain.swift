import TerminalUI

/// A theme file and those it inherits from, nearest first.
struct ThemeChain {
    private var layers: [ThemeLayer]
    /// The compiled-in theme at the top, where no file was found for it.
    private var builtIn: Theme?

    init(_ layer: ThemeLayer) {
        layers = [layer]
    }

    /// Adds parents until one stands alone, cannot be found, or comes round again.
    mutating func climb(parent: (String) -> ThemeSource?) {
        while let wanted = layers[layers.count - 1].inherits {
            guard let source = parent(wanted.name) else {
                builtIn = Theme.builtIn.first { $0.name == wanted.name }
                if builtIn == nil {
                    report("expected the name of a theme, found \(Wording.quoted(wanted.name))")
                }
                return
            }
            guard !layers.contains(where: { $0.file == source.file }) else {
                report(
                    "expected a theme that does not inherit this one, found "
                        + Wording.quoted(wanted.name))
                return
            }
            guard layers.count <= ThemeReader.mostParents else {
                report("expected at most \(ThemeReader.mostParents) themes above one another")
                return
            }
            layers.append(ThemeLayer(source))
        }
    }

    /// The theme that the files make together, and the problems of all of them.
    mutating func resolve() -> (ThemeFile, [Problem]) {
        let looks = resolvedLooks()
        reportUnusedColours()
        if builtIn == nil { reportMissingRoles() }
        let nearest = layers[0]
        let variant = layers.lazy.compactMap(\.variant).first ?? builtIn?.variant ?? .dark
        let theme = Theme(name: nearest.name ?? "unnamed", variant: variant, looks: looks)
        var file = ThemeFile(theme: theme)
        file.target = layers.lazy.compactMap(\.target).first ?? .aaa
        file.inherits = nearest.inherits?.name
        file.author = nearest.author
        file.licence = nearest.licence
        return (file, layers.flatMap(\.problems.problems))
    }

    private mutating func resolvedLooks() -> [StyleRole: Look] {
        var looks = builtIn?.looks ?? [:]
        for role in StyleRole.allCases {
            guard let index = layers.firstIndex(where: { $0.roles[role] != nil }),
                let line = layers[index].roles[role]
            else { continue }
            do {
                looks[role] = Look(
                    foreground: try colour(line.look.foreground),
                    background: try colour(line.look.background),
                    attributes: line.look.attributes)
            } catch {
                layers[index].problems.add(
                    error.message, field: "roles.\(role.rawValue)", at: line.place)
            }
        }
        return looks
    }

    /// The colour of a name in the nearest palette that has it; nil is the terminal's own.
    private func colour(_ name: String) throws(ThemeTextError) -> Colour? {
        if name == LookText.ownColour { return nil }
        if let found = layers.lazy.compactMap({ $0.palette[name] }).first { return found.colour }
        let names = layers.flatMap(\.palette.keys).sorted()
        throw ThemeTextError(
            message: "expected a colour of the palette, found \(Wording.quoted(name))"
                + Wording.suggestion(for: name, among: names + [LookText.ownColour]))
    }

    private mutating func reportUnusedColours() {
        var used: Set<String> = []
        for role in StyleRole.allCases {
            guard let line = layers.lazy.compactMap({ $0.roles[role] }).first else { continue }
            used.formUnion([line.look.foreground, line.look.background])
        }
        for (name, entry) in layers[0].palette where !used.contains(name) {
            let field = "palette.\(Wording.shown(name))"
            layers[0].problems.add("no role uses this colour", field: field, at: entry.place)
        }
    }

    private mutating func reportMissingRoles() {
        let missing = StyleRole.allCases.filter { role in
            !layers.contains { $0.roles[role] != nil }
        }
        let top = layers[layers.count - 1]
        guard let first = missing.first, top.inherits == nil, top.isReadable else { return }
        let others = missing.count > 1 ? " and \(missing.count - 1) more" : ""
        layers[0].problems.add(
            "expected every role, or inherits = \"dark\" to take them from; "
                + "\"\(first.rawValue)\"\(others) missing",
            field: "roles", at: TextPlace(line: 1, column: 1))
    }

    /// Reports a problem with the last layer's parent.
    private mutating func report(_ message: String) {
        let last = layers.count - 1
        guard let place = layers[last].inherits?.place else { return }
        layers[last].problems.add(message, field: "theme.inherits", at: place)
    }
}
