using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning;

/// <summary>What stands between a provision and its instrument.</summary>
internal ref partial struct PieceScanner
{
    /// <summary>What was read of a mention, and where it ends.</summary>
    private readonly record struct ReadResult(Mention Mention, int Start, int End);

    private readonly int SkipLinks(int position, out Links links) => SkipLinks(position, out links, out _);

    // The article before a name ("the") belongs to what is written, and not to the citation's end of it.
    private readonly int SkipLinks(int position, out Links links, out int article)
    {
        links = Links.None;
        article = -1;
        for (var i = 0; i < 8; i++)
        {
            while (
                position < _text.Length
                && (
                    _text[position] is ' ' or '\u00A0' or '\t' or '\'' or '’' or '\u200F' or '\u200E'
                    || (_text[position] is '\n' or '\r' && !EndsParagraph(position))
                )
            )
            {
                position++;
            }

            if (position >= _text.Length)
            {
                return position;
            }

            var c = _text[position];
            var mark =
                Punctuation.IsComma(c) ? Links.Comma
                : Punctuation.OpensBracket(c) || c == '[' ? Links.Bracket
                : Punctuation.OpensQuote(c) ? Links.Quote
                : Links.None;
            if (mark != Links.None)
            {
                links |= mark;
                position++;
                continue;
            }

            var token = _lexer.At(position);
            if (
                token.Kind != TokenKind.Word
                || token.Entry is null
                || !token.Can(WordRoles.Link | WordRoles.Of)
                || token.Can(WordRoles.Unit | WordRoles.This | WordRoles.That | WordRoles.Designation | WordRoles.Law)
            )
            {
                return position;
            }

            links |= token.Can(WordRoles.Of) ? Links.Of | Links.Word : Links.Word;
            article = token.Can(WordRoles.Of) ? -1 : token.Start;
            position = token.End;
        }

        return position;
    }

    /// <summary>Reads the instrument to which a provision belongs, after it.</summary>
    private ReadResult? ReadMention(int position, Links links, int article, bool hasName)
    {
        if (hasName && (links & Links.Of) == 0)
        {
            return null;
        }

        if (ReadNamed(position) is { } named && (named.Mention.By == InstrumentBinding.Name || IsTermWritten(named)))
        {
            var isClose = links != Links.Comma || named.Mention.By == InstrumentBinding.Name;
            return isClose ? CloseQuote(WithArticle(named, article), links) : null;
        }

        if ((links & Links.Bracket) != 0)
        {
            return null;
        }

        // "the Constitution" is a law first, unless the text has named one that calls itself so.
        if (
            ReadPointing(position, links) is { } pointing
            && !(pointing.Mention.By == InstrumentBinding.None && pointing.Mention.Designation == "constitution")
        )
        {
            return WithArticle(pointing, article);
        }

        var mayBeForeign = (links & Links.Of) != 0 || (links & (Links.Comma | Links.Word)) == 0;
        return mayBeForeign && ReadForeign(position, (links & Links.Of) != 0) is { } foreign ? WithArticle(foreign, article) : null;
    }

    private readonly ReadResult WithArticle(ReadResult read, int article) =>
        article < 0 || !IsGap(_lexer.EndOfWord(article), read.Start)
            ? read
            : read with
            {
                Mention = read.Mention with { AsWritten = _text[article..read.End].ToString() },
            };

    private readonly ReadResult CloseQuote(ReadResult read, Links links)
    {
        var end = read.End;
        if ((links & Links.Quote) != 0 && end < _text.Length && Punctuation.ClosesQuote(_text[end]))
        {
            end++;
        }

        return read with
        {
            End = end,
        };
    }
}
