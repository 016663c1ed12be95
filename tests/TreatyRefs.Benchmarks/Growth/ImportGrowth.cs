using System.Text;
using TreatyRefs.Importing;
using TreatyRefs.References;

namespace TreatyRefs.Benchmarks.Growth;

/// <summary>Texts and XML to make an instrument of. A paragraph that has no end is a text without places to cut it at.</summary>
internal static class ImportGrowth
{
    private const string LastParagraph = "\n1. End.\n";

    // A provision has 4 Mi characters at most.
    private const int LongestText = 4_000_000;

    private static readonly ImportOptions s_options = new() { Id = InstrumentId.Parse("x", null) };

    private static readonly Repetition[] s_texts =
    [
        new("abcdefgh", "Article 1\n", LastParagraph),
        new("a,b;c.", "Article 1\n", LastParagraph),
        new("a-b", "Article 1\n", LastParagraph),
        new(",a", "Article 1\n", LastParagraph),
        new("第一款规定，二、三；（一）", "Article 1\n", LastParagraph),
        new("本条约规定，", "第一条\n", LastParagraph),
        new("一、", "第一条\n", LastParagraph),
        new("(a)", "Article 1\n", LastParagraph),
        new("(x) words ", "Article 1\n", LastParagraph),
        new("(a) x; ", "Article 1\n", LastParagraph),
        new("(i) (a) 1. ", "Article 1\n", LastParagraph),
        new(";2.", "Article 1\n", LastParagraph),
        new(": 2. ", "Article 1\n", LastParagraph),
        new(" 3. Words.", "Article 1\n", LastParagraph),
        new("Words. 2)", "Article 1\n", LastParagraph),
        new("Words.\n", "Article 1\n", LastParagraph),
        new("Words; (q) ", "Article 1\n1. Text.\n", LastParagraph),
        new("x.\n\n", "Article 1\n", LastParagraph),
        new("Articles 1 to 40000000 of this Treaty.\n", "Article 1\n"),
        new("Article 1\nx\n"),
        new("Article 1\n\n"),
        new("Article 5 Foo\n"),
        new("第一条"),
        new("제1조(목적)"),
        new("PART I\n\nSECTION 1\n\n"),
        new("ANNEX I\n\n"),
        new("1. x\n"),
        new("12\n\n"),
        new("a.\n"),
        new("\f"),
        new("(((("),
    ];

    private static readonly Repetition[] s_xml =
    [
        Xml("<paragraph><content><p>a</p></content></paragraph><paragraph><num>1</num><content><p>b</p></content></paragraph>"),
        Xml("<point><num>a</num></point>"),
        Xml("<article><num>1</num><content><p>b</p></content></article>"),
        Xml("<wrapUp><p>a</p></wrapUp>"),
    ];

    public static IEnumerable<Growing> Rows =>
        [
            .. s_texts.Select(text =>
                text.Row($"import: {text.Head}{text.Name}", Read, 2) with
                {
                    Most = LongestText / Math.Max(1, text.Piece(0).Length),
                }
            ),
            .. s_xml.Select(xml => xml.Row($"import: {xml.Name}", ReadXml, 0.5)),
        ];

    private static void Read(string text) => InstrumentImport.ReadText(new StringReader(text), s_options);

    private static void ReadXml(string xml) =>
        InstrumentImport.ReadAkomaNtoso(new MemoryStream(Encoding.UTF8.GetBytes(xml)), "a.xml", s_options);

    private static Repetition Xml(string piece) => new(piece, "<akomaNtoso><act><body>", "</body></act></akomaNtoso>");
}
