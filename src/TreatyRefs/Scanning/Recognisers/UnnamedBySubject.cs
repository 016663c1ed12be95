using TreatyRefs.Grammar;
using TreatyRefs.Languages;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Instruments that a text tells by what they are about or with whom they were made, in small letters and without a name: "il
/// trattato di estradizione con la repubblica vicina", "the treaty of friendship". What follows is not of the one before.</summary>
internal static class UnnamedBySubject
{
    private const int ShortestSubject = 5;
    private const int ShortestInEnglish = 7;

    /// <summary>Whether a noun for instruments in small letters, with its article before it, goes on as one.</summary>
    /// <param name="at">The text.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="key">What it stands for.</param>
    public static bool Is(in ScanText at, in Token noun, string key)
    {
        if (
            key is not (Designation.Treaty or Designation.Convention or Designation.Agreement or Designation.Protocol)
            || !(char.IsLower(at[noun.Start]) || NounAlone.OpensSentence(at, noun.Start))
            || Text.Scripts.HasNoCapitals(at[noun.Start])
        )
        {
            return false;
        }

        var next = at.Lexer.At(noun.End);
        return next.Kind == TokenKind.Word
            && at.IsGap(noun.End, next.Start)
            && (
                PartyAfter.IsWith(at, next)
                    ? !IsEnglish(at, noun.Start, next.End) && IsCommonNoun(at, AfterArticle(at, next))
                    : NounAlone.HasArticle(at, noun) && next.Can(WordRoles.Of) && IsSubject(at, noun, at.Lexer.At(next.End))
            );
    }

    // "the treaty with the largest membership"
    private static bool IsEnglish(in ScanText at, int start, int end) =>
        LanguageTraits.NounsPrecedeNouns.Has(LanguageDetector.Of(at.Text, start, end, LanguageSet.All));

    private static Token AfterArticle(in ScanText at, in Token with)
    {
        var next = at.Lexer.At(with.End);
        return next.Kind == TokenKind.Word && next.Entry is not null && next.Can(WordRoles.Definite | WordRoles.Link | WordRoles.Its)
            ? at.Lexer.At(next.End)
            : next;
    }

    // "the convention of course", "el tratado de marras"
    private static bool IsSubject(in ScanText at, in Token noun, in Token word) =>
        IsCommonNoun(at, word)
        && word.End - word.Start is var length
        && (length >= ShortestInEnglish || (length >= ShortestSubject && !IsEnglish(at, noun.Start, at.Lexer.At(noun.End).End)));

    private static bool IsCommonNoun(in ScanText at, in Token word) =>
        word.Kind == TokenKind.Word && word.Entry is null && char.IsLower(at[word.Start]);
}
