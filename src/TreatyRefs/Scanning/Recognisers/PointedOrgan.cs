using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads the instrument of an organisation or court to which the words point back: "the Charter of that Organisation", "the said
/// Tribunal's Statute", 该组织宪章.</summary>
internal static class PointedOrgan
{
    private const int LongestBefore = 240;
    private const int MostWords = 3;
    private const int LongestPointer = 3;

    private static readonly LanguageWords s_bodies = new(language => language.Bodies);
    private static readonly LanguageWords s_courts = new(language => language.CourtNouns);

    /// <summary>The instrument whose noun stands at a place and is followed by what it is of.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where the words begin.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="designation">What it calls the instrument.</param>
    /// <returns>That of the organ named before; one that nobody knows where that is not told, or is none that has one: "the Charter of
    /// that bank"; <see langword="null"/> where the words do not point to one.</returns>
    public static InstrumentCandidate? After(in ScanText at, int start, in Token noun, string designation)
    {
        if (!HasOrgan(designation) || WordEndings.HasDefinite(at.Text[noun.Start..noun.End]))
        {
            return null; // الميثاق نفسه: what points is said of the noun
        }

        var (word, isPointed, hasOf) = (at.Lexer.At(noun.End), false, Scripts.IsCyrillic(at[noun.Start]));
        for (var i = 0; i < MostWords && word.Kind == TokenKind.Word && at.IsGap(word.Start - 1, word.Start) && MayStandBefore(word); i++)
        {
            hasOf |= word.Can(WordRoles.Of) || Scripts.IsArabic(at[word.Start]) || IsGenitive(at, word);
            isPointed |= word.Can(WordRoles.This | WordRoles.That);
            word = at.Lexer.At(word.End);
        }

        if (word.Kind != TokenKind.Word || word.Start <= noun.End || word.Can(WordRoles.Designation | WordRoles.Unit))
        {
            return null;
        }

        // "ميثاق الجامعة نفسها": in Arabic what points may stand behind.
        var after = at.Lexer.At(word.End);
        var isPointedAfter =
            !isPointed && IsBody(at, word) && after.Kind == TokenKind.Word && after.Can(WordRoles.That) && Scripts.IsArabic(at[word.Start]);
        return !isPointedAfter && !(isPointed && hasOf)
            ? null
            : Of(
                at,
                start,
                isPointedAfter ? after.End : word.End,
                designation,
                IsBody(at, word) ? at.Text[word.Start..word.End].ToString() : string.Empty
            );
    }

    /// <summary>The same where the body owns the noun: "that Organization's Charter".</summary>
    /// <param name="at">The text.</param>
    /// <param name="position">Where the words begin.</param>
    /// <returns>Where the body's name begins; the place itself where nothing points at one.</returns>
    public static int SkipPointer(in ScanText at, int position)
    {
        var pointer = at.Lexer.At(position);
        var body =
            pointer is { Kind: TokenKind.Word, Entry: not null } && pointer.Can(WordRoles.This | WordRoles.That)
                ? at.Lexer.At(pointer.End)
                : pointer;
        body = body.Kind == TokenKind.Word && body.Can(WordRoles.That) ? at.Lexer.At(body.End) : body; // "the said"
        return body.Start > pointer.Start && body.Kind == TokenKind.Word && IsBody(at, body) ? body.Start : position;
    }

    /// <summary>The same in scripts without spaces, where the body stands before the noun: 该组织宪章, 同機関の憲章, 동 재판소 규정.</summary>
    /// <param name="at">The text.</param>
    /// <param name="noun">Where the noun begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="designation">What it calls the instrument.</param>
    public static InstrumentCandidate? Before(in ScanText at, int noun, int end, string designation)
    {
        if (!HasOrgan(designation) || noun == 0)
        {
            return null;
        }

        var close = noun;
        while (close > 0 && (at[close - 1] is ' ' or '《' || Vocabulary.IsIn(at.Text[(close - 1)..close], WordRoles.Of)))
        {
            close--;
        }

        foreach (var body in s_bodies.Words.Concat(s_courts.Words))
        {
            if (!Scripts.IsJoined(body[0]) || !at.Text[..close].EndsWith(body))
            {
                continue;
            }

            var before = at.Cursor.BeforeSpaces(close - body.Length);
            for (var length = LongestPointer; length > 0; length--)
            {
                if (before - length >= at.Done && Vocabulary.IsIn(at.Text[(before - length)..before], WordRoles.That))
                {
                    return Of(at, before - length, end, designation, body);
                }
            }
        }

        return IsPointedBefore(at, close, noun) is { } pointer ? Of(at, pointer, end, designation, string.Empty) : null;
    }

    // 同財団の憲章: what is pointed at is nothing that is known to have one.
    private static int? IsPointedBefore(in ScanText at, int close, int noun)
    {
        const int LongestBody = 4;
        for (
            var start = close - 1;
            close < noun && start > Math.Max(at.Done, close - LongestBody - 1) && Scripts.IsJoined(at[start]);
            start--
        )
        {
            if (Vocabulary.IsIn(at.Text[(start - 1)..start], WordRoles.That) && !Scripts.IsHangul(at[start]))
            {
                return start - 1;
            }
        }

        return null;
    }

    // "der Satzung dieser Organisation": German needs no "of".
    private static bool IsGenitive(in ScanText at, in Token word) =>
        !(word.LanguagesOf(WordRoles.This | WordRoles.That) & LanguageTraits.NounsHaveCapitals).IsEmpty
        && at.Lexer.At(word.End) is { Kind: TokenKind.Word } body
        && IsBody(at, body);

    /// <summary>Whether an instrument so called may be that by which an organisation was made.</summary>
    public static bool HasOrgan(string designation) =>
        designation is Designation.Charter or Designation.Statute or Designation.Constitution;

    private static bool MayStandBefore(in Token word) =>
        word.Entry is not null
        && word.Can(WordRoles.Of | WordRoles.Link | WordRoles.Definite | WordRoles.This | WordRoles.That)
        && !word.Can(WordRoles.And);

    private static bool IsBody(in ScanText at, in Token word) => IsBody(at.Text[word.Start..word.End]);

    private static bool IsBody(ReadOnlySpan<char> word) => IsCourt(word) || !s_bodies.LanguagesOf(word).IsEmpty;

    private static bool IsCourt(ReadOnlySpan<char> word) => !s_courts.LanguagesOf(word).IsEmpty;

    // The organ named last, where no other body was named that may have such an instrument: of two nobody knows which.
    private static InstrumentCandidate Of(in ScanText at, int start, int end, string designation, string body)
    {
        var written = at.Text[start..end].ToString();
        var from = Math.Max(0, start - LongestBefore);
        from += at.Text[from..start].LastIndexOf("\n\n") + 1;
        var before = at.Text[from..start];
        return
            body.Length > 0
            && at.Names.Organs.LastIn(before, designation, out var first, out var last) is { } id
            && FitsBody(before[first..last], body)
            && (at.Names.Organs.LastIn(before[..first], designation, out _, out _) ?? id) == id
            && !NamesOther(before[..StartOfName(before, first)], body)
            && !NamesOther(before[last..], body)
            ? new InstrumentCandidate(InstrumentWords.Pointer, start, end, written, designation)
            {
                Pointer = WordRoles.Its,
                OfOrgan = id,
                Organ = (from + first, from + last),
            }
            : new InstrumentCandidate(InstrumentWords.Unknown, start, end, written, designation);
    }

    // A court is pointed back to by its own noun.
    private static bool FitsBody(ReadOnlySpan<char> organ, string body)
    {
        const int LongestStem = 4;
        var stem = Scripts.IsJoined(body[0]) ? body : body[..Math.Min(LongestStem, body.Length - 1)];
        return !IsCourt(body) || organ.Contains(stem, StringComparison.OrdinalIgnoreCase);
    }

    // "Organisation des Nations Unies", of which the organ has the last two words
    private static int StartOfName(ReadOnlySpan<char> text, int organ)
    {
        const int LongestLink = 6;
        var end = organ;
        while (end > 0 && organ - end <= LongestLink)
        {
            var start = end;
            while (start > 0 && char.IsLetter(text[start - 1]))
            {
                start--;
            }

            if (start < end && IsBody(text[start..end]))
            {
                return start;
            }

            end = start < end ? start : end - 1;
        }

        return organ;
    }

    // "The Arab League asked the United Nations for help": another body of the sort, or one by its letters.
    private static bool NamesOther(ReadOnlySpan<char> text, string body)
    {
        var isCourt = IsCourt(body);
        foreach (var other in isCourt ? s_courts.Words : s_bodies.Words)
        {
            if (Scripts.IsJoined(other[0]) && text.Contains(other, StringComparison.Ordinal))
            {
                return true;
            }
        }

        var position = 0;
        while (position < text.Length)
        {
            var start = position;
            while (position < text.Length && char.IsLetter(text[position]))
            {
                position++;
            }

            var word = text[start..position];
            var isName = word.Length > 1 && (char.IsUpper(word[0]) || Scripts.IsArabic(word[0]));
            if (
                isName
                && (
                    (isCourt ? IsCourt(word) : !s_bodies.LanguagesOf(word).IsEmpty)
                    || (!isCourt && NameWords.AreCapitals(word) && word.Length > 2)
                )
            )
            {
                return true;
            }

            position += position == start ? 1 : 0;
        }

        return false;
    }
}
