using System.Globalization;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Grammar;

/// <summary>The number of a resolution, with its session, part and year, and the id that these make.</summary>
internal ref partial struct ResolutionPhrase
{
    private const int FirstSessionBeforeNumber = 31;
    private const int MostOfSession = 1000;

    private const int LongestBracket = 24;
    private const int LongestNumeral = 7;
    private const int LeastWithoutOrgan = 100;

    private static readonly string[] s_specials = ["ES-", "S-"];

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
            if (
                sign.Length == 1 && char.IsAsciiLetter(sign[0])
                    ? IsLetterSign(position, sign[0])
                    : _text[position..].StartsWith(sign, StringComparison.OrdinalIgnoreCase)
            )
            {
                return SkipSpaces(position + sign.Length);
            }
        }

        return position;
    }

    // "Протокол N 1": a Latin letter after a word of another script, and before a number.
    private readonly bool IsLetterSign(int position, char sign)
    {
        if (position == 0 || position + 1 >= _text.Length || _text[position] != sign || _text[position - 1] is not (' ' or '\u00A0'))
        {
            return false;
        }

        var number = SkipSpaces(position + 1);
        var before = _text[..position].TrimEnd(" \u00A0");
        return number < _text.Length && char.IsAsciiDigit(_text[number]) && !before.IsEmpty && Scripts.IsBeyondLatin(before[^1]);
    }

    private bool TryReadDigits(out string digits)
    {
        var start = _position;
        while (_position < _text.Length && char.IsDigit(_text[_position]) && _position - start < 6)
        {
            _position++;
        }

        if (_position == start + 1 && GroupedDigits.GoOn(_text, _position, _isFurther))
        {
            _position += GroupedDigits.OfGroup + 1;
        }

        var value = 0;
        foreach (var c in _text[start.._position])
        {
            value = char.IsDigit(c) ? (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(c) : value;
        }

        value =
            _position == start ? ReadNumeral()
            : GroupedDigits.AreBeforeDecimals(_text, start, _position) ? 0
            : value;
        digits = value.ToString(CultureInfo.InvariantCulture);
        return _position > start && value > 0;
    }

    // 決議第六百七十八号: in signs of numbers, closed by the sign that says it is one. A company has its third resolution too.
    private int ReadNumeral()
    {
        var end = _position;
        while (end < _text.Length && end - _position < LongestNumeral && ChineseNumeral.IsPart(_text[end]))
        {
            end++;
        }

        if (
            end == _position
            || end == _text.Length
            || !s_marks.Value.IsNumberSuffix(_text[end])
            || !ChineseNumeral.TryParse(_text[_position..end], out var value)
            || (value < LeastWithoutOrgan && _organ is null)
        )
        {
            return 0;
        }

        _position = end;
        return value;
    }

    private void SkipNumberSuffix()
    {
        if (_position < _text.Length && s_marks.Value.IsNumberSuffix(_text[_position]))
        {
            _position++;
        }
    }

    // The "A" of 217 A (III) and 217A (III).
    private string? ReadPart()
    {
        var start = SkipSpaces(_position);
        if (
            start + 1 < _text.Length
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
        var isSquare = start < _text.Length && _text[start] == '['; // "Resol. 1373 [2001]"
        if (start >= _text.Length || !(isSquare || Punctuation.OpensBracket(_text[start])))
        {
            return null;
        }

        var rest = _text[start..Math.Min(_text.Length, start + LongestBracket)];
        var close = isSquare ? rest.IndexOf(']') : rest.IndexOfAny(Punctuation.ClosingBrackets);
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
        if (_isOfOthers || (_organ is null && IsOfYoungerOrgan(number)))
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

    // "resolution 26/9": the Assembly has put the session before the number since the thirty-first, and counted its resolutions through
    // before. Others are younger: the Human Rights Council, the Environment Assembly.
    private static bool IsOfYoungerOrgan(Number number) =>
        number is { Special: null, Bracket: null, AfterStroke: { } after }
        && int.TryParse(number.Digits, out var session)
        && session < FirstSessionBeforeNumber
        && int.TryParse(after, out var ordinal)
        && ordinal < MostOfSession;

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
}
