import HuddleCore
import HuddleText
import Testing

@Suite("Minutes as a page for a browser")
struct MinutesHTMLTests {
    @Test("minutes have a section for each person")
    func minutes() throws {
        let (builder, meeting) = try MeetingBuilder.riverside()
        let text = MinutesHTML.text(try builder.minutes(of: meeting))
        #expect(text.contains("<title>Weekly palliative MDT, Sat 21 Nov 2026</title>"))
        #expect(text.contains("<h2>1. Nguyễn Thị Hạnh</h2>"))
        #expect(
            text.contains(
                "<li><strong>Decision:</strong> Stays at Rosewood · because it is what she wants · "
                    + "Dr Zoë Shah, GP tells by Sat 21 Nov <span class=\"id\">(k7q2x-23)</span></li>"
            ))
        #expect(text.contains("Code E2D7-54B7-F4C9."))
    }

    @Test("the page loads nothing and runs nothing")
    func selfContained() throws {
        let (builder, meeting) = try MeetingBuilder.riverside()
        let text = MinutesHTML.text(try builder.minutes(of: meeting))
        for word in ["<script", "<link", "<img", "http:", "https:", "url(", "@import"] {
            #expect(!text.contains(word))
        }
    }
}
