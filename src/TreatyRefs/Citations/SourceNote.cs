using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Styles.Words;

namespace TreatyRefs.Citations;

/// <summary>What journals print beside a name and a pinpoint, and that says nothing of either: dates, places of publication,
/// parties and short names in brackets.</summary>
/// <remarks>So that whoever pastes <c>Convention Relating to the Status of Refugees (adopted 28 July 1951) 189 UNTS 137 art 33</c>
/// is understood.</remarks>
internal static class SourceNote
{
    private const int LongestBracket = 160;

    /// <summary>Goes over notes between a name and its provisions: brackets with words in them, and series with their numbers.</summary>
    /// <param name="text">The citation.</param>
    /// <param name="position">After the name.</param>
    /// <returns>After the notes; the position where there are none.</returns>
    public static int Skip(ReadOnlySpan<char> text, int position)
    {
        // A name may end in a bracket.
        position += position > 0 && position < text.Length && Punctuation.ClosesBracket(text[position]) ? 1 : 0;
        while (true)
        {
            var next = position;
            while (next < text.Length && text[next] is ' ' or ',')
            {
                next++;
            }

            var end = SkipBracket(text, next) is var bracket && bracket > next ? bracket : SkipSeries(text, next);
            if (end == next)
            {
                return position;
            }

            position = end;
        }
    }

    /// <summary>Whether the rest of a citation is nothing but such notes: <c>, opened for signature May 23, 1969, 1155 U.N.T.S.
    /// 331.</c></summary>
    public static bool IsAll(ReadOnlySpan<char> rest)
    {
        if (BeginsWithPinpoint(rest))
        {
            return false;
        }

        var (hasNumber, hasWord, start) = (false, false, -1);
        for (var i = 0; i <= rest.Length; i++)
        {
            var c = i < rest.Length ? rest[i] : ' ';
            if (char.IsLetter(c) || (c == '.' && start >= 0 && i + 1 < rest.Length && char.IsLetter(rest[i + 1])))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0 && !IsNoteWord(rest[start..i]))
            {
                return false;
            }

            hasWord |= start >= 0 && SaysItIsNote(rest[start..i]);
            start = -1;
            hasNumber |= char.IsAsciiDigit(c);
            if (!(char.IsAsciiDigit(c) || c is ' ' or ',' or '.' or '(' or ')' or '/' or '-' or '–' or '\u00A0'))
            {
                return false;
            }
        }

        return hasNumber && hasWord;
    }

    // "51, 1 UNTS XVI" begins with an article; "1155 UNTS 331" and "23 May 1969" do not.
    private static bool BeginsWithPinpoint(ReadOnlySpan<char> rest)
    {
        var digits = SkipDigits(rest, 0);
        return digits is > 0 and < 4
            && (
                digits == rest.Length
                || rest[digits] is ',' or ';' or '('
                || rest[digits..].StartsWith(SourceNoteWords.And, StringComparison.Ordinal)
            );
    }

    /// <summary>Whether a series in which treaties are printed follows.</summary>
    public static bool BeginsWithSeries(ReadOnlySpan<char> text, int position)
    {
        var start = position;
        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        var end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '.'))
        {
            end++;
        }

        return end > start && SeriesNames.Codes.Contains(BareOf(text[start..end]));
    }

    private static bool SaysItIsNote(ReadOnlySpan<char> word) =>
        BareOf(word) is var bare && (SourceNoteWords.Telling.Contains(bare) || SeriesNames.Codes.Contains(bare) || IsMonth(bare));

    // "U.N.T.S." is UNTS.
    private static string BareOf(ReadOnlySpan<char> word) => word.ToString().Replace(".", string.Empty, StringComparison.Ordinal);

    // "(adopted 28 July 1951)", "(Refugee Convention)", "(United States–Australia)"; "(2)" is a paragraph.
    private static int SkipBracket(ReadOnlySpan<char> text, int start)
    {
        if (start + 3 >= text.Length || text[start] != '(')
        {
            return start;
        }

        var length = text[start..Math.Min(text.Length, start + LongestBracket)].IndexOf(')');
        if (length <= 0)
        {
            return start;
        }

        var inside = text[(start + 1)..(start + length)];
        var isName = inside.Length > 2 && ((char.IsUpper(inside[0]) && !inside.ContainsAnyInRange('0', '9')) || HasNameWord(inside));
        return isName || IsYear(inside) || IsAll(inside) || (inside.Length > 0 && char.IsLetter(inside[0]) && HasYear(inside))
            ? start + length + 1
            : start;
    }

    // "(1959 Declaration of the Rights of the Child)", "(Convention 108)", but not "(Article 4)".
    private static bool HasNameWord(ReadOnlySpan<char> text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (
                start >= 0
                && i - start > 2
                && char.IsUpper(text[start])
                && Vocabulary.Find(text[start..i].ToString())?.LanguagesOf(WordRoles.Unit).IsEmpty != false
            )
            {
                return true;
            }

            start = -1;
        }

        return false;
    }

    // The "(2001)" of what has no place; no provision has such a number in brackets.
    private static bool IsYear(ReadOnlySpan<char> text) => text.Length == 4 && HasYear(text);

    private static bool HasYear(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits == 4)
            {
                return true;
            }
        }

        return false;
    }

    // "1155 UNTS 331", "35 UST 1999", "420 UNTS No 6045", "UN Doc S/RES/1718"
    private static int SkipSeries(ReadOnlySpan<char> text, int start)
    {
        if (text[start..].StartsWith(OscolaWords.Document + " ", StringComparison.Ordinal))
        {
            var end = start + OscolaWords.Document.Length + 1;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '/'))
            {
                end++;
            }

            return end;
        }

        if (SkipOfficialJournal(text, start) is var journal && journal > start)
        {
            return journal;
        }

        var position = SkipDigits(text, start);
        var letters = position == start ? start : position + 1;
        if (letters >= text.Length || (position > start && text[position] != ' '))
        {
            return start;
        }

        var code = letters;
        while (code < text.Length && (char.IsAsciiLetterUpper(text[code]) || text[code] == '.'))
        {
            code++;
        }

        var page = code < text.Length && text[code] == ' ' ? code + 1 : code;
        var hasNo = text[page..].StartsWith(OscolaWords.Number, StringComparison.Ordinal);
        page = hasNo ? page + OscolaWords.Number.Length : page;
        return (hasNo || position > start) && code - letters >= 3 && SkipPage(text, page) is var after && after > page ? after : start;
    }

    // "[2012] OJ C326/47"
    private static int SkipOfficialJournal(ReadOnlySpan<char> text, int start)
    {
        const string Series = OscolaWords.OfficialJournal + " ";
        var position =
            start < text.Length
            && text[start] == '['
            && SkipDigits(text, start + 1) is var close
            && close + 1 < text.Length
            && text[close] == ']'
                ? close + 2
                : start;
        if (position >= text.Length || !text[position..].StartsWith(Series, StringComparison.Ordinal))
        {
            return start;
        }

        position += Series.Length;
        while (position < text.Length && (char.IsAsciiDigit(text[position]) || text[position] is 'C' or 'L' or '/'))
        {
            position++;
        }

        return position;
    }

    // "331", and the "XVI" of the Charter.
    private static int SkipPage(ReadOnlySpan<char> text, int position)
    {
        var start = position;
        while (position < text.Length && text[position] is 'I' or 'V' or 'X' or 'L')
        {
            position++;
        }

        return position > start ? position : SkipDigits(text, position);
    }

    private static int SkipDigits(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        return position;
    }

    private static bool IsNoteWord(ReadOnlySpan<char> word)
    {
        var bare = word.TrimEnd('.').ToString();
        return SourceNoteWords.Telling.Contains(bare)
            || SourceNoteWords.Little.Contains(bare)
            || SeriesNames.Codes.Contains(BareOf(word))
            || IsMonth(bare)
            || (
                bare.Length > 1
                && bare.AsSpan().IndexOfAnyExceptInRange('.', 'Z') < 0
                && Vocabulary.Find(bare)?.LanguagesOf(WordRoles.Unit).IsEmpty != false
            );
    }

    // "Aug." is August.
    private static bool IsMonth(string word) =>
        word.Length >= 3 && English.Words.Months.Any(month => month.StartsWith(word, StringComparison.OrdinalIgnoreCase));
}
