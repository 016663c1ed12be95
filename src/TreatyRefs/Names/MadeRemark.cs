using TreatyRefs.Grammar;

namespace TreatyRefs.Names;

/// <summary>A remark inside a name on where and when the instrument was made: <c>signed in London on 19th June, 1951, by</c>.</summary>
internal static class MadeRemark
{
    private const int MostWords = 12;

    /// <summary>Whether such a remark may begin with a word.</summary>
    /// <param name="word">The word, folded.</param>
    public static bool MayBegin(ReadOnlySpan<char> word) => Vocabulary.Find(word)?.LanguagesOf(WordRoles.Concluded).IsEmpty == false;

    /// <summary>Goes over the remark, up to its year.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">After the remark's first word.</param>
    /// <param name="end">After the year.</param>
    /// <returns>Whether there is such a remark.</returns>
    public static bool TrySkip(ReadOnlySpan<char> text, int position, out int end)
    {
        end = position;
        Span<char> buffer = stackalloc char[NameWords.Longest];
        for (var i = 0; i < MostWords && NameWords.TryNext(text, ref end, buffer, out var length); i++)
        {
            if (length == 4 && buffer[..length].IndexOfAnyExceptInRange('0', '9') < 0)
            {
                return true;
            }
        }

        return false;
    }
}
