using System.Globalization;
using TreatyRefs.Grammar;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>The year that tells a treaty from others of its name, in the figures of any script, and before names that are written without
/// spaces.</summary>
internal static class NameYear
{
    private const int Digits = 4;
    private const int LongestWord = 2;
    private const int First = 1800;
    private const int Last = 2099;

    /// <summary>The year at a place: <c>1961</c>, <c>١٩٦١</c>.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where it begins.</param>
    /// <returns>0 where there is none.</returns>
    public static int At(in ScanText at, int start)
    {
        var year = 0;
        for (var i = start; i < start + Digits; i++)
        {
            if (!char.IsDigit(at[i]))
            {
                return 0;
            }

            year = (year * 10) + CharUnicodeInfo.GetDecimalDigitValue(at[i]);
        }

        return year is >= First and <= Last ? year : 0;
    }

    /// <summary>The year before a name in Chinese, Japanese or Korean: "1970 헤이그협약", "1973년의 뉴욕협약", 1971年蒙特利尔公约.</summary>
    /// <param name="at">The text.</param>
    /// <param name="name">Where the name begins.</param>
    /// <param name="isOfName">Whether a word makes it one of the name; it is that of something else in "2016년 파리협정을
    /// 비준".</param>
    public static int? BeforeJoined(in ScanText at, int name, out bool isOfName)
    {
        isOfName = false;
        if (name < Digits || !Scripts.IsJoined(at[name]))
        {
            return null;
        }

        var end = at.Cursor.BeforeSpaces(Punctuation.OpensTitle(at[name - 1]) ? name - 1 : name);
        isOfName = end > 1 && Vocabulary.IsIn(at.Text[(end - 1)..end], WordRoles.Of);
        var sign = at.Cursor.BeforeSpaces(isOfName ? end - 1 : end);
        var figures = BeforeWord(at, sign);
        var isYear = figures < sign || (end < name && Scripts.IsHangul(at[name])); // "1970 헤이그협약"
        return isYear && figures >= Digits && !char.IsDigit(at[figures - Digits - 1]) && At(at, figures - Digits) is var year and > 0
            ? year
            : null;
    }

    // 年, 년
    private static int BeforeWord(in ScanText at, int end)
    {
        for (var length = 1; length <= LongestWord && length < end; length++)
        {
            if (LanguageTraits.IsYearWord(at.Text[(end - length)..end]))
            {
                return end - length;
            }
        }

        return end;
    }
}
