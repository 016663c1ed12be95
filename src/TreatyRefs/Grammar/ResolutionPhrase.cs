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
    private static readonly string[] s_specials = ["ES-", "S-"];
    private static readonly (string Beginning, UnitedNationsOrgan Organ)[] s_symbols =
    [
        ("S/RES/", UnitedNationsOrgan.Sc),
        ("A/RES/", UnitedNationsOrgan.Ga),
        ("A/HRC/RES/", UnitedNationsOrgan.Hrc),
        ("E/RES/", UnitedNationsOrgan.Ecosoc),
    ];

    private const int LongestBracket = 24;
    private const int LongestSentence = 240;
    private const int LongestGloss = 100;
    private const int ShortestApart = 3;
    private const int FirstYear = 1000;

    private readonly ReadOnlySpan<char> _text;
    private int _position;
    private UnitedNationsOrgan? _organ;
    private bool _isOfOthers;

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
                    .Concat(language.OtherOrgans)
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
        var afterDate = SkipDate(text, position);
        if (!TrySkipSeparators(text, afterDate, out var next))
        {
            return TryReadFarther(text, position, before, out start, out end, out candidates, out year);
        }

        next = SkipDate(text, next);
        var phrase = new ResolutionPhrase(text, next);
        if (
            !phrase.TryReadNumber(out var number)
            || (number is { Bracket: null, AfterStroke: null } && (number.Digits.Length < 3 || phrase.IsOfUnit()))
            || (number.AfterStroke is not null && before.Any(id => id.ToString().StartsWith("unsc", StringComparison.Ordinal)))
        )
        {
            return TryReadFarther(text, position, before, out start, out end, out candidates, out year);
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

    // "2178 (2014), on foreign fighters, and 2396 (2017)": a number with its year later in the sentence, as long as no other organ or
    // resolution is named before it.
    private static bool TryReadFarther(
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
        if (before is not [var first] || !first.ToString().StartsWith("unsc", StringComparison.Ordinal))
        {
            return false;
        }

        var to = Math.Min(text.Length, position + LongestGloss);
        for (var next = position; next < to && !(text[next] is ';' or '。' || IsEndOfSentence(text, next)); next++)
        {
            if (!char.IsLetterOrDigit(text[next]) || (next > 0 && char.IsLetterOrDigit(text[next - 1])))
            {
                continue;
            }

            var phrase = new ResolutionPhrase(text, next);
            if (phrase.TryReadWithYear(out var number))
            {
                (start, end, candidates, year) = (next, phrase._position, phrase.Ids(number), number.Year);
                return true;
            }

            if (phrase.OrganAt(next, out _) is not null || new ResolutionPhrase(text, next).TryRead(out _, out _))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Reads the first number of a list that stands apart from its word: <c>resolutions on Iraq, in particular 1500
    /// (2003)</c>.</summary>
    /// <remarks>Its year must be that of the Security Council's resolution of that number, and its sentence must have spoken of
    /// resolutions, and of no other organ.</remarks>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the number begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="candidates">The id that it has.</param>
    /// <param name="year">The year.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryReadApart(
        ReadOnlySpan<char> text,
        int position,
        out int end,
        out IReadOnlyList<InstrumentId> candidates,
        out int? year
    )
    {
        var phrase = new ResolutionPhrase(text, position);
        if (!phrase.TryReadWithYear(out var number) || number.Digits.Length < ShortestApart || !phrase.StandsAfterResolutions(position))
        {
            (end, candidates, year) = (position, [], null);
            return false;
        }

        (end, candidates, year) = (phrase._position, phrase.Ids(number), number.Year);
        return true;
    }

    private readonly bool StandsAfterResolutions(int start)
    {
        var from = Math.Max(0, start - LongestSentence);
        var position = from + _text[from..start].LastIndexOfAny(".;\n。；") + 1;
        var isAfter = false;
        while (position < start)
        {
            var isInWord = position > 0 && NameWords.IsInWord(_text[position - 1]);
            var end = position;
            var found =
                isInWord || !char.IsLetter(_text[position])
                    ? []
                    : s_names.Value.LongestAt(new Tokens(_text), position, isRunning: true, out end);
            if (
                found.Count > 0
                && found[0] is not (ResolutionWord.Council or ResolutionWord.Resolution or ResolutionWord.CouncilResolution)
            )
            {
                return false;
            }

            isAfter |= found.Count > 0 && found[0] != ResolutionWord.Council;

            position = Math.Max(position + 1, end);
        }

        return isAfter;
    }

    private bool TryReadWithYear(out Number number)
    {
        number = default;
        _organ = UnitedNationsOrgan.Sc;
        return char.IsDigit(_text[_position])
            && TryReadNumber(out number)
            && number is { AfterStroke: null, Year: { } given }
            && int.TryParse(number.Digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            && !CouncilYears.Exclude(value, given);
    }

    private static bool IsEndOfSentence(ReadOnlySpan<char> text, int position) =>
        text[position] == '.' && new TextCursor(text).EndsSentence(position);

    // "of 28 April 2004", "от 10 июня 1999 года", "2008年6月19日"
    private static int SkipDate(ReadOnlySpan<char> text, int position)
    {
        const int MostTokens = 9;
        var lexer = new Lexer(text);
        var (end, hasMonth) = (position, false);
        var token = lexer.At(position);
        for (var i = 0; i < MostTokens && token.End > token.Start; i++)
        {
            var isYear = token.Kind == TokenKind.Number && token.Number.Leading >= FirstYear;
            hasMonth |= token.Can(WordRoles.Month);
            if (isYear && hasMonth)
            {
                return SkipYearWord(text, lexer, token.End);
            }

            if (
                token.Start < text.Length
                && char.IsDigit(text[token.Start])
                && SkipSignedDate(text, token.Start) is var signed
                && signed > token.Start
            )
            {
                return signed;
            }

            if (!MayStandInDate(text, token, isFirst: i == 0))
            {
                return end;
            }

            token = lexer.At(token.End);
        }

        return end;
    }

    private static bool MayStandInDate(ReadOnlySpan<char> text, Token token, bool isFirst) =>
        token.Kind switch
        {
            TokenKind.Comma => isFirst,
            TokenKind.Number => token.Number.Leading < FirstYear,
            TokenKind.Other => text[token.Start] is '.' or 'º',
            TokenKind.Word => token.Can(WordRoles.Month | WordRoles.Link | WordRoles.Of) || IsDateWord(text[token.Start..token.End]),
            _ => false,
        };

    // Prepositions before a day that are no links between provisions.
    private static bool IsDateWord(ReadOnlySpan<char> word) => s_marks.Value.DateWords.Contains(word.ToString());

    private static int SkipYearWord(ReadOnlySpan<char> text, Lexer lexer, int position)
    {
        var word = lexer.At(position);
        return word.Kind == TokenKind.Word && s_marks.Value.YearWords.Contains(text[word.Start..word.End].ToString()) ? word.End : position;
    }

    private static int SkipSignedDate(ReadOnlySpan<char> text, int position)
    {
        var (end, signs) = (position, 0);
        while (end < text.Length && char.IsDigit(text[end]))
        {
            var digits = end;
            while (digits < text.Length && char.IsDigit(text[digits]))
            {
                digits++;
            }

            if (digits >= text.Length || !LanguageTraits.IsDateSign(text[digits]))
            {
                break;
            }

            (end, signs) = (digits + 1, signs + 1);
        }

        return signs > 1 ? end : position;
    }

    /// <summary>Goes over what may stand before a number and says only that it is one: <c>No.</c>, <c>n°</c>.</summary>
    public static int SkipNumberWords(ReadOnlySpan<char> text, int position)
    {
        var phrase = new ResolutionPhrase(text, position);
        return phrase.SkipNumberSign(phrase.SkipSpaces(position));
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

        candidates = Ids(number);
        SkipDocument(candidates);
        return true;
    }

    // "The Parliamentary Assembly adopted Resolution 2436 (2022)", "by resolution 1368 the Security Council": the organ that the sentence
    // names before, or else after.
    private void TakeOrganOfSentence(int start, Number number)
    {
        if ((OrganBefore(start) ?? OrganAfter(_position)) is not { } word)
        {
            return;
        }

        var isOfCouncils = word is ResolutionWord.RightsCouncil or ResolutionWord.EconomicCouncil;
        if (
            word == ResolutionWord.OtherOrgan
            || (isOfCouncils && number.AfterStroke is not null)
            || (!isOfCouncils && number is { Bracket: null, AfterStroke: null, Part: null })
        )
        {
            TakeOrgan(word);
        }
    }

    private readonly ResolutionWord? OrganBefore(int start)
    {
        var from = Math.Max(0, start - LongestSentence);
        var sentence = _text[from..start].LastIndexOfAny(".;\n。；");
        ResolutionWord? last = null;
        for (var position = from + sentence + 1; position < start; position++)
        {
            last = OrganAt(position, out var end) ?? last;
            position = Math.Max(position, end - 1);
        }

        return last;
    }

    private readonly ResolutionWord? OrganAfter(int position)
    {
        var to = Math.Min(_text.Length, position + LongestSentence / 2);
        var sentence = _text[position..to].IndexOfAny(".;\n。；");
        to = sentence < 0 ? to : position + sentence;
        for (; position < to; position++)
        {
            if (OrganAt(position, out _) is { } word)
            {
                return word;
            }
        }

        return null;
    }

    private readonly ResolutionWord? OrganAt(int position, out int end)
    {
        end = position;
        if (position > 0 && NameWords.IsInWord(_text[position - 1]) || !char.IsLetter(_text[position]))
        {
            return null;
        }

        var found = s_names.Value.LongestAt(new Tokens(_text), position, isRunning: true, out end);
        return found.Count > 0 && found[0] is not (ResolutionWord.Resolution or ResolutionWord.CouncilResolution) && end - position > 4
            ? found[0]
            : null;
    }

    // "UNSC Res 1718 (2006) UN Doc S/RES/1718": the symbol says the same again.
    private void SkipDocument(IReadOnlyList<InstrumentId> ids)
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
                && symbol.Ids(number).SequenceEqual(ids)
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
            if (found.Count == 0 || (hasWord && found[0] == ResolutionWord.Resolution))
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

            next = SkipDate(_text, next);
            var member = new ResolutionPhrase(_text, next);
            if (!member.TryReadNumber(out _))
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

            TakeOrgan(found[0]);
            _position = end;
        }
    }

    private void TakeOrgan(ResolutionWord word)
    {
        _isOfOthers |= word == ResolutionWord.OtherOrgan;
        _organ = word is ResolutionWord.Resolution or ResolutionWord.OtherOrgan ? _organ : OrganOf(word);
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

    private readonly record struct Number(string Digits, string? AfterStroke, string? Part, string? Bracket, string? Special = null)
    {
        /// <summary>The year in brackets; a session stands there in Roman numerals.</summary>
        public int? Year => int.TryParse(Bracket, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
    }

    // A/RES/61/295: session and number. 217 A (III): number, part and session. 1718 (2006): number and year.
    private bool TryReadNumber(out Number number)
    {
        number = default;
        _position = SkipNumberSign(SkipSpaces(_position));
        var special = ReadSpecial();
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
        number = new Number(digits, afterStroke, part, bracket, special);
        return special is null || afterStroke is not null;
    }

    // Special and emergency special sessions: S-10/2, ES-11/1.
    private string? ReadSpecial()
    {
        foreach (var special in s_specials)
        {
            if (
                _text[_position..].StartsWith(special, StringComparison.Ordinal)
                && _position + special.Length < _text.Length
                && char.IsAsciiDigit(_text[_position + special.Length])
            )
            {
                _position += special.Length;
                return special[..^1];
            }
        }

        return null;
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

        var close = _text[start..Math.Min(_text.Length, start + LongestBracket)].IndexOfAny(Punctuation.ClosingBrackets);
        var inner = close > 1 ? _text[(start + 1)..(start + close)].Trim() : default;
        inner = SessionOf(YearOfDate(inner));
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

    // "(د-3)" is the third session.
    private static ReadOnlySpan<char> SessionOf(ReadOnlySpan<char> inner) =>
        inner.Length > 2
        && LanguageTraits.IsSessionLetter(inner[0])
        && inner[1] == '-'
        && int.TryParse(inner[2..], NumberStyles.None, CultureInfo.InvariantCulture, out var session)
        && session is > 0 and < 40
            ? RomanNumeral.Format(session)
            : inner;

    // "(28 September 2001)"
    private static ReadOnlySpan<char> YearOfDate(ReadOnlySpan<char> inner)
    {
        var isDate =
            inner.Length > 8
            && inner[^5] == ' '
            && inner[^4..].IndexOfAnyExceptInRange('0', '9') < 0
            && inner[..^5].ContainsAnyInRange('0', '9');
        return isDate ? inner[^4..] : inner;
    }

    private readonly IReadOnlyList<InstrumentId> Ids(Number number)
    {
        if (_isOfOthers)
        {
            return [];
        }

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
        string.Join(
            '-',
            new[] { number.Special, number.Digits, number.AfterStroke, number.Part, isSession ? number.Bracket : null }.OfType<string>()
        );

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
            Add(language.OtherOrgans, ResolutionWord.OtherOrgan, language.Tag);
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

        /// <summary>An organ whose resolutions nobody has here.</summary>
        OtherOrgan,

        /// <summary>That it is a resolution.</summary>
        Resolution,

        /// <summary>Both at once: UNSCR.</summary>
        CouncilResolution,
    }
}
