using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads instruments that are told apart by their ordinals, of which one alone is named whole: "the Third and Fourth Geneva
/// Conventions", 第三和第四日内瓦公约, "اتفاقيتي جنيف الثالثة والرابعة".</summary>
internal static class OrdinalNames
{
    private const int MostListed = 4;
    private const int ShortestWord = 4;

    /// <summary>A name with its ordinal, which stands apart from what several share: "the fourth Geneva Convention", "los Convenios de
    /// Ginebra Tercero y Cuarto".</summary>
    /// <param name="at">The text.</param>
    /// <param name="name">The name.</param>
    /// <returns>The name itself where none stands there, or where nothing goes by both.</returns>
    public static InstrumentCandidate WithOrdinal(in ScanText at, InstrumentCandidate name) =>
        name is not { Words: InstrumentWords.Name, Ids.Count: > 1 } ? name : Before(at, name) ?? Behind(at, name) ?? name;

    private static InstrumentCandidate? Before(in ScanText at, InstrumentCandidate name)
    {
        var word = at.Cursor.WordBefore(name.Start);
        if (word < at.Done || word < 0 || Ordinals.At(at, word) is not { } ordinal || !at.IsGap(ordinal.End, name.Start))
        {
            return null;
        }

        return char.IsLower(at[word]) && at.Names.Lexicon.LongestInText(at.Tokens, word, out var end) is [var id] && end >= name.End
                ? NameReader.Named(at, word, end, [id])
            : OneOf(at.Names, name.Ids, ordinal.Number.Leading) is { } one ? NameReader.Named(at, word, name.End, [one])
            : null;
    }

    // "Convenios de Ginebra Tercero y Cuarto", in capitals: "las Convenciones de Ginebra primero ..." goes on with something else.
    private static InstrumentCandidate? Behind(in ScanText at, InstrumentCandidate name)
    {
        var ids = new List<InstrumentId>();
        var end = name.End;
        for (
            var next = at.Lexer.At(end);
            ids.Count < MostListed
                && Ordinals.At(at, next.Start) is { } ordinal
                && char.IsUpper(at[ordinal.Start])
                && ordinal.End - ordinal.Start >= ShortestWord
                && (ids.Count > 0 || at.IsGap(end, ordinal.Start))
                && OneOf(at.Names, name.Ids, ordinal.Number.Leading) is { } one;
            next = Ordinals.Next(at, end) ?? default
        )
        {
            ids.Add(one);
            end = ordinal.End;
        }

        return ids.Count > 0 ? NameReader.Named(at, name.Start, WithParent(at, end, ids[0]), ids, isPlural: ids.Count > 1) : null;
    }

    private static InstrumentId? OneOf(KnownNames names, IReadOnlyList<InstrumentId> ids, int number)
    {
        var own = ids.SelectMany(id => names.Families.InSeriesOf(id, number)).Distinct().Where(ids.Contains).ToList();
        return own is [var only] ? only
            : names.DesignationOf(ids[0]) == Designation.Protocol && ids.Where(id => names.HasNumber(id, number)).ToList() is [var protocol]
                ? protocol
            : null;
    }

    /// <summary>A protocol with what it is a protocol to: "el I Protocolo Adicional a los Convenios de Ginebra".</summary>
    /// <param name="at">The text.</param>
    /// <param name="name">The name.</param>
    /// <returns>The name itself where that does not follow.</returns>
    public static InstrumentCandidate WithParent(in ScanText at, InstrumentCandidate name) =>
        name is { Words: InstrumentWords.Name, Ids: [var id] }
        && at.Names.DesignationOf(id) == Designation.Protocol
        && WithParent(at, name.End, id) is var end
        && end > name.End
            ? NameReader.Named(at, name.Start, end, name.Ids)
            : name;

    // "los Protocolos Adicionales Primero y Segundo a los Convenios de Ginebra": what they are protocols to is named with them.
    private static int WithParent(in ScanText at, int end, InstrumentId id)
    {
        var to = at.Lexer.At(end);
        var links = LinkReader.Skip(at, to.Kind == TokenKind.Word && to.Can(WordRoles.To) && at.IsGap(end, to.Start) ? to.End : end);
        var families = at.Names.Families;
        return
            links.End > end
            && !links.Have(Links.Comma | Links.Bracket | Links.Quote)
            && NameReader.ByName(at, links.End) is { Words: InstrumentWords.Name, Ids.Count: > 0 } parent
            && parent.Ids.All(families.ParentsOf(id).Contains)
            ? parent.End
            : end;
    }

    /// <summary>All of a list of which a name is the first or the last.</summary>
    /// <param name="at">The text.</param>
    /// <param name="named">The name.</param>
    /// <returns><see langword="null"/> where the name has no ordinal beside which others stand, or there is no such instrument.</returns>
    public static InstrumentCandidate? RowAround(in ScanText at, InstrumentCandidate named)
    {
        if (named is not { Words: InstrumentWords.Name, Ids: [var id] })
        {
            return null;
        }

        return Ordinals.At(at, named.Start) is { } first ? Row(at, named, id, first.Number.Leading, isBack: true)
            : Scripts.IsArabic(at[named.Start]) && LastOrdinal(at, named) is { } last
                ? Row(at, named, id, last.Number.Leading, isBack: false)
            : null;
    }

    /// <summary>All of a list as the one thing to which a provision belongs: "article 12 of the First and Second Geneva
    /// Conventions".</summary>
    /// <param name="at">The text.</param>
    /// <param name="position">Where it begins.</param>
    /// <returns><see langword="null"/> where there is no list.</returns>
    public static InstrumentCandidate? RowAt(in ScanText at, int position)
    {
        var row =
            Scripts.IsArabic(at[position]) ? (NameReader.ByName(at, position) is { } name ? RowAround(at, name) : null)
            : LastOf(at, position) is { } last && at.Names.Lexicon.LongestInText(at.Tokens, last, out var end) is [var id]
                ? RowAround(at, NameReader.Named(at, last, end, [id]))
            : null;
        return row?.Start == position ? row : null;
    }

    // "the Third and Fourth Geneva Conventions" is read back from its end, اتفاقيتي جنيف الثالثة والرابعة on from its beginning.
    private static InstrumentCandidate? Row(in ScanText at, InstrumentCandidate named, InstrumentId id, int number, bool isBack)
    {
        List<InstrumentId> ids = [id];
        var (start, end) = (named.Start, named.End);
        while (
            ids.Count < MostListed
            && (isBack ? Ordinals.Before(at, start) : Ordinals.AfterJoinedAnd(at, end)) is { Number.Leading: var next } ordinal
            && (isBack ? ordinal.Start >= at.Done && next < number : next > number)
            && SiblingOf(at.Names, id, next) is { } sibling
        )
        {
            ids.Insert(isBack ? 0 : ids.Count, sibling);
            (start, end, number) = (Math.Min(start, ordinal.Start), Math.Max(end, ordinal.End), next);
        }

        return ids.Count > 1 ? NameReader.Named(at, start, WithParent(at, end, id), ids, isPlural: true) : null;
    }

    private static InstrumentId? SiblingOf(KnownNames names, InstrumentId id, int number)
    {
        var families = names.Families;
        var siblings = families.InSeriesOf(id, number);
        siblings =
            siblings.Count > 0 || names.DesignationOf(id) != Designation.Protocol
                ? siblings
                :
                [
                    .. families
                        .ParentsOf(id)
                        .SelectMany(one => families.ProtocolsTo(one, isOptional: null))
                        .Distinct()
                        .Where(one => names.HasNumber(one, number)),
                ];
        return siblings is [var only] && only != id ? only : null;
    }

    private static Token? LastOrdinal(in ScanText at, InstrumentCandidate named) =>
        at.Cursor.WordBefore(named.End) is var word
        && word > named.Start
        && Ordinals.At(at, word) is { } ordinal
        && ordinal.End == named.End
            ? ordinal
            : null;

    // Where the last of several ordinals begins.
    private static int? LastOf(in ScanText at, int position)
    {
        int? last = null;
        var next = Ordinals.At(at, position);
        for (var count = 0; next is { } ordinal && count < MostListed; count++)
        {
            last = count > 0 ? ordinal.Start : null;
            next = Ordinals.Next(at, ordinal.End);
        }

        return last;
    }
}
