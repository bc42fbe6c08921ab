public import HuddleCore

/// What a search found as JSON lines, each hit with how every word of the search was found in it.
public enum SearchJSON {
    /// One hit on each line and nothing else.
    public static func lines(
        _ hits: [SearchHit], of query: SearchQuery, in record: TeamRecord
    ) -> String {
        JSONValue.lines(hits.lazy.map { value($0, query, record) })
    }

    private static func value(
        _ hit: SearchHit, _ query: SearchQuery, _ record: TeamRecord
    ) -> JSONValue {
        let matched = zip(query.words, hit.fits).map { word, fit in
            JSONValue.object([("word", .text(word.written)), ("as", .text(fit.rawValue))])
        }
        return .object([
            ("id", .text(hit.record.description)), ("type", .text(hit.kind.rawValue)),
            ("day", .words(hit.day)), ("meeting", .words(hit.meeting)),
            ("patient", .words(hit.patient)),
            ("name", .text(hit.patient.map { record.heading(of: $0) })), ("who", .text(hit.who)),
            ("text", .text(hit.text)), ("matched", .list(matched)),
        ])
    }
}
