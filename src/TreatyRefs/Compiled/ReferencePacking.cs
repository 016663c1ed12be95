using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Compiled;

/// <summary>References, and lists of the provisions that there are.</summary>
internal static class ReferencePacking
{
    public static void Range(PackedWriter writer, ReferenceRange range)
    {
        writer.Text(range.Instrument.ToString());
        writer.List(range.First.Pinpoint.Steps, Step);
        writer.Flag(range.IsSingle);
        if (!range.IsSingle)
        {
            writer.List(range.Last.Pinpoint.Steps, Step);
        }
    }

    public static ReferenceRange Range(ref PackedReader reader)
    {
        var instrument = TextPacking.Id<InstrumentId>(ref reader);
        var first = new ProvisionReference(instrument, new Pinpoint(reader.List(Step)));
        return reader.Flag() ? first : ReferenceRange.Create(first, new ProvisionReference(instrument, new Pinpoint(reader.List(Step))));
    }

    public static void Declared(PackedWriter writer, DeclaredReference reference)
    {
        Range(writer, reference.To);
        TextPacking.Word(writer, reference.Type);
        TextPacking.Provenance(writer, reference.Provenance);
    }

    public static DeclaredReference Declared(ref PackedReader reader) =>
        new(Range(ref reader), TextPacking.Word<CrossReferenceType>(ref reader), TextPacking.Provenance(ref reader));

    public static void Number(PackedWriter writer, ProvisionNumber number) => writer.Text(number.IsNone ? null : number.ToString());

    public static ProvisionNumber Number(ref PackedReader reader) =>
        reader.TextOrNone() is { } canonical ? new ProvisionNumber(canonical) : default;

    public static void Provisions(PackedWriter writer, ProvisionList list)
    {
        writer.List(list.Spans, Span);
        writer.Number(list.Unnumbered);
        writer.Flag(list.IsOpen);
    }

    public static ProvisionList Provisions(ref PackedReader reader) => new(reader.List(Span), reader.Number(), reader.Flag());

    private static void Span(PackedWriter writer, ProvisionSpan span)
    {
        Step(writer, span.First);
        writer.Flag(span.IsSingle);
        if (!span.IsSingle)
        {
            Step(writer, span.Last);
        }

        writer.Optional(span.Inside, Provisions);
    }

    private static ProvisionSpan Span(ref PackedReader reader)
    {
        var first = Step(ref reader);
        return new ProvisionSpan(first, reader.Flag() ? first : Step(ref reader), reader.Optional(Provisions));
    }

    private static void Step(PackedWriter writer, PinpointStep step)
    {
        TextPacking.Word(writer, step.Form);
        TextPacking.Word(writer, step.Kind);
        Number(writer, step.Number);
    }

    private static PinpointStep Step(ref PackedReader reader)
    {
        var form = TextPacking.Word<PinpointStepForm>(ref reader);
        var kind = TextPacking.Word<ProvisionKind>(ref reader);
        var number = Number(ref reader);
        return form switch
        {
            PinpointStepForm.Main => PinpointStep.Main(number),
            PinpointStepForm.Inner => PinpointStep.Inner(number),
            _ => PinpointStep.Named(kind, number),
        };
    }
}
