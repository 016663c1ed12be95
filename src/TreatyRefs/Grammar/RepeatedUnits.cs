using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Grammar;

/// <summary>Units that stand again before each number of a list.</summary>
internal static class RepeatedUnits
{
    /// <summary>Whether an "and" is written together with the unit: الفقرة 1 والفقرة 3 من المادة 9.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word for the unit.</param>
    public static bool HasAnd(ReadOnlySpan<char> text, Token word) =>
        Scripts.IsArabic(text[word.Start]) && Vocabulary.IsIn(text[word.Start..(word.Start + 1)], WordRoles.And);

    /// <summary>Whether a unit after a comma is one more of the same, so that the comma is as good as an "and": "п. 1, п. 3 ст. 6",
    /// "paragraph 1, paragraph 3 of article 6", "ч. 2, ч. 4 ст. 15"; not "apartado 2, párrafo primero".</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word for the unit.</param>
    /// <param name="parts">What was read before it.</param>
    /// <param name="languages">The languages of the phrase.</param>
    public static bool IsAfterComma(ReadOnlySpan<char> text, Token word, PhraseParts parts, LanguageSet languages) =>
        parts.Units[^1] is var last
        && parts.Numbers[last.FirstNumber].Number is var number
        && word.Can(WordRoles.Unit)
        && last.Kind == word.Unit
        && text[last.Start..].StartsWith(text[word.Start..word.End], StringComparison.OrdinalIgnoreCase)
        && new Lexer(text).At(word.End, languages) is { Kind: TokenKind.Number, Number.IsDotted: false } next
        && number is { IsDotted: false, IsLetters: false }
        && number.Leading < next.Number.Leading // "as stated in paragraph 17, paragraph 3 of article 14"
        && (
            CitedUnit.IsInner(word.Unit)
            || (word.Unit == ProvisionKind.Part && !languages.IsEmpty && languages.IsWithin(LanguageTraits.PartsDivideArticles))
        );
}
