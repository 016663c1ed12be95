using TreatyRefs.Languages;
using TreatyRefs.References;

namespace TreatyRefs.Grammar;

/// <summary>A Roman numeral that says which of several treaties is meant, and is no further article: "art. 3º, § 2º, da VIII
/// Convenção de Haia".</summary>
internal static class TreatyNumeral
{
    private const int MostWords = 3;

    /// <summary>Whether a word is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word.</param>
    /// <param name="before">The number before it; where that is Roman too, they are of one list: "Articles II and III Genocide
    /// Convention".</param>
    /// <param name="languages">The languages of the phrase.</param>
    public static bool IsAt(ReadOnlySpan<char> text, Token word, in CitedNumber before, LanguageSet languages)
    {
        if (
            word.End - word.Start < 2
            || !char.IsDigit(text[before.Start])
            || !RomanNumeral.IsWord(text[word.Start..word.End])
            || !EndsWithOf(text[before.End..word.Start])
        )
        {
            return false;
        }

        var lexer = new Lexer(text);
        var end = word.End < text.Length && text[word.End] is '.' or 'ª' or 'º' ? word.End + 1 : word.End;
        for (var i = 0; i < MostWords; i++)
        {
            var next = lexer.At(end, languages);
            if (next.Kind != TokenKind.Word || next.Start != end + 1 || !char.IsUpper(text[next.Start]))
            {
                return false;
            }

            if (next.Can(WordRoles.Designation))
            {
                return true;
            }

            end = next.End;
        }

        return false;
    }

    // "Art. 9, IV Pacto" is article 9 and its item.
    private static bool EndsWithOf(ReadOnlySpan<char> between)
    {
        var words = between.TrimEnd();
        return Vocabulary.Find(words[(words.LastIndexOf(' ') + 1)..])?.LanguagesOf(WordRoles.Of).IsEmpty == false;
    }
}
