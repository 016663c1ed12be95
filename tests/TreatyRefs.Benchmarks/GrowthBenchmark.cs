using System.Text;
using TreatyRefs.Importing;
using TreatyRefs.References;
using TreatyRefs.Scanning;

namespace TreatyRefs.Benchmarks;

/// <summary>Texts made to be slow: twice the text must take twice the time, with a little for the memory's caches.</summary>
/// <remarks>The factor is that of the work without the pauses of the garbage collector: these are few and of very different length, so
/// that with them one more pause in the longer text would pass for faster growth. What is allocated to no purpose shows all the
/// same.</remarks>
internal static class GrowthBenchmark
{
    private const int FewestRounds = 3;

    private static readonly (string Name, string Head, Func<int, string> Piece)[] s_texts =
    [
        ("Articles 1, 2, 3, ...", "Articles ", i => $"{i + 1}, "),
        ("(a)", "Article 1", _ => "(a)"),
        Repeated("paragraph 1 of "),
        Repeated("Article "),
        Repeated("Article 1 "),
        Repeated("Article 1 of "),
        Repeated("Article 1(1"),
        Repeated("Convention "),
        Repeated("the Convention on "),
        Repeated("Treaty "),
        Repeated("that Treaty, "),
        Repeated("1961 "),
        Repeated("\"Convention\" means "),
        ("\"Convention 1\" means ...", "", i => $"\"Convention {i}\" means "),
        Repeated("hereinafter \"the X\" "),
        ("hereinafter \"the X1\" ...", "", i => $"(hereinafter \"the X{i}\") "),
        Repeated("resolution 1, "),
        ("resolutions 1 (2001), 2 (2001), ...", "Security Council resolutions ", i => $"{i + 1} (2001), "),
        Repeated("ibid. "),
        ("notes that refer to each other", "Notes\n", i => $"{i + 1}. UN Charter, art. 5; see n {i}, art. 6; ibid.\n"),
        Repeated("\n___\n1 See n 1.\n"),
        Repeated("see n 6, "),
        Repeated("UN "),
        Repeated("(UN "),
        Repeated("\""),
        Repeated("("),
        Repeated("«"),
        Repeated("\n"),
        Repeated(". "),
        Repeated("twenty-"),
        Repeated("Section 1 of the Act "),
        Repeated("статья 1 пункта "),
        Repeated("الفقرة "),
        Repeated("المادة الأولى من "),
        Repeated("Article 5 (x) and "),
        ("Article 1 of the UN Charter and 2 and 3 ...", "Article 1 of the UN Charter", i => $", , and {i + 2}"),
        ("UN Charter. 1, 2, 3 ...", "Article 1 of the UN Charter. ", i => $"{i % 900} ICCPR, "),
        Repeated("Protocols Nos. 1, 2, "),
        Repeated("4. Zusatzprotokoll "),
        Repeated("第1议定书"),
        Repeated("第1(1)(1)"),
        Repeated("CAT/C/"),
        Repeated("A1P1 "),
        Repeated("Article 1 of the UN Charter, paragraph 1, "),
        Repeated("Security Council\n\nArticle 51. "),
        Repeated("第"),
        Repeated("第一条"),
        Repeated("《"),
        Repeated("条约"),
        Repeated("제1조 "),
        Repeated("Articles 1 to 40000000 "),
        Repeated("Articles 1 to 40000000 of the NPT. "),
    ];

    private static readonly (string Name, string Head, Func<int, string> Piece)[] s_imports =
    [
        ("abcdefgh", "Article 1\n", _ => "abcdefgh"),
        ("a,b;c.", "Article 1\n", _ => "a,b;c."),
        ("(a)", "Article 1\n", _ => "(a)"),
        ("本条约规定，", "第一条\n", _ => "本条约规定，"),
        ("Articles 1 to 40000000", "Article 1\n", _ => "Articles 1 to 40000000 of this Treaty.\n"),
    ];

    public static void Run(Figures figures, Size size)
    {
        var scanner = new CitationScanner(Treaties.BuiltIn);
        figures.Begin("growth", $"texts made to be slow, each repeated {size.Repetitions} times, and twice as often");
        foreach (var (name, head, piece) in s_texts)
        {
            Add(
                figures,
                size,
                name,
                Text(head, piece, size.Repetitions),
                Text(head, piece, 2 * size.Repetitions),
                text => scanner.Scan(text)
            );
        }

        Imports(figures, size);
        LongSentence(figures, scanner);
    }

    // A paragraph that has no end is a text without places to cut it at.
    private static void Imports(Figures figures, Size size)
    {
        var options = new ImportOptions { Id = InstrumentId.Parse("x", null) };
        foreach (var (name, head, piece) in s_imports)
        {
            Add(
                figures,
                size,
                $"import: {name}",
                Text(head, piece, size.Repetitions),
                Text(head, piece, 2 * size.Repetitions),
                text => InstrumentImport.ReadText(new StringReader(text), options)
            );
        }
    }

    private static void Add(Figures figures, Size size, string name, string once, string twice, Action<string> work)
    {
        work(once[..(once.Length / 10)]);
        var (first, second) = (Cost.Most, Cost.Most);

        // The least of several rounds: others on the machine only ever add to it. More rounds where they may have.
        for (var round = 0; round < FewestRounds || (round < size.MostRounds && second.Working / first.Working > size.MostGrowth); round++)
        {
            first = Cost.Least(first, Measure.Once(() => work(once)));
            second = Cost.Least(second, Measure.Once(() => work(twice)));
        }

        figures.AddGrowth(name.Replace("\n", "\\n", StringComparison.Ordinal), first, second, size.MostGrowth);
    }

    private static void LongSentence(Figures figures, CitationScanner scanner)
    {
        if (Material.Shared("corpora", "long-list-sentence.txt") is not { } path)
        {
            figures.Note("There is no ../shared/corpora/long-list-sentence.txt.");
            return;
        }

        var text = File.ReadAllText(path);
        var cost = Measure.MediansOfOne(9, 1000, [() => scanner.Scan(text)])[0];
        figures.Add("long-list-sentence.txt, once", cost.Milliseconds, "ms", "aim: less than 1");
    }

    private static (string Name, string Head, Func<int, string> Piece) Repeated(string text) => (text, "", _ => text);

    private static string Text(string head, Func<int, string> piece, int count)
    {
        var text = new StringBuilder(head);
        for (var i = 0; i < count; i++)
        {
            text.Append(piece(i));
        }

        return text.ToString();
    }
}
