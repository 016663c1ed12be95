using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Yaml.Shapes;

/// <summary>Reads references as they stand in YAML, where a document about one instrument may leave the instrument out.</summary>
internal static class ReferenceText
{
    // Elsewhere "4" would be an instrument of that name, which nobody means.
    public static Answer<ReferenceRange> Read(string text, InstrumentId? instrument) =>
        (instrument, IsPinpoint(text)) switch
        {
            ({ } id, true) => NotationReader.ReadRange($"{id}/{text}"),
            (null, true) => NotationProblem.At(text, 0, ShapeProblems.NoInstrument),
            _ => NotationReader.ReadRange(text),
        };

    /// <summary>What reads back as a reference: the whole of it, or in the instrument itself the pinpoint alone; nothing where neither
    /// does.</summary>
    public static string? Write(ReferenceRange range, InstrumentId? instrument)
    {
        var whole = range.ToString();
        string[] forms =
            range.Instrument == instrument && !range.First.IsWhole ? [whole, whole[(range.Instrument.ToString().Length + 1)..]] : [whole];
        return Array.Find(forms, text => Read(text, instrument).TryGet(out var read) && read == range);
    }

    // "4(2)", "X(2)", "preamble" and "chapter-7" are pinpoints; an instrument whose id looks like one must be written with its id.
    private static bool IsPinpoint(string text)
    {
        var end = text.AsSpan().IndexOfAny("/(.");
        var token = end < 0 ? text : text[..end];
        var dash = token.IndexOf('-', StringComparison.Ordinal);
        var word = dash < 0 ? token : token[..dash];
        return (
                token.Length > 0
                && (char.IsAsciiDigit(token[0]) || char.IsAsciiLetterUpper(token[0]))
                && ProvisionNumber.TryParse(token, null, out _)
            )
            || (
                ProvisionKinds.TryFromKeyword(word, out var kind)
                && kind.IsNamed()
                && (dash < 0 || ProvisionNumber.TryParse(token[(dash + 1)..], null, out _))
            );
    }
}
