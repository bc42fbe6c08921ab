/// One page that needs nothing else: no script, no address it would load from, printed on A4.
struct HTMLPage {
    /// As it was typed.
    let title: String
    /// HTML in order.
    let blocks: [String]

    /// The whole document.
    var text: String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="robots" content="noindex">
        <title>\(HTMLText.plain(title))</title>
        <style>
        \(Self.style)
        </style>
        </head>
        <body>
        <main>
        <h1>\(HTMLText.escaped(title))</h1>
        \(blocks.joined(separator: "\n"))
        </main>
        </body>
        </html>

        """
    }

    /// Black on white at 16 points of the screen, 11 on paper; nothing is told by colour alone.
    private static let style = """
        body { font: 1rem/1.5 system-ui, sans-serif; color: #111; background: #fff; margin: 1rem; }
        main { max-width: 50rem; margin: 0 auto; }
        h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; margin-top: 2rem; }
        h3 { font-size: 1.1rem; } h1, h2, h3, caption { line-height: 1.25; }
        p, ul, table { margin: 0.5rem 0; } ul { padding-left: 1.5rem; }
        li, td, p { overflow-wrap: anywhere; }
        table { border-collapse: collapse; width: 100%; }
        caption { text-align: left; font-weight: bold; padding: 1rem 0 0.25rem; }
        th, td { border: 1px solid #767676; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
        time { white-space: nowrap; }
        .id { font-family: monospace; white-space: nowrap; color: #444; }
        @page { size: A4; margin: 14mm 16mm; }
        @media print {
        body { font-size: 11pt; margin: 0; } main { max-width: none; }
        h2, h3, caption { break-after: avoid; } li, tr, section { break-inside: avoid; }
        .columns { columns: 2; column-gap: 8mm; font-size: 10pt; line-height: 1.3; }
        .columns h2 { font-size: 12pt; margin: 0; } .columns ul { margin: 0 0 2mm; }
        }
        """
}
