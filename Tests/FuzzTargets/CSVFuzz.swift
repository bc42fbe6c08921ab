import HuddleCore
import HuddleText

/// Everything that takes a file from elsewhere: lists of people, of professionals and of actions, and
/// what owners send back.
enum CSVFuzz {
    private static let today = Day(number: 20_784)

    static func fault(in bytes: [UInt8]) -> String? {
        if let text = try? TextDecoding.decode(bytes).text, let file = try? CSVReader.read(text) {
            let rows = file.records.map(\.row)
            guard rows == rows.sorted(), Set(rows).count == rows.count else {
                return "rows are out of order"
            }
        }
        let options = ImportOptions(today: today)
        var said: [String] = []
        if let plan = try? RegisterImport.plan(bytes, register: [], options: options) {
            said += ImportPreview.lines(of: plan)
        }
        if let plan = try? TeamImport.plan(bytes, team: [], options: options) {
            said += ImportPreview.lines(of: plan)
        }
        if let plan = try? ActionImport.plan(bytes, record: TeamRecord(), options: options) {
            said += plan.preview
        }
        for form in StatusImport.Form.allCases {
            var options = StatusImport.Options(today: today)
            options.form = form
            let plan = try? StatusImport.plan(bytes, record: TeamRecord(), options: options)
            said += plan?.preview ?? []
        }
        return said.first(where: \.isHarmful).map { "a preview is harmful: \($0.debugDescription)" }
    }
}
