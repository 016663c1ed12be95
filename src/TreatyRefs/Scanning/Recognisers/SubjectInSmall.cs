using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>What an instrument is about, in the small letters in which most languages write it: "la Convenzione sulla sottrazione", "la
/// Convention sur l'enlèvement".</summary>
internal static class SubjectInSmall
{
    private const int MostWords = 4;
    private const int ShortestWord = 4;

    /// <summary>The words that tell it, as <see cref="KnownNames.HasPart"/> compares them.</summary>
    /// <param name="at">The text.</param>
    /// <param name="noun">Where the word for the instrument ends.</param>
    /// <returns>None where nothing is said, or more than a few words.</returns>
    public static IReadOnlyList<string> After(in ScanText at, int noun)
    {
        var about = at.Lexer.At(noun);
        if (about is not { Kind: TokenKind.Word, Entry: not null } || !about.Can(WordRoles.About) || !at.IsGap(noun, about.Start))
        {
            return [];
        }

        var words = new List<string>();
        for (var word = at.Lexer.At(about.End); IsInside(at, word, words.Count == 0); word = at.Lexer.At(word.End))
        {
            if (word.Entry is not null)
            {
                continue; // "sugli aspetti civili della"
            }

            if (words.Count == MostWords || word.End - word.Start < ShortestWord)
            {
                return [];
            }

            words.Add(KnownNames.Beginning(at.Text[word.Start..word.End]).ToString());
        }

        return words;
    }

    // The first may be short: "l'", "a".
    private static bool IsInside(in ScanText at, in Token word, bool isFirst) =>
        word.Kind == TokenKind.Word
        && char.IsLower(at[word.Start])
        && (word.Entry is null || word.Can(WordRoles.Of | WordRoles.Definite) || (isFirst && word.End - word.Start < ShortestWord));
}
