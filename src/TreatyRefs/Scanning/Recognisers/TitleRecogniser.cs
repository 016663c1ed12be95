using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Names;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>The title at the head of a text: one of its first lines is the name of an instrument, but for a date or bracket after
/// it.</summary>
internal sealed class TitleRecogniser : Recogniser
{
    private const int LongestHead = 1500;
    private const int MostLines = 4;
    private const int ShortestTitle = 4;
    private const int LongestTitle = 499;
    private const int LongestRest = 40;

    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate = null;
        var text = at.Text;
        var position = 0;
        for (var lines = 0; lines < MostLines && position < Math.Min(text.Length, LongestHead); lines++)
        {
            while (
                position < text.Length
                && (char.IsWhiteSpace(text[position]) || text[position] is '#' or '*' || Punctuation.OpensTerm(text[position]))
            )
            {
                position++;
            }

            var end = text[position..].IndexOf('\n') is var newline and >= 0 ? position + newline : text.Length;
            var length = text[position..end].TrimEnd(" \r*.").Length;
            if (
                length is >= ShortestTitle and <= LongestTitle
                && At(at, position, position + length) is { } title
                && !IsResolutionAlone(at, title, position + length)
            )
            {
                candidate = new TitleCandidate(position, position + length, title.Id) { Article = ArticleIn(at, position, title.End) };
                return true;
            }

            position = end;
        }

        return false;
    }

    // The text is not about that resolution, but is it.
    private static bool IsResolutionAlone(in ScanText at, (InstrumentId Id, int End) title, int end) =>
        title.End == end && at.Names.DesignationOf(title.Id) == Designation.Resolution;

    private static Pinpoint? ArticleIn(in ScanText at, int start, int end)
    {
        for (var token = at.Lexer.At(start); token.End < end && token.End > token.Start; token = at.Lexer.At(token.End))
        {
            if (token.Kind != TokenKind.Word || !token.Can(WordRoles.Unit) || token.Unit != ProvisionKind.Article)
            {
                continue;
            }

            var phrase = new PhraseReader(at.Text, at.Parts);
            if (phrase.TryReadUnits(token.Start, mayBeBare: false))
            {
                return phrase.Provisions() is [var first, ..] ? first.First.Article : null;
            }
        }

        return null;
    }

    private static (InstrumentId Id, int End)? At(in ScanText at, int start, int end)
    {
        while (start < end && !NameWords.IsInWord(at[start]) && !NameWords.IsWordOfItsOwn(at[start]))
        {
            start++; // 《联合国海洋法公约》
        }

        var token = at.Lexer.At(start);
        var from = token.Entry is not null && token.Can(WordRoles.Link) ? LinkReader.Skip(at, start).End : start;
        var ids = at.Names.Lexicon.LongestInText(at.Tokens, from, out var last);
        var isJoined = NameWords.IsWordOfItsOwn(at[from]);
        var next = Punctuation.ClosesTitle(at[last]) ? last + 1 : last;
        var mayGoOn = isJoined && at.Lexer.At(next).Kind != TokenKind.Placed; // 》及其实践, and not 》第三条
        var isWhole = ids.Count == 1 && last >= end - Math.Min(LongestRest, (end - start) / (mayGoOn ? 2 : 3));
        return isWhole && (isJoined || at.Text[from..last].Contains(' ') || DesignationPhrase.InCompound(at.Text[from..last]) > 0)
            ? (ids[0], last)
            : null;
    }
}
