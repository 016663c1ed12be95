using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Names;

/// <summary>Instruments that are called by year and kind: <c>the 1961 treaty</c>, <c>договор 1961 года</c>.</summary>
internal static class DesignationPhrase
{
    private const int LongestWord = 60;
    private const int ShortestPart = 4;

    private static readonly LanguageTable<WordTable<string>> s_designations = new(catalogue =>
        TableOf(catalogue.Languages.SelectMany(language => language.Designations), hasForms: true)
    );
    private static readonly LanguageTable<WordTable<string>> s_plurals = new(catalogue =>
        TableOf(catalogue.Languages.SelectMany(language => language.Plurals), hasForms: false)
    );
    private static readonly LanguageTable<HashSet<string>> s_yearWords = new(catalogue =>
        [.. catalogue.Languages.SelectMany(language => language.YearWords)]
    );

    /// <summary>Reads a year and a designation, in either order.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int position, out int end, out int year, out string designation)
    {
        (end, year, designation) = (position, 0, string.Empty);
        var isFirst = true;
        for (var words = 0; words < 6 && (year == 0 || designation.Length == 0); words++)
        {
            var start = position;
            while (start < text.Length && text[start] is ' ' or '\u00A0' or '\n' or '\r' or '\'' or '’')
            {
                start++;
            }

            position = EndOfWord(text, start);
            if (position == start || !TryTake(text[start..position], ref year, ref designation, isFirst))
            {
                return false;
            }

            isFirst = false;
            end = position;
        }

        end = SkipYearWord(text, end);
        return year > 0 && designation.Length > 0;
    }

    /// <summary>Where the noun for instruments begins with which a longer word ends, as German makes one word of them:
    /// <c>Flüchtlingskonvention</c>; 0 where none does.</summary>
    public static int InCompound(ReadOnlySpan<char> word)
    {
        for (var start = ShortestPart; start + ShortestPart <= word.Length; start++)
        {
            if (KeyOf(word[start..]) is not null)
            {
                return start;
            }
        }

        return 0;
    }

    /// <summary>Whether a name has a second noun for instruments: "the Optional Protocol to the Convention ...".</summary>
    /// <param name="name">The name, as it is written.</param>
    public static bool AreSeveral(ReadOnlySpan<char> name)
    {
        const int Several = 2;
        var found = 0;
        for (var position = 0; position < name.Length && found < Several; )
        {
            var isJoined = NameWords.IsWordOfItsOwn(name[position]);
            var end = isJoined ? position : Scripts.EndOfLetters(name, position);
            var length = isJoined ? Vocabulary.LongestAt(name[position..], out _) : end - position;
            var noun = name.Slice(position, length);
            var isNoun = length > 0 && (KeyOf(noun) ?? KeyOfPlural(noun)) is not null;
            found += isNoun ? 1 : 0;
            position += isNoun || !isJoined ? Math.Max(length, 1) : 1;
        }

        return found == Several;
    }

    /// <summary>Reads a designation that stands alone and so does not say which instrument it is: <c>the Treaty</c>, <c>настоящего
    /// Договора</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="word">The designation as it is written.</param>
    /// <param name="designation">The English designation.</param>
    /// <returns>Whether there is one, and no name goes on after it.</returns>
    public static bool TryReadAlone(ReadOnlySpan<char> text, int position, out int end, out string word, out string designation)
    {
        (end, word, designation) = (position, string.Empty, string.Empty);
        var lexer = new Lexer(text);
        var token = lexer.At(position);
        for (var i = 0; i < 3 && token.Kind == TokenKind.Word && token.Can(WordRoles.This | WordRoles.That | WordRoles.Link); i++)
        {
            token = lexer.At(token.End);
        }

        var after = EndOfDesignation(text, token.Start, out var key);
        if (key is null || !StandsAlone(lexer, text, after))
        {
            return false;
        }

        (end, word, designation) = (after, text[token.Start..after].Trim().ToString(), key);
        return true;
    }

    private static int EndOfDesignation(ReadOnlySpan<char> text, int start, out string? key)
    {
        key = null;
        if (start >= text.Length || !NameWords.IsWordOfItsOwn(text[start]))
        {
            var end = EndOfWord(text, start);
            key = end > start ? KeyOf(text[start..end]) : null;
            return end;
        }

        // Without spaces between words: the longest that is a designation.
        for (var length = Math.Min(4, text.Length - start); length > 1; length--)
        {
            if (KeyOf(text[start..(start + length)]) is { } known)
            {
                key = known;
                return start + length;
            }
        }

        return start;
    }

    private static bool StandsAlone(Lexer lexer, ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length && (Punctuation.ClosesSurely(text[end]) || text[end] is ']' or '.'))
        {
            end++;
        }

        var token = lexer.At(end);
        if (token.Kind == TokenKind.Word && token.Can(WordRoles.Link) && lexer.At(token.End).Kind == TokenKind.Placed)
        {
            return true; // 条约的第三条
        }

        return token.Kind is TokenKind.End or TokenKind.Comma or TokenKind.Semicolon or TokenKind.Placed or TokenKind.Number
            || (token.Kind == TokenKind.Word && token.Can(WordRoles.Unit | WordRoles.And));
    }

    // Digits, letters, or in a script without spaces the longest word that is known.
    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        var position = start;
        if (position < text.Length && NameWords.IsWordOfItsOwn(text[position]))
        {
            return position + Math.Max(1, Vocabulary.LongestAt(text[position..], out _));
        }

        while (position < text.Length && NameWords.IsInWord(text[position]) && char.IsDigit(text[position]) == char.IsDigit(text[start]))
        {
            position++;
        }

        return position;
    }

    /// <summary>The instruments that a year and a designation fit.</summary>
    public static IEnumerable<InstrumentId> Candidates(ITreatyLibrary library, int year, string designation) =>
        library
            .Instruments.Where(instrument => instrument.Date?.Year == year && Fits(instrument, designation))
            .Select(instrument => instrument.Id);

    /// <summary>The English designation that a word is a form of, or <see langword="null"/>.</summary>
    public static string? KeyOf(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[(2 * LongestWord) + 2];
        if (word.Length > LongestWord || TextFolding.FoldWord(word, buffer) is var length && length <= 0)
        {
            return null;
        }

        var designations = s_designations.Value;
        var folded = buffer[..length];
        if (designations.TryGetValue(folded[..Inflection.StemLength(folded)], out var key) || designations.TryGetValue(folded, out key))
        {
            return key;
        }

        var forms = new Proclitics(folded, stackalloc char[(2 * LongestWord) + 2]);
        while (forms.TryNext(out var form))
        {
            if (designations.TryGetValue(form, out key))
            {
                return key;
            }
        }

        return null;
    }

    /// <summary>The English designation that a word names several of, or <see langword="null"/>: <c>Conventions</c>.</summary>
    public static string? KeyOfPlural(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[(2 * LongestWord) + 2];
        return
            word.Length <= LongestWord
            && TextFolding.FoldWord(word, buffer) is var length and > 0
            && s_plurals.Value.TryGetValue(buffer[..length], out var key)
            ? key
            : null;
    }

    /// <summary>What an instrument calls itself, by the English word.</summary>
    public static string Of(Instrument instrument)
    {
        if (instrument is Resolution)
        {
            return "resolution";
        }

        var own = instrument.Designation?.In("en").Text ?? instrument.Title.In("en").Text;
        foreach (var word in own.Split(' '))
        {
            if (KeyOf(word.AsSpan().Trim(",;()")) is { } key)
            {
                return key;
            }
        }

        return string.Empty;
    }

    /// <summary>Whether a word is a noun for instruments in a language that writes every noun with a capital.</summary>
    /// <param name="word">The word.</param>
    public static bool HasCapitalAnyway(ReadOnlySpan<char> word) =>
        Vocabulary.Find(word)?.LanguagesOf(WordRoles.Designation) is { } languages
        && !(languages & LanguageTraits.NounsHaveCapitals).IsEmpty;

    /// <summary>Whether an instrument calls itself by a noun.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="designation">The English noun.</param>
    public static bool Fits(Instrument instrument, string designation)
    {
        var own = TextFolding.Fold(instrument.Designation?.In("en").Text ?? instrument.Title.In("en").Text);
        return own.Contains(designation, StringComparison.Ordinal)
            || (designation == "treaty" && instrument is Treaty && instrument.Designation is null);
    }

    private static bool TryTake(ReadOnlySpan<char> word, ref int year, ref string designation, bool isFirst)
    {
        if (
            word.Length == 4
            && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is >= 1600 and <= 2100
            && year == 0
        )
        {
            year = number;
            return true;
        }

        if (designation.Length == 0 && KeyOf(word) is { } known)
        {
            designation = known;
            return true;
        }

        return IsYearWord(word)
            || (Vocabulary.Find(word)?.LanguagesOf(WordRoles.Link).IsEmpty == false && (isFirst || designation.Length > 0));
    }

    private static int SkipYearWord(ReadOnlySpan<char> text, int end)
    {
        var position = end;
        while (position < text.Length && text[position] == ' ')
        {
            position++;
        }

        var start = position;
        position = EndOfWord(text, start);
        return position > start && IsYearWord(text[start..position]) ? position : end;
    }

    private static bool IsYearWord(ReadOnlySpan<char> word) => s_yearWords.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static WordTable<string> TableOf(IEnumerable<DesignationWords> designations, bool hasForms)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, names) in designations)
        {
            foreach (var folded in names.Select(TextFolding.Fold))
            {
                words.TryAdd(hasForms ? Inflection.Stem(folded) : folded, key);
                words.TryAdd(folded, key);
            }
        }

        return new WordTable<string>(words);
    }
}
