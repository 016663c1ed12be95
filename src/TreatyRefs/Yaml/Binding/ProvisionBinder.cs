using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Yaml.Reading;
using TreatyRefs.Yaml.Shapes;

namespace TreatyRefs.Yaml.Binding;

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
    public static Dictionary<RawMapping, int> PlacesIn(RawSequence? provisions)
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
        var isPlaced = written is null && WrittenNumber.IsPlaced(kind);
        var parsed =
            written is not null ? WrittenNumber.NumberOf(kind, written, numbering)
            : isPlaced ? new ProvisionNumber(place)
            : default;
        var provision = new Provision
        {
            Kind = kind,
            Number = parsed,
            PrintedNumber = written is null ? parsed.ToString() : WrittenNumber.Printed(kind, written, parsed, numbering),
            IsNumbered = record.Bool("numbered", otherwise: !isPlaced && !parsed.IsNone),
            Heading = record.Text("heading"),
            Subject = record.Text("subject"),
            Summary = record.Text("summary"),
            Trigger = record.Text("trigger"),
            Duty = record.Text("duty"),
            Limits = record.Text("limits"),
            Text = record.Text("text"),
            Topics = record.Ids<TopicId>("topics"),
            RefersTo = InstrumentBinder.BindReferences(record, "refers-to", origins),
            Provisions = BindAll(record),
            Provenance = record.Provenance(),
        };
        return origins.Remember(record.Map, provision);
    }
}
