using TreatyRefs.Grammar;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>What a text speaks of where words have no spaces between them: every two characters that follow each other. Two of them tell as
/// much as two pairs of words do elsewhere.</summary>
internal static class SubjectSigns
{
    private const int Length = 2;

    /// <summary>How far around a name they count.</summary>
    public const int Around = 400;

    private static readonly LanguageWords s_alternatives = new(language => language.Alternatives);

    /// <summary>Whether a text asks which of two is meant: モントリオール条約と言われても、航空運送のものか航空機爆破のものか.</summary>
    /// <param name="text">What stands near the name.</param>
    public static bool AskWhich(ReadOnlySpan<char> text)
    {
        foreach (var word in s_alternatives.Words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text is written so at a place.</summary>
    public static bool AreAt(char c) => Scripts.IsHangul(c) || Scripts.Of(c) is Script.Han || Scripts.IsKatakana(c);

    /// <summary>The pairs in a text, hiragana left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">What to add to the places.</param>
    /// <param name="pairs">What they are added to.</param>
    public static void Add(ReadOnlySpan<char> text, int offset, List<(string Pair, int Start, int End)> pairs)
    {
        Span<char> room = stackalloc char[2 * Length];
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (AreAt(text[i]) && AreAt(text[i + 1]) && !SequenceNumber.IsPrefix(text[i]) && !SequenceNumber.IsPrefix(text[i + 1]))
            {
                var pair = room[..TextFolding.FoldWord(text.Slice(i, Length), room)].ToString();
                pairs.Add((pair, offset + i, offset + i + Length));
            }
        }
    }
}
