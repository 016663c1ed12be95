using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Letters and figures that stand before an article without a word that says what they are, where one writes so: "le b du F
/// de l'article 1er", "les a et b du 2 de l'article 17".</summary>
internal static class PartsBeforeArticle
{
    private const int MostLevels = 3;
    private const int MostParts = 8;

    /// <summary>Puts what stands before a provision inside it.</summary>
    /// <param name="at">The text.</param>
    /// <param name="languages">The languages of the provision's words.</param>
    /// <param name="provisions">The provision; then what the parts name.</param>
    /// <param name="start">Where it begins; then where the first part does.</param>
    public static void Read(in ScanText at, LanguageSet languages, ref List<CitedProvision> provisions, ref int start)
    {
        if (
            (languages & LanguageTraits.NumbersNameParagraphs).IsEmpty
            || provisions is not [{ First: { Article.IsWhole: false } article } only]
            || only.First != only.Last
            || article.Article!.Value.Steps.Count == 0
        )
        {
            return;
        }

        for (var level = 0; level < MostLevels && provisions.Count == 1; level++)
        {
            var parts = Before(at, start, provisions[0].Group);
            if (parts.Count == 0)
            {
                return;
            }

            var outer = provisions[0].First;
            provisions = parts.ConvertAll(part => part with { First = outer.Then(part.First), Last = outer.Then(part.First) });
            start = parts[0].Start;
            if (parts.Count == 1)
            {
                provisions[0] = provisions[0] with { End = only.End };
            }
        }
    }

    // The list before "de l'" or "du", in text order; none where no article stands before it.
    private static List<CitedProvision> Before(in ScanText at, int start, int group)
    {
        var parts = new List<CitedProvision>();
        var end = EndBeforeOf(at, start);
        while (end > at.Done && parts.Count < MostParts && TryPart(at, end, out var part, out var from))
        {
            parts.Insert(0, new CitedProvision(part, part, from, end, group));
            var word = at.Cursor.WordBefore(from);
            if (word >= at.Done && HasArticle(at, word))
            {
                return parts;
            }

            end = EndBeforeSeparator(at, from);
        }

        return [];
    }

    // Before "de l'article" and "du 2".
    private static int EndBeforeOf(in ScanText at, int start)
    {
        var end = start;
        if (start > 1 && at[start - 1] is '\'' or '’')
        {
            var elided = at.Cursor.WordBefore(start - 1);
            end = elided > 0 && IsOne(at, elided, WordRoles.Link) ? elided : 0;
        }

        var of = end > 0 ? at.Cursor.WordBefore(end) : -1;
        return of > at.Done && IsOne(at, of, WordRoles.Of) ? at.Cursor.BeforeSpaces(of) : 0;
    }

    // "a, b et c"
    private static int EndBeforeSeparator(in ScanText at, int start)
    {
        var end = at.Cursor.BeforeSpaces(start);
        if (end > 0 && at[end - 1] == ',')
        {
            return end - 1;
        }

        var and = at.Cursor.WordBefore(start);
        return and > at.Done && IsOne(at, and, WordRoles.And) ? at.Cursor.BeforeSpaces(and) : 0;
    }

    // A letter, perhaps with its bracket, or a figure, perhaps as an ordinal: "b", "b)", "2", "2°".
    private static bool TryPart(in ScanText at, int end, out Pinpoint part, out int start)
    {
        const int MostFigures = 2;
        part = default;
        var last = at[end - 1] is ')' or '°' or 'º' ? end - 1 : end;
        start = last;
        while (start > 0 && last - start <= MostFigures && char.IsAsciiDigit(at[start - 1]))
        {
            start--;
        }

        var isFigure = start < last;
        start -= !isFigure && last > 0 && char.IsAsciiLetter(at[last - 1]) ? 1 : 0;
        var isPart =
            start < last
            && start > 0
            && at[start - 1] is ' ' or '\u00A0'
            && (isFigure || at[last - 1] is (>= 'a' and <= 'j') or (>= 'A' and <= 'F'));
        if (!isPart || !NumberText.TryReadInBrackets(at.Text, start, last, out var number))
        {
            return false;
        }

        part = default(Pinpoint).Then(PinpointStep.Inner(number));
        return true;
    }

    private static bool HasArticle(in ScanText at, int word) =>
        !(DefiniteArticles.LanguagesOf(at.Text[word..at.Cursor.WordEnd(word)]) & LanguageTraits.NumbersNameParagraphs).IsEmpty;

    private static bool IsOne(in ScanText at, int word, WordRoles role) =>
        at.Lexer.At(word) is { Entry: not null } token && !(token.LanguagesOf(role) & LanguageTraits.NumbersNameParagraphs).IsEmpty;
}
