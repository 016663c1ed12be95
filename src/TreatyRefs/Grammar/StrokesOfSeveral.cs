using TreatyRefs.References;

namespace TreatyRefs.Grammar;

/// <summary>Strokes in a list of several articles: "Articles 36/1 and 41", المادتين 36/1 و41. A stroke joins two articles there as well,
/// "Articles 31/32"; where the second number is the lower one, it is a paragraph, and so is the one after every other stroke of the
/// list.</summary>
internal static class StrokesOfSeveral
{
    private const int LongestList = 60;
    private const int LongestAnd = 3;
    private const int MostParagraphs = 99;

    /// <summary>Reads the paragraph after a stroke.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the number of the article begins.</param>
    /// <param name="position">Where it ends.</param>
    /// <param name="inner">Where the paragraph goes.</param>
    /// <returns>Where that ends; the position where there is none.</returns>
    public static int Read(ReadOnlySpan<char> text, int start, int position, List<ProvisionNumber> inner) =>
        Read(text, start, position, mayBeLower: true, inner);

    /// <summary>The same where one article may be named as well, "art. 2/3, 7 et 9/1", so that only the rest of a list tells.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the number of the article begins.</param>
    /// <param name="position">Where it ends.</param>
    /// <param name="inner">Where the paragraph goes.</param>
    /// <returns>Where that ends; the position where there is none.</returns>
    public static int ReadBeforeLower(ReadOnlySpan<char> text, int start, int position, List<ProvisionNumber> inner) =>
        Read(text, start, position, mayBeLower: false, inner);

    private static int Read(ReadOnlySpan<char> text, int start, int position, bool mayBeLower, List<ProvisionNumber> inner)
    {
        var isPair = TryPair(text, start, position, out var paragraph, out var end, out var isLower);
        if (!isPair || !((mayBeLower && isLower) || HasLowerAfter(text, end)))
        {
            return position;
        }

        inner.Add(new ProvisionNumber(paragraph));
        return end;
    }

    // Two numbers, a stroke between, and nothing else that a date or a symbol has.
    private static bool TryPair(ReadOnlySpan<char> text, int start, int stroke, out int second, out int end, out bool isLower)
    {
        (second, end, isLower) = (0, stroke, false);
        if (stroke >= text.Length || text[stroke] != '/' || NumberText.Read(text, start, out var first, out _) != stroke)
        {
            return false;
        }

        end = NumberText.Read(text, stroke + 1, out var paragraph, out _);
        (second, isLower) = (paragraph.Leading, paragraph.Leading < first.Leading);
        return second is > 0 and <= MostParagraphs
            && paragraph.Suffix.Length == 0
            && !(end < text.Length && (text[end] == '/' || char.IsLetterOrDigit(text[end])));
    }

    // "articles 2/3, 7 and 9/1": further on in the list, over commas and short words.
    private static bool HasLowerAfter(ReadOnlySpan<char> text, int from)
    {
        var limit = Math.Min(text.Length, from + LongestList);
        for (var letters = 0; from < limit && letters <= LongestAnd; )
        {
            if (NumberText.Read(text, from, out _, out _) is var end && end > from)
            {
                if (TryPair(text, from, end, out _, out _, out var isLower) && isLower)
                {
                    return true;
                }

                (from, letters) = (end, 0);
                continue;
            }

            if (!(char.IsLetter(text[from]) || text[from] is ' ' or '\u00A0' or '/' || Punctuation.IsComma(text[from])))
            {
                return false;
            }

            letters = char.IsLetter(text[from]) ? letters + 1 : 0;
            from++;
        }

        return false;
    }
}
