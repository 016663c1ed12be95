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
        var language = LanguageDetector.Of(at.Text, noun.Start, next.End, LanguageSet.All); // "the treaty with the largest membership"
        return next.Kind == TokenKind.Word
            && at.IsGap(noun.End, next.Start)
            && (
                PartyAfter.IsWith(at, next)
                    ? !LanguageTraits.NounsPrecedeNouns.Has(language) && IsCommonNoun(at, AfterArticle(at, next))
                    : NounAlone.HasArticle(at, noun) && next.Can(WordRoles.Of) && IsSubject(at, at.Lexer.At(next.End), language)
            );
    }

    private static Token AfterArticle(in ScanText at, in Token with)
    {
        var next = at.Lexer.At(with.End);
        return next.Kind == TokenKind.Word && next.Entry is not null && next.Can(WordRoles.Definite | WordRoles.Link | WordRoles.Its)
            ? at.Lexer.At(next.End)
            : next;
    }

    // "the convention of course", "el tratado de marras"
    private static bool IsSubject(in ScanText at, in Token word, string language) =>
        word.End - word.Start >= (LanguageTraits.NounsPrecedeNouns.Has(language) ? ShortestInEnglish : ShortestSubject)
        && IsCommonNoun(at, word);

    private static bool IsCommonNoun(in ScanText at, in Token word) =>
        word.Kind == TokenKind.Word && word.Entry is null && char.IsLower(at[word.Start]);
}
