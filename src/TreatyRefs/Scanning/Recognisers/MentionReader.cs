using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads the instrument to which a provision belongs, after it.</summary>
internal static class MentionReader
{
    /// <summary>The instrument.</summary>
    /// <param name="at">The text.</param>
    /// <param name="links">What stands between the provision and it, and where that ends.</param>
    /// <param name="hasName">Whether the citation has a name already, before its provisions.</param>
    public static InstrumentCandidate? After(in ScanText at, LinksRead links, bool hasName)
    {
        if (hasName && !links.Have(Links.Of))
        {
            return null;
        }

        if (NameReader.Any(at, links.End) is { } named && NameReader.IsWritten(at, named))
        {
            var isClose = links.Kinds != Links.Comma || named.Words != InstrumentWords.Alias;
            return isClose ? CloseQuote(at, WithArticle(at, named, links), links) : null;
        }

        if (links.Have(Links.Bracket))
        {
            return null;
        }

        if (PointerReader.After(at, links.End, links) is not { } pointer)
        {
            return Unknown(at, links);
        }

        // "the Constitution" is a law first, unless the text has named one that calls itself so.
        var otherwise = pointer.Designation == "constitution" ? Unknown(at, links) : null;
        return WithArticle(at, pointer, links) with { Otherwise = otherwise };
    }

    /// <summary>A name with the quotation mark after it, where one stands before it.</summary>
    public static InstrumentCandidate CloseQuote(in ScanText at, InstrumentCandidate read, LinksRead links) =>
        links.Have(Links.Quote) && Punctuation.ClosesQuote(at[read.End]) ? read with { End = read.End + 1 } : read;

    private static InstrumentCandidate? Unknown(in ScanText at, LinksRead links)
    {
        var mayFollow = links.Have(Links.Of) || !links.Have(Links.Comma | Links.Word);
        return mayFollow && LawReader.After(at, links.End, links.Have(Links.Of)) is { } law ? WithArticle(at, law, links) : null;
    }

    private static InstrumentCandidate WithArticle(in ScanText at, InstrumentCandidate read, LinksRead links) =>
        links.Article is { } article && at.IsGap(at.Lexer.EndOfWord(article), read.Start)
            ? read with
            {
                AsWritten = at.Text[article..read.End].ToString(),
            }
            : read;
}
