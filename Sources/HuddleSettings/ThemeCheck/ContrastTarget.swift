/// How much contrast a theme promises, after the levels of WCAG 2.
public enum ContrastTarget: String, CaseIterable, Sendable {
    /// Text at 7 to 1, muted text at 4.5, borders at 3.
    case aaa = "AAA"
    /// Text and muted text at 4.5 to 1, borders at 3.
    case aa = "AA"
    /// No promise.
    case none
}
