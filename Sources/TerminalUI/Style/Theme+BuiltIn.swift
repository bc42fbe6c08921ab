extension Theme {
    /// Dark paper and light ink; every text at a contrast of 7 to 1 or better.
    public static let dark = Theme(name: "dark", variant: .dark, palette: .dark)

    /// White paper and dark ink; every text at a contrast of 7 to 1 or better.
    public static let light = Theme(name: "light", variant: .light, palette: .light)

    /// No colours at all: bold, underline and reverse carry every difference.
    public static let mono = Theme(
        name: "mono", variant: .mono,
        looks: monoAttributes.mapValues { Look(attributes: $0) })

    /// The themes that need no file.
    public static let builtIn: [Theme] = [.dark, .light, .mono]

    private init(name: String, variant: Variant, palette: Palette) {
        let looks = StyleRole.allCases.map { ($0, palette.look(for: $0)) }
        self.init(
            name: name, variant: variant,
            looks: Dictionary(looks, uniquingKeysWith: { first, _ in first }))
    }

    private static let monoAttributes: [StyleRole: Attributes] = [
        .text: [], .title: [.reverse], .heading: [.bold],
        .selection: [.reverse, .bold], .selectionUnfocused: [.underline],
        .borderFocused: [.bold], .hintKey: [.bold], .input: [.underline],
        .match: [.reverse], .quote: [.italic], .label: [.underline],
        .due: [.bold], .overdue: [.reverse, .bold],
        .stageA: [], .stageB: [.underline], .stageC: [.bold], .stageD: [.reverse],
        .timerNear: [.bold, .underline], .timerOver: [.reverse, .bold],
        .notice: [.bold], .warning: [.bold, .underline], .error: [.reverse, .bold],
        .barHealth: [.reverse], .barSocial: [.underline], .barVoluntary: [.reverse, .underline],
        .barPerson: [.bold], .decision: [.bold], .action: [.underline], .voice: [.italic],
    ]
}
