using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads the instrument of the organisation that the sentence names, where no more than a word stands for that: "the United
/// Nations must act in accordance with its Charter", "على الأمم المتحدة أن تعمل وفقاً لميثاقها".</summary>
/// <remarks>Whatever else the sentence may speak of that could have one, makes it nobody's: a relative clause, a second subject, another
/// name.</remarks>
internal static class ItsInstrument
{
    private static readonly LanguageWords s_relatives = new(language => language.Relatives);

    /// <summary>The instrument whose noun stands at a place.</summary>
    /// <param name="at">The text.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="designation">What it calls the instrument.</param>
    /// <returns><see langword="null"/> where no "its" stands before it, or it is not told whose.</returns>
    public static InstrumentCandidate? At(in ScanText at, in Token noun, string designation)
    {
        var isWritten = char.IsUpper(at[noun.Start]) || Scripts.HasNoCapitals(at[noun.Start]);
        if (
            !PointedOrgan.HasOrgan(designation)
            || !isWritten
            || NameReader.GoesOn(at, noun.End)
            || ItsBefore(at, noun) is not (>= 0 and var its)
        )
        {
            return null;
        }

        var read = PointerReader.Of(at, its, noun.End, designation, WordRoles.Its);
        return read is { OfOrgan: not null, Organ: { } organ } && IsTold(at, organ, its, designation)
            ? read with
            {
                Start = noun.Start,
                AsWritten = at.Text[noun.Start..noun.End].ToString(),
            }
            : null;
    }

    // Arabic writes it together with the noun: ميثاقها.
    private static int ItsBefore(in ScanText at, in Token noun)
    {
        if (Scripts.IsArabic(at[noun.Start]))
        {
            return WordEndings.HasOwner(at.Text[noun.Start..noun.End]) ? noun.Start : -1;
        }

        var its = at.Cursor.WordBefore(noun.Start);
        return its >= at.Done && its >= 0 && Vocabulary.IsIn(at.Text[its..at.Cursor.TrimmedEnd(its, noun.Start)], WordRoles.Its) ? its : -1;
    }

    private static bool IsTold(in ScanText at, (int Start, int End) organ, int its, string designation)
    {
        var between = at.Text[Math.Min(organ.End, its)..its];
        return !EndsSentence(between)
            && !HasRelative(between)
            && !HasOtherSubject(at, organ.End, its)
            && !(IsOfAnother(at, organ.Start) && between.Contains(','))
            && (AreNounsInCapitals(at, its, designation) || !HasCapital(between));
    }

    private static bool EndsSentence(ReadOnlySpan<char> between)
    {
        foreach (var c in between)
        {
            if (c == '\n' || Punctuation.EndsPart(c))
            {
                return true;
            }
        }

        return false;
    }

    // "... thank the foundation, which in its Statute ..."; in German the same words are articles, unless a comma stands before.
    private static bool HasRelative(ReadOnlySpan<char> between)
    {
        var hasComma = false;
        foreach (var part in between.Split(' '))
        {
            var languages = s_relatives.LanguagesOf(between[part].Trim(","));
            if (!languages.IsEmpty && (hasComma || (languages & LanguageTraits.NounsHaveCapitals).IsEmpty))
            {
                return true;
            }

            hasComma = between[part] is [.., ','];
        }

        return false;
    }

    // "..., and the bank kept its Statute", "praised the university and its Statute": what stands right before "and its" has it, and that
    // is the organisation only where nothing stands between.
    private static bool HasOtherSubject(in ScanText at, int organ, int its)
    {
        for (
            var token = at.Lexer.At(organ);
            token.Start < its && token.End > organ;
            token = at.Lexer.At(Math.Max(token.End, token.Start + 1))
        )
        {
            if (token.Kind != TokenKind.Word || !token.Can(WordRoles.And))
            {
                continue;
            }

            var next = at.Lexer.At(token.End);
            var isArticle = !DefiniteArticles.LanguagesOf(at.Text[next.Start..next.End]).IsEmpty;
            var isBeforeIts = (isArticle ? at.Lexer.At(next.End) : next).Start >= its; // "e o seu Estatuto"
            if (isBeforeIts ? !at.IsGap(organ, token.Start) : isArticle)
            {
                return true;
            }
        }

        return false;
    }

    // "The African Union, with the support of the United Nations, applied its Charter"
    private static bool IsOfAnother(in ScanText at, int organ)
    {
        var before = at.Cursor.WordBeforeArticle(organ);
        return before >= 0 && at.Lexer.At(before).Can(WordRoles.Of);
    }

    // What is a constitution may be a State's, whatever the language.
    private static bool AreNounsInCapitals(in ScanText at, int its, string designation) =>
        designation != Designation.Constitution
        && !(
            (Vocabulary.Find(at.Text[its..at.Cursor.WordEnd(its)])?.LanguagesOf(WordRoles.Its) ?? LanguageSet.None)
            & LanguageTraits.NounsHaveCapitals
        ).IsEmpty;

    // Another name, which may be whose it is.
    private static bool HasCapital(ReadOnlySpan<char> between)
    {
        for (var i = 1; i < between.Length; i++)
        {
            if (char.IsUpper(between[i]) && !char.IsLetter(between[i - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
