using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Compiled;

/// <summary>Texts in languages, dates, ids and where facts come from: what all records are made of.</summary>
internal static class TextPacking
{
    public static void Text(PackedWriter writer, LocalizedText text) => PackedVersions.Write(writer, text.Versions);

    public static LocalizedText Text(ref PackedReader reader) => LocalizedText.Packed(PackedVersions.Pass(ref reader)!);

    public static void Names(PackedWriter writer, LocalizedNames names) => PackedVersions.Write(writer, names.Items);

    public static LocalizedNames Names(ref PackedReader reader) =>
        PackedVersions.Pass(ref reader) is { } names ? new LocalizedNames(names) : default;

    public static void String(PackedWriter writer, string text) => writer.Text(text);

    public static string String(ref PackedReader reader) => reader.Text();

    public static void Date(PackedWriter writer, PartialDate date)
    {
        writer.Number(date.Year);
        writer.Number(date.Month ?? 0);
        writer.Number(date.Day ?? 0);
    }

    public static PartialDate Date(ref PackedReader reader)
    {
        var (year, month, day) = (reader.Number(), reader.Number(), reader.Number());
        return year == 0 ? default : new PartialDate(year, month == 0 ? null : month, day == 0 ? null : day);
    }

    public static void Id<TId>(PackedWriter writer, TId id)
        where TId : struct => writer.Text(id.ToString());

    public static TId Id<TId>(ref PackedReader reader)
        where TId : ISpanParsable<TId> => TId.Parse(reader.Text(), null);

    public static void Word<TEnum>(PackedWriter writer, TEnum value)
        where TEnum : struct, Enum => writer.Number(EnumNumber.Of(value));

    public static TEnum Word<TEnum>(ref PackedReader reader)
        where TEnum : struct, Enum => EnumNumber.To<TEnum>(reader.Number());

    public static void Provenance(PackedWriter writer, Provenance provenance)
    {
        writer.Optional(provenance.Note, Text);
        writer.Value(provenance.Certainty, Word);
        writer.List(provenance.Sources, Id);
    }

    public static Provenance Provenance(ref PackedReader reader) =>
        new(reader.Optional(Text), reader.Value(Word<Certainty>), reader.List(Id<SourceId>));
}
