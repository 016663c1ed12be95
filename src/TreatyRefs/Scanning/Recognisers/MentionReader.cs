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
        // "(Art. 25). Resolution 678 followed": what closes a bracket ends the sentence too.
        if ((hasName && !links.Have(Links.Of)) || Punctuation.ClosesBracket(at[links.End]))
        {
            return null;
        }

        links = AfterIts(at, links);
        if (RowOrName(at, links) is { } named && NameReader.IsWritten(at, named) && !IsPartOfOther(at, named))
        {
            return IsClose(named, links) ? CloseQuote(at, WithArticle(at, OrdinalNames.WithOrdinal(at, named), links), links) : null;
        }

        if (
            links.Kinds is Links.None or Links.Comma
            && Short(at, links.End) is { } shortName
            && (links.Kinds == Links.None || !(at[shortName.End] == ' ' && char.IsLower(at[shortName.End + 1]))) // ", EU officials said"
        )
        {
            return shortName;
        }

        if (links.Have(Links.Bracket))
        {
            return null;
        }

        if ((PointerReader.After(at, links.End, links) ?? PointerReader.Possessed(at, links.End)) is not { } pointer)
        {
            return Unknown(at, links) ?? UnknownAfterIts(at, links);
        }

        // "the Constitution" is a law first, unless the text has named one that calls itself so.
        var otherwise = pointer.Designation == "constitution" ? Unknown(at, links) : null;
        return WithArticle(at, pointer, links) with { Otherwise = otherwise };
    }

    private static InstrumentCandidate? RowOrName(in ScanText at, LinksRead links) =>
        (links.Have(Links.Comma | Links.Bracket | Links.Quote) ? null : OrdinalNames.RowAt(at, links.End))
        ?? CountedNames.Behind(at, links.End)
        ?? NameReader.Any(at, links.End);

    // "Article 5 of the Genocide Convention Implementation Act" is of that act, "Artikel 3 des EMRK-Protokollgesetzes" of that law.
    private static bool IsPartOfOther(in ScanText at, InstrumentCandidate named) =>
        named.Words == InstrumentWords.Name
        && (LongerName.GoesOn(at, named.Start, named.End) || (at[named.End] == '-' && char.IsLetter(at[named.End + 1])));

    // ", as resolution 1373 did" is no "of".
    private static bool IsClose(InstrumentCandidate named, LinksRead links) =>
        named.Words == InstrumentWords.Resolution
            ? links.Have(Links.Of) || !links.Have(Links.Comma) || !links.Have(Links.Word)
            : links.Kinds != Links.Comma || named.Words != InstrumentWords.Alias || Acronym.IsAcronym(named.AsWritten); // "5, CADH"

    /// <summary>A name with the quotation mark after it, where one stands before it.</summary>
    public static InstrumentCandidate CloseQuote(in ScanText at, InstrumentCandidate read, LinksRead links) =>
        links.Have(Links.Quote) && Punctuation.ClosesQuote(at[read.End]) ? read with { End = read.End + 1 } : read;

    // "Article 81 EC": two letters are a name only right after an article.
    private static InstrumentCandidate? Short(in ScanText at, int position)
    {
        var end = at.Lexer.EndOfWord(position);
        var goesOn = at[end] == '-' || (at[end] == ' ' && char.IsUpper(at[end + 1]) && char.IsLower(at[end + 2])); // "EU-DSGVO"
        if (end - position != 2 || !char.IsUpper(at[position]) || !char.IsUpper(at[position + 1]) || goesOn)
        {
            return null;
        }

        var ids = at.Names.Lexicon.LongestTyped(at.Tokens, position, out var typed);
        return ids.Count == 1 && typed == end
            ? NameReader.Named(at, position, end, ids) with
            {
                MayBeLaw = LawAtHome.IsOne(at, position, end),
            }
            : null;
    }

    // "paragraph 10 of its resolution 2653": whose it is does not matter.
    private static LinksRead AfterIts(in ScanText at, LinksRead links) =>
        at.Lexer.At(links.End) is { Kind: TokenKind.Word, Entry: not null } its
        && its.Can(WordRoles.Its)
        && NameReader.Any(at, at.Lexer.At(its.End).Start) is not null
            ? links with
            {
                End = at.Lexer.At(its.End).Start,
            }
            : links;

    // "Article 31 of its Headquarters Agreement"
    private static InstrumentCandidate? UnknownAfterIts(in ScanText at, LinksRead links) =>
        links.Have(Links.Of) && at.Lexer.At(links.End) is { Kind: TokenKind.Word, Entry: not null } its && its.Can(WordRoles.Its)
            ? LawReader.After(at, at.Lexer.At(its.End).Start, hasOf: true)
            : null;

    private static InstrumentCandidate? Unknown(in ScanText at, LinksRead links)
    {
        var mayFollow = links.Have(Links.Of) || !links.Have(Links.Comma | Links.Word);
        return mayFollow && LawReader.After(at, links.End, links.Have(Links.Of)) is { } law
            ? WithArticle(at, AbbreviationInside.At(at, law.Start, law.End) ?? WithSubject(at, law), links)
            : null;
    }

    private static InstrumentCandidate WithSubject(in ScanText at, InstrumentCandidate unknown) =>
        unknown.Designation is "" or "law" || unknown.AsWritten.Contains(' ')
            ? unknown
            : unknown with
            {
                Subject = SubjectInSmall.After(at, unknown.End),
            };

    private static InstrumentCandidate WithArticle(in ScanText at, InstrumentCandidate read, LinksRead links) =>
        links.Article is { } article && at.IsGap(at.Lexer.EndOfWord(article), read.Start)
            ? read with
            {
                AsWritten = at.Text[article..read.Start].ToString() + read.AsWritten,
            }
            : read;
}
