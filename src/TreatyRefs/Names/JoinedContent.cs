using System.Buffers;
using System.Text;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Text;

namespace TreatyRefs.Names;

/// <summary>The characters of a name that tell it from another, in scripts without spaces between words and in Korean: without little
/// words, spaces, marks and Japanese endings, and each in one form.</summary>
internal static class JoinedContent
{
    private const int LongestSound = 8;

    private static readonly LanguageTable<string[]> s_fillers = new(catalogue =>
        [.. catalogue.Languages.SelectMany(language => language.Morphology.NameFillers).OrderByDescending(filler => filler.Length)]
    );

    private static readonly LanguageTable<SearchValues<char>> s_fillerEnds = new(_ =>
        SearchValues.Create([.. s_fillers.Value.Select(filler => filler[^1])])
    );

    private static readonly LanguageTable<CharTable> s_forms = new(catalogue =>
    {
        var forms = string.Concat(catalogue.Languages.Select(language => language.Morphology.CharacterForms))
            .Chunk(2)
            .DistinctBy(pair => pair[0])
            .ToDictionary(pair => pair[0], pair => pair[1]);
        return new CharTable(c => forms.TryGetValue(c, out var one) ? one : char.ToLowerInvariant(c));
    });

    private static readonly SearchValues<char> s_passed = SearchValues.Create(" \u00A0\u3000\n,，、()（）-·・∙");

    // What a mark closes stands in a name that goes on after it.
    private static bool IsPassed(char c) =>
        s_passed.Contains(c) || c == Scripts.KoreanDot || Scripts.IsHiragana(c) || Punctuation.ClosesTitle(c);

    /// <summary>The characters of a whole name from its end.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Empty where its end is of another script.</returns>
    public static string Of(ReadOnlySpan<char> name)
    {
        var characters = new StringBuilder();
        for (var position = name.Length; position > 0; )
        {
            if (TryBefore(name, 0, ref position, out var c))
            {
                characters.Append(c);
            }
            else
            {
                position--;
            }
        }

        return characters.Length > 0 && Scripts.IsJoined(characters[0]) ? characters.ToString() : string.Empty;
    }

    /// <summary>The form of a character in which names are compared.</summary>
    public static char FormOf(char c) => s_forms.Value[c];

    /// <summary>Whether a name may go on over a character.</summary>
    public static bool MayGoOn(char c) => char.IsLetterOrDigit(c) || IsPassed(c);

    /// <summary>Whether what stands after a name may be the rest of a longer one: not what joins two, as in 条約及び選択議定書.</summary>
    public static bool MayBeRest(ReadOnlySpan<char> rest)
    {
        rest = rest is [var closing, ..] && Punctuation.ClosesTitle(closing) ? rest[1..] : rest;
        rest = rest is [' ', ..] ? rest[1..] : rest;
        _ = Vocabulary.LongestAt(rest, out var entry);
        return rest is [var c, ..]
            && char.IsLetterOrDigit(c)
            && entry?.LanguagesOf(WordRoles.And).IsEmpty != false
            && (!Scripts.IsHiragana(c) || entry?.LanguagesOf(WordRoles.Link).IsEmpty == false);
    }

    /// <summary>The last character before a place that tells names apart.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Before this none is looked for.</param>
    /// <param name="position">The place; then where the character stands.</param>
    /// <param name="character">It, in the form in which names are compared.</param>
    /// <returns>Whether there is one before a mark with which a name would end.</returns>
    public static bool TryBefore(ReadOnlySpan<char> text, int from, ref int position, out char character)
    {
        var lines = 0;
        while (position > from)
        {
            var c = text[position - 1];
            lines += c == '\n' ? 1 : 0;
            var length = FillerBefore(text, from, position);
            if (lines > 1 || (length == 0 && !IsPassed(c))) // A name ends with its paragraph.
            {
                break;
            }

            position -= c is ')' ? Math.Max(1, SoundBefore(text, from, position)) : Math.Max(1, length);
        }

        character = position > from ? s_forms.Value[text[position - 1]] : '\0';
        if (!char.IsLetterOrDigit(character))
        {
            return false;
        }

        position--;
        return true;
    }

    /// <summary>Where a name begins of which the first character stands at a place: with the little word before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Before this no name begins.</param>
    /// <param name="position">The place.</param>
    /// <returns><see langword="null"/> where it may be the rest of a longer name.</returns>
    public static int? BeginsAt(ReadOnlySpan<char> text, int from, int position)
    {
        var about = FillerBefore(text, from, position) is > 1 and var length ? position - length : position;
        return about <= from || (text[about - 1] == ' ' ? !IsModified(text[from..(about - 1)]) : IsBreak(text[about - 1])) ? about : null;
    }

    // Particles end a name, but Korean ones cling to its words.
    private static bool IsBreak(char c) => !char.IsLetterOrDigit(c) || (LanguageTraits.IsNameBreak(c) && !Scripts.IsHangul(c));

    // 미주 고문방지협약 is another than 고문방지협약: a Korean word without a particle belongs to the next.
    private static bool IsModified(ReadOnlySpan<char> before) =>
        before is [.., var last] && Scripts.IsHangul(last) && !LanguageTraits.IsNameBreak(last) && !LanguageTraits.IsWordEnd(last);

    private static int FillerBefore(ReadOnlySpan<char> text, int from, int position)
    {
        if (position <= from || !s_fillerEnds.Value.Contains(text[position - 1]))
        {
            return 0;
        }

        foreach (var filler in s_fillers.Value)
        {
            if (text[from..position].EndsWith(filler, StringComparison.Ordinal))
            {
                return filler.Length;
            }
        }

        return 0;
    }

    // 系統(tǒng): a converted text says how the character before sounds.
    private static int SoundBefore(ReadOnlySpan<char> text, int from, int position)
    {
        var inside = text[Math.Max(from, position - LongestSound)..(position - 1)];
        var open = inside.LastIndexOf('(');
        return open > 0 && open + 1 < inside.Length && Scripts.BreaksAnywhere(inside[open - 1]) && IsLatin(inside[(open + 1)..])
            ? inside.Length - open + 1
            : 0;
    }

    private static bool IsLatin(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsLower(c) || !Scripts.IsLatin(c))
            {
                return false;
            }
        }

        return true;
    }
}
