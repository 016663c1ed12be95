using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Yaml.Reading;
using TreatyRefs.Yaml.Shapes;

namespace TreatyRefs.Yaml.Binding;

/// <summary>What binding needs to know beside the record itself.</summary>
/// <param name="Language">The library's first language, in which plain text is.</param>
/// <param name="Rejected">The records to leave out.</param>
/// <param name="Instrument">The instrument that the document is about, for references that leave it out.</param>
internal sealed record BindContext(string Language, IReadOnlySet<RawMapping> Rejected, InstrumentId? Instrument = null);

/// <summary>Takes the values of a record whose shape has been checked, so that nothing here can fail.</summary>
internal readonly struct RecordReader(RawMapping map, BindContext context)
{
    public RawMapping Map => map;

    public BindContext Context => context;

    public string? String(string key) => (map[key] as RawScalar)?.Value;

    public string RequiredString(string key) => String(key)!;

    public bool Bool(string key, bool otherwise = false) => String(key) is { } value ? value == "true" : otherwise;

    public int? Int(string key) => String(key) is { } value ? int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    public PartialDate? Date(string key) => String(key) is { } value ? PartialDate.Parse(value, null) : null;

    public TEnum? Word<TEnum>(string key)
        where TEnum : struct, Enum => Keywords.TryParse<TEnum>(String(key), out var value) ? value : null;

    public EquatableArray<string> Strings(string key) =>
        map[key] is RawSequence list ? list.Items.Select(item => ((RawScalar)item).Value).ToEquatableArray() : [];

    public TId Id<TId>(string key)
        where TId : ISpanParsable<TId> => TId.Parse(RequiredString(key), null);

    public EquatableArray<TId> Ids<TId>(string key)
        where TId : ISpanParsable<TId> => Strings(key).Select(value => TId.Parse(value, null)).ToEquatableArray();

    public ReferenceRange? Reference(string key) => String(key) is { } value ? Range(value) : null;

    public EquatableArray<ReferenceRange> References(string key)
    {
        var reader = this;
        return Strings(key).Select(value => reader.Range(value)).ToEquatableArray();
    }

    public ReferenceRange Range(string value) => ReferenceText.Read(value, context.Instrument).Value;

    public LocalizedText? Text(string key) =>
        map[key] switch
        {
            RawScalar scalar => new LocalizedText(context.Language, scalar.Value),
            RawMapping versions => Versions(versions),
            _ => null,
        };

    public LocalizedText RequiredText(string key) => Text(key)!;

    public LocalizedNames Names(string key) =>
        new(
            map[key] switch
            {
                RawMapping byLanguage => byLanguage.Entries.SelectMany(entry => NamesIn(entry.Key.Value, entry.Value)).ToEquatableArray(),
                { } names => NamesIn(context.Language, names).ToEquatableArray(),
                null => [],
            }
        );

    public Provenance Provenance() => new(Text("note"), Word<Certainty>("certainty"), Ids<SourceId>("sources"));

    /// <summary>The record under a key; null where there is none, or it is left out.</summary>
    public RecordReader? Record(string key) =>
        map[key] is RawMapping record && !context.Rejected.Contains(record) ? new RecordReader(record, context) : null;

    /// <summary>The records of a list that are not left out.</summary>
    public IEnumerable<RecordReader> Records(string key)
    {
        var context = Context;
        return map[key] is RawSequence list
            ? list
                .Items.OfType<RawMapping>()
                .Where(item => !context.Rejected.Contains(item))
                .Select(item => new RecordReader(item, context))
            : [];
    }

    private static LocalizedText? Versions(RawMapping versions)
    {
        var texts = versions
            .Entries.Where(entry => entry.Value is RawScalar { IsNull: false })
            .Select(entry => new TextInLanguage(entry.Key.Value, ((RawScalar)entry.Value).Value))
            .ToEquatableArray();
        return texts.IsEmpty ? null : new LocalizedText(texts);
    }

    private static IEnumerable<TextInLanguage> NamesIn(string language, RawNode names) =>
        names switch
        {
            RawSequence list => list.Items.OfType<RawScalar>().Select(item => new TextInLanguage(language, item.Value)),
            RawScalar { IsNull: false } name => [new TextInLanguage(language, name.Value)],
            _ => [],
        };
}
