using System.Globalization;
using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Grammar;

/// <summary>Paragraphs, letters and numerals after the number of an article, as courts and organs write them without a word for them:
/// "Article III:4", "article 8-2-b-xxv", "artículo 36 1) a)", "Art. 36 I WÜK", المادة 12/3.</summary>
internal static class ArticleStyle
{
    private const int LongestInner = 6;
    private const int MostRoman = 89;

    private static readonly LanguageTable<string> s_paragraphSigns = new(catalogue =>
        string.Concat(catalogue.Languages.Select(language => language.ParagraphSigns))
    );

    /// <summary>Reads what follows the number of an article.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where that number begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="languages">The languages of the phrase.</param>
    /// <param name="inner">Where the numbers go.</param>
    /// <returns>Where they end.</returns>
    public static int Read(ReadOnlySpan<char> text, int start, int end, LanguageSet languages, List<ProvisionNumber> inner)
    {
        var count = inner.Count;
        end = ArticleCapitals.ReadInside(text, start, end, inner);
        end = inner.Count > count ? end : ReadRoman(text, end, languages, inner);
        end = ReadStroke(text, start, end, languages, inner);
        end = inner.Count > count ? end : ReadLetterName(text, end, inner);
        end = inner.Count > count ? end : ReadColon(text, end, inner);
        end = inner.Count > count ? end : ReadHyphens(text, end, inner);
        end = inner.Count > count ? end : ParagraphApart.Read(text, end, inner);
        end = inner.Count > count ? end : ParagraphAfterComma.Read(text, start, end, languages, inner);
        return inner.Count > count ? end : ReadClosingBrackets(text, end, inner);
    }

    /// <summary>A Roman numeral in capitals, which is a word of its own.</summary>
    public static bool TryRoman(ReadOnlySpan<char> text, int start, out ProvisionNumber number, out int end)
    {
        (number, end) = (default, start);
        while (end < text.Length && text[end] is 'I' or 'V' or 'X')
        {
            end++;
        }

        if (end == start || IsInWord(text, end) || !RomanNumeral.TryParse(text[start..end], out var value))
        {
            return false;
        }

        number = new ProvisionNumber(value);
        return true;
    }

    /// <summary>Whether the last that is written of a number is such a numeral: "6 I".</summary>
    public static bool EndsRoman(ReadOnlySpan<char> written) =>
        written.LastIndexOf(' ') is > 0 and var space && TryRoman(written, space + 1, out _, out var end) && end == written.Length;

    // "Art. 36 I lit. b WÜK", "Art. 19 III IPbpR", "Art. 6 I, III EMRK": German writers give the paragraph in roman numerals.
    private static int ReadRoman(ReadOnlySpan<char> text, int position, LanguageSet languages, List<ProvisionNumber> inner)
    {
        var mayBe = position < text.Length && text[position] == ' ' && !(languages & LanguageTraits.HasRomanParagraphs).IsEmpty;
        if (!mayBe || !TryRoman(text, position + 1, out var paragraph, out var end))
        {
            return position;
        }

        var count = inner.Count;
        inner.Add(paragraph);
        end = LetterApart.Read(text, end, languages, isBelow: true, inner);
        if (!IsFollowed(text, end, languages))
        {
            inner.RemoveRange(count, inner.Count - count);
            return position;
        }

        return end;
    }

    /// <summary>Reads the letter of an article that was put in between, which German writers set apart: <c>Art. 15 a DBA</c>,
    /// <c>Art. 16 a Abs. 2</c>; not <c>f</c>, which is "and the next". Or a capital that divides it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the number ends.</param>
    /// <param name="languages">The languages of the phrase.</param>
    /// <param name="number">The number, which gets the letter.</param>
    /// <returns>Where it ends; the position where there is none.</returns>
    public static int ReadSuffix(ReadOnlySpan<char> text, int position, LanguageSet languages, ref ProvisionNumber number)
    {
        if (position == text.Length || number.Suffix.Length > 0 || number.IsLetters)
        {
            return position;
        }

        var isGerman = !(languages & LanguageTraits.HasRomanParagraphs).IsEmpty;
        var isSmall = isGerman && text[position..] is [' ', >= 'a' and <= 'e', ' ', >= 'A' and <= 'Z', ..];
        var letter = isSmall ? position + 1 : ArticleCapitals.LetterAfter(text, position, isGerman);
        if (letter == position || !ProvisionNumber.TryParse($"{number}{text[letter]}", null, out var whole))
        {
            return position;
        }

        number = whole;
        return letter + 1;
    }

    /// <summary>Gives numbers below a letter of a paragraph in small Roman numerals, as most languages do, where a language has them in
    /// figures: المادة 8 (2) (ب) (4) is article 8(2)(b)(iv).</summary>
    /// <param name="inner">The numbers.</param>
    /// <param name="first">Where the first of them may stand.</param>
    /// <param name="languages">The languages of the phrase.</param>
    public static void BelowLetters(List<ProvisionNumber> inner, int first, LanguageSet languages)
    {
        for (var i = first; i < inner.Count; i++)
        {
            if (
                inner[i - 1].IsLetters
                && inner[i] is { IsLetters: false, Leading: > 0 and <= MostRoman, Suffix: "" }
                && languages.IsWithin(LanguageTraits.NumbersInBrackets)
                && ProvisionNumber.TryParseInBrackets(RomanNumeral.Format(inner[i].Leading).ToLowerInvariant(), out var roman)
            )
            {
                inner[i] = roman;
            }
        }
    }

    /// <summary>Reads such a number between quotation marks, as the United Nations print it in Arabic: المادة 8 (2) (ب) '4'.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the letter ends.</param>
    /// <param name="languages">The languages of the phrase.</param>
    /// <param name="inner">Where the number goes.</param>
    /// <param name="end">Where it ends.</param>
    public static bool TryReadQuoted(ReadOnlySpan<char> text, int position, LanguageSet languages, List<ProvisionNumber> inner, out int end)
    {
        var open = SkipSpace(text, position);
        end = position;
        if (
            inner.Count == 0
            || !inner[^1].IsLetters
            || !languages.IsWithin(LanguageTraits.NumbersInBrackets)
            || open >= text.Length
            || !(text[open] is '\'' or '‘' or '’' or '"' or '“' or '«')
        )
        {
            return false;
        }

        var close = SkipDigits(text, open + 1);
        if (
            close == open + 1
            || close >= text.Length
            || !(text[close] is '\'' or '‘' or '’' or '"' or '”' or '»')
            || !NumberText.TryReadInBrackets(text, open + 1, close, out var number)
        )
        {
            return false;
        }

        inner.Add(number);
        end = close + 1;
        return true;
    }

    private static bool IsOf(ReadOnlySpan<char> text, int start) =>
        new Lexer(text).At(start) is { Kind: TokenKind.Word, Entry: not null } word && word.Can(WordRoles.Of | WordRoles.Link);

    // المادة 1 واو (ب)
    private static int ReadLetterName(ReadOnlySpan<char> text, int position, List<ProvisionNumber> inner)
    {
        var start = SkipSpace(text, position);
        if (start == position || start >= text.Length || !Scripts.IsArabic(text[start]))
        {
            return position;
        }

        var end = SkipWord(text, start);
        if (PointLetters.Named(text[start..end]) is not { } letter || !ProvisionNumber.TryParseInBrackets([letter], out var number))
        {
            return position;
        }

        // ألف is a thousand too.
        var next = SkipSpace(text, end);
        if (letter == 'a' && next > end && next < text.Length && Scripts.IsArabic(text[next]) && !IsOf(text, next))
        {
            return position;
        }

        inner.Add(number);
        return end;
    }

    // By the instrument, a smaller unit, or the next of a list.
    private static bool IsFollowed(ReadOnlySpan<char> text, int end, LanguageSet languages)
    {
        var lexer = new Lexer(text);
        var next = end + 1 < text.Length && text[end] == ' ' ? lexer.At(end + 1, languages) : default;
        if (next.End > next.Start && (char.IsUpper(text[end + 1]) || next.Can(WordRoles.Unit | WordRoles.Of)))
        {
            return true;
        }

        var separator = lexer.At(end, languages);
        return (separator.Kind == TokenKind.Comma || (separator.Kind == TokenKind.Word && separator.Can(WordRoles.And)))
            && TryRoman(text, lexer.At(separator.End, languages).Start, out _, out _);
    }

    // المادة 12/3, المادة 49 /1/أ, "art. 8/2/h", "Art. 6/3 EMRK": where one article is named, strokes lead to its paragraph and letter.
    private static int ReadStroke(ReadOnlySpan<char> text, int start, int position, LanguageSet languages, List<ProvisionNumber> inner)
    {
        var isArabic = languages.IsWithin(LanguageTraits.NumbersInBrackets);
        if (!ListRules.IsOneArticle(text, start, mayBeShort: !isArabic))
        {
            return StrokesOfSeveral.Read(text, start, position, inner);
        }

        var end = isArabic ? ReadStrokes(text, position, inner) : ReadPlainStrokes(text, start, position, inner);
        return end > position || isArabic ? end : StrokesOfSeveral.ReadBeforeLower(text, start, position, inner);
    }

    private static int ReadStrokes(ReadOnlySpan<char> text, int position, List<ProvisionNumber> inner)
    {
        const int MostLevels = 3;
        for (var level = 0; level < MostLevels; level++)
        {
            var stroke = SkipParagraphSign(text, SkipSpace(text, position));
            var first =
                stroke < text.Length && text[stroke] == '/' ? SkipParagraphSign(text, SkipSpace(text, stroke + 1))
                : stroke > position + 1 ? stroke
                : text.Length;
            var end = SkipWord(text, first);
            if (end == first || end - first > LongestInner || !TryTake(text, first, end, inner))
            {
                break;
            }

            position = end;
        }

        return position;
    }

    // Elsewhere a stroke joins two articles as well, and what has three parts may be a date: a letter tells, or that articles ascend.
    private static int ReadPlainStrokes(ReadOnlySpan<char> text, int start, int position, List<ProvisionNumber> inner)
    {
        var first = position + 1;
        var end = SkipDigits(text, first);
        if (position >= text.Length || text[position] != '/' || end == first || end - first > 2)
        {
            return position;
        }

        var letter = end < text.Length && text[end] == '/' ? SkipWord(text, end + 1) : end;
        if (letter > end + 1 && letter <= end + LongestInner && char.IsLower(text[end + 1]) && !IsStroke(text, letter))
        {
            if (TryTakeBoth(text, first, end, end + 1, letter, inner))
            {
                return letter;
            }
        }

        var descends =
            letter == end
            && !IsInWord(text, end)
            && int.TryParse(text[start..position], NumberStyles.None, CultureInfo.InvariantCulture, out var article)
            && int.Parse(text[first..end], NumberStyles.None, CultureInfo.InvariantCulture) < article;
        return descends && TryTake(text, first, end, inner) ? end : position;
    }

    private static bool IsStroke(ReadOnlySpan<char> text, int position) => position < text.Length && text[position] == '/';

    // المادة (9 ف/2), "9 ف 2": the first letter of "paragraph".
    private static int SkipParagraphSign(ReadOnlySpan<char> text, int position) =>
        position + 1 < text.Length
        && s_paragraphSigns.Value.Contains(text[position])
        && (text[position + 1] is '/' or ' ' || char.IsDigit(text[position + 1]))
        && SkipSpace(text, position + 1) is var after
        && after < text.Length
        && (text[after] == '/' || char.IsDigit(text[after]))
            ? after
            : position;

    private static int SkipSpace(ReadOnlySpan<char> text, int position) =>
        position < text.Length && text[position] is ' ' or '\u00A0' ? position + 1 : position;

    /// <summary>Reads a paragraph and its letter in one bracket: <c>ст. 45 (3-а)</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">Where the bracket opens.</param>
    /// <param name="inner">Where the numbers go.</param>
    /// <returns>Where it has closed; the place where it opens where it is none.</returns>
    public static int EndOfHyphenInBracket(ReadOnlySpan<char> text, Token token, List<ProvisionNumber> inner)
    {
        var open = token.Start;
        if (token.Kind != TokenKind.Other || open >= text.Length || text[open] != '(')
        {
            return open;
        }

        var hyphen = SkipDigits(text, open + 1);
        var close = IsHyphen(text, hyphen) ? SkipWord(text, hyphen + 1) : text.Length;
        var isOne = hyphen > open + 1 && close == hyphen + 2 && close < text.Length && text[close] == ')' && char.IsLower(text[hyphen + 1]);
        return isOne && TryTakeBoth(text, open + 1, hyphen, hyphen + 1, close, inner) ? close + 1 : open;
    }

    // "Article III:4", "Article XXIV:5(a)": as the World Trade Organization writes paragraphs.
    private static int ReadColon(ReadOnlySpan<char> text, int position, List<ProvisionNumber> inner)
    {
        if (position >= text.Length || text[position] != ':')
        {
            return position;
        }

        var start = position + 1;
        start += start < text.Length && text[start] == ' ' ? 1 : 0;
        var end = SkipDigits(text, start);
        var isColon = end > start && !IsInWord(text, end) && (start == position + 1 || IsPinpointAfterSpace(text, position, end));
        return isColon && TryTake(text, start, end, inner) ? end : position;
    }

    /// <summary>Whether a colon after the number of an article has its paragraph after it: "Article X: 3(a)".</summary>
    public static bool HasParagraph(ReadOnlySpan<char> text, int colon) =>
        text[colon] == ':'
        && colon + 1 < text.Length
        && text[colon + 1] == ' '
        && SkipDigits(text, colon + 2) is var end
        && end > colon + 2
        && IsPinpointAfterSpace(text, colon, end);

    // "Article X: 3(a)" is one too, "Article X: 3 Members dissented" is none.
    private static bool IsPinpointAfterSpace(ReadOnlySpan<char> text, int colon, int end) =>
        colon > 0 && text[colon - 1] is 'I' or 'V' or 'X' or 'L' && end < text.Length && text[end] == '(';

    // "article 8-2-b-xxv": as the International Criminal Court writes pinpoints in French. Two hyphens at least, the second before a
    // letter.
    private static int ReadHyphens(ReadOnlySpan<char> text, int position, List<ProvisionNumber> inner)
    {
        var paragraph = SkipDigits(text, position + 1);
        if (!IsHyphen(text, position) || paragraph == position + 1 || !IsHyphen(text, paragraph))
        {
            return position;
        }

        var letter = SkipLetters(text, paragraph + 1);
        if (letter != paragraph + 2 || IsInWord(text, letter))
        {
            return position;
        }

        _ = TryTake(text, position + 1, paragraph, inner) && TryTake(text, paragraph + 1, letter, inner);
        var numeral = IsHyphen(text, letter) ? SkipLetters(text, letter + 1) : letter;
        return
            numeral > letter + 1
            && !IsInWord(text, numeral)
            && RomanNumeral.TryParse(text[(letter + 1)..numeral], out _)
            && TryTake(text, letter + 1, numeral, inner)
            ? numeral
            : letter;
    }

    // "artículo 36 1) a)", "статья 8 2) b)": as organs write pinpoints whose brackets only close. One that closes what opened before is not
    // the number's.
    private static int ReadClosingBrackets(ReadOnlySpan<char> text, int position, List<ProvisionNumber> inner)
    {
        var (end, isFirst) = (position, true);
        while (end < text.Length && text[end] is ' ' or '\u00A0')
        {
            var start = end + 1;
            var close = isFirst ? SkipDigits(text, start) : SkipWord(text, start);
            if (
                close == start
                || close - start > LongestInner
                || close >= text.Length
                || text[close] != ')'
                || (isFirst && IsInOpenBracket(text, start))
                || !TryTake(text, start, close, inner)
            )
            {
                break;
            }

            (end, isFirst) = (close + 1, false);
        }

        return end;
    }

    private static bool IsInOpenBracket(ReadOnlySpan<char> text, int position)
    {
        const int Back = 60;
        var before = text[Math.Max(0, position - Back)..position];
        return before.LastIndexOf('(') > before.LastIndexOf(')');
    }

    private static bool TryTake(ReadOnlySpan<char> text, int start, int end, List<ProvisionNumber> inner)
    {
        var isNumber = NumberText.TryReadInBrackets(text, start, end, out var number);
        if (isNumber)
        {
            inner.Add(number);
        }

        return isNumber;
    }

    // A paragraph and its letter, or nothing.
    private static bool TryTakeBoth(ReadOnlySpan<char> text, int start, int end, int letter, int close, List<ProvisionNumber> inner)
    {
        var count = inner.Count;
        var areBoth = TryTake(text, start, end, inner) && TryTake(text, letter, close, inner);
        inner.RemoveRange(areBoth ? inner.Count : count, areBoth ? 0 : inner.Count - count);
        return areBoth;
    }

    private static bool IsHyphen(ReadOnlySpan<char> text, int position) => position < text.Length && text[position] is '-' or '\u2011';

    private static bool IsInWord(ReadOnlySpan<char> text, int position) => position < text.Length && char.IsLetterOrDigit(text[position]);

    private static int SkipDigits(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        return position;
    }

    private static int SkipLetters(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && char.IsAsciiLetterLower(text[position]))
        {
            position++;
        }

        return position;
    }

    private static int SkipWord(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && char.IsLetterOrDigit(text[position]))
        {
            position++;
        }

        return position;
    }
}
