using System.Globalization;
using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Grammar;

/// <summary>What is a number in a list of provisions, and what only looks like one.</summary>
internal static class ListRules
{
    /// <summary>No list has more points: a higher number is that of a resolution, a law or a ship.</summary>
    public const int MostPoints = 99;

    // "da" stands before the first of a range, "da 3 a 5", and for "of the".
    public static bool IsOfAlone(Token word) => word.Can(WordRoles.Of) && !word.Can(WordRoles.And | WordRoles.To);

    // "8 May", "17 juillet", but not "8 may": English months have a capital.
    public static bool IsMonth(ReadOnlySpan<char> text, Token word) =>
        word.Can(WordRoles.Month)
        && (char.IsUpper(text[word.Start]) || !word.LanguagesOf(WordRoles.Month).IsWithin(LanguageTraits.MonthsHaveCapitals));

    // "arts 31–3" are 31 to 33: what the first number has in front is left out of the last.
    public static ProvisionNumber Completed(ReadOnlySpan<char> text, CitedNumber first, CitedNumber last)
    {
        var from = text[first.Start..first.End];
        var to = text[last.Start..last.End];
        return
            to.Length < from.Length
            && from.IndexOfAnyExceptInRange('0', '9') < 0
            && to.IndexOfAnyExceptInRange('0', '9') < 0
            && last.Number.Leading < first.Number.Leading
            && ProvisionNumber.TryParse($"{from[..^to.Length]}{to}", null, out var whole)
            && whole.Leading > first.Number.Leading
            ? whole
            : last.Number;
    }

    // Not that of a date or of a document's number.
    public static int EndOfSlash(ReadOnlySpan<char> text, int slash) =>
        slash > 0
        && (char.IsDigit(text[slash - 1]) || text[slash - 1] == ')')
        && new Lexer(text).At(slash + 1) is { Kind: TokenKind.Number } number
        && number.Start == slash + 1
        && (number.End == text.Length || text[number.End] != '/')
            ? slash + 1
            : slash;

    public static bool IsRoman(ProvisionNumber number) => number.IsLetters && RomanNumeral.TryParse(number.ToString(), out _);

    // 第（五）项 is point (e), and 第1目 subpoint (i): where other languages have letters, Chinese counts. What divides a letter is counted
    // everywhere: 第一条A款第（2）项.
    public static ProvisionNumber PointNumber(ReadOnlySpan<char> text, Token token, bool isBelowLetter)
    {
        var (number, value) = (token.Number, token.Number.Leading);
        if (value is < 1 or > 26 || number.Suffix.Length > 0)
        {
            return number;
        }

        var isPoint = token.Unit == ProvisionKind.Point && !isBelowLetter && text[token.Start..token.End].IndexOfAny("(（") >= 0;
        var written =
            isPoint ? ((char)('a' + value - 1)).ToString()
            : token.Unit == ProvisionKind.Subpoint ? RomanNumeral.Format(value)
            : null;
        return written is not null && ProvisionNumber.TryParseInBrackets(written, out var letter) ? letter : number;
    }

    // "art. 5, UN Charter", "para 1 and S/RES/1540": somebody who types figures goes on with figures.
    public static bool IsNameAfterDigits(ReadOnlySpan<char> text, Token token, int numberBefore) =>
        token.Kind == TokenKind.Word
        && ((token.Can(WordRoles.Number) && char.IsAsciiDigit(text[numberBefore])) || (token.End < text.Length && text[token.End] == '/'));

    // "… of Article 30.306": the mark of a note after the full stop, and no paragraph.
    public static int BeforeNoteMark(ReadOnlySpan<char> text, Token token, ref ProvisionNumber number)
    {
        const int DigitsOfMark = 3;
        var written = text[token.Start..token.End];
        var point = written.IndexOf('.');
        var isMark =
            point > 0
            && written.Length - point - 1 == DigitsOfMark
            && !written[..point].ContainsAnyExceptInRange('0', '9')
            && !written[(point + 1)..].ContainsAnyExceptInRange('0', '9');
        if (!isMark)
        {
            return token.End;
        }

        number = new ProvisionNumber(number.Leading);
        return token.Start + point;
    }

    // "Articles 6 § 1 and 13" are two articles; "§§ 1 and 3" are two paragraphs.
    public static bool IsOneSign(ReadOnlySpan<char> text, int start) => text[start..] is ['§', not '§', ..];

    /// <summary>Whether a number after that of a paragraph is one of an article again, though no word says so.</summary>
    /// <remarks>The list of articles must not have had its "and" yet, and the number must come after theirs: "Art. 2, 3, 4 Abs. 1 und 7",
    /// "Art. 3, 5 Abs. 4, 8 und 13". Or the list of paragraphs has had its own: "articles 5 §§ 1 et 4, et 13". Or the number is none of a
    /// paragraph beside the one before: "art. 12 al. 2, 13 et 20".</remarks>
    /// <param name="text">The text.</param>
    /// <param name="parts">What was read.</param>
    /// <param name="kind">What the numbers before it are of.</param>
    /// <param name="next">The number.</param>
    /// <param name="arePlural">Whether the word before them says that they are several.</param>
    public static bool IsOutside(ReadOnlySpan<char> text, PhraseParts parts, ProvisionKind kind, Token next, bool arePlural)
    {
        if (next.Kind != TokenKind.Number || !CitedUnit.IsInner(kind) || parts.Units is not [.., { Depth: CitedUnit.Article } outer])
        {
            return false;
        }

        var inner = parts.Numbers.Count - outer.FirstNumber - outer.NumberCount;
        var (last, number) = (parts.Numbers[^1], next.Number.Leading);
        var hasAnd = HasAnd(text[last.End..next.Start]);
        if (
            inner > 1
            && (IsOfSeveral(text, outer) || char.IsAsciiDigit(text[outer.Start]))
            && HasAnd(text[parts.Numbers[^2].End..last.Start])
        )
        {
            return hasAnd || number > Math.Max(last.Number.Leading, parts.Numbers[outer.FirstNumber].Number.Leading);
        }

        if (
            inner == 1
            && outer.NumberCount == 1
            && !arePlural
            && !HasTwoSigns(text, last.Start)
            && IsFarBeyond(parts.Numbers[^2], last, number)
        )
        {
            return true;
        }

        return inner == 1
            && (outer.NumberCount > 1 || !outer.HasWord)
            && number > parts.Numbers[^2].Number.Leading
            && (hasAnd || number != last.Number.Leading + 1) // "Art. 2, 4 Abs. 5, 6 und 7" are paragraphs
            && !HasAnd(text[parts.Numbers[0].End..last.Start]);
    }

    /// <summary>Whether a number ends no range: "Annex IV to 2270", for no treaty has so many annexes.</summary>
    /// <param name="token">The number.</param>
    /// <param name="kind">What it would be the number of.</param>
    public static bool IsNoEnd(Token token, ProvisionKind kind)
    {
        const int MostAnnexes = 100;
        return kind == ProvisionKind.Annex && token.Kind == TokenKind.Number && token.Number.Leading > MostAnnexes;
    }

    /// <summary>Whether a part before an article is a paragraph of Russian law, as with an arabic number: "ч. 4 ст. 15".</summary>
    /// <param name="text">The text.</param>
    /// <param name="parts">What was read.</param>
    /// <param name="group">The group of the article.</param>
    /// <param name="languages">The languages of the phrase.</param>
    /// <param name="firstNumber">The place of the article's number.</param>
    public static bool IsPartOfArticle(ReadOnlySpan<char> text, PhraseParts parts, int group, LanguageSet languages, int firstNumber) =>
        parts.Units is [.., { Kind: ProvisionKind.Part } part]
        && part.Group == group
        && languages is { IsEmpty: false }
        && languages.IsWithin(LanguageTraits.PartsDivideArticles)
        && (char.IsDigit(text[parts.Numbers[firstNumber - 1].Start]) || char.IsLower(text[parts.Numbers[firstNumber - 1].Start]))
        && text[part.End..parts.Numbers[firstNumber].Start].IndexOf(',') < 0;

    // "§§ 2 et 9"
    private static bool HasTwoSigns(ReadOnlySpan<char> text, int number) =>
        text[..number].TrimEnd().EndsWith("§§", StringComparison.Ordinal);

    // "art. 13 al. 1 let. b et 20"
    private static bool IsFarBeyondParagraph(PhraseParts parts, in CitedUnit article, int paragraph, Token next) =>
        article.NumberCount == 1
        && parts.Units[paragraph].NumberCount == 1
        && IsFarBeyond(parts.Numbers[article.FirstNumber], parts.Numbers[parts.Units[paragraph].FirstNumber], next.Number.Leading);

    // The 13 of "art. 12 al. 2, 13", the 7 of "Art. 6 Abs. 1 und 7": of a paragraph, the next would be meant, or one near it.
    private static bool IsFarBeyond(CitedNumber article, CitedNumber paragraph, int number)
    {
        const int FewParagraphs = 5;
        const int Near = 2;
        var gap = number - paragraph.Number.Leading;
        return number > article.Number.Leading
            && paragraph.Number is { IsLetters: false, Leading: > 0 }
            && (gap > FewParagraphs || (gap > Near && number == article.Number.Leading + 1));
    }

    // "Art. 54 lit. a, 56"; and "articoli 5, par. 1, lett. f), 8": of several articles, a number that comes after theirs is one.
    public static bool GoesOnAfterLetter(ReadOnlySpan<char> text, PhraseParts parts, Token next, ref int outer)
    {
        var article = parts.Around(parts.Units[^1], CitedUnit.Article + 1);
        var isArticle =
            article >= 0
            && article != outer
            && parts.Units[article] is var several
            && (IsOfSeveral(text, several) || IsFarBeyondParagraph(parts, several, outer, next))
            && next.Number.Leading > parts.Numbers[several.FirstNumber + several.NumberCount - 1].Number.Leading;
        outer = isArticle ? article : outer;
        return next.Number.Leading > parts.Numbers[parts.Units[outer].FirstNumber].Number.Leading;
    }

    // "статьи 2, 3, пункт 1 статьи 4": right before an article, a paragraph after a comma is one of that.
    public static bool IsAfterComma(ReadOnlySpan<char> text, PhraseParts parts) =>
        parts.Units is [.., var before, var last] && before.End < last.Start && text[before.End..last.Start].ContainsAny(',', '、', '،');

    // "31(3)(a) or (4)": a list goes on at the level of what it goes on with; how many brackets of the number before stay.
    public static int PlaceOf(PhraseParts parts, ProvisionNumber bracket, CitedNumber before)
    {
        for (var i = before.InnerCount - 1; i >= 0; i--)
        {
            var inner = parts.Inner[before.FirstInner + i];
            var isRoman = i > 0 && IsRoman(inner) && parts.Inner[before.FirstInner + i - 1].IsLetters;
            if (
                isRoman ? IsRomanPoint(bracket)
                : inner.IsLetters ? bracket.IsLetters
                : !bracket.IsLetters
            )
            {
                return i;
            }
        }

        return before.InnerCount - 1;
    }

    /// <summary>Whether a Roman numeral of several letters divides the letter before it: "7 (b), (ii)".</summary>
    public static bool IsInside(PhraseParts parts, ProvisionNumber bracket, CitedNumber before) =>
        bracket.IsLetters
        && bracket.ToString().Length > 1
        && IsRoman(bracket)
        && before is { InnerCount: > 0, EndsRange: false }
        && parts.Inner[before.FirstInner + before.InnerCount - 1] is { IsLetters: true } letter
        && letter.ToString().Length == 1
        && !IsRomanPoint(letter);

    // After (xxii) comes (xxiii), and (c) after the letter that (xxii) divides: no point has a hundred before it.
    private static bool IsRomanPoint(ProvisionNumber number) => IsRoman(number) && number.ToString() is not ("c" or "d" or "l" or "m");

    // "articles 2 (vie), 3 (torture) 4 (esclavage) et 7": after what is said of a member, nobody misses the comma.
    public static bool IsCommaMissing(ReadOnlySpan<char> text, Token next, CitedNumber last, Token after) =>
        next.Kind == TokenKind.Number
        && !next.IsOrdinal
        && next.Number.Leading > last.Number.Leading
        && text[last.End..next.Start].TrimEnd(" \n") is [.., ')' or '）']
        && (
            after.Kind is TokenKind.Comma or TokenKind.Brackets
            || (after.Start < text.Length && text[after.Start] is '(' or '（')
            || (after.Kind == TokenKind.Word && after.Can(WordRoles.And | WordRoles.Unit | WordRoles.Of))
        );

    private static bool HasAnd(ReadOnlySpan<char> between)
    {
        foreach (var range in between.SplitAny(' ', '\u00A0', ',', '\n'))
        {
            if (!between[range].IsEmpty && Vocabulary.IsIn(between[range], WordRoles.And))
            {
                return true;
            }
        }

        return false;
    }

    // The "S. 2" of "Art. 6 Abs. 1 S. 2"; where nothing stands before it, it is a page.
    public static Token AsSentence(ReadOnlySpan<char> text, Token token) =>
        token.Kind == TokenKind.Word
        && token.End - token.Start == 1
        && LanguageTraits.IsSentenceLetter(text[token.Start])
        && text[token.End..] is ['.', ' ' or '\u00A0', >= '1' and <= '9', ..] or ['.', >= '1' and <= '9', ..]
            ? token with
            {
                End = token.End + 1,
                Roles = WordRoles.Unit,
                Unit = ProvisionKind.Sentence,
            }
            : token;

    // "Articles 27", and the 31 that goes on with them.
    public static bool IsOfSeveral(ReadOnlySpan<char> text, in CitedUnit unit) =>
        !unit.HasWord || IsPluralAt(text, unit.Start) || (unit.NumberCount > 1 && char.IsAsciiDigit(text[unit.Start])); // 8, 27 núm. 1, 9

    // "alinéa b)", but not the bracket that closes "(paragraph 4)".
    public static int AfterClosingBracket(ReadOnlySpan<char> text, int position)
    {
        const int Back = 60;
        var closes =
            position < text.Length
            && text[position] == ')'
            && text[Math.Max(0, position - Back)..position] is var before
            && (before.LastIndexOfAny('(', ')') is var open)
            && (open < 0 || before[open] != '(' || IsLetterInBracket(text, position));
        return closes ? position + 1 : position;
    }

    // "(art. 20, sous c), et 23 TFUE)": another one closes the bracket.
    private static bool IsLetterInBracket(ReadOnlySpan<char> text, int position)
    {
        const int Ahead = 80;
        var rest = text[(position + 1)..Math.Min(text.Length, position + Ahead)];
        return position > 1
            && char.IsLower(text[position - 1])
            && text[position - 2] == ' '
            && rest.IndexOfAny("();\n") is >= 0 and var next
            && rest[next] == ')';
    }

    // The "2)" of "art. 1 a) 2)".
    public static bool TryReadNumberAfterBracket(
        ReadOnlySpan<char> text,
        Token token,
        int position,
        out ProvisionNumber number,
        out int end
    )
    {
        (number, end) = (token.Number, token.End + 1);
        return token.Kind == TokenKind.Number
            && token.Start == position + 1
            && position > 0
            && text[position - 1] == ')'
            && token.End < text.Length
            && text[token.End] == ')';
    }

    public static bool IsOrdinalNumber(Token token) => token.Kind == TokenKind.Number && token.IsOrdinal;

    // A bracket with a word in it is somebody else's: "Art. 51 (UN Charter)".
    public static bool OpensNumber(ReadOnlySpan<char> text, Token token) =>
        token.Kind == TokenKind.Other
        && text[token.Start] is '(' or '（'
        && (token.Start + 1 == text.Length || !char.IsLetter(text[token.Start + 1]));

    // A dash at the head of a line begins another item of a list.
    public static bool IsBullet(ReadOnlySpan<char> text, Token token) =>
        token.Kind == TokenKind.Dash && text[..token.Start].TrimEnd(" \t") is [.., '\n' or '\r'];

    /// <summary>Whether a capital letter is the "and" or the "to" of a list in capitals, as in titles: "ARTÍCULOS 8 Y 25", "ARTIGOS 6.º E
    /// 13.º", "ARTÍCULOS 31 A 33".</summary>
    /// <param name="text">The text.</param>
    /// <param name="letter">Where the letter stands.</param>
    public static bool IsAndInCapitals(ReadOnlySpan<char> text, int letter)
    {
        const int ShortestWord = 3;
        if (letter < 2 || text[(letter - 1)..] is not [' ', _, ' ', (>= '0' and <= '9') or 'I' or 'V' or 'X', ..])
        {
            return false;
        }

        var end = letter - 1;
        while (end > 0 && (!char.IsLetter(text[end - 1]) || text[end - 1] is 'º' or 'ª') && text[end - 1] != '\n')
        {
            end--;
        }

        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        var word = text[start..end];
        return word.Length >= ShortestWord
            && NameWords.AreCapitals(word)
            && Vocabulary.Find(text.Slice(letter, 1)) is { } joins
            && (
                !joins.LanguagesOf(WordRoles.And).IsEmpty || (!joins.LanguagesOf(WordRoles.To).IsEmpty && LanguageTraits.IsPluralUnit(word))
            );
    }

    /// <summary>Where an inner unit begins that is said to be an article's own: "artículo 5 en sus párrafos 3 y 4", "article 6, en son
    /// paragraphe 1"; the position where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">After the article.</param>
    /// <param name="depth">How deep the article is.</param>
    public static int AfterInIts(ReadOnlySpan<char> text, int position, int depth)
    {
        const int LongestPreposition = 4;
        var lexer = new Lexer(text);
        var preposition = lexer.At(position);
        preposition = preposition.Kind == TokenKind.Comma ? lexer.At(preposition.End) : preposition;
        if (preposition.Kind != TokenKind.Word || preposition.End - preposition.Start > LongestPreposition)
        {
            return position;
        }

        var its = lexer.At(preposition.End);
        return
            its.Kind == TokenKind.Word
            && its.Can(WordRoles.Its)
            && lexer.At(its.End) is { Kind: TokenKind.Word } unit
            && unit.Can(WordRoles.Unit)
            && CitedUnit.DepthOf(unit.Unit) > depth
            ? unit.Start
            : position;
    }

    /// <summary>Whether a month follows a number, or a word for "of" and a month: "24 de janeiro".</summary>
    public static bool IsMonthOrOfOne(ReadOnlySpan<char> text, Token after) =>
        IsMonth(text, after)
        || (after.Can(WordRoles.Of) && new Lexer(text).At(after.End) is { Kind: TokenKind.Word } next && next.Can(WordRoles.Month));

    /// <summary>Whether a unit may be cited without a number: "the Annex"; not дополнена, "supplemented".</summary>
    public static bool MayBeWhole(ReadOnlySpan<char> text, Token unit, ProvisionKind kind) =>
        CitedUnit.DepthOf(kind) == 0 && !WordEndings.IsVerbLikeNoun(text[unit.Start..unit.End]);

    // المادة 12/3, but not المادتين 12/13: the word before the number is one for a single article.
    public static bool IsOneArticle(ReadOnlySpan<char> text, int number, bool mayBeShort = false)
    {
        var end = number;
        while (end > 0 && (text[end - 1] is ' ' or '\u00A0' or '(' || (mayBeShort && text[end - 1] == '.')))
        {
            end--;
        }

        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return start < end && !LanguageTraits.IsPluralUnit(text[start..end]);
    }

    // المادتين (53، 64), المادة (13/ب): more than one number, so that the bracket is none of a paragraph; and المادة (السابعة).
    public static bool OpensNumbers(ReadOnlySpan<char> text, int open)
    {
        const int Longest = 40;
        if (open + 2 >= text.Length || text[open] != '(')
        {
            return false;
        }

        if (!char.IsDigit(text[open + 1]))
        {
            return NumberWords.Read(text, open + 1, LanguageSet.All, out _, out _, out _) > open + 1;
        }

        var inside = text[(open + 1)..Math.Min(text.Length, open + Longest)];
        var close = inside.IndexOf(')');
        for (var i = 0; i < close; i++)
        {
            if (!char.IsDigit(inside[i]))
            {
                return true;
            }
        }

        return false;
    }

    // 第1条、第2条
    public static bool GoesOnPlaced(Token first, Token next) => next.Kind == TokenKind.Placed && next.Unit == first.Unit;

    /// <summary>Whether a number is that of a resolution by its sign: the 1874호 of "제8항과 1874호" is no member of the list.</summary>
    public static bool IsOfResolution(ReadOnlySpan<char> text, Token number) =>
        number.Number.Leading > MostPoints && number.End < text.Length && ResolutionPhrase.IsNumberSuffix(text[number.End]);

    // A lone letter would be a word of a name, but for roman numerals.
    public static bool IsBareNumber(ReadOnlySpan<char> text, Token token, ProvisionKind kind) =>
        (token.Kind == TokenKind.Number && !IsOfResolution(text, token))
        || (token.Kind == TokenKind.Brackets && CitedUnit.IsInner(kind))
        || (
            token.Kind == TokenKind.Word
            && NumberLetters.Read(text, token.Start, token.End, lettersStay: false, out var number) > token.Start
            && number.Leading > 0
        );

    public static bool IsSeparator(Token token) =>
        token.Kind is TokenKind.Comma or TokenKind.Dash || (token.Can(WordRoles.To | WordRoles.And) && !token.Can(WordRoles.Unit));

    public static bool IsLikeMember(Token token, Token first) =>
        token.Kind == first.Kind && !token.Can(WordRoles.Unit) && (token.Kind != TokenKind.Word || token.Can(WordRoles.Number));

    // "с 30 по 33 статьи"
    public static bool HadAround(ReadOnlySpan<char> text, Token token)
    {
        var before = token.Start - 1;
        while (before >= 0 && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        var end = before + 1;
        while (before >= 0 && char.IsLetter(text[before]))
        {
            before--;
        }

        return end > before + 1 && Vocabulary.Find(text[(before + 1)..end])?.LanguagesOf(WordRoles.AroundRange).IsEmpty == false;
    }

    // "article No. 5", "статья № 5", المادة رقم 28
    public static int AfterNumberWord(ReadOnlySpan<char> text, int position) =>
        ResolutionPhrase.SkipNumberWords(text, position) is var number
        && number > position
        && number < text.Length
        && char.IsDigit(text[number])
            ? number
            : position;

    // م/33: a stroke between the letter for an article and its number.
    public static int AfterStrokeOfLetter(ReadOnlySpan<char> text, Token unit, int position) =>
        unit.End - unit.Start == 1
        && position == unit.End
        && position + 1 < text.Length
        && text[position] == '/'
        && char.IsDigit(text[position + 1])
        && Scripts.Of(text[unit.Start]) == Script.Arabic
            ? position + 1
            : position;

    // Where no sign follows that makes something else of the figure, in a text that is Japanese.
    public static bool HasBareParagraph(ReadOnlySpan<char> text, int position, Token article)
    {
        const int Longest = 2;
        var end = position;
        while (end < text.Length && char.IsDigit(text[end]))
        {
            end++;
        }

        return end > position
            && end - position <= Longest
            && !(article.Languages & LanguageTraits.HasBareParagraphs).IsEmpty
            && !(
                end < text.Length
                && (LanguageTraits.IsDateSign(text[end]) || text[end] is '.' or ',' || LanguageTraits.IsCounter(text[end]))
            )
            && new Lexer(text).At(position).Kind == TokenKind.Number
            && LanguageTraits.HasBareParagraphs.Has(LanguageDetector.Of(text, article.Start, article.End, article.Languages));
    }

    /// <summary>A number of a list after one article: in "art. 6.1 y 3" it is a paragraph of that article, as one article is named, and
    /// articles would ascend.</summary>
    public static ProvisionNumber InSameArticle(ProvisionNumber before, ProvisionNumber number)
    {
        if (!before.IsDotted || number.Leading <= 0 || number.Leading > before.Leading)
        {
            return number;
        }

        var (article, written) = ($"{before.Leading}.", number.ToString());
        var isParagraph = !number.IsDotted || (char.IsLetter(written[^1]) && number.Leading < before.Leading); // "3.c"
        return
            isParagraph
            && before.ToString() is var dotted
            && dotted.StartsWith(article, StringComparison.Ordinal)
            && LeadingIn(dotted.AsSpan(article.Length)) is var paragraph and > 0
            && number.Leading > paragraph
            && ProvisionNumber.TryParse(article + written, null, out var whole)
            ? whole
            : number;
    }

    private static int LeadingIn(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(end < 0 ? text : text[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    /// <summary>Whether nothing but a number with its sign stands in a bracket, or a list of such: （4項）, （第一款和第三款）, and not
    /// （4項目）.</summary>
    public static bool FillsBracket(ReadOnlySpan<char> text, Token placed)
    {
        const int Most = 16;
        if (placed.Start == 0 || text[placed.Start - 1] is not ('(' or '（'))
        {
            return false;
        }

        var position = placed.End;
        for (var i = 0; i < Most && position < text.Length; i++)
        {
            if (text[position] is ')' or '）')
            {
                return true;
            }

            var token = new Lexer(text).At(position);
            if (
                !(
                    token.Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Placed or TokenKind.Brackets
                    || (token.Kind == TokenKind.Word && token.Can(WordRoles.And | WordRoles.To))
                )
            )
            {
                return false;
            }

            position = token.End;
        }

        return false;
    }

    /// <summary>After the ordinal sign that a space parts from its number, as in "artículo 2 °"; no degrees, which have a scale after
    /// it.</summary>
    public static int AfterSignApart(ReadOnlySpan<char> text, int position) =>
        text[position..] is [' ' or '\u00A0', '°' or 'º', .. var rest] && (rest.IsEmpty || !char.IsLetterOrDigit(rest[0]))
            ? position + 2
            : position;

    /// <summary>After the full stop of a number that ends no sentence: "art. 2.4. de la Carta", "incs. a. y b.", "п. 4. ст. 2".</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the number ends.</param>
    public static int AfterFullStop(ReadOnlySpan<char> text, int position)
    {
        const WordRoles GoesOn = WordRoles.Of | WordRoles.And | WordRoles.Unit;
        return
            position > 0
            && text[position..] is ['.', ' ' or '\u00A0' or '\n', var next, ..]
            && char.IsLower(next)
            && char.IsLetterOrDigit(text[position - 1])
            && new Lexer(text).At(position + 1) is { Kind: TokenKind.Word } word
            && word.Can(GoesOn)
            && (word.End - word.Start > 1 || word.Can(WordRoles.And)) // "Article 20. d of the Statute"
            ? position + 1
            : position;
    }

    public static bool IsPluralAt(ReadOnlySpan<char> text, int start)
    {
        const int LongestUnit = 40;
        var (end, last) = (start, Math.Min(text.Length, start + LongestUnit));
        while (end < last && char.IsLetter(text[end]))
        {
            end++;
        }

        // Without spaces letters go on to the end of the text.
        return end < start + LongestUnit && LanguageTraits.IsPluralUnit(text[start..end]);
    }

    // "the third paragraph", "der 4. Artikel", "4-я статья", "30 по 33 статьи"
    public static bool MayHaveUnitAfter(Token token) =>
        ((token.Can(WordRoles.Number) && token.IsOrdinal) || token.Kind == TokenKind.Number) && !token.Can(WordRoles.Unit);

    /// <summary>Whether something joins one unit to the next.</summary>
    /// <param name="token">The sign or word.</param>
    /// <param name="mayBeSemicolon">Whether a semicolon does.</param>
    public static bool JoinsUnits(Token token, bool mayBeSemicolon) =>
        token.Kind == TokenKind.Comma
        || (mayBeSemicolon && token.Kind == TokenKind.Semicolon)
        || (token.Kind == TokenKind.Word && token.Can(WordRoles.Link | WordRoles.And) && !token.Can(WordRoles.Unit));

    /// <summary>The "its" of "paragraphs 2 and 3 of its Article 6", "пункты 2 и 3 её статьи 6".</summary>
    /// <param name="its">The word.</param>
    /// <param name="unit">What follows it.</param>
    public static bool IsPossessive(Token its, Token unit) =>
        its.Kind == TokenKind.Word
        && its.Can(WordRoles.Its)
        && unit.Kind == TokenKind.Word
        && unit.Can(WordRoles.Unit)
        && CitedUnit.DepthOf(unit.Unit) <= CitedUnit.Article;

    /// <summary>第31条3項の(a): whether the sign between a number and the letter of its point is no more than an "of".</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the number ends.</param>
    /// <param name="of">What stands there.</param>
    /// <param name="bracket">What stands after one character.</param>
    public static bool IsOfBeforeBracket(ReadOnlySpan<char> text, int position, Token of, Token bracket) =>
        of.Kind == TokenKind.Word
        && of.Start == position
        && of.End == position + 1
        && of.Can(WordRoles.Of)
        && NameWords.IsWordOfItsOwn(text[position])
        && bracket is { Kind: TokenKind.Brackets, Number.IsLetters: true }
        && bracket.Start == of.End;

    /// <summary>What joins as "and" does where it stands: "as well as", "i. V. m.", the slash of "31/32".</summary>
    public static Token Joined(ReadOnlySpan<char> text, Token token, LanguageSet languages)
    {
        var start = token.Start;
        if (start >= text.Length || token.Kind is TokenKind.Number or TokenKind.Comma or TokenKind.End)
        {
            return token;
        }

        var end = text[start] == '/' ? EndOfSlash(text, start) : LanguageTraits.EndOfJoin(text, start, languages);
        return end > start ? new Token(TokenKind.Word, start, end, WordRoles.And) : token;
    }

    /// <summary>Whether a list goes on outside the unit that was read last: "Articles 54, paragraph 2, 61" has one paragraph, and goes on
    /// with articles.</summary>
    public static bool GoesOnOutside(ReadOnlySpan<char> text, PhraseParts parts, Token word, ProvisionKind kind, LanguageSet languages) =>
        parts.Units is [.., var outer]
        && outer.Depth < CitedUnit.DepthOf(kind)
        && IsOfSeveral(text, outer)
        && !languages.IsWithin(LanguageTraits.NounsHaveCapitals) // "Abs." is none
        && (char.IsAsciiLetter(text[word.Start]) || IsOneSign(text, word.Start))
        && !IsPluralAt(text, word.Start);

    /// <summary>The article with its number after "the same", which goes on outside what was read: "paragraph 2 of the same Article 1",
    /// "пункт 2 той же статьи 1"; none without a number, as in "paragraph 2 of that article".</summary>
    public static Token? AfterSame(ReadOnlySpan<char> text, Token token, int depth)
    {
        const int MostWords = 2;
        if (depth <= CitedUnit.Article || !token.Can(WordRoles.That))
        {
            return null;
        }

        var lexer = new Lexer(text);
        for (var i = 0; i < MostWords && token.Kind == TokenKind.Word && !token.Can(WordRoles.Unit); i++)
        {
            token = lexer.At(token.End);
        }

        return token.Can(WordRoles.Unit) && token.Unit == ProvisionKind.Article && lexer.At(token.End).Kind == TokenKind.Number
            ? token
            : null;
    }
}
