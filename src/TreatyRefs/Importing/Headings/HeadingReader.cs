using TreatyRefs.Grammar;
using TreatyRefs.Importing.Lines;
using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Importing.Headings;

/// <summary>Reads a line as the heading of a provision, with the words of a language's citations: <c>Article 5</c>, <c>PREMIÈRE PARTIE</c>,
/// <c>第五条</c>, <c>المادة الأولى</c>.</summary>
internal sealed class HeadingReader(LanguageSet languages)
{
    private const int LongestNumber = 40;
    private const int MostBetween = 10;
    private const string Dividers = ".:-–—―．：、·‐‑";
    private const WordRoles GoesOn =
        WordRoles.Link | WordRoles.Of | WordRoles.And | WordRoles.To | WordRoles.Above | WordRoles.AroundRange | WordRoles.Thereof;

    private readonly List<UnitWords> _headings =
    [
        .. LanguageCatalogue.Current.In(languages).SelectMany(language => language.Layout.Headings),
    ];

    private readonly List<string> _numberWords =
    [
        .. LanguageCatalogue.Current.In(languages).SelectMany(language => language.Layout.NumberWords),
    ];

    /// <summary>The heading that a line may be, without its weight.</summary>
    public HeadingCandidate? Read(SourceLine line, int index)
    {
        var text = line.Flat;
        var lexer = new Lexer(text);
        if (text.Length == 0 || !TryUnit(text, lexer, out var kind, out var number, out var end, out var numberStart) || !CanHead(kind))
        {
            return null;
        }

        if (number.IsNone)
        {
            if (!IsComplete(kind))
            {
                return null;
            }

            numberStart = end;
        }

        return
            TryRest(text, lexer, kind, ref number, ref end, out var rest, out var form)
            && !(form == HeadingForm.Loose && IsReference(text[rest..]))
            ? new HeadingCandidate(index, kind, number, Printed(text[Math.Min(numberStart, end)..end], kind, number), rest, form)
            : null;
    }

    /// <summary>Whether a line is nothing but a kind and a number that a library cannot hold, such as <c>Статья 3-1</c>.</summary>
    public bool HasNumberOfTwo(SourceLine line) =>
        TryUnit(line.Flat, new Lexer(line.Flat), out var kind, out var number, out var end, out _)
        && CanHead(kind)
        && !number.IsNone
        && line.Flat.AsSpan(end).TrimEnd(" .:") is ['-' or '–', .. var second]
        && second.Length is > 0 and <= 3
        && second.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool CanHead(ProvisionKind kind) =>
        kind.GroupsArticles()
        || kind.RestartsNumbering()
        || kind is ProvisionKind.Article or ProvisionKind.Rule or ProvisionKind.Regulation or ProvisionKind.Preamble;

    private static bool IsComplete(ProvisionKind kind) => kind == ProvisionKind.Preamble || kind.RestartsNumbering();

    private bool TryUnit(string text, Lexer lexer, out ProvisionKind kind, out ProvisionNumber number, out int end, out int numberStart)
    {
        var token = lexer.At(0, languages);
        (kind, number, end, numberStart) = (token.Unit, token.Number, token.End, 0);
        if (token.Kind == TokenKind.Placed)
        {
            return Vocabulary.NumberPrefixes.Contains(text[0], StringComparison.Ordinal);
        }

        if (IsCased(text[0]) && !char.IsUpper(text[0]))
        {
            return false;
        }

        if (OwnUnit(text) is var (own, length))
        {
            (kind, number) = (own, default);
            return ReadNumber(text, lexer, kind, length, ref number, ref end, ref numberStart) || IsComplete(kind);
        }

        // "Première partie": the number comes first, and nothing but a title follows.
        if (
            token.Can(WordRoles.Number)
            && !token.Can(WordRoles.Unit)
            && lexer.At(token.End, languages) is var unit
            && unit.Can(WordRoles.Unit)
            && unit.Unit.GroupsArticles()
        )
        {
            (kind, end) = (unit.Unit, unit.End);
            return true;
        }

        number = default;
        return token.Kind == TokenKind.Word
            && token.Can(WordRoles.Unit)
            && !StartsWithConjunction(text, token)
            && (ReadNumber(text, lexer, kind, token.End, ref number, ref end, ref numberStart) || IsComplete(kind));
    }

    // "والمادة 6" is a word with a conjunction before it.
    private static bool StartsWithConjunction(string text, Token token) =>
        Proclitics.MayBegin(text) && token.End > 1 && Vocabulary.Find(text.AsSpan(1, token.End - 1)) is not null;

    private (ProvisionKind Kind, int Length)? OwnUnit(string text)
    {
        foreach (var unit in _headings)
        {
            foreach (var word in unit.Words)
            {
                if (
                    text.Length >= word.Length
                    && TextFolding.Fold(text[..word.Length]) == TextFolding.Fold(word)
                    && (text.Length == word.Length || !char.IsLetter(text[word.Length]) || NameWords.IsWordOfItsOwn(text[word.Length]))
                )
                {
                    return (unit.Kind, word.Length);
                }
            }
        }

        return null;
    }

    private bool ReadNumber(
        string text,
        Lexer lexer,
        ProvisionKind kind,
        int position,
        ref ProvisionNumber number,
        ref int end,
        ref int numberStart
    )
    {
        end = position;
        var token = lexer.At(SkipNumberWord(text, position), languages);
        numberStart = token.Start;
        if (kind == ProvisionKind.Preamble || token.Start - position > MostBetween)
        {
            return false;
        }

        if (token.Kind is TokenKind.Number or TokenKind.Brackets || token.Can(WordRoles.Number))
        {
            (number, end) = (token.Number, token.End);
            return !number.IsNone && (token.Kind != TokenKind.Brackets || number.Leading > 0); // المادة (5)
        }

        if (token.Kind != TokenKind.Word)
        {
            return false;
        }

        var after = NumberLetters.Read(text, token.Start, token.End, lettersStay: false, out number);
        end = after > token.Start ? after : position;
        return after > token.Start;
    }

    // "Annex No. 1", "Приложение № 1"
    private int SkipNumberWord(string text, int position)
    {
        while (position < text.Length && text[position] == ' ')
        {
            position++;
        }

        var word = _numberWords.Find(word =>
            string.Compare(text, position, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
            && position + word.Length < text.Length
            && !char.IsLetter(text[position + word.Length])
        );
        return position + (word?.Length ?? 0);
    }

    // A table of the old numbers beside the new: "Article 1    Article 3".
    private bool IsReference(string text) =>
        TryUnit(text, new Lexer(text), out _, out var number, out var end, out _) && !number.IsNone && text.AsSpan(end).Trim(" .").IsEmpty;

    private bool TryRest(
        string text,
        Lexer lexer,
        ProvisionKind kind,
        ref ProvisionNumber number,
        ref int end,
        out int rest,
        out HeadingForm form
    )
    {
        CutSuffix(text, ref number, ref end);
        (rest, form) = (end, HeadingForm.Bare);
        rest += end < text.Length && text[end] == 'o' && (end + 1 == text.Length || !char.IsLetter(text[end + 1])) ? 1 : 0;
        if (number.IsDotted && (kind != ProvisionKind.Article || number.Parts.Any(part => part.Leading == 0)))
        {
            return false; // 4.1 may be an article, and 4.a is a point
        }

        while (
            rest < text.Length
            && (text[rest] == ' ' || text[rest] is ')' or ']' or '\u200F' or '\u200E' or '*' || FootnoteSign(text, rest) > 0)
        )
        {
            rest += Math.Max(1, FootnoteSign(text, rest));
        }

        if (rest == text.Length)
        {
            return true;
        }

        if (Dividers.Contains(text[rest], StringComparison.Ordinal))
        {
            return TryDivided(text, number, ref rest, out form);
        }

        var isClose = rest == end;
        form = isClose && !number.IsNone ? HeadingForm.Tight : HeadingForm.Loose;
        return text[rest] is '(' or '（' or '[' or '【' ? TryBracket(text, rest, ref form) : CanBeginText(text, lexer, rest, isClose);
    }

    // "Article 4[1]", "Article 4¹"
    private static int FootnoteSign(string text, int at)
    {
        if (text[at] is '¹' or '²' or '³' or >= '⁰' and <= '⁹')
        {
            return 1;
        }

        var digits = text[at] == '[' ? text.AsSpan(at + 1).IndexOfAnyExceptInRange('0', '9') : -1;
        return digits is > 0 and <= 3 && text[at + 1 + digits] == ']' ? digits + 2 : 0;
    }

    // "Article 5In no case": the letters after a number belong to it only where they are no word.
    private static void CutSuffix(string text, ref ProvisionNumber number, ref int end)
    {
        var digits = end;
        while (digits > 0 && !char.IsDigit(text[digits - 1]))
        {
            digits--;
        }

        var suffix = text.AsSpan(digits, end - digits);
        var isDotted = suffix.StartsWith(".") && suffix.Length == 2 && char.IsUpper(suffix[1]);
        var isWord = suffix.Length == 2 && char.IsUpper(suffix[0]) && char.IsLower(suffix[1]);
        var isOrdinal = suffix is "o"; // ARTICULO 1o.
        if (digits > 0 && number.Leading > 0 && (isDotted || isWord || isOrdinal))
        {
            (number, end) = (new ProvisionNumber(number.Leading), digits);
        }
    }

    private static bool TryDivided(string text, ProvisionNumber number, ref int rest, out HeadingForm form)
    {
        var start = rest;
        while (rest < text.Length && (Dividers.Contains(text[rest], StringComparison.Ordinal) || text[rest] == ' '))
        {
            rest++;
        }

        form = rest == text.Length ? HeadingForm.Bare : HeadingForm.Divided;

        // "Article 5-7" is a range, and "Annex-based" a word.
        return rest == text.Length
            || !(
                (rest - start == 1 && char.IsDigit(text[rest]))
                || (number.IsNone && rest - start == 1 && text[start] != '.')
                || char.IsLower(text[rest])
            );
    }

    // A title in brackets, as Korean has it; "(1)" and "(a)" go on with a pinpoint, or number the first paragraph.
    private static bool TryBracket(string text, int rest, ref HeadingForm form)
    {
        var length = text.AsSpan(rest + 1).IndexOfAny(")）]】");
        if (length < 0)
        {
            return false;
        }

        var inside = text.AsSpan(rest + 1, length).Trim();
        if (IsPinpoint(inside))
        {
            var after = text.AsSpan(rest + length + 2).TrimStart();
            return after.Length > 0 && !char.IsLower(after[0]) && char.IsLetter(after[0]) && text[rest - 1] == ' ';
        }

        form = HeadingForm.Divided;
        return !char.IsLower(inside[0]) || rest + length + 2 >= text.Length;
    }

    /// <summary>Whether what stands in brackets is a number or letter, and no title.</summary>
    public static bool IsPinpoint(ReadOnlySpan<char> inside) =>
        inside.Length <= 1
        || (inside.Length == 2 && char.IsAscii(inside[0]))
        || char.IsDigit(inside[0])
        || NumberText.TryReadInBrackets(inside, 0, inside.Length, out _)
            && (!char.IsAsciiLetter(inside[0]) || RomanNumeral.TryParse(inside, out _));

    private bool CanBeginText(string text, Lexer lexer, int rest, bool isClose)
    {
        var c = text[rest];
        if (char.IsDigit(c))
        {
            // "Article 2 1. The Commission"
            return !isClose && MarkerReader.Read(text, rest) is { Shape: not MarkerShape.Plain } marker && marker.Readings[0].Ordinal == 1;
        }

        if (IsCased(c))
        {
            return char.IsUpper(c) && !IsWordThatGoesOn(text, lexer, rest);
        }

        if (!char.IsLetter(c))
        {
            return !isClose && (Punctuation.OpensQuote(c) || c == '¿');
        }

        // 제5조에 is inflected; 第五条第二款 and 第五条和 go on.
        var next = lexer.At(rest, languages);
        return !(isClose && Scripts.IsHangul(c))
            && next.Kind != TokenKind.Placed
            && !StartsWithConjunction(text, next)
            && !(IsWordThatGoesOn(text, lexer, rest) && (isClose || !IsPartOfWord(text, lexer, next)));
    }

    // After a space 의무 is no ending but a duty, and 和平 is peace: only 和第六条 goes on there.
    private bool IsPartOfWord(string text, Lexer lexer, Token word) =>
        word.End < text.Length
        && (
            Scripts.IsHangul(text[word.Start])
                ? Scripts.IsHangul(text[word.End])
                : NameWords.IsWordOfItsOwn(text[word.Start]) && lexer.At(word.End, languages).Kind != TokenKind.Placed
        );

    // A capital begins a title, but where all letters are capitals.
    private bool IsWordThatGoesOn(string text, Lexer lexer, int position)
    {
        var token = lexer.At(position, languages);
        return token.Kind == TokenKind.Word
            && (char.IsUpper(text[position]) ? SourceLine.IsAllUpper(text) && token.Can(WordRoles.Of | WordRoles.And) : token.Can(GoesOn));
    }

    // What can be read back is kept as it stands; 第四, premier and الرابعة cannot.
    private static string Printed(string written, ProvisionKind kind, ProvisionNumber number)
    {
        var text = written.Trim(" .ºª°()".ToCharArray());
        return
            text.Length <= LongestNumber && ProvisionNumber.TryParse(text, null, out var read) && read == number && text.All(char.IsAscii)
            ? text == number.ToString()
                ? number.ToString("P", null)
                : text
            : kind == ProvisionKind.Preamble
                ? string.Empty
                : number.ToString("P", null);
    }

    private static bool IsCased(char c) => char.IsUpper(c) || char.IsLower(c);
}
