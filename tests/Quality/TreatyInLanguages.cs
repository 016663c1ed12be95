using System.Globalization;
using System.Text.RegularExpressions;
using TreatyRefs.References;
using TreatyRefs.Scanning;

namespace TreatyRefs.Quality;

/// <summary>One treaty in four languages: each article is to cite what it cites in the English text.</summary>
/// <remarks>Right is a provision that both cite, missed one of the English text alone, false one of the other alone that names an
/// instrument.</remarks>
internal sealed partial class TreatyInLanguages() : QualityMaterial("bbnj", "one treaty in other languages, against its English text")
{
    private const int Articles = 76;
    private const string Digits = "〇一二三四五六七八九";

    public override string[] Needs => ["corpora", "bbnj"];

    public override IReadOnlyList<QualityRow> Measure(string root, Action<string> say)
    {
        var english = CitedByArticle(root, "en");
        return QualityRow.Together(
            new[] { "fr", "ru", "zh" }.SelectMany(language => Rows(language, english, CitedByArticle(root, language)))
        );
    }

    private static IEnumerable<QualityRow> Rows(string language, ILookup<int, string> english, ILookup<int, string> other)
    {
        for (var article = 1; article <= Articles; article++)
        {
            yield return Row($"{language} articles", english[article].Where(IsArticle), other[article].Where(IsArticle));
            yield return Row($"{language} other provisions", english[article].Where(IsOther), other[article].Where(IsOther));
        }
    }

    private static QualityRow Row(string part, IEnumerable<string> english, IEnumerable<string> other)
    {
        var left = other.ToList();
        var outcomes = english.Select(reference => left.Remove(reference) ? Outcome.Right : Outcome.Missed).ToList();
        return QualityRow.Counted(part, outcomes.Concat(left.Where(reference => reference[0] != '?').Select(_ => Outcome.False)));
    }

    private static bool IsArticle(string reference) => char.IsDigit(reference[reference.IndexOf('/', StringComparison.Ordinal) + 1]);

    private static bool IsOther(string reference) => !IsArticle(reference);

    private static ILookup<int, string> CitedByArticle(string root, string language)
    {
        var text = File.ReadAllText(Shared(root, "corpora", "bbnj", $"{language}.txt"));
        var heads = Heads(text, language);
        return new CitationScanner(Treaties.BuiltIn, InstrumentId.Parse("bbnj-agreement"))
            .Scan(text)
            .SelectMany(citation =>
                citation
                    .Targets.Where(target => target.Pinpoint is not null)
                    .Select(target => (citation.Start, Reference: target.Reference?.ToString() ?? $"?/{target.Pinpoint}"))
            )
            .ToLookup(cited => heads.FindLastIndex(head => head <= cited.Start) + 1, cited => cited.Reference);
    }

    // Where the articles begin, in their order.
    private static List<int> Heads(string text, string language)
    {
        var heads = new List<int>();
        var position = 0;
        foreach (var line in text.Split('\n'))
        {
            if (IsHead(line.Trim(), language, heads.Count + 1))
            {
                heads.Add(position);
            }

            position += line.Length + 1;
        }

        return heads;
    }

    private static bool IsHead(string line, string language, int number) =>
        language == "zh"
            ? line.StartsWith($"第{Chinese(number)}条", StringComparison.Ordinal)
            : Head().Match(line) is { Success: true } match
                && match.Groups[1].Value == (number == 1 && language == "fr" ? "premier" : number.ToString(CultureInfo.InvariantCulture));

    private static string Chinese(int number) =>
        number < 10 ? $"{Digits[number]}" : $"{(number < 20 ? "" : Digits[number / 10])}十{(number % 10 == 0 ? "" : Digits[number % 10])}";

    [GeneratedRegex(@"^(?:Article|Статья)\s+(\d+|premier)\.?$")]
    private static partial Regex Head();
}
