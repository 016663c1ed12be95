using System.Text;

namespace TreatyRefs.Text;

/// <summary>Folds what people type to what they mean when they look a name up: no case, no accents, one kind of space and dash.</summary>
/// <remarks>Our own table rather than Unicode normalisation, because that needs ICU, which a container may not have, and gives
/// other results where it is missing. Covers Latin letters up to U+017F and combining accents; Cyrillic ё counts as е; Greek loses its
/// accents;
/// Arabic loses its vowel marks, and alef, final yeh and final heh count as one letter each however they are written.
/// Other letters keep their identity: й is a letter of its own, not an accented и.</remarks>
internal static class TextFolding
{
    // U+00C0 to U+017F, one base letter each; '*' marks those that fold to more than one letter (FoldLatin).
    private const string LatinBase =
        "aaaaaa*ceeeeiiiidnooooo*ouuuuy**aaaaaa*ceeeeiiiidnooooo*ouuuuy*y"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkklllllll"
        + "lllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private static readonly CharTable s_letters = new(FoldedLetter);
    private static readonly CharTable s_others = new(FoldedOther);

    private static readonly string[] s_single = [.. Enumerable.Range('a', 26).Select(c => ((char)c).ToString())];

    /// <summary>The folded form of a name, for comparison only.</summary>
    /// <param name="text">A name as somebody wrote it.</param>
    /// <returns>Lower case, without accents, dashes and apostrophes as spaces, runs of white space as one space, trimmed.</returns>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            Append(result, c);
        }

        return result.ToString().TrimEnd();
    }

    /// <summary>Folds one word into a buffer, without allocating; separators inside it are left out.</summary>
    /// <param name="word">A word as somebody wrote it.</param>
    /// <param name="folded">Where the folded word goes.</param>
    /// <returns>Its length; -1 where the buffer is too short.</returns>
    internal static int FoldWord(ReadOnlySpan<char> word, Span<char> folded)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (length + 2 > folded.Length)
            {
                return -1;
            }

            // Most letters are plain ones.
            if (char.IsAsciiLetter(c))
            {
                folded[length++] = (char)(c | 0x20);
                continue;
            }

            length += IsSeparator(c) ? 0 : FoldLetter(c, folded[length..]);
        }

        return length;
    }

    /// <summary>Whether two letters are the same without case and accents.</summary>
    /// <param name="a">One letter.</param>
    /// <param name="b">The other.</param>
    /// <returns><see langword="true"/> if they fold to the same.</returns>
    public static bool SameLetter(char a, char b) => a == b || (char.IsLetter(a) && char.IsLetter(b) && Letter(a) == Letter(b));

    /// <summary>Folds one letter or mark without allocating.</summary>
    /// <param name="c">A letter, or a combining accent.</param>
    /// <param name="folded">Where its folded form goes; at least two characters.</param>
    /// <returns>How many characters it folds to: none for a combining accent.</returns>
    internal static int FoldLetter(char c, Span<char> folded)
    {
        if (IsMark(c))
        {
            return 0;
        }

        if (c is >= '\u00C0' and <= '\u017F' && LatinBase[c - '\u00C0'] == '*')
        {
            var several = FoldLatin(c);
            several.CopyTo(folded);
            return several.Length;
        }

        folded[0] = Letter(c);
        return 1;
    }

    private static char Letter(char c) => s_letters[c];

    private static char FoldedLetter(char c) =>
        char.ToLowerInvariant(c) switch
        {
            >= '\u00C0' and <= '\u017F' and var latin when LatinBase[latin - '\u00C0'] != '*' => LatinBase[latin - '\u00C0'],
            var other => FoldedOther(other),
        };

    // ё is е; Greek letters lose their accents and sigma is one letter wherever it stands; the letters that Arabic writes with and
    // without hamza or dots are one letter each.
    private static char FoldedOther(char c) =>
        char.ToLowerInvariant(c) switch
        {
            'ё' => 'е',
            'ά' => 'α',
            'έ' => 'ε',
            'ή' => 'η',
            'ί' or 'ϊ' or 'ΐ' => 'ι',
            'ό' => 'ο',
            'ύ' or 'ϋ' or 'ΰ' => 'υ',
            'ώ' => 'ω',
            'ς' => 'σ',
            'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
            'ى' => 'ي',
            'ة' => 'ه', // as many write it at the end of a word
            var other => other,
        };

    // Accents that follow their letter, the vowel marks of Arabic, and the stroke that lengthens its words.
    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F' or >= '\u064B' and <= '\u0652' or '\u0640' or '\u0670';

    private static void Append(StringBuilder result, char c)
    {
        if (c is >= '\u00C0' and <= '\u017F')
        {
            result.Append(FoldLatin(c));
        }
        else if (IsMark(c))
        {
            return;
        }
        else if (IsSeparator(c))
        {
            if (result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }
        else
        {
            result.Append(s_others[c]);
        }
    }

    private static bool IsSeparator(char c) => char.IsWhiteSpace(c) || c is '-' or '\'' or '’' or '‘' or '_' or >= '\u2010' and <= '\u2015';

    private static string FoldLatin(char c) =>
        c switch
        {
            'Æ' or 'æ' => "ae",
            'Œ' or 'œ' => "oe",
            'ß' => "ss",
            'Þ' or 'þ' => "th",
            '×' or '÷' => " ",
            'Ĳ' or 'ĳ' => "ij",
            _ => s_single[LatinBase[c - '\u00C0'] - 'a'],
        };
}
