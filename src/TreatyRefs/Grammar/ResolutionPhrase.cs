using TreatyRefs.Collections;
using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Grammar;

/// <summary>Resolutions of the Security Council, the General Assembly, the Human Rights Council and the Economic and Social Council:
/// <c>S/RES/2397 (2017)</c>, <c>resolution 217 A (III)</c>,
/// <c>安理会第1718（2006）号决议</c>.</summary>
/// <remarks>The organ may stand before the word, after it, or after the number; the number before or after the word.</remarks>
internal ref partial struct ResolutionPhrase
{
    private static readonly LanguageTable<NameTrie<ResolutionWord>> s_names = new(
        BuildNames,
        () => CompiledGrammar.Read(GrammarPart.Resolutions, ReadNames)
    );
    private static readonly LanguageTable<ResolutionMarks> s_marks = new(catalogue => new ResolutionMarks(catalogue));
    private static readonly (string Beginning, UnitedNationsOrgan Organ)[] s_symbols =
    [
        ("S/RES/", UnitedNationsOrgan.Sc),
        ("A/RES/", UnitedNationsOrgan.Ga),
        ("A/HRC/RES/", UnitedNationsOrgan.Hrc),
        ("E/RES/", UnitedNationsOrgan.Ecosoc),
    ];

    private readonly ReadOnlySpan<char> _text;
    private int _position;
    private UnitedNationsOrgan? _organ;
    private bool _isOfOthers;
    private bool _isFurther;

    private ResolutionPhrase(ReadOnlySpan<char> text, int position)
    {
        _text = text;
        _position = position;
    }

    /// <summary>The folded words by which resolutions begin, but for those that begin with their number.</summary>
    public static IEnumerable<string> FirstWords =>
        LanguageCatalogue
            .Current.Languages.SelectMany(language =>
                language
                    .Council.Concat(language.Assembly)
                    .Concat(language.RightsCouncil)
                    .Concat(language.EconomicCouncil)
                    .Concat(language.OtherOrgans)
                    .Concat(language.Resolutions)
                    .Concat(language.CouncilResolutions)
            )
            .Concat(UnitedNationsOrgans.SymbolLetters)
            .SelectMany(name => new[] { TextFolding.Fold(name).Split(' ')[0], Inflection.Stem(TextFolding.Fold(name).Split(' ')[0]) });

    /// <summary>Whether a resolution may begin with a character that is a word of its own.</summary>
    public static bool MayBegin(char sign) => s_names.Value.MayBegin([sign]) || s_marks.Value.IsNumberMark(sign);

    /// <summary>Whether a resolution, or the organ that adopts it, may begin with a word.</summary>
    /// <param name="written">The word as it is written.</param>
    /// <param name="normal">The same in its normal form.</param>
    public static bool MayBegin(ReadOnlySpan<char> written, ReadOnlySpan<char> normal) =>
        written is "S" or "A" or "E" || s_marks.Value.IsNumberMark(normal[0]) || s_names.Value.Begins(written);

    /// <summary>Reads a resolution.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where it begins.</param>
    /// <returns>It; <see langword="null"/> where there is none.</returns>
    public static ReadResolution? Read(ReadOnlySpan<char> text, int position)
    {
        var phrase = new ResolutionPhrase(text, position);
        return phrase.TryRead(out var number) ? phrase.Made(position, number) : null;
    }

    /// <summary>Goes over what may stand before a number and says only that it is one: <c>No.</c>, <c>n°</c>.</summary>
    public static int SkipNumberWords(ReadOnlySpan<char> text, int position)
    {
        var phrase = new ResolutionPhrase(text, position);
        return phrase.SkipNumberSign(phrase.SkipSpaces(position));
    }

    /// <summary>Whether a character stands after a number and says only that it is one: 号.</summary>
    public static bool IsNumberSuffix(char c) => s_marks.Value.IsNumberSuffix(c);

    /// <summary>Where the number of a resolution begins.</summary>
    public static int NumberStart(ReadOnlySpan<char> text, int start, int end) =>
        text[start..end].IndexOfAnyInRange('0', '9') is var digit and >= 0 ? start + digit : start;

    private readonly ReadResolution Made(int start, Number number) => new(start, _position, Ids(number), number.Year);

    private bool TryRead(out Number number)
    {
        number = default;
        var start = _position;
        var hasWord = TryReadWords(out var isSymbol);
        if (!hasWord && (_position >= _text.Length || !IsNumberMark(SkipSpaces(_position))))
        {
            return false;
        }

        if (!TryReadNumber(out number))
        {
            return false;
        }

        if (!hasWord && !TryReadWordAfter())
        {
            return false;
        }

        if (number is { Bracket: null, AfterStroke: null } && (IsOfUnit() || (_organ is null && !_isOfOthers && IsVote())))
        {
            return false;
        }

        if (!isSymbol)
        {
            ReadOrganAfter();
        }

        if (_organ is null && !_isOfOthers)
        {
            TakeOrganOfSentence(start, number);
        }

        SkipDocument(number);
        return true;
    }

    // "UNSC Res 1718 (2006) UN Doc S/RES/1718": the symbol says the same again.
    private void SkipDocument(Number named)
    {
        var start = SkipSpaces(_position);
        start = start < _text.Length && _text[start] == ',' ? SkipSpaces(start + 1) : start;
        foreach (var document in LanguageTraits.DocumentWords)
        {
            if (!_text[start..].StartsWith(document, StringComparison.Ordinal))
            {
                continue;
            }

            var symbol = new ResolutionPhrase(_text, start + document.Length);
            if (
                symbol.TryReadSymbol(symbol.SkipSpaces(symbol._position))
                && symbol.TryReadNumber(out var number)
                && symbol.Ids(number).SequenceEqual(Ids(named))
            )
            {
                _position = symbol._position;
            }

            return;
        }
    }

    // The organ and the word, in either order; S/RES/ and A/RES/ are written with strokes.
    private bool TryReadWords(out bool isSymbol)
    {
        var hasWord = false;
        isSymbol = false;
        for (var i = 0; i < 3; i++)
        {
            var start = SkipSpaces(_position);
            if (i > 0 && hasWord)
            {
                start = SkipLinks(start);
            }

            if (TryReadSymbol(start))
            {
                isSymbol = true;
                return true;
            }

            var found = s_names.Value.LongestAt(new Tokens(_text), start, isRunning: false, out var end);
            if (
                found.Count == 0
                || found[0] == ResolutionWord.NationalCouncil
                || (hasWord && found[0] == ResolutionWord.Resolution)
                || (found[0] == ResolutionWord.CouncilResolution && IsReport(start, end))
            )
            {
                break;
            }

            TakeOrgan(found[0]);
            hasWord |= found[0] == ResolutionWord.Resolution || found[0] == ResolutionWord.CouncilResolution;
            _position = end;
            if (_position < _text.Length && _text[_position] == '.')
            {
                _position++;
            }
        }

        return hasWord;
    }

    // 该决议第6段, 2015年: the number is one of something else.
    private readonly bool IsOfUnit()
    {
        if (_position < _text.Length && LanguageTraits.IsDateSign(_text[_position]))
        {
            return true;
        }

        foreach (var (sign, _, _) in Vocabulary.Signs)
        {
            if (_text[_position..].StartsWith(sign))
            {
                return true;
            }
        }

        return false;
    }

    // "passed the resolution 220 to 211", "380 голосами"
    private readonly bool IsVote()
    {
        var lexer = new Lexer(_text);
        var next = lexer.At(_position);
        return next.Kind == TokenKind.Word
            && (
                (next.Can(WordRoles.To) && lexer.At(next.End).Kind == TokenKind.Number)
                || LanguageTraits.IsVote(_text[next.Start..lexer.EndOfWord(next.Start)])
            );
    }

    private bool TryReadSymbol(int start)
    {
        foreach (var (beginning, organ) in s_symbols)
        {
            if (BeginsSymbol(_text[start..], beginning))
            {
                (_organ, _position) = (organ, start + beginning.Length);
                return true;
            }
        }

        return false;
    }

    // "A/Res/64/10", "S/RES 1325"
    private static bool BeginsSymbol(ReadOnlySpan<char> text, string beginning) =>
        text.StartsWith(beginning.AsSpan(0, beginning.Length - 1), StringComparison.OrdinalIgnoreCase)
        && text[0] == beginning[0]
        && text.Length > beginning.Length
        && text[beginning.Length - 1] is '/' or ' '
        && char.IsAsciiDigit(text[beginning.Length]);

    private readonly bool IsNumberMark(int position) => position < _text.Length && s_marks.Value.IsNumberMark(_text[position]);

    private readonly int SkipSpaces(int position)
    {
        while (
            position < _text.Length
            && _text[position] is ' ' or '\u00A0' or '\n' or '\r'
            && !(_text[position] == '\n' && position + 1 < _text.Length && _text[position + 1] == '\n')
        )
        {
            position++;
        }

        return position;
    }

    private static NameTrie<ResolutionWord> BuildNames(LanguageCatalogue catalogue)
    {
        var names = new NameTrie<ResolutionWord>(new WordNumbers());
        foreach (var language in catalogue.Languages)
        {
            Add(language.Council, ResolutionWord.Council, language.Tag);
            Add(language.Assembly, ResolutionWord.Assembly, language.Tag);
            Add(language.RightsCouncil, ResolutionWord.RightsCouncil, language.Tag);
            Add(language.EconomicCouncil, ResolutionWord.EconomicCouncil, language.Tag);
            Add(language.OtherOrgans, ResolutionWord.OtherOrgan, language.Tag);
            Add(language.NationalCouncils, ResolutionWord.NationalCouncil, language.Tag);
            Add(language.Resolutions, ResolutionWord.Resolution, language.Tag);
            Add(language.CouncilResolutions, ResolutionWord.CouncilResolution, language.Tag);
        }

        return names;

        void Add(IEnumerable<string> words, ResolutionWord meaning, string language)
        {
            foreach (var word in words)
            {
                names.Add(word, meaning, language);
            }
        }
    }

    /// <summary>Writes the words of resolutions and of the organs that adopt them.</summary>
    public static void WriteNames(PackedWriter writer, LanguageCatalogue catalogue)
    {
        var names = BuildNames(catalogue);
        names.Numbers.Write(writer);
        names.Write(writer, word => (int)word);
    }

    private static NameTrie<ResolutionWord> ReadNames(ref PackedReader reader) =>
        NameTrie<ResolutionWord>.Read(
            ref reader,
            WordNumbers.Read(ref reader),
            [.. Enumerable.Range(0, (int)ResolutionWord.CouncilResolution + 1).Select(number => (ResolutionWord)number)]
        );

    /// <summary>What a word says in the name of a resolution.</summary>
    private enum ResolutionWord
    {
        /// <summary>The Security Council.</summary>
        Council,

        /// <summary>The General Assembly.</summary>
        Assembly,

        /// <summary>The Human Rights Council.</summary>
        RightsCouncil,

        /// <summary>The Economic and Social Council.</summary>
        EconomicCouncil,

        /// <summary>An organ whose resolutions nobody has here.</summary>
        OtherOrgan,

        /// <summary>A council of a State, or of a region.</summary>
        NationalCouncil,

        /// <summary>That it is a resolution.</summary>
        Resolution,

        /// <summary>Both at once: UNSCR.</summary>
        CouncilResolution,
    }
}
