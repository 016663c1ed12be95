using System.Buffers;
using TreatyRefs.Collections;
using TreatyRefs.Languages;

namespace TreatyRefs.Grammar;

/// <summary>What the marks of a text mean, in whatever language: the marks that the languages declare, in one place.</summary>
internal static class Punctuation
{
    private static readonly LanguageTable<Tables> s_tables = new(catalogue => new Tables(catalogue));

    /// <summary>The marks that open round brackets.</summary>
    public const string OpeningBrackets = "(\uFF08";

    /// <summary>The marks that close round brackets.</summary>
    public const string ClosingBrackets = ")\uFF09";

    // In running text these may be apostrophes.
    private const string Apostrophes = "'‘’";

    /// <summary>Whether a mark ends a sentence, if what follows begins another.</summary>
    public static bool MayEndSentence(char c) => s_tables.Value.SentenceEnds.Contains(c);

    /// <summary>Whether a mark ends a sentence whatever follows.</summary>
    public static bool EndsSentence(char c) => s_tables.Value.FullSentenceEnds.Contains(c);

    /// <summary>Whether a mark at the end of a line ends a sentence or a member of a list.</summary>
    public static bool EndsPart(char c) => MayEndSentence(c) || EndsSentence(c) || IsSemicolon(c) || Plain(c) == ':' || c is '…' or '।';

    /// <summary>Whether a mark closes a quotation, the name of a work or brackets, so that it may stand after the end of a
    /// sentence.</summary>
    public static bool Closes(char c) => ClosesQuote(c) || ClosesBracket(c);

    /// <summary>The same, where it can be no apostrophe.</summary>
    public static bool ClosesSurely(char c) => Closes(c) && !Apostrophes.Contains(c, StringComparison.Ordinal);

    /// <summary>A text without the spaces and quotation marks around it.</summary>
    public static ReadOnlySpan<char> WithoutQuotations(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && (text[0] == ' ' || IsQuotation(text[0])))
        {
            text = text[1..];
        }

        while (text.Length > 0 && (text[^1] == ' ' || IsQuotation(text[^1])))
        {
            text = text[..^1];
        }

        return text;
    }

    /// <summary>Whether a mark opens or closes a quotation or the name of a work, and can be no apostrophe.</summary>
    public static bool IsQuotation(char c) =>
        Plain(c) is var plain && (OpensQuote(plain) || ClosesQuote(plain)) && !Apostrophes.Contains(plain, StringComparison.Ordinal);

    /// <summary>The mark that closes what another opens, of those that can be no apostrophes.</summary>
    public static bool TryClosing(char open, out char close) => s_tables.Value.Pairs.TryGetValue(open, out close);

    /// <summary>Whether a text has a mark that ends a sentence and nothing else.</summary>
    public static bool HasSentenceEnd(ReadOnlySpan<char> text) => text.IndexOfAny(s_tables.Value.FullSentenceEnds) >= 0;

    /// <summary>Whether a mark is a comma.</summary>
    public static bool IsComma(char c) => s_tables.Value.Commas.Contains(Plain(c));

    /// <summary>Whether a mark is a semicolon.</summary>
    public static bool IsSemicolon(char c) => s_tables.Value.Semicolons.Contains(Plain(c));

    /// <summary>Whether a mark stands between the members of a list only.</summary>
    public static bool IsListComma(char c) => s_tables.Value.ListCommas.Contains(c);

    /// <summary>Whether a mark opens a quotation or the name of a work.</summary>
    public static bool OpensQuote(char c) => s_tables.Value.Opening.Contains(c);

    /// <summary>Whether a mark closes a quotation or the name of a work.</summary>
    public static bool ClosesQuote(char c) => s_tables.Value.Closing.Contains(c);

    /// <summary>Whether a mark opens a quotation, in which a term may stand.</summary>
    public static bool OpensTerm(char c) => s_tables.Value.OpeningTerm.Contains(c);

    /// <summary>Whether a mark opens the name of a work.</summary>
    public static bool OpensTitle(char c) => s_tables.Value.OpeningTitle.Contains(c);

    /// <summary>Whether a mark closes the name of a work.</summary>
    public static bool ClosesTitle(char c) => s_tables.Value.ClosingTitle.Contains(c);

    /// <summary>Where the name of a work ends that a mark opens: at the mark that closes it, whatever other names stand in it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="open">Where the mark stands that opens it.</param>
    /// <param name="longest">How far it is looked for.</param>
    /// <returns>-1 where no mark closes it.</returns>
    public static int EndOfTitle(ReadOnlySpan<char> text, int open, int longest)
    {
        var depth = 0;
        for (var position = open; position < Math.Min(text.Length, open + longest); position++)
        {
            depth += OpensTitle(text[position]) ? 1 : 0;
            if (ClosesTitle(text[position]) && --depth == 0)
            {
                return position;
            }
        }

        return -1;
    }

    /// <summary>Where the name of a work begins in which a place stands: at the mark that opens it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">The place.</param>
    /// <param name="longest">How far back it is looked for.</param>
    /// <returns>-1 where the place stands in none.</returns>
    public static int TitleAround(ReadOnlySpan<char> text, int position, int longest)
    {
        var depth = 0;
        for (var open = position - 1; open >= Math.Max(0, position - longest); open--)
        {
            depth += ClosesTitle(text[open]) ? 1 : 0;
            if (OpensTitle(text[open]) && --depth < 0)
            {
                return open;
            }
        }

        return -1;
    }

    /// <summary>Whether a mark opens round brackets.</summary>
    public static bool OpensBracket(char c) => Plain(c) == '(';

    /// <summary>Whether a mark closes round brackets.</summary>
    public static bool ClosesBracket(char c) => Plain(c) == ')';

    /// <summary>Whether a mark is a dash of any length, or the line that stands for one in Japanese.</summary>
    public static bool IsDash(char c) => c is '-' or >= '\u2010' and <= '\u2015';

    /// <summary>A mark that is as wide as a Chinese character, as the usual one; any other as it is.</summary>
    public static char Plain(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - '\uFF01' + '!') : c;

    private sealed class Tables(LanguageCatalogue catalogue)
    {
        public SearchValues<char> SentenceEnds => field ??= All(catalogue, marks => marks.SentenceEnds);

        public SearchValues<char> FullSentenceEnds => field ??= All(catalogue, marks => marks.FullSentenceEnds);

        public SearchValues<char> Commas => field ??= All(catalogue, marks => marks.Commas, ",");

        public SearchValues<char> Semicolons => field ??= All(catalogue, marks => marks.Semicolons, ";");

        public SearchValues<char> ListCommas => field ??= All(catalogue, marks => marks.ListCommas);

        public SearchValues<char> OpeningTerm => field ??= All(catalogue, marks => Side(marks.Quotes, 0));

        public SearchValues<char> Opening => field ??= All(catalogue, marks => Side(marks.Quotes, 0) + Side(marks.TitleQuotes, 0));

        public SearchValues<char> Closing => field ??= All(catalogue, marks => Side(marks.Quotes, 1) + Side(marks.TitleQuotes, 1));

        public SearchValues<char> OpeningTitle => field ??= All(catalogue, marks => Side(marks.TitleQuotes, 0));

        public SearchValues<char> ClosingTitle => field ??= All(catalogue, marks => Side(marks.TitleQuotes, 1));

        // A mark that opens in several languages closes as the first of them has it.
        public Dictionary<char, char> Pairs =>
            field ??= catalogue
                .Languages.SelectMany(language => language.Marks.Quotes.Concat(language.Marks.TitleQuotes))
                .Where(pair => !Apostrophes.Contains(pair[1], StringComparison.Ordinal))
                .DistinctBy(pair => pair[0])
                .ToDictionary(pair => pair[0], pair => pair[1]);

        private static string Side(EquatableArray<string> pairs, int side) => string.Concat(pairs.Select(pair => pair[side]));

        private static SearchValues<char> All(LanguageCatalogue catalogue, Func<Marks, string> marks, string usual = "") =>
            SearchValues.Create(usual + string.Concat(catalogue.Languages.Select(language => marks(language.Marks))));
    }
}
