using System.Globalization;
using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Grammar;

/// <summary>Resolutions of the Security Council, the General Assembly, the Human Rights Council and the Economic and Social Council:
/// <c>S/RES/2397 (2017)</c>, <c>resolution 217 A (III)</c>,
/// <c>安理会第1718（2006）号决议</c>.</summary>
/// <remarks>The organ may stand before the word, after it, or after the number; the number before or after the word.</remarks>
internal ref struct ResolutionPhrase
{
    private static readonly LanguageTable<NameTrie<ResolutionWord>> s_names = new(BuildNames);
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

    private ResolutionPhrase(ReadOnlySpan<char> text, int position)
    {
        _text = text;
        _position = position;
        _organ = null;
    }

    /// <summary>The folded words by which resolutions begin, but for those that begin with their number.</summary>
    public static IEnumerable<string> FirstWords =>
        LanguageCatalogue
            .Current.Languages.SelectMany(language =>
                language
                    .Council.Concat(language.Assembly)
                    .Concat(language.RightsCouncil)
                    .Concat(language.EconomicCouncil)
                    .Concat(language.Resolutions)
                    .Concat(language.CouncilResolutions)
            )
            .Concat(UnitedNationsOrgans.SymbolLetters)
            .SelectMany(name => new[] { TextFolding.Fold(name).Split(' ')[0], Inflection.Stem(TextFolding.Fold(name).Split(' ')[0]) });

    /// <summary>Whether a resolution may begin with a folded word.</summary>
    public static bool MayBegin(ReadOnlySpan<char> word) =>
        word is "s" or "a" or "e" || s_names.Value.MayBegin(word) || s_marks.Value.IsNumberMark(word[0]);

    /// <summary>Reads a resolution.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="candidates">The ids that it can have: one where the organ is said, or shows in the number.</param>
    /// <param name="year">The year after the number, where one is written.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryRead(
        ReadOnlySpan<char> text,
        int position,
        out int end,
        out IReadOnlyList<InstrumentId> candidates,
        out int? year
    )
    {
        var phrase = new ResolutionPhrase(text, position);
        var isRead = phrase.TryRead(out candidates, out var number);
        end = isRead ? phrase._position : position;
        year = number.Year;
        return isRead;
    }

    /// <summary>Reads a further number of a list of resolutions: the <c>1874 (2009)</c> of <c>resolutions 1718 (2006), 1874
    /// (2009)</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the one before it ends.</param>
    /// <param name="before">The ids that the one before it can have.</param>
    /// <param name="start">Where the number begins.</param>
    /// <param name="end">Where the member ends.</param>
    /// <param name="candidates">The ids that it can have.</param>
    /// <param name="year">The year after the number, where one is written.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryReadNext(
        ReadOnlySpan<char> text,
        int position,
        IReadOnlyList<InstrumentId> before,
        out int start,
        out int end,
        out IReadOnlyList<InstrumentId> candidates,
        out int? year
    )
    {
        (start, end, candidates, year) = (position, position, [], null);
        if (!TrySkipSeparators(text, position, out var next))
        {
            return false;
        }

        var phrase = new ResolutionPhrase(text, next);
        if (!phrase.TryReadNumber(out var number) || (number.Bracket is null && number.Digits.Length < 3))
        {
            return false;
        }

        phrase._organ =
            before.Any(id => id.ToString().StartsWith("unsc", StringComparison.Ordinal))
            && (number.Bracket is null || char.IsDigit(number.Bracket[0]))
                ? UnitedNationsOrgan.Sc
                : UnitedNationsOrgan.Ga;
        phrase.ReadOrganAfter();
        (start, end, candidates, year) = (next, phrase._position, phrase.Ids(number), number.Year);
        return true;
    }

    /// <summary>Where the number of a resolution begins.</summary>
    public static int NumberStart(ReadOnlySpan<char> text, int start, int end) =>
        text[start..end].IndexOfAnyInRange('0', '9') is var digit and >= 0 ? start + digit : start;

    private static bool TrySkipSeparators(ReadOnlySpan<char> text, int position, out int next)
    {
        var lexer = new Lexer(text);
        var token = lexer.At(position);
        next = token.Start;
        var separators = 0;
        while (separators < 3 && (token.Kind == TokenKind.Comma || (token.Kind == TokenKind.Word && token.Can(WordRoles.And))))
        {
            separators++;
            next = token.End;
            token = lexer.At(token.End);
        }

        return separators > 0;
    }

    private bool TryRead(out IReadOnlyList<InstrumentId> candidates, out Number number)
    {
        (candidates, number) = ([], default);
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

        if (!isSymbol)
        {
            ReadOrganAfter();
        }

        candidates = Ids(number);
        return true;
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
            if (found.Count == 0 || (hasWord && found[0] == ResolutionWord.Resolution))
            {
                break;
            }

            _organ = found[0] == ResolutionWord.Resolution ? _organ : OrganOf(found[0]);
            hasWord |= found[0] == ResolutionWord.Resolution || found[0] == ResolutionWord.CouncilResolution;
            _position = end;
            if (_position < _text.Length && _text[_position] == '.')
            {
                _position++;
            }
        }

        return hasWord;
    }

    private bool TryReadSymbol(int start)
    {
        foreach (var (beginning, organ) in s_symbols)
        {
            if (_text[start..].StartsWith(beginning, StringComparison.Ordinal))
            {
                (_organ, _position) = (organ, start + beginning.Length);
                return true;
            }
        }

        return false;
    }

    // 第1718（2006）号、第1874（2009）号和第2397（2017）号决议: the word stands after the last number.
    private readonly bool TryReadWordAfter()
    {
        var position = _position;
        for (var members = 0; members < 64; members++)
        {
            var found = s_names.Value.LongestAt(new Tokens(_text), position, isRunning: false, out var end);
            if (found.Count > 0 && found[0] == ResolutionWord.Resolution)
            {
                return true;
            }

            if (!TrySkipSeparators(_text, position, out var next))
            {
                return false;
            }

            var member = new ResolutionPhrase(_text, next);
            if (!member.IsNumberMark(next) || !member.TryReadNumber(out _))
            {
                return false;
            }

            position = member._position;
        }

        return false;
    }

    // "of the Security Council", "Совета Безопасности", and the word itself after 号.
    private void ReadOrganAfter()
    {
        for (var i = 0; i < 2; i++)
        {
            var start = SkipLinks(SkipSpaces(_position));
            var found = s_names.Value.LongestAt(new Tokens(_text), start, isRunning: true, out var end);
            if (
                found.Count == 0
                || end - start < 2
                || found[0] == ResolutionWord.CouncilResolution
                || (found[0] == ResolutionWord.Resolution && !NameWords.IsWordOfItsOwn(_text[start]))
                || (end - start <= 4 && !Scripts.IsBeyondLatin(_text[start]))
            )
            {
                return;
            }

            _organ = found[0] == ResolutionWord.Resolution ? _organ : OrganOf(found[0]);
            _position = end;
        }
    }

    private readonly int SkipLinks(int position)
    {
        var lexer = new Lexer(_text);
        for (var i = 0; i < 3 && position < _text.Length; i++)
        {
            var token = lexer.At(position);
            if (token.Kind != TokenKind.Word || token.Entry is null || !token.Can(WordRoles.Link))
            {
                return i > 0 ? token.Start : position; // after an apostrophe: l'Assemblée
            }

            position = SkipSpaces(token.End);
        }

        return position;
    }

    private readonly bool IsNumberMark(int position) => position < _text.Length && s_marks.Value.IsNumberMark(_text[position]);

    private readonly record struct Number(string Digits, string? AfterStroke, string? Part, string? Bracket)
    {
        /// <summary>The year in brackets; a session stands there in Roman numerals.</summary>
        public int? Year => int.TryParse(Bracket, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
    }

    // A/RES/61/295: session and number. 217 A (III): number, part and session. 1718 (2006): number and year.
    private bool TryReadNumber(out Number number)
    {
        number = default;
        _position = SkipNumberSign(SkipSpaces(_position));
        if (!TryReadDigits(out var digits))
        {
            return false;
        }

        string? afterStroke = null;
        if (_position + 1 < _text.Length && _text[_position] == '/' && char.IsAsciiDigit(_text[_position + 1]))
        {
            _position++;
            TryReadDigits(out afterStroke);
        }

        SkipNumberSuffix();
        var part = ReadPart();
        var bracket = ReadBracket();
        SkipNumberSuffix();
        number = new Number(digits, afterStroke, part, bracket);
        return true;
    }

    // No. 5, n.º 5, № 5, 第5, 제5, رقم 5
    private readonly int SkipNumberSign(int position)
    {
        foreach (var sign in s_marks.Value.NumberWords)
        {
            if (_text[position..].StartsWith(sign, StringComparison.OrdinalIgnoreCase))
            {
                return SkipSpaces(position + sign.Length);
            }
        }

        return position;
    }

    private bool TryReadDigits(out string digits)
    {
        var start = _position;
        while (_position < _text.Length && char.IsDigit(_text[_position]) && _position - start < 6)
        {
            _position++;
        }

        var value = 0;
        foreach (var c in _text[start.._position])
        {
            value = (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(c);
        }

        digits = value.ToString(CultureInfo.InvariantCulture);
        return _position > start && value > 0;
    }

    private void SkipNumberSuffix()
    {
        if (_position < _text.Length && s_marks.Value.IsNumberSuffix(_text[_position]))
        {
            _position++;
        }
    }

    // The "A" of 217 A (III).
    private string? ReadPart()
    {
        var start = SkipSpaces(_position);
        if (
            start > _position
            && start + 1 < _text.Length
            && char.IsAsciiLetterUpper(_text[start])
            && (_text[start + 1] == '(' || (_text[start + 1] == ' ' && start + 2 < _text.Length && _text[start + 2] == '('))
        )
        {
            _position = start + 1;
            return _text[start].ToString();
        }

        return null;
    }

    private string? ReadBracket()
    {
        var start = SkipSpaces(_position);
        if (start >= _text.Length || !Punctuation.OpensBracket(_text[start]))
        {
            return null;
        }

        var close = _text[start..Math.Min(_text.Length, start + 12)].IndexOfAny(Punctuation.ClosingBrackets);
        var inner = close > 1 ? _text[(start + 1)..(start + close)].Trim() : default;
        inner = inner.Length > 0 && LanguageTraits.IsDateSign(inner[^1]) ? inner[..^1] : inner;
        if (
            inner.IsEmpty
            || !(
                (inner.Length == 4 && int.TryParse(inner, NumberStyles.None, CultureInfo.InvariantCulture, out _))
                || RomanNumeral.TryParse(inner, out _)
            )
        )
        {
            return null;
        }

        _position = start + close + 1;
        return inner.ToString();
    }

    private readonly IReadOnlyList<InstrumentId> Ids(Number number)
    {
        var isSession = number.Bracket is not null && !char.IsDigit(number.Bracket[0]);
        UnitedNationsOrgan? organ =
            _organ is not null ? _organ
            : number.AfterStroke is not null || number.Part is not null || isSession ? UnitedNationsOrgan.Ga
            : number.Bracket is not null ? UnitedNationsOrgan.Sc
            : null;
        return organ switch
        {
            UnitedNationsOrgan.Sc => [Id("unsc-res-", number.Digits)],
            UnitedNationsOrgan.Ga => [Id("unga-res-", WithSession(number, isSession))],
            UnitedNationsOrgan.Hrc => [Id("unhrc-res-", WithSession(number, isSession))],
            UnitedNationsOrgan.Ecosoc => [Id("ecosoc-res-", WithSession(number, isSession))],
            _ => [Id("unsc-res-", number.Digits), Id("unga-res-", number.Digits)],
        };
    }

    private static string WithSession(Number number, bool isSession) =>
        string.Join('-', new[] { number.Digits, number.AfterStroke, number.Part, isSession ? number.Bracket : null }.OfType<string>());

    private static UnitedNationsOrgan OrganOf(ResolutionWord word) =>
        word switch
        {
            ResolutionWord.Assembly => UnitedNationsOrgan.Ga,
            ResolutionWord.RightsCouncil => UnitedNationsOrgan.Hrc,
            ResolutionWord.EconomicCouncil => UnitedNationsOrgan.Ecosoc,
            _ => UnitedNationsOrgan.Sc,
        };

    private static InstrumentId Id(string organ, string number) => InstrumentId.Parse(organ + number.ToLowerInvariant(), null);

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

        /// <summary>That it is a resolution.</summary>
        Resolution,

        /// <summary>Both at once: UNSCR.</summary>
        CouncilResolution,
    }
}
