using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Text;
using TreatyRefs.Yaml.Reading;
using TreatyRefs.Yaml.Shapes;

namespace TreatyRefs.Yaml.Binding;

/// <summary>What writing needs to know beside the record itself.</summary>
/// <param name="Language">The library's first language, in which a text may be plain; <see langword="null"/> where every text says its
/// own.</param>
/// <param name="Instrument">The instrument that the document is about.</param>
internal sealed record WriteContext(string? Language, InstrumentId? Instrument = null);

/// <summary>Puts the values of a record together, the counterpart of <see cref="RecordReader"/>; what is absent is left out.</summary>
internal sealed class RecordBuilder(WriteContext context)
{
    public RawMapping Map { get; } = new(LinePosition.Start);

    public WriteContext Context => context;

    public RecordBuilder String(string key, string? value) => value is null ? this : Put(key, Scalar(value));

    public RecordBuilder Nothing(string key) => Put(key, Plain(string.Empty));

    public RecordBuilder Int(string key, int? value) => String(key, value?.ToString(CultureInfo.InvariantCulture));

    public RecordBuilder Bool(string key, bool value, bool otherwise = false) =>
        value == otherwise ? this : Put(key, Plain(value ? "true" : "false"));

    public RecordBuilder Date(string key, PartialDate? value) => String(key, value?.ToString());

    public RecordBuilder Word<TEnum>(string key, TEnum? value)
        where TEnum : struct, Enum => String(key, value?.Keyword());

    public RecordBuilder Id<TId>(string key, TId id)
        where TId : struct => String(key, id.ToString());

    public RecordBuilder Ids<TId>(string key, EquatableArray<TId> ids)
        where TId : struct => Strings(key, ids.Select(id => id.ToString()!));

    public RecordBuilder Strings(string key, IEnumerable<string> values) => List(key, values.Select(RawNode (value) => Scalar(value)));

    public RecordBuilder Reference(string key, ReferenceRange? value) => value is { } range ? Put(key, ReferenceScalar(range)) : this;

    public RecordBuilder References(string key, IEnumerable<ReferenceRange> values) =>
        List(key, values.Select(RawNode (value) => ReferenceScalar(value)));

    public RecordBuilder Text(string key, LocalizedText? text)
    {
        if (text is null)
        {
            return this;
        }

        return text.Versions is [var only] && only.Language == context.Language ? Put(key, Scalar(only.Text)) : Put(key, Versions(text));
    }

    /// <summary>Names by language, in the order in which the languages first stand.</summary>
    public RecordBuilder Names(string key, LocalizedNames names)
    {
        if (names.Items.All(name => name.Language == context.Language))
        {
            return Strings(key, names.Items.Select(name => name.Text));
        }

        var byLanguage = new RecordBuilder(context);
        foreach (var language in names.Items.GroupBy(name => name.Language, StringComparer.Ordinal))
        {
            byLanguage.Strings(language.Key, language.Select(name => name.Text));
        }

        return Put(key, byLanguage.Map);
    }

    public RecordBuilder Provenance(Provenance provenance) =>
        Text("note", provenance.Note).Word("certainty", provenance.Certainty).Ids("sources", provenance.Sources);

    public RecordBuilder Record<T>(string key, T? value, Func<T, RecordBuilder, RecordBuilder> add)
        where T : class => value is null ? this : Put(key, add(value, new RecordBuilder(context)).Map);

    public RecordBuilder Records<T>(string key, IEnumerable<T> items, Func<T, RecordBuilder, RecordBuilder> add) =>
        List(key, items.Select(RawNode (item) => add(item, new RecordBuilder(context)).Map));

    public RecordBuilder List(string key, IEnumerable<RawNode> items)
    {
        var list = new RawSequence(LinePosition.Start);
        foreach (var item in items)
        {
            list.Add(item);
        }

        return list.Items.Count == 0 ? this : Put(key, list);
    }

    public RawScalar ReferenceScalar(ReferenceRange range)
    {
        // An instrument whose id looks like a pinpoint would be read as one.
        return Scalar(
            ReferenceText.Write(range, context.Instrument) ?? throw new ArgumentException(WritingProblems.NoReference(range.ToString()))
        );
    }

    private RecordBuilder Put(string key, RawNode value)
    {
        Map.Add(Scalar(key), value);
        return this;
    }

    private static RawScalar Plain(string value) => new(value, isPlain: true, LinePosition.Start);

    private static RawMapping Versions(LocalizedText text)
    {
        var versions = new RawMapping(LinePosition.Start);
        foreach (var version in text.Versions)
        {
            versions.Add(Scalar(version.Language), Scalar(version.Text));
        }

        return versions;
    }

    // What the reader would refuse is refused here, where the caller can still do something about it.
    private static RawScalar Scalar(string value)
    {
        if (value.Length > YamlLimits.ScalarLength)
        {
            throw new ArgumentException(ReadingProblems.ScalarTooLong(value.Length));
        }

        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsControl(value[i]) && value[i] is not ('\t' or '\n' or '\r'))
            {
                throw new ArgumentException(ReadingProblems.ControlCharacter(value[i]));
            }

            if (
                char.IsSurrogate(value[i]) && (!char.IsHighSurrogate(value[i]) || i + 1 == value.Length || !char.IsLowSurrogate(value[++i]))
            )
            {
                throw new ArgumentException(WritingProblems.HalfACharacter);
            }
        }

        return new RawScalar(value, isPlain: false, LinePosition.Start);
    }
}
