using System.Collections.Frozen;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Scans;

/// <summary>Finds the sentence in which something stands, well enough to show it to an editor.</summary>
internal static class Sentences
{
    private const int Longest = 2000;

    // What ends with a point and no sentence.
    private static readonly FrozenSet<string> s_abbreviations = FrozenSet.ToFrozenSet(
        [
            "art",
            "arts",
            "para",
            "paras",
            "no",
            "nos",
            "sec",
            "ch",
            "cl",
            "lit",
            "reg",
            "res",
            "doc",
            "vol",
            "p",
            "pp",
            "ed",
            "cf",
            "v",
            "vs",
            "mr",
            "mrs",
            "ms",
            "dr",
            "prof",
            "st",
            "eg",
            "ie",
            "nr",
            "abs",
            "bzw",
            "vgl",
            "núm",
            "núms",
            "párr",
            "sr",
            "sra",
            "al",
            "n",
            "ст",
            "п",
            "пп",
            "ч",
            "гл",
            "см",
            "г",
        ],
        StringComparer.Ordinal
    );

    /// <summary>Where the sentence begins and ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where what stands in it begins.</param>
    /// <param name="end">And ends; the sentence does not end within.</param>
    public static (int Start, int End) Around(string text, int start, int end)
    {
        var first = start;
        while (first > 0 && start - first < Longest && !IsEnd(text, first))
        {
            first--;
        }

        var last = end;
        while (last < text.Length && last - end < Longest && !IsEnd(text, last))
        {
            last++;
        }

        return (first, last);
    }

    // Whether a sentence ends before a place: after a final mark and its closing quotation mark, or at an empty line.
    private static bool IsEnd(string text, int at)
    {
        if (IsParagraph(text, at))
        {
            return true;
        }

        var mark = at - 1;
        while (mark > 0 && text[mark] is '"' or '”' or '’' or '»' or ')' or '」' or '』')
        {
            mark--;
        }

        return text[mark] switch
        {
            '。' or '！' or '？' => at == text.Length || text[at] is not ('」' or '』' or '）'),
            '!' or '?' or '؟' => IsGap(text, at),
            '.' => IsGap(text, at) && !IsAbbreviation(text, mark) && BeginsSentence(text, at),
            _ => false,
        };
    }

    private static bool IsParagraph(string text, int at)
    {
        if (text[at - 1] is not '\n')
        {
            return false;
        }

        while (at < text.Length && text[at] is ' ' or '\t' or '\r')
        {
            at++;
        }

        return at == text.Length || text[at] == '\n';
    }

    private static bool IsGap(string text, int at) => at == text.Length || char.IsWhiteSpace(text[at]);

    private static bool IsAbbreviation(string text, int point)
    {
        var start = point;
        while (start > 0 && point - start < 8 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        // A single letter is an initial; a capital letter before the point, of several, may end a sentence: "the UN."
        return (point - start == 1 && text[start] is not ('I' or 'a')) || s_abbreviations.Contains(TextFolding.Fold(text[start..point]));
    }

    private static bool BeginsSentence(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at == text.Length || !char.IsLower(text[at]);
    }
}
