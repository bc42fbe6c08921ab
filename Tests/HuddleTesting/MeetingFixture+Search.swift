public import HuddleCore

extension MeetingFixture {
    /// What a search typed today finds in the record, read and finished in one go.
    public func search(_ text: String) throws(SearchProblem) -> [SearchHit] {
        let today = recorder.now.utcDay
        let query = try SearchQuery(reading: text, today: today, roles: .shipped)
        return record.search(query, today: today, roles: .shipped).hits
    }
}
