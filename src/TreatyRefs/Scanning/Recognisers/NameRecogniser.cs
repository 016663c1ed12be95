using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Names;
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
            && !(at[start - 1] == '-' && char.IsLetter(at[start - 2])) // "Inter-American Convention"
            && NameReader.ByName(at, start) is { } name
            && NameReader.IsWritten(at, name)
            && !IsOfPlural(at, start)
                ? NamedReader.Read(at, name.Ids.Count > 1 && NumberedReader.Around(at, start) is { } numbered ? numbered : name)
                : null;
        return candidate is not null;
    }

    // "Женевские конвенции по морскому праву" are several, and not the one on the law of the sea.
    private static bool IsOfPlural(in ScanText at, int start) =>
        char.IsLower(at[start])
        && at.Cursor.WordBefore(start) is var word and >= 0
        && char.IsUpper(at[word])
        && WordEndings.IsPluralAdjective(at.Text[word..at.Cursor.WordEnd(word)]);
}

/// <summary>Names in the quotation marks that Chinese and Japanese put around them.</summary>
internal sealed class QuotedNameRecogniser : Recogniser
{
    private const int LongestTitle = 100;
    private const int LongestLaw = 4;

    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        var open = token.Start;
        candidate =
            open < at.Done ? null
            : NameAfter(at, open) is { } name
                ? NamedReader.Read(at, MentionReader.CloseQuote(at, name, new LinksRead(Links.Quote, open + 1, null)), open)
            : Pointer(at, open) is { } pointer && NamedReader.Read(at, pointer, open) is NameCandidate named
                ? named with
                {
                    NeedsAntecedent = true,
                    NeedsOnlyAntecedent = true,
                }
            : LawAt(at, open);
        return candidate is not null;
    }

    // 《刑事诉讼法》另有规定: what follows is none of the treaty before it.
    private static LawCandidate? LawAt(in ScanText at, int open)
    {
        var close = Punctuation.EndOfTitle(at.Text, open, LongestTitle);
        for (var length = Math.Min(LongestLaw, close - open - 1); length > 0; length--)
        {
            if (Vocabulary.IsIn(at.Text[(close - length)..close], WordRoles.Law))
            {
                return LawInSmall.Of(at, open + 1, close);
            }
        }

        return null;
    }

    // A name may end inside a title, which goes on as another: 南极条约 in 《南极条约环境保护议定书》; and it may go on after one.
    private static InstrumentCandidate? NameAfter(in ScanText at, int open)
    {
        var name = NameReader.Any(at, open + 1);
        var close = Punctuation.EndOfTitle(at.Text, open, LongestTitle);
        return
            close > (name?.End ?? open)
            && !JoinedNameRecogniser.IsInTitle(at, open)
            && at.Names.Lexicon.JoinedInAnyOrder(at.Text[(open + 1)..close]) is { } id
            ? NameReader.Named(at, open + 1, close, [id])
            : name;
    }

    // 《公约》: what other scripts write with a capital.
    private static InstrumentCandidate? Pointer(in ScanText at, int open)
    {
        var length = Punctuation.OpensTitle(at[open]) ? Vocabulary.LongestAt(at.Text[(open + 1)..], out _) : 0;
        var close = open + 1 + length;
        return
            length > 0
            && Punctuation.ClosesTitle(at[close])
            && DesignationPhrase.KeyOf(at.Text[(open + 1)..close]) is { } key
            && key != Designation.Resolution
            ? PointerReader.Of(at, open, close + 1, key, WordRoles.Link)
            : null;
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
        if (start < at.Done || Read(at, start) is not { } read)
        {
            return false;
        }

        var first = NameReader.Resolution(at, read);
        List<ListedName> members = [new(start, read.End, first)];
        while (ResolutionPhrase.ReadNext(at.Text, read) is { } next)
        {
            members.Add(new ListedName(next.Start, next.End, NameReader.Resolution(at, next)));
            read = next;
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
        candidate = new NameListCandidate(start, read.End, OfOneOrgan(members));
        return true;
    }

    // "resolutions 660 and 678 (1990)": the year says whose the second is, and so the first is of the same organ.
    private static List<ListedName> OfOneOrgan(List<ListedName> members)
    {
        var organs = members.Where(member => member.Name.Ids.Count == 1).Select(member => OrganOf(member.Name.Ids[0])).Distinct().ToList();
        return organs is not [{ Length: > 0 } organ]
            ? members
            : members.ConvertAll(member =>
                member.Name.Ids.Count > 1 && member.Name.Ids.Where(id => OrganOf(id) == organ).ToList() is { Count: 1 } own
                    ? member with
                    {
                        Name = member.Name with { Ids = own },
                    }
                    : member
            );
    }

    private static string OrganOf(InstrumentId id) =>
        id.ToString() is var text
        && text.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash
        && UnitedNationsOrgans.IsId(text[..dash])
            ? text[..dash]
            : string.Empty;

    private ReadResolution? Read(in ScanText at, int start) =>
        isApart ? ResolutionPhrase.ReadApart(at.Text, start) : ResolutionPhrase.Read(at.Text, start);
}
