using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Styles.Words;

namespace TreatyRefs.Styles;

/// <summary>The IRI of the work and the eId of the part: <c>/akn/un/act/treaty/1945-06-26/un-charter~art_51</c>. What in it is the
/// standard's and what is ours stands in <see cref="CitationStyles.AkomaNtoso"/>.</summary>
internal sealed class AkomaNtosoStyle() : CitationStyle("akn", "Akoma Ntoso")
{
    protected override IEnumerable<string?> Lacking(Cited cited) => cited.Instrument.Date is null ? [MissingWords.Day] : [];

    protected override string Write(Cited cited) =>
        Join("/", "/akn/un", Type(cited), cited.Instrument.Date?.ToString(), Number(cited)) + Portion(cited);

    private static string Type(Cited cited) =>
        cited.Instrument.Kind switch
        {
            InstrumentKind.Treaty => "act/treaty",
            InstrumentKind.Declaration => "statement/declaration",
            InstrumentKind.Resolution => cited.Resolution is { } symbol
                ? "statement/deliberation/" + symbol.Organ.Id()
                : "statement/deliberation",
            _ => "doc/instrument",
        };

    // Without a date before it a number could be read as a year, so that the id stands there.
    private static string Number(Cited cited)
    {
        if (!cited.IsResolution || cited.Resolution is not { } symbol || cited.Instrument.Date is null)
        {
            return cited.Instrument.Id.ToString();
        }

        var parts = symbol.IsSessionFirst ? new[] { symbol.Session, symbol.Number } : [symbol.Number, symbol.Session];
        return Join("-", parts).ToLowerInvariant().Replace(' ', '-');
    }

    private static string Portion(Cited cited)
    {
        var (first, last) = (EIdOf(cited, cited.Range.First), EIdOf(cited, cited.Range.Last));
        return first.Length == 0 ? string.Empty
            : cited.Range.IsSingle ? $"~{first}"
            : $"~{first}->{last}";
    }

    private static string EIdOf(Cited cited, ProvisionReference reference) =>
        AkomaNtosoPath.Write(cited.Library, cited.Instrument, reference);
}
