using System.Text;
using TreatyRefs.Scanning;

namespace TreatyRefs.Benchmarks;

/// <summary>Texts made to be slow: twice the text must take twice the time, with a little for the memory's caches.</summary>
/// <remarks>The factor is that of the work without the pauses of the garbage collector: these are few and of very different length, so
/// that with them one more pause in the longer text would pass for faster growth. What is allocated to no purpose shows all the
/// same.</remarks>
internal static class GrowthBenchmark
{
    private const int Repetitions = 100_000;
    private const double MostGrowth = 2.2;
    private const int FewestRounds = 3;
    private const int MostRounds = 12;

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
    ];

    /// <summary>Whether none grows faster.</summary>
    public static bool Run(Figures figures)
    {
        var scanner = new CitationScanner(Treaties.BuiltIn);
        figures.Begin("growth", $"each repeated {Repetitions} times, and the factor for twice as many, at most {Text(MostGrowth)}");
        var isLinear = true;
        foreach (var (name, head, piece) in s_texts)
        {
            isLinear &= Measured(figures, scanner, name, Text(head, piece, Repetitions), Text(head, piece, 2 * Repetitions));
        }

        LongSentence(figures, scanner);
        return isLinear;
    }

    private static bool Measured(Figures figures, CitationScanner scanner, string name, string once, string twice)
    {
        scanner.Scan(once.AsSpan(0, once.Length / 10));
        var (first, second) = (Cost.Most, Cost.Most);

        // The least of several rounds: others on the machine only ever add to it. More rounds where they may have.
        for (var round = 0; round < FewestRounds || (round < MostRounds && second.Working / first.Working > MostGrowth); round++)
        {
            first = Cost.Least(first, Measure.Once(() => scanner.Scan(once)));
            second = Cost.Least(second, Measure.Once(() => scanner.Scan(twice)));
        }

        var factor = second.Working / first.Working;
        var isLinear = factor <= MostGrowth;
        figures.Add(
            name.Replace("\n", "\\n", StringComparison.Ordinal),
            first.Milliseconds,
            "ms",
            $"{second.Milliseconds, 8:#,##0.0} ms  x {Text(factor)}{(isLinear ? "" : "  <-- GROWS TOO FAST")}"
        );
        return isLinear;
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

    private static string Text(double factor) => factor.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
}
