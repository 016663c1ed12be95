using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Names: with their provisions after them, or alone.</summary>
internal sealed class NameRecogniser : Recogniser
{
    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        var start = token.Start;
        candidate =
            start >= at.Done
            && !(start > 0 && NameWords.IsInWord(at[start - 1]) && !NameWords.IsWordOfItsOwn(at[start]))
            && NameReader.ByName(at, start) is { } name
            && NameReader.IsWritten(at, name)
                ? NamedReader.Read(at, name)
                : null;
        return candidate is not null;
    }
}

/// <summary>Names in the quotation marks that Chinese and Japanese put around them.</summary>
internal sealed class QuotedNameRecogniser : Recogniser
{
    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        var open = token.Start;
        candidate =
            open >= at.Done && NameReader.Any(at, open + 1) is { } name
                ? NamedReader.Read(at, MentionReader.CloseQuote(at, name, new LinksRead(Links.Quote, open + 1, null)), open)
                : null;
        return candidate is not null;
    }
}

/// <summary>Instruments by year and kind that the library has: "the 1961 treaty".</summary>
internal sealed class DatedRecogniser : Recogniser
{
    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate =
            token.Start >= at.Done && NameReader.Dated(at, token.Start) is { Ids.Count: > 0 } dated ? NamedReader.Dated(at, dated) : null;
        return candidate is not null;
    }
}

/// <summary>Resolutions by number, one or a list.</summary>
/// <param name="isApart">Whether their word stands earlier in the sentence.</param>
internal sealed class ResolutionRecogniser(bool isApart = false) : Recogniser
{
    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate = null;
        var start = token.Start;
        if (start < at.Done || !TryRead(at, start, out var end, out var ids, out var year))
        {
            return false;
        }

        var first = NameReader.Resolution(at, start, end, ids, year);
        List<ListedResolution> members = [new(start, end, first)];
        while (ResolutionPhrase.TryReadNext(at.Text, end, ids, out var from, out var to, out var more, out var moreYear))
        {
            members.Add(new ListedResolution(from, to, NameReader.Resolution(at, from, to, more, moreYear)));
            (end, ids) = (to, more);
        }

        if (members.Count == 1)
        {
            candidate = NamedReader.Read(at, first);
            return candidate is not null;
        }

        // "resolutions 1718 (2006), 1874 (2009)": each member stands at its own number.
        members[0] = members[0] with
        {
            Start = ResolutionPhrase.NumberStart(at.Text, start, first.End),
        };
        candidate = new ResolutionListCandidate(start, end, members);
        return true;
    }

    private bool TryRead(in ScanText at, int start, out int end, out IReadOnlyList<InstrumentId> ids, out int? year) =>
        isApart
            ? ResolutionPhrase.TryReadApart(at.Text, start, out end, out ids, out year)
            : ResolutionPhrase.TryRead(at.Text, start, out end, out ids, out year);
}
