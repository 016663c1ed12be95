using TreatyRefs.Languages;

namespace TreatyRefs.Importing.Lines;

/// <summary>Leaves out what belongs to pages and not to the text: their numbers, and lines that stand alike on several pages.</summary>
internal static class PageArtefacts
{
    private const int FewestHeaders = 3;
    private const int ShortestPage = 12;
    private const int ShortestAlone = 4;
    private const int LongestHeader = 120;
    private const int LongEnough = 16;

    private static readonly LanguageTable<string[]> s_pageWords = new(catalogue =>
        [.. catalogue.Languages.SelectMany(language => language.Layout.PageWords).Distinct()]
    );

    public static List<SourceLine> Remove(List<SourceLine> lines, ImportNotes notes)
    {
        var pages = PageNumbers(lines, notes);
        var headers = RunningHeaders(lines, pages);
        var kept = new List<SourceLine>(lines.Count);
        var isAfterPage = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (pages.Contains(i) || headers.Contains(i))
            {
                notes.LeaveOut(lines[i].Number, pages.Contains(i) ? LeftOutReason.PageNumber : LeftOutReason.RunningHeader, lines[i].Text);
                isAfterPage = true;
                continue;
            }

            kept.Add(isAfterPage ? lines[i] with { IsAfterPage = true, IsAfterEmptyLine = true } : lines[i]);
            isAfterPage = false;
        }

        return kept;
    }

    // Digits alone are page numbers where they go up by one and a page stands between; else one cannot know.
    private static HashSet<int> PageNumbers(List<SourceLine> lines, ImportNotes notes)
    {
        var pages = new HashSet<int>();
        var digits = new List<(int Index, int Value)>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (PageNumber(lines[i].Text, out var isDressed) is { } value)
            {
                digits.Add((i, value));
                if (isDressed)
                {
                    pages.Add(i);
                }
            }
        }

        for (var i = 0; i < digits.Count; i++)
        {
            if (
                (i > 0 && IsNextPage(digits[i - 1], digits[i], lines))
                || (i + 1 < digits.Count && IsNextPage(digits[i], digits[i + 1], lines))
            )
            {
                pages.Add(digits[i].Index);
            }
            else if (!pages.Contains(digits[i].Index))
            {
                notes.Doubt(lines[digits[i].Index].Number, ImportWording.DigitsAlone(lines[digits[i].Index].Text));
            }
        }

        return pages;
    }

    // By itself between empty lines a page may be short; what stands close to a text may be the number of a paragraph.
    private static bool IsNextPage((int Index, int Value) one, (int Index, int Value) next, List<SourceLine> lines) =>
        next.Value > one.Value
        && next.Value - one.Value <= 2
        && next.Index - one.Index >= (StandsAlone(one.Index, lines) && StandsAlone(next.Index, lines) ? ShortestAlone : ShortestPage);

    private static bool StandsAlone(int index, List<SourceLine> lines) =>
        lines[index].IsAfterEmptyLine && (index + 1 == lines.Count || lines[index + 1].IsAfterEmptyLine);

    // 12, - 12 -, [12], 12/40, Page 12 of 40
    private static int? PageNumber(string text, out bool isDressed)
    {
        var inside = text.AsSpan().Trim(" -–—[]|/");
        isDressed = inside.Length < text.Length && inside.Length > 0;
        if (AfterPageWord(inside) is var number and > 0)
        {
            inside = inside[number..].TrimStart();
            inside = inside.IndexOf(' ') is var space and > 0 ? inside[..space] : inside;
            isDressed = true;
        }

        return inside.Length is > 0 and <= 4 && inside.IndexOfAnyExceptInRange('0', '9') < 0 && int.TryParse(inside, out var value)
            ? value
            : null;
    }

    private static int AfterPageWord(ReadOnlySpan<char> text)
    {
        foreach (var word in s_pageWords.Value)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return word.Length;
            }
        }

        return 0;
    }

    private static HashSet<int> RunningHeaders(List<SourceLine> lines, HashSet<int> pages)
    {
        var beside = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            // The first line is a header too, or the title that the headers repeat.
            var isAtPage =
                i == 0
                || lines[i].IsAfterPage
                || (i > 0 && (pages.Contains(i - 1) || (i > 1 && lines[i - 1].IsAfterPage)))
                || pages.Contains(i + 1)
                || (i + 1 < lines.Count && lines[i + 1].IsAfterPage);
            if (isAtPage && !pages.Contains(i) && lines[i].Text.Length <= LongestHeader)
            {
                // "Article 5" and "Article 9" are not one line; a long line with the number of its page in it is.
                var text = lines[i].Text;
                var key = text.Count(char.IsLetter) >= LongEnough ? string.Concat(text.Where(c => !char.IsDigit(c))) : text;
                (beside.TryGetValue(key, out var same) ? same : beside[key] = []).Add(i);
            }
        }

        return
        [
            .. beside
                .Where(same => same.Key.Any(char.IsLetter) && same.Value.Count >= FewestHeaders)
                .SelectMany(same => same.Value)
                .Where(i => i > 0 || IsAboveTitle(lines)),
        ];
    }

    private static bool IsAboveTitle(List<SourceLine> lines) =>
        lines.Count > 1 && lines[0].Text.Any(char.IsDigit) && !lines[0].IsUpper && lines[1].IsUpper;
}
