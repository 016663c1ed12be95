using System.Globalization;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Citations.Grammar;

/// <summary>Instruments that are called by year and kind: <c>the 1961 treaty</c>, <c>договор 1961 года</c>.</summary>
internal static class DesignationPhrase
{
    private static readonly Dictionary<string, string> s_designations = Build();

    /// <summary>Reads a year and a designation, in either order.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int position, out int end, out int year, out string designation)
    {
        (end, year, designation) = (position, 0, string.Empty);
        var isFirst = true;
        while (position < text.Length && (year == 0 || designation.Length == 0))
        {
            while (position < text.Length && !char.IsLetterOrDigit(text[position]))
            {
                position++;
            }

            var start = position;
            while (position < text.Length && char.IsLetterOrDigit(text[position]) && char.IsDigit(text[position]) == char.IsDigit(text[start]))
            {
                position++;
            }

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

    /// <summary>The instruments that a year and a designation fit.</summary>
    public static IEnumerable<InstrumentId> Candidates(ITreatyLibrary library, int year, string designation) => library.Instruments
        .Where(instrument => instrument.Date?.Year == year && Fits(instrument, designation))
        .Select(instrument => instrument.Id);

    private static bool Fits(Instrument instrument, string designation)
    {
        var own = TextFolding.Fold(instrument.Designation?.In("en").Text ?? instrument.Title.In("en").Text);
        return own.Contains(designation, StringComparison.Ordinal)
            || (designation == "treaty" && instrument is Treaty && instrument.Designation is null);
    }

    private static bool TryTake(ReadOnlySpan<char> word, ref int year, ref string designation, bool isFirst)
    {
        if (word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1600 and <= 2100 && year == 0)
        {
            year = number;
            return true;
        }

        var folded = Inflection.Stem(TextFolding.Fold(word.ToString()));
        if (designation.Length == 0 && (s_designations.TryGetValue(folded, out var known) || (folded.Length > 1 && s_designations.TryGetValue(folded[1..], out known))))
        {
            designation = known;
            return true;
        }

        return IsYearWord(word) || (Vocabulary.Find(word)?.LanguagesOf(WordRoles.Link).IsEmpty == false && (isFirst || designation.Length > 0));
    }

    private static int SkipYearWord(ReadOnlySpan<char> text, int end)
    {
        var position = end;
        while (position < text.Length && text[position] == ' ')
        {
            position++;
        }

        var start = position;
        while (position < text.Length && char.IsLetter(text[position]))
        {
            position++;
        }

        return position > start && IsYearWord(text[start..position]) ? position : end;
    }

    private static bool IsYearWord(ReadOnlySpan<char> word) => word is "года" or "г" or "年" or "년" or "año" or "an" or "anno" or "سنة" or "لعام" or "عام";

    private static Dictionary<string, string> Build()
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var designation in CitationLanguage.All.SelectMany(language => language.Designations))
        {
            foreach (var word in designation)
            {
                words.TryAdd(Inflection.Stem(TextFolding.Fold(word)), designation[0]);
            }
        }

        return words;
    }
}

/// <summary>Resolutions of the Security Council and the General Assembly: <c>S/RES/2397 (2017)</c>, <c>resolution 217 A (III)</c>.</summary>
internal static class ResolutionPhrase
{
    private static readonly string[] s_council = ["security council", "unsc", "sc", "s", "совет безопасности", "совета безопасности", "conseil de securite", "consejo de seguridad", "安全理事会", "安理会", "안보리", "안전보장이사회"];
    private static readonly string[] s_councilResolution = ["unscr", "scr"];
    private static readonly string[] s_assembly = ["general assembly", "unga", "ga", "a", "генеральная ассамблея", "генеральной ассамблеи", "assemblee generale", "asamblea general", "大会", "총회"];
    private static readonly string[] s_resolution = ["resolution", "resolutions", "res", "resolucion", "резолюция", "резолюции", "резолюцией", "决议", "決議", "결의", "قرار"];

    /// <summary>Reads a resolution.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="candidates">The ids that it can have: one where the organ is said, or shows in the number.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, int position, out int end, out IReadOnlyList<InstrumentId> candidates)
    {
        candidates = [];
        end = position;
        var words = new ResolutionWords(text, position);
        var isWhole = words.TrySkipAny(s_councilResolution);
        var organ = isWhole || words.TrySkipAny(s_council) ? 's' : words.TrySkipAny(s_assembly) ? 'g' : ' ';
        var isSymbol = organ != ' ' && words.TrySkip('/');
        if (!isWhole && !words.TrySkipAny(s_resolution))
        {
            return false;
        }

        _ = words.TrySkip('/');
        if (!words.TryReadNumber(out var number))
        {
            return false;
        }

        // A/RES/61/295: session and number. 217 A (III): number, part and session. 1718 (2006): number and year.
        var afterSlash = words.TrySkip('/') && words.TryReadNumber(out var second) ? second : null;
        var part = words.TryReadPart();
        var bracket = words.TryReadBrackets();
        end = words.Position;
        if (!isSymbol && organ == ' ')
        {
            organ = words.OrganAfter(ref end, s_council) ? 's' : words.OrganAfter(ref end, s_assembly) ? 'g' : ' ';
        }

        if (organ == ' ')
        {
            organ = afterSlash is not null || part is not null || (bracket is not null && !char.IsDigit(bracket[0])) ? 'g' : bracket is not null ? 's' : ' ';
        }

        candidates = organ switch
        {
            's' => [Id($"unsc-res-{number}")],
            'g' => [Id($"unga-res-{string.Join('-', new[] { number, afterSlash, part, bracket is not null && !char.IsDigit(bracket[0]) ? bracket : null }.OfType<string>()).ToLowerInvariant()}")],
            _ => [Id($"unsc-res-{number}"), Id($"unga-res-{number}")],
        };
        return true;
    }

    private static InstrumentId Id(string slug) => InstrumentId.Parse(slug, null);

    private ref struct ResolutionWords(ReadOnlySpan<char> text, int position)
    {
        private readonly ReadOnlySpan<char> _text = text;

        public int Position { get; private set; } = position;

        public bool TrySkipAny(string[] words)
        {
            SkipBlanks();
            foreach (var word in words)
            {
                if (StartsWith(Position, word))
                {
                    Position += word.Length;
                    if (Position < _text.Length && _text[Position] == '.')
                    {
                        Position++;
                    }

                    return true;
                }
            }

            return false;
        }

        public bool TrySkip(char c)
        {
            if (Position < _text.Length && _text[Position] == c)
            {
                Position++;
                return true;
            }

            return false;
        }

        public bool TryReadNumber(out string number)
        {
            SkipBlanks();
            var start = Position;
            while (Position < _text.Length && char.IsAsciiDigit(_text[Position]) && Position - start < 6)
            {
                Position++;
            }

            number = _text[start..Position].ToString();
            if (number.Length > 0 && Position < _text.Length && _text[Position] is '号' or '號' or '호')
            {
                Position++;
            }

            return number.Length > 0;
        }

        // The "A" of 217 A (III).
        public string? TryReadPart()
        {
            var start = Position;
            SkipBlanks();
            if (Position > start && Position + 1 < _text.Length && char.IsAsciiLetterUpper(_text[Position]) && _text[Position + 1] is ' ' or '(')
            {
                return _text[Position++].ToString();
            }

            Position = start;
            return null;
        }

        public string? TryReadBrackets()
        {
            var start = Position;
            SkipBlanks();
            if (Position < _text.Length && _text[Position] is '(' or '（')
            {
                var close = _text[Position..].IndexOfAny(")）");
                var inner = close > 1 && close < 12 ? _text[(Position + 1)..(Position + close)].Trim().TrimEnd("年년") : default;
                if (!inner.IsEmpty && (inner.Length == 4 && int.TryParse(inner, NumberStyles.None, CultureInfo.InvariantCulture, out _) || RomanNumeral.TryParse(inner, out _)))
                {
                    Position += close + 1;
                    return inner.ToString();
                }
            }

            Position = start;
            return null;
        }

        /// <summary>"резолюция 1718 Совета Безопасности": the organ may stand behind.</summary>
        public readonly bool OrganAfter(ref int end, string[] words)
        {
            var rest = end;
            while (rest < _text.Length && (_text[rest] == ' ' || StartsWith(rest, "of the")))
            {
                rest += _text[rest] == ' ' ? 1 : "of the".Length;
            }

            foreach (var word in words.Where(word => word.Length > 2))
            {
                if (StartsWith(rest, word))
                {
                    end = rest + word.Length;
                    return true;
                }
            }

            return false;
        }

        // At the end of a word: "sc" is none in "schedule".
        private readonly bool StartsWith(int position, string word)
        {
            if (_text.Length - position < word.Length)
            {
                return false;
            }

            for (var i = 0; i < word.Length; i++)
            {
                if (!TextFolding.SameLetter(_text[position + i], word[i]))
                {
                    return false;
                }
            }

            var end = position + word.Length;
            return end == _text.Length || !char.IsLetter(_text[end]) || word[^1] > '\u2E80';
        }

        private void SkipBlanks()
        {
            while (Position < _text.Length && _text[Position] is ' ' or '\u00A0')
            {
                Position++;
            }
        }
    }
}
