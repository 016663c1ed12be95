using TreatyRefs.Scanning;

namespace TreatyRefs.Benchmarks.Growth;

/// <summary>Texts to scan.</summary>
internal static class ScanGrowth
{
    private static readonly CitationScanner s_scanner = new(Treaties.BuiltIn);

    private static readonly Repetition[] s_texts =
    [
        new("Articles 1, 2, 3, ...", "Articles ", i => $"{i + 1}, "),
        new("(a)", "Article 1", _ => "(a)"),
        new("paragraph 1 of "),
        new("Article "),
        new("Article 1 "),
        new("Article 1 of "),
        new("Article 1(1"),
        new("Convention "),
        new("the Convention on "),
        new("Treaty "),
        new("that Treaty, "),
        new("1961 "),
        new("\"Convention\" means "),
        new("\"Convention 1\" means ...", "", i => $"\"Convention {i}\" means "),
        new("hereinafter \"the X\" "),
        new("hereinafter \"the X1\" ...", "", i => $"(hereinafter \"the X{i}\") "),
        new("resolution 1, "),
        new("resolutions 1 (2001), 2 (2001), ...", "Security Council resolutions ", i => $"{i + 1} (2001), "),
        new("ibid. "),
        new("notes that refer to each other", "Notes\n", i => $"{i + 1}. UN Charter, art. 5; see n {i}, art. 6; ibid.\n"),
        new("\n___\n1 See n 1.\n"),
        new("see n 6, "),
        new("UN "),
        new("(UN "),
        new("\""),
        new("("),
        new("«"),
        new("\n"),
        new(". "),
        new("twenty-"),
        new("Section 1 of the Act "),
        new("статья 1 пункта "),
        new("الفقرة "),
        new("المادة الأولى من "),
        new("Article 5 (x) and "),
        new("Article 1 of the UN Charter and 2 and 3 ...", "Article 1 of the UN Charter", i => $", , and {i + 2}"),
        new("UN Charter. 1, 2, 3 ...", "Article 1 of the UN Charter. ", i => $"{i % 900} ICCPR, "),
        new("Protocols Nos. 1, 2, "),
        new("4. Zusatzprotokoll "),
        new("第1议定书"),
        new("第1(1)(1)"),
        new("CAT/C/"),
        new("A1P1 "),
        new("Article 1 of the UN Charter, paragraph 1, "),
        new("Security Council\n\nArticle 51. "),
        new("第"),
        new("第一条"),
        new("《"),
        new("条约"),
        new("제1조 "),
        new("Article 8-2-b-i "),
        new("III:4, ", "Articles "),
        new("1) a) ", "Article 36 "),
        new("I, III, ", "Art. 6 "),
        new("31(1) VCDR "),
        new("the Fourth Convention "),
        new("第四公约第四条"),
        new("paragraph 5 of the operative part of "),
        new("UNCLOS, ", "UNCLOS ("),
        new("14.1 and 2 and ", "Article "),
        new("Genocide Convention Implementation "),
        new("Articles 1 to 40000000 "),
        new("Articles 1 to 40000000 of the NPT. "),
    ];

    public static IEnumerable<Growing> Rows => s_texts.Select(text => text.Row(text.Name, written => s_scanner.Scan(written)));
}
