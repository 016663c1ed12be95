using TreatyRefs.Grammar;
using TreatyRefs.Names;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads conventions that are called by their place or year and their subject: "la convention de New York du 20 novembre 1989
/// relative aux droits de l'enfant" is the one on that subject, though another goes by the place alone; "the Treaty of 1968 on the
/// Non-Proliferation of Nuclear Weapons".</summary>
/// <remarks>Where no title has the subject, the place says what it says without it.</remarks>
internal static class PlaceAndSubject
{
    private const int MostWordsOfPlace = 3;
    private const int MostWordsOfSubject = 24;
    private const int EnoughWords = 3;

    /// <summary>The convention at a place, if it is called so.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where its noun or the word for its place begins.</param>
    public static InstrumentCandidate? At(in ScanText at, int start)
    {
        var word = at.Lexer.At(start);
        if (word.Kind != TokenKind.Word || word.Start != start)
        {
            return null;
        }

        var (noun, end) = IsNoun(word) ? (word, EndOfPlaceOrYear(at, word)) : NounAfterPlace(at, word);
        if (end <= noun.Start)
        {
            return null;
        }

        // "the Vienna Convention on ..." is a name of its own, of which the day alone is read here.
        var isOwnName = start < noun.Start && !WordEndings.IsPlaceAdjective(at.Text[start..at.Cursor.TrimmedEnd(start, noun.Start)]);
        if (Subject(at, end) is not { } subject || isOwnName)
        {
            return IsDayOfPlace(at, start, noun, end) ? NamedByDay.OfPlace(at, start, noun, end) : null;
        }

        // "Convenio de Viena de 1986 sobre el Derecho de los Tratados" is not that of 1969.
        var named = Titled(at, start, noun, subject) ?? OfYear(at, start, noun, subject);
        return named is { Year: null } && NameDate.After(at, end) is { } dated ? named with { Year = dated.Day.Year } : named;
    }

    // "de New York", "Strasbourg", and no year alone
    private static bool IsDayOfPlace(in ScanText at, int start, in Token noun, int end) =>
        start < noun.Start ? !IsAfterCapital(at, start) : end == EndOfPlace(at, noun) && IsKnownPlace(at, start, noun, end);

    // The "York" of "the New York Covenant"
    private static bool IsAfterCapital(in ScanText at, int start) =>
        at.Cursor.WordBefore(start) is var before && before >= at.Done && before >= 0 && at[start - 1] == ' ' && char.IsUpper(at[before]);

    // After which some instrument is called, or where one is known to be made: no "Air France", no "Monsieur Martin".
    private static bool IsKnownPlace(in ScanText at, int start, in Token noun, int end)
    {
        var place = at.Lexer.At(at.Lexer.At(noun.End).End);
        return at.Names.IsPlace(at.Text[place.Start..at.Cursor.WordEnd(place.Start)])
            || (at.Names.Lexicon.LongestInText(at.Tokens, start, out var named).Count > 0 && named >= end)
            || at.Names.IsCalledAfter(at.Text[place.Start..end]);
    }

    private static bool IsNoun(in Token token) => token.Entry is not null && token.Can(WordRoles.Designation);

    // "de New York", "of 1954"
    private static int EndOfPlaceOrYear(in ScanText at, in Token noun) =>
        EndOfPlace(at, noun) is var place and > 0 ? place
        : NameDate.EndOf(at, noun.End) is var dated && dated > noun.End ? dated
        : 0;

    // "de New York"
    private static int EndOfPlace(in ScanText at, in Token noun)
    {
        var of = at.Lexer.At(noun.End);
        var end = of.Kind == TokenKind.Word && of.Entry is not null && of.Can(WordRoles.Of) && of.Start == noun.End + 1 ? of.End : 0;
        var words = 0;
        while (end > 0 && words < MostWordsOfPlace && at[end] is ' ' or '\'' or '\u2019' && char.IsUpper(at[end + 1]))
        {
            end = at.Cursor.WordEnd(end + 1);
            words++;
        }

        return words > 0 ? end : 0;
    }

    // "Нью-Йоркской конвенции"
    private static (Token Noun, int End) NounAfterPlace(in ScanText at, in Token place)
    {
        var end = at.Cursor.WordEnd(place.Start);
        while (at[end] == '-' && char.IsUpper(at[end + 1]))
        {
            end = at.Cursor.WordEnd(end + 1);
        }

        var next = at.Lexer.At(end);
        var isPlace =
            char.IsUpper(at[place.Start])
            && (WordEndings.IsPlaceAdjective(at.Text[place.Start..end]) || at.Names.IsPlace(at.Text[place.Start..end]));
        return isPlace && next.Kind == TokenKind.Word && IsNoun(next) && at.IsGap(end, next.Start) ? (next, next.End) : default;
    }

    // After a date, if there is one: where "relative aux" begins.
    private static int? Subject(in ScanText at, int end)
    {
        var about = at.Lexer.At(NameDate.After(at, end)?.End ?? end);
        return about.Kind == TokenKind.Word && about.Entry is not null && about.Can(WordRoles.About) ? about.Start : null;
    }

    // "the Convention of 1926 on slavery": the only one of that year and kind in whose name the words stand.
    private static InstrumentCandidate? OfYear(in ScanText at, int start, in Token noun, int subject)
    {
        if (
            NameDate.YearOf(at, noun.End) is not { } year
            || DesignationPhrase.KeyOf(at.Text[noun.Start..noun.End]) is not { } designation
            || at.Names.Of(year, designation) is not { Count: > 0 } ofYear
        )
        {
            return null;
        }

        var about = at.Lexer.At(subject).End;
        var end = about;
        return
            SubjectWords.Fitting(at, about, ofYear, ref end, out var words) is [var only]
            && (words >= EnoughWords || at.Names.HasInside(only, at.Text[about..end].Trim().ToString()))
            ? NameReader.Named(at, start, end, [only])
            : null;
    }

    // The longest run of words after the noun that makes a title with it.
    private static InstrumentCandidate? Titled(in ScanText at, int start, in Token noun, int subject)
    {
        Span<char> buffer = stackalloc char[NameWords.Longest];
        var position = noun.Start;
        if (!NameWords.TryNext(at.Text, ref position, buffer, out var length))
        {
            return null;
        }

        var (sum, count) = (NameVariants.HashOf(buffer[..length]), 1);
        InstrumentCandidate? found = null;
        position = subject;
        for (var i = 0; i < MostWordsOfSubject && NameWords.TryNext(at.Text, ref position, buffer, out length); i++)
        {
            var hash = NameVariants.HashOf(buffer[..length]);
            (sum, count) = (sum + hash, count + (hash == 0 ? 0 : 1));
            if (hash != 0 && at.Names.Variants.Find(sum, count) is { Count: 1 } ids)
            {
                found = NameReader.Named(at, start, position, ids);
            }
        }

        return found;
    }
}
