using TreatyRefs.Grammar;
using TreatyRefs.Languages;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>What stands between a provision and its instrument.</summary>
[Flags]
internal enum Links
{
    /// <summary>Nothing but spaces.</summary>
    None = 0,

    /// <summary>A preposition or article.</summary>
    Word = 1,

    /// <summary>A word for "of".</summary>
    Of = 2,

    /// <summary>A comma.</summary>
    Comma = 4,

    /// <summary>A bracket that opens.</summary>
    Bracket = 8,

    /// <summary>A quotation mark that opens.</summary>
    Quote = 16,
}

/// <summary>Links that were gone over.</summary>
/// <param name="Kinds">What they are.</param>
/// <param name="End">Where they end.</param>
/// <param name="Article">Where the article ("the") begins that stands last among them, if one does: it belongs to what is written, and
/// not to the citation's end.</param>
internal readonly record struct LinksRead(Links Kinds, int End, int? Article)
{
    /// <summary>The languages of the words for "of" among them.</summary>
    public LanguageSet OfLanguages { get; init; }

    /// <summary>Whether some of these are among them.</summary>
    public bool Have(Links kinds) => (Kinds & kinds) != 0;
}

/// <summary>Goes over the words and marks that join a provision and its instrument.</summary>
internal static class LinkReader
{
    private const int Most = 8;
    private const WordRoles NoLinks = WordRoles.Unit | WordRoles.This | WordRoles.That | WordRoles.Designation | WordRoles.Law;

    /// <summary>Goes over links.</summary>
    public static LinksRead Skip(in ScanText at, int position)
    {
        var links = Links.None;
        int? article = null;
        var ofLanguages = default(LanguageSet);
        position = AfterQuote(at, ListRules.AfterFullStop(at.Text, position));
        for (var i = 0; i < Most; i++)
        {
            position = SkipSpaces(at, position);
            if (position >= at.Text.Length)
            {
                break;
            }

            if (MarkAt(at, position) is var mark and not Links.None)
            {
                links |= mark;
                position++;
                continue;
            }

            var token = at.Lexer.At(position);
            if (!IsLink(at, token))
            {
                break;
            }

            links |= token.Can(WordRoles.Of) ? Links.Of | Links.Word : Links.Word;
            ofLanguages |= token.LanguagesOf(WordRoles.Of);
            article = token.Can(WordRoles.Of) ? null : token.Start;
            position = token.End;
        }

        return new LinksRead(links, position, article) { OfLanguages = ofLanguages };
    }

    // “Article 8” of the Convention, « article 8 » de la CEDH: what is quoted is the article alone.
    private static int AfterQuote(in ScanText at, int position)
    {
        const int Most = 2;
        var end = position;
        while (end - position < Most && at[end] is ' ' or '\u00A0')
        {
            end++;
        }

        return Punctuation.IsQuotation(at[end]) && Punctuation.ClosesQuote(at[end]) && !Punctuation.ClosesTitle(at[end])
            ? end + 1
            : position;
    }

    // A letter with a full stop is none: the numeral of "des I. Zusatzprotokolls", the decree of "del d.lgs.".
    private static bool IsLink(in ScanText at, in Token token) =>
        token.Kind == TokenKind.Word
        && token.Entry is not null
        && token.Can(WordRoles.Link | WordRoles.Of)
        && !token.Can(NoLinks)
        && !(token.End == token.Start + 1 && at[token.End] == '.');

    private static int SkipSpaces(in ScanText at, int position)
    {
        while (
            at[position] is ' ' or '\u00A0' or '\t' or '\'' or '\u2019' or '\u200F' or '\u200E'
            || (at[position] is '\n' or '\r' && !at.Cursor.EndsParagraph(position))
        )
        {
            position++;
        }

        return position;
    }

    private static Links MarkAt(in ScanText at, int position) =>
        Punctuation.IsComma(at[position]) ? Links.Comma
        : Punctuation.OpensBracket(at[position]) || at[position] == '[' ? Links.Bracket
        : Punctuation.OpensQuote(at[position]) ? Links.Quote
        : Links.None;
}
