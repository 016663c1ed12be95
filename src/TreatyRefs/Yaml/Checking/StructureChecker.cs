using TreatyRefs.Diagnostics;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Text;
using TreatyRefs.Yaml.Binding;
using TreatyRefs.Yaml.Reading;
using TreatyRefs.Yaml.Shapes;

namespace TreatyRefs.Yaml.Checking;

/// <summary>Checks what an instrument's list of provisions says against what else is said of it.</summary>
internal static class StructureChecker
{
    /// <summary>Reports the first contradiction, and leaves the list out for it.</summary>
    public static void Check(LoadedDocuments documents, LoadedDocument document, Instrument instrument, Origins origins)
    {
        if (
            instrument.Structure is not { } structure
            || document.Root["structure"] is not RawMapping record
            || ProblemWith(document, instrument, structure.Has, origins) is not { } problem
        )
        {
            return;
        }

        document.Problems.Report(DiagnosticRules.StructureContradicted, record["has"]!.Start, problem);
        documents.Rejected.Add(record);
    }

    private static string? ProblemWith(LoadedDocument document, Instrument instrument, ProvisionList has, Origins origins)
    {
        if (instrument.ArticleCount is { } count && has.Spans.FirstOrDefault(span => IsBeyond(span, count)) is { } beyond)
        {
            return CheckProblems.BeyondCount(beyond.Last.Number.ToString(), count);
        }

        var unlisted = InstrumentIndex
            .Of(instrument)
            .InOrder.FirstOrDefault(provision => has.Exists(provision.Reference.Pinpoint) == Existence.No);
        return unlisted is null
            ? null
            : CheckProblems.NotInStructure(
                unlisted.Reference.ToString(),
                new SourceLocation(document.Problems.File, origins.Of(unlisted.Provision).Start)
            );
    }

    private static bool IsBeyond(ProvisionSpan span, int count) =>
        span.Last.Form == PinpointStepForm.Main && span.Last.Number.Leading > count;
}
