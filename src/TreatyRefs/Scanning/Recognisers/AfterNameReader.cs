using TreatyRefs.Grammar;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads what stands after the name and belongs to the provisions before it: "Article 1 of the Convention against Torture,
/// paragraph 1", "regulation 4 of MARPOL Annex V", "l'article 87 CE, paragraphe 1".</summary>
internal static class AfterNameReader
{
    /// <summary>The provisions as they are then.</summary>
    /// <param name="at">The text.</param>
    /// <param name="name">The name.</param>
    /// <param name="provisions">The provisions before it.</param>
    /// <returns>They, and where the citation ends; <see langword="null"/> where nothing follows that belongs to them.</returns>
    public static (List<CitedProvision> Provisions, int End)? Read(
        in ScanText at,
        InstrumentCandidate name,
        List<CitedProvision> provisions
    )
    {
        if (
            name.Words is not (InstrumentWords.Name or InstrumentWords.Alias)
            || provisions is not [var only, ..]
            || UnitAfter(at, name.End) is not { } unit
        )
        {
            return null;
        }

        var phrase = new PhraseReader(at.Text);
        if (
            !phrase.TryReadUnits(unit, mayBeBare: false)
            || phrase.Provisions() is not { Count: > 0 } further
            || IsOfAnother(at, phrase.End)
        )
        {
            return null;
        }

        var arePoints = phrase.Units.All(read => read.Kind == ProvisionKind.Point); // "Article 31(3) VCLT, letters (a) and (b)"
        var isInner =
            provisions.Count == 1
            && only.First == only.Last
            && only.First.Steps.Count <= (arePoints ? 2 : 1)
            && phrase.Units.All(read => CitedUnit.IsInner(read.Kind));
        var isOuter = further.Count == 1 && phrase.Units.All(read => read.Depth < CitedUnit.Article);
        return isInner ? ([.. further.Select(inner => Joined(only.First, inner, only.Start))], phrase.End)
            : isOuter && only.First.Steps[0].Form == PinpointStepForm.Named
                ? ([.. provisions.Select(inner => Joined(further[0].First, inner, inner.Start))], phrase.End)
            : null;
    }

    private static int? UnitAfter(in ScanText at, int end)
    {
        var start = at[end] == ',' ? end + 1 : end;
        var unit = at.Lexer.At(start);
        var isUnit = unit.Kind == TokenKind.Word && unit.Start <= start + 1 && unit.Can(WordRoles.Unit);
        return isUnit && at.Lexer.At(unit.End).Kind != TokenKind.End ? unit.Start : null;
    }

    // "paragraph 3 of the resolution", "paragraph 2 above"
    private static bool IsOfAnother(in ScanText at, int end) =>
        at.Lexer.At(end) is { Kind: TokenKind.Word, Entry: not null } next && next.Can(WordRoles.Of | WordRoles.Above | WordRoles.Thereof);

    private static CitedProvision Joined(Pinpoint outer, CitedProvision inner, int start) =>
        inner with
        {
            First = new Pinpoint([.. outer.Steps, .. inner.First.Steps]),
            Last = new Pinpoint([.. outer.Steps, .. inner.Last.Steps]),
            Start = Math.Min(start, inner.Start),
        };
}
