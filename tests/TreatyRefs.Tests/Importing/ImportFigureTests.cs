using System.Text;
using TreatyRefs.Importing;
using TreatyRefs.References;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Importing;

/// <summary>Real treaties, where they stand beside this repository: every article is found, in order, and none is invented.</summary>
public sealed class ImportFigureTests
{
    [TestCase("plain-en/cat.txt", 33, 0, 0)]
    [TestCase("plain-en/gc-ap1.txt", 102, 0, 0)]
    [TestCase("plain-en/gc-iii.txt", 143, 0, 0)]
    [TestCase("plain-en/genocide.txt", 19, 0, 0)]
    [TestCase("plain-en/iccpr.txt", 53, 0, 0)]
    [TestCase("plain-en/icescr.txt", 31, 0, 0)]
    [TestCase("plain-en/icj-statute.txt", 70, 0, 0)]
    [TestCase("plain-en/refugee.txt", 46, 0, 0)]
    [TestCase("plain-en/rome-statute.txt", 131, 0, 0)]
    [TestCase("plain-en/udhr.txt", 30, 0, 0)]
    [TestCase("plain-en/unclos-1982.txt", 320, 9, 123)]
    [TestCase("plain-en/vcdr.txt", 53, 0, 0)]
    [TestCase("plain-en/vclt.txt", 85, 0, 0)]
    [TestCase("bbnj/en.txt", 76, 2, 0)]
    [TestCase("bbnj/fr.txt", 76, 2, 0)]
    [TestCase("bbnj/ru.txt", 76, 2, 0)]
    [TestCase("bbnj/zh.txt", 76, 2, 0)]
    public void Every_article_is_found_and_no_word_is_lost(string path, int articles, int annexes, int inAnnexes)
    {
        var text = File.ReadAllText(RepositoryFiles.SharedOrIgnore(["corpora", .. path.Split('/')]));
        var result = InstrumentImport.ReadText(new StringReader(text), new ImportOptions { Id = InstrumentId.Parse("x") });
        var outside = result.Instrument.Provisions.Where(provision => !provision.Kind.RestartsNumbering());
        var inside = result.Instrument.Provisions.Where(provision => provision.Kind.RestartsNumbering()).ToList();

        var found = HeadingTests
            .All(outside)
            .Where(provision => provision.Kind == ProvisionKind.Article)
            .Select(article => article.Number)
            .ToList();
        found.Should().HaveCount(articles).And.BeInAscendingOrder();
        found.Select(number => number.Leading).Distinct().Should().Equal(Enumerable.Range(1, found[^1].Leading));
        inside.Should().HaveCount(annexes);
        HeadingTests.All(inside).Count(provision => provision.Kind == ProvisionKind.Article).Should().Be(inAnnexes);
        ImportTests.HoldsInLibrary(result.Instrument);
        Lost(text, result).Should().BeEmpty();
    }

    // Words that numbering is made of go into numbers; all others must be there, as often as they were.
    private static List<string> Lost(string text, ImportResult result)
    {
        var kept = Words(
            ImportTests.Written(result.Instrument).Replace("\\\"", "\"", StringComparison.Ordinal)
                + ' '
                + string.Join(' ', result.LeftOut.Select(line => line.Text))
        );
        return Words(text)
            .Where(word => word.Value > kept.GetValueOrDefault(word.Key) && !IsNumbering(word.Key))
            .Select(word => $"{word.Key}: {word.Value} > {kept.GetValueOrDefault(word.Key)}")
            .ToList();
    }

    private static bool IsNumbering(string word) =>
        word.Length < 4
        || word
            is "Article"
                or "ARTICLE"
                or "PART"
                or "Part"
                or "PARTIE"
                or "SECTION"
                or "SUBSECTION"
                or "ANNEX"
                or "ANNEXE"
                or "PREAMBLE"
                or "PRÉAMBULE"
                or "premier"
                or "Статья"
                or "ЧАСТЬ"
                or "ПРЕАМБУЛА"
                or "ПРИЛОЖЕНИЕ"
                or "VIII"
                or "XIII"
                or "XVII"
        || word.All(c => c > '\u2E80');

    private static Dictionary<string, int> Words(string text)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var word = new StringBuilder();
        foreach (var c in text + " ")
        {
            if (char.IsLetter(c))
            {
                word.Append(c);
            }
            else if (word.Length > 0 && !char.IsControl(c) | char.IsWhiteSpace(c))
            {
                words[word.ToString()] = words.GetValueOrDefault(word.ToString()) + 1;
                word.Clear();
            }
        }

        return words;
    }
}
