using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Yaml;

/// <summary>Makes <see cref="Provision"/>s of checked records, with their numbers as the instrument prints them.</summary>
/// <param name="numbering">How the instrument prints its article numbers.</param>
/// <param name="origins">Where to remember which record each provision came from.</param>
internal sealed class ProvisionBinder(NumberingStyle numbering, Origins.OriginsOfFile origins)
{
    public EquatableArray<Provision> BindAll(RecordReader parent)
    {
        var places = PlacesIn(parent.Map["provisions"] as RawSequence);
        return parent.Records("provisions").Select(record => Bind(record, places[record.Map])).ToEquatableArray();
    }

    /// <summary>The place of each provision among its like. What is left out keeps its place, or the next would take its number.</summary>
    private static Dictionary<RawMapping, int> PlacesIn(RawSequence? provisions)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var places = new Dictionary<RawMapping, int>();
        foreach (var record in provisions?.Items.OfType<RawMapping>() ?? [])
        {
            foreach (var (key, _) in ProvisionShape.KindsOf(record).Take(1))
            {
                places[record] = counts[key.Value] = counts.GetValueOrDefault(key.Value) + 1;
            }
        }

        return places;
    }

    private Provision Bind(RecordReader record, int place)
    {
        var (key, value) = ProvisionShape.KindsOf(record.Map).First();
        _ = ProvisionKinds.TryFromKeyword(key.Value, out var kind);
        var written = value is RawScalar { IsNull: false } number ? number.Value : null;
        var isPlaced = written is null && kind is ProvisionKind.Paragraph or ProvisionKind.Recital or ProvisionKind.Sentence;
        var parsed = written is not null ? NumberOf(kind, written) : isPlaced ? new ProvisionNumber(place) : default;
        var provision = new Provision
        {
            Kind = kind,
            Number = parsed,
            PrintedNumber = written is null ? parsed.ToString() : Printed(kind, written, parsed),
            IsNumbered = record.Bool("numbered", otherwise: !isPlaced && !parsed.IsNone),
            Heading = record.Text("heading"),
            Subject = record.Text("subject"),
            Summary = record.Text("summary"),
            Trigger = record.Text("trigger"),
            Duty = record.Text("duty"),
            Limits = record.Text("limits"),
            Text = record.Text("text"),
            Topics = record.Strings("topics"),
            RefersTo = InstrumentBinder.BindReferences(record, "refers-to", origins),
            Provisions = BindAll(record),
            Provenance = record.Provenance(),
        };
        return origins.Remember(record.Map, provision);
    }

    // Letters stay letters in brackets, and in an instrument that letters its articles.
    private ProvisionNumber NumberOf(ProvisionKind kind, string written)
    {
        var lettersStay = !kind.IsNamed() && (kind != ProvisionKind.Article || numbering == NumberingStyle.Letter);
        return lettersStay && ProvisionNumber.TryParseInBrackets(written, out var inBrackets) ? inBrackets : ProvisionNumber.Parse(written, null);
    }

    // What is written otherwise than canonically is as the instrument prints it: X, 8 bis, Xbis.
    private string Printed(ProvisionKind kind, string written, ProvisionNumber number)
    {
        if (written != number.ToString())
        {
            return written;
        }

        return number.ToString(kind == ProvisionKind.Article && numbering == NumberingStyle.Roman ? "R" : "P", null);
    }
}
