using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>What goes on after a noun for an instrument and makes a name of it by what the instrument made: "o Tratado que institui o
/// Banco", "l'accord qui crée le Fonds", "the Treaty setting up the Agency"; and what only begins the next clause.</summary>
internal static class FoundingWords
{
    private static readonly LanguageWords s_relatives = new(language => language.Relatives);
    private static readonly LanguageWords s_founds = new(language => language.Founds);

    /// <summary>Whether such words follow a noun.</summary>
    /// <param name="at">The text.</param>
    /// <param name="end">Where the noun ends.</param>
    /// <param name="next">The word after it.</param>
    public static bool Follow(in ScanText at, int end, in Token next)
    {
        if (next.Kind != TokenKind.Word || !at.IsGap(end, next.Start))
        {
            return false;
        }

        // English has its participle: "setting up"; "El Tratado constituye un régimen" is what a sentence says.
        var isRelative = !s_relatives.LanguagesOf(at.Text[next.Start..next.End]).IsEmpty;
        var verb = isRelative ? at.Lexer.At(next.End) : next;
        return verb.Kind == TokenKind.Word
            && s_founds.LanguagesOf(at.Text[verb.Start..verb.End]) is { IsEmpty: false } languages
            && (isRelative || !(languages & LanguageTraits.NounsPrecedeNouns).IsEmpty);
    }

    /// <summary>Whether a word is the article of the next subject: "By Article 1 of the Convention the Parties secure"; where all nouns have
    /// capitals, what follows may be anything.</summary>
    public static bool IsArticleOfSubject(in Token token) =>
        !token.Can(WordRoles.Of)
        && token.Can(WordRoles.Definite)
        && (token.LanguagesOf(WordRoles.Definite) & LanguageTraits.NounsHaveCapitals).IsEmpty;
}
