using System.Globalization;
using TreatyRefs.Grammar;
using TreatyRefs.Model;

namespace TreatyRefs.Citations;

/// <summary>What stands around names and provisions in a citation that somebody typed.</summary>
internal static class CitationWords
{
    private const int YearDigits = 4;

    /// <summary>Goes over quotation marks, closing brackets, commas, and words such as "of the".</summary>
    public static int SkipLinks(string text, int position)
    {
        var lexer = new Lexer(text);
        while (true)
        {
            while (position < text.Length && (char.IsWhiteSpace(text[position]) || IsLinkingMark(text[position])))
            {
                position++;
            }

            if (
                position > 0
                && text[position - 1] is '\'' or '’'
                && LanguageTraits.PossessiveAt(text.AsSpan(position)) is > 0 and var length
            )
            {
                position += length;
                continue;
            }

            if (position < text.Length && text[position] is '(' or '[' && position + 1 < text.Length && char.IsLetter(text[position + 1]))
            {
                position++;
                continue;
            }

            var token = lexer.At(position);
            if (token.Kind != TokenKind.Word || !token.Can(WordRoles.Link) || token.Can(WordRoles.Unit | WordRoles.Number))
            {
                return position;
            }

            position = token.End;
        }
    }

    /// <summary>Goes over white space.</summary>
    public static int SkipSpace(string text, int position)
    {
        position = Math.Max(0, position);
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>Whether a word such as "of" follows: "Article 4 of" leaves something out.</summary>
    public static bool EndsInLink(string text, int position) =>
        new Lexer(text).At(position) is var token && token.Kind == TokenKind.Word && token.Can(WordRoles.Link);

    /// <summary>The name in "Foo Convention, art. 4" is what stands before the provision.</summary>
    public static string NameBefore(string text)
    {
        var lexer = new Lexer(text);
        for (var token = lexer.At(0); token.Kind != TokenKind.End; token = lexer.At(token.End))
        {
            var phrase = new PhraseReader(text);
            if (
                token.Start > 0
                && (token.Kind is TokenKind.Placed or TokenKind.Number || token.Can(WordRoles.Unit))
                && phrase.TryRead(token.Start, mayBeBare: true, out _)
                && phrase.Position == text.Length
            )
            {
                return text[..token.Start].TrimEnd(' ', ',', '\u00A0');
            }
        }

        return text;
    }

    /// <summary>Goes over a year that is the instrument's own: <c>VCLT 1969 art. 31</c>, <c>VCLT art. 31 (1969)</c>.</summary>
    public static int SkipYear(string text, int position, Instrument? instrument)
    {
        var start = SkipSpace(text, position);
        if (start < text.Length && text[start] == ',')
        {
            start = SkipSpace(text, start + 1);
        }

        var (year, end) = BracketedYear(text, start, out var close) is { } bracketed ? (bracketed, close) : BareYear(text, start);
        return instrument is not null && year > 0 && IsYearOf(instrument, year) ? end : position;
    }

    /// <summary>A year in round brackets; in square ones it is that of a journal.</summary>
    public static int? BracketedYear(string text, int position, out int end)
    {
        var start = SkipSpace(text, position);
        end = position;
        if (
            start + YearDigits + 1 >= text.Length
            || !Punctuation.OpensBracket(text[start])
            || !Punctuation.ClosesBracket(text[start + YearDigits + 1])
            || BareYear(text, start + 1) is not (> 0 and var year, _)
        )
        {
            return null;
        }

        end = start + YearDigits + 2;
        return year;
    }

    /// <summary>Whether something happened to an instrument in a year, or the year stands in its title.</summary>
    public static bool IsYearOf(Instrument instrument, int year) =>
        instrument.Actions.Any(action => action.Date?.Year == year)
        || instrument.CitationDate?.Date.Year == year
        || instrument.Title.Versions.Any(title =>
            title.Text.Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        );

    // Commas, quotation marks of all languages, the point after an abbreviation, brackets that close.
    private static bool IsLinkingMark(char c) =>
        Punctuation.IsComma(c) || Punctuation.OpensQuote(c) || Punctuation.Closes(c) || c is '.' or '\'' or ']';

    private static (int Year, int End) BareYear(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var isYear =
            end - start == YearDigits
            && text[start] is '1' or '2'
            && !(end < text.Length && (text[end] is '(' or '/' or '.' || char.IsLetter(text[end])));
        return isYear ? (int.Parse(text.AsSpan(start, YearDigits), NumberStyles.None, CultureInfo.InvariantCulture), end) : (0, start);
    }
}
