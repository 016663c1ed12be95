using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Instruments that are named only because they changed the one named before them: "the European Convention on Human Rights, as
/// amended by Protocol No. 11, Article 34". What follows is of that one.</summary>
internal static class AmendedBy
{
    private const int LongestGap = 30;
    private const int LongestLink = 5;
    private const int MostLinks = 3;

    private static readonly Phrases s_amended = new(language => language.AmendedBy);

    /// <summary>Whether the name at a place is one.</summary>
    /// <param name="at">The text.</param>
    /// <param name="name">Where the name begins.</param>
    public static bool IsNamed(in ScanText at, int name)
    {
        if (at.Done == 0)
        {
            return false;
        }

        for (var position = at.Done; position - at.Done <= LongestGap && position < name; )
        {
            if (char.IsLetter(at[position]))
            {
                if (s_amended.EndAt(at.Text, position) is var end && end > position)
                {
                    return AreLinks(at, end, name);
                }

                var word = at.Cursor.WordEnd(position);
                if (word - position > LongestLink)
                {
                    return false;
                }

                position = Math.Max(word, position + 1);
            }
            else if (char.IsDigit(at[position]) || IsBetween(at[position]))
            {
                position++;
            }
            else
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsBetween(char c) =>
        c is ' ' or '\u00A0' or '\n' || Punctuation.IsComma(c) || Punctuation.OpensBracket(c) || Punctuation.ClosesBracket(c);

    // "by the 1967 Protocol", "par son Protocole"
    private static bool AreLinks(in ScanText at, int position, int name)
    {
        for (var i = 0; position < name && i <= MostLinks; i++)
        {
            var start = at.SkipSpaces(position);
            if (start >= name)
            {
                return true;
            }

            var end = Math.Max(at.Cursor.WordEnd(start), start + 1);
            if (end - start > LongestLink)
            {
                return false;
            }

            position = at[end] is '\'' or '\u2019' ? end + 1 : end;
        }

        return position >= name;
    }
}
