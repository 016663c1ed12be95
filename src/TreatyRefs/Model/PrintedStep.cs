using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>One step of a pinpoint as its instrument prints it.</summary>
/// <param name="Form">How a reference writes the step.</param>
/// <param name="Kind">What the instrument has there; where that is not described, what it usually is.</param>
/// <param name="Number">The printed number; empty for a preamble or a single annex.</param>
/// <param name="Place">Its place among its like, for what has no printed number.</param>
/// <param name="IsNumbered">Whether the instrument prints the number.</param>
internal readonly record struct PrintedStep(PinpointStepForm Form, ProvisionKind Kind, string Number, int Place, bool IsNumbered)
{
    /// <summary>The steps of a pinpoint, outermost first.</summary>
    /// <param name="library">The library, for what it describes.</param>
    /// <param name="instrument">The instrument, or <see langword="null"/> where it is not known.</param>
    /// <param name="reference">The provision.</param>
    public static List<PrintedStep> Of(ITreatyLibrary library, Instrument? instrument, ProvisionReference reference)
    {
        var steps = reference.Pinpoint.Steps;
        var result = new List<PrintedStep>(steps.Count);
        for (var i = 0; i < steps.Count; i++)
        {
            var path = reference with { Pinpoint = new Pinpoint([.. steps.AsSpan()[..(i + 1)]]) };
            result.Add(Of(steps[i], library.FindProvision(path)?.Provision, instrument));
        }

        return result;
    }

    private static PrintedStep Of(PinpointStep step, Provision? provision, Instrument? instrument) =>
        new(
            step.Form,
            provision?.Kind ?? (step.Form == PinpointStepForm.Main && instrument is Resolution ? ProvisionKind.Paragraph : step.Kind),
            provision is { PrintedNumber: { Length: > 0 } printed } ? printed : Print(step, instrument),
            step.Number.Leading,
            provision?.IsNumbered ?? true
        );

    private static string Print(PinpointStep step, Instrument? instrument) =>
        step switch
        {
            { Number.IsNone: true } => string.Empty,
            { Form: PinpointStepForm.Inner } => step.Number.ToString("P", null),
            { Form: PinpointStepForm.Named, Kind: not (ProvisionKind.Rule or ProvisionKind.Regulation or ProvisionKind.Sentence) } =>
                step.Number.ToString("R", null),
            _ when instrument?.Numbering == NumberingStyle.Roman => step.Number.ToString("R", null),
            _ when instrument?.Numbering == NumberingStyle.Letter => step.Number.ToString().ToUpperInvariant(),
            _ => step.Number.ToString("P", null),
        };
}
