extension MeasureResult {
    /// The figure as people read it: `82 %`, `3:02`, `26 h`, `0.36`, `7.4`; a dash where nothing can be said.
    public var words: String {
        switch figure {
        case .none: "-"
        case .share: "\(percent) %"
        case .count(let number): "\(number)"
        case .seconds(let seconds): "\(seconds / 60):\((seconds % 60).padded(to: 2))"
        case .hours(let hours): "\(hours) h"
        case .hundredths(let value): Self.words(inHundredths: value)
        case .tenths(let value): "\(value / 10).\(value % 10)"
        }
    }

    /// The figure as a whole number, for plots: percent, seconds, hours, hundredths or tenths.
    public var magnitude: Int? {
        switch figure {
        case .none: nil
        case .share: percent
        case .count(let value), .seconds(let value), .hours(let value), .hundredths(let value),
            .tenths(let value):
            value
        }
    }

    /// In what the magnitude counts; empty where there is no figure.
    public var unit: String {
        switch figure {
        case .none: ""
        case .share: "percent"
        case .count: "count"
        case .seconds: "seconds"
        case .hours: "hours"
        case .hundredths: "hundredths"
        case .tenths: "tenths"
        }
    }

    /// A number with two decimals: `0.36`.
    static func words(inHundredths value: Int) -> String {
        "\(value / 100).\((value % 100).padded(to: 2))"
    }

    /// Rounded half up.
    private var percent: Int {
        denominator > 0 ? (numerator * 200 + denominator) / (denominator * 2) : 0
    }
}
