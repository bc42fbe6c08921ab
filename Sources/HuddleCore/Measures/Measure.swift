/// One thing that can be said in numbers of how a team works: what it is, how it is worked out, what
/// to hold it against and where that comes from.
///
/// Adding a measure is adding one value to a family's list.
public struct Measure: Sendable {
    /// Short and stable, as exports name it: `decision-reached`.
    public let key: String
    public let name: String
    public let family: Family
    /// What stands above the line and below it, in words.
    public let numerator: String
    public let denominator: String
    /// How the figure is made of the two.
    public let formula: String
    /// What others found, or what the team has agreed; thresholds of the team are proposals.
    public let comparator: String
    public let source: String
    /// Works the measure out.
    let find: @Sendable (MeasureScope) -> MeasureResult
    /// Says the name where the team's own limits stand in it.
    private var naming: (@Sendable (Thresholds) -> String)?
    /// Works out what the figure is made of, part by part.
    private var parting: (@Sendable (MeasureScope) -> [MeasurePart])?

    /// Measures that are shown together.
    public enum Family: String, CaseIterable, Sendable {
        case meeting, voices, followThrough, people, dyingWell, careHomes, continuity, learning

        /// The heading on screens.
        public var title: String {
            switch self {
            case .meeting: "The meeting"
            case .voices: "Who is heard"
            case .followThrough: "What becomes of it"
            case .people: "Each person"
            case .dyingWell: "Dying well"
            case .careHomes: "Care homes"
            case .continuity: "The same faces"
            case .learning: "Learning and reflection"
            }
        }
    }

    /// What can be said of a measure besides its figure.
    struct Words: Sendable {
        let numerator: String
        let denominator: String
        var formula = "numerator / denominator"
        var comparator = "local"
        let source: String
    }

    init(
        _ family: Family, _ key: String, _ name: String, _ words: Words,
        find: @escaping @Sendable (MeasureScope) -> MeasureResult
    ) {
        self.family = family
        self.key = key
        self.name = name
        numerator = words.numerator
        denominator = words.denominator
        formula = words.formula
        comparator = words.comparator
        source = words.source
        self.find = find
    }

    /// What the measure comes to.
    public func result(in scope: MeasureScope) -> MeasureResult { find(scope) }

    /// The name under a team's own limits; the key stays the same.
    public func name(under thresholds: Thresholds) -> String { naming?(thresholds) ?? name }

    /// What the figure is made of, part by part; empty where it has no parts to show.
    public func parts(in scope: MeasureScope) -> [MeasurePart] { parting?(scope) ?? [] }

    /// The same measure under a name that says the team's own limits.
    func named(_ naming: @escaping @Sendable (Thresholds) -> String) -> Measure {
        var measure = self
        measure.naming = naming
        return measure
    }

    /// The same measure with what its figure is made of.
    func made(of parting: @escaping @Sendable (MeasureScope) -> [MeasurePart]) -> Measure {
        var measure = self
        measure.parting = parting
        return measure
    }

    /// Every measure there is, family by family.
    public static let all: [Measure] =
        meeting + attendance + voices + followThrough + acknowledging + people + assessments
        + dyingWell + bereavement + careHomes + continuity + learning
}

/// What a measure comes to: the two numbers, the figure made of them, and how many people it rests on.
public struct MeasureResult: Equatable, Sendable {
    public let numerator: Int
    public let denominator: Int
    public let figure: Figure
    /// Counts of people that the figure would give away; none where it is about no people.
    public let people: [Int]

    /// The figure itself.
    public enum Figure: Equatable, Sendable {
        /// Nothing to say: nobody, or too few.
        case none
        /// The numerator as a share of the denominator.
        case share
        case count(Int)
        case seconds(Int)
        /// Whole hours, rounded down.
        case hours(Int)
        /// A number with two decimals, in hundredths: an index from 0 to 1, or a ratio.
        case hundredths(Int)
        /// A mean score from 0 to 10, in tenths.
        case tenths(Int)
    }

    /// True when fewer people than `least` stand behind any of its numbers, but for none at all.
    public func isSmall(below least: Int) -> Bool {
        people.contains { (1..<least).contains($0) }
    }

    /// A share of things.
    static func share(_ numerator: Int, of denominator: Int) -> MeasureResult {
        MeasureResult(
            numerator: numerator, denominator: denominator,
            figure: denominator > 0 ? .share : .none, people: [])
    }

    /// A share of people; a count outside must not give away a few, those left over included.
    static func share(ofPeople numerator: Int, of denominator: Int) -> MeasureResult {
        MeasureResult(
            numerator: numerator, denominator: denominator,
            figure: denominator > 0 ? .share : .none,
            people: [numerator, denominator, denominator - numerator])
    }

    /// A figure made of two numbers that is no share of them.
    static func figure(
        _ figure: Figure?, _ numerator: Int, of denominator: Int, people: [Int] = []
    ) -> MeasureResult {
        MeasureResult(
            numerator: numerator, denominator: denominator, figure: figure ?? .none,
            people: people)
    }
}
