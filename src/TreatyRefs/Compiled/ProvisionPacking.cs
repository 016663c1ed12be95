using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Compiled;

/// <summary>Provisions with all that stands in them.</summary>
internal static class ProvisionPacking
{
    public static void Write(PackedWriter writer, Provision provision)
    {
        TextPacking.Word(writer, provision.Kind);
        ReferencePacking.Number(writer, provision.Number);
        writer.Text(provision.PrintedNumber);
        writer.Flag(provision.IsNumbered);
        writer.Optional(provision.Heading, TextPacking.Text);
        writer.Optional(provision.Subject, TextPacking.Text);
        writer.Optional(provision.Summary, TextPacking.Text);
        writer.Optional(provision.Trigger, TextPacking.Text);
        writer.Optional(provision.Duty, TextPacking.Text);
        writer.Optional(provision.Limits, TextPacking.Text);
        writer.Optional(provision.Text, TextPacking.Text);
        writer.List(provision.Topics, TextPacking.Id);
        writer.List(provision.RefersTo, ReferencePacking.Declared);
        writer.List(provision.Provisions, Write);
        TextPacking.Provenance(writer, provision.Provenance);
    }

    public static Provision Read(ref PackedReader reader) =>
        new()
        {
            Kind = TextPacking.Word<ProvisionKind>(ref reader),
            Number = ReferencePacking.Number(ref reader),
            PrintedNumber = reader.Text(),
            IsNumbered = reader.Flag(),
            Heading = reader.Optional(TextPacking.Text),
            Subject = reader.Optional(TextPacking.Text),
            Summary = reader.Optional(TextPacking.Text),
            Trigger = reader.Optional(TextPacking.Text),
            Duty = reader.Optional(TextPacking.Text),
            Limits = reader.Optional(TextPacking.Text),
            Text = reader.Optional(TextPacking.Text),
            Topics = reader.List(TextPacking.Id<TopicId>),
            RefersTo = reader.List(ReferencePacking.Declared),
            Provisions = reader.List(Read),
            Provenance = TextPacking.Provenance(ref reader),
        };
}
