using System.Globalization;
using System.Text;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Citations;

/// <summary>What to call a provision in English: <c>Article 31(3)(c)</c>, <c>Chapter VII</c>, <c>Article 1, second paragraph</c>.</summary>
/// <remarks>A described provision is called as its instrument prints it; one that is not described, by its reference and the
/// instrument's numbering.</remarks>
public static class ProvisionLabel
{
    private static readonly string[] s_ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    /// <summary>The label of a provision, without its instrument.</summary>
    /// <param name="library">The library, for how the instrument prints it.</param>
    /// <param name="reference">The provision; a whole instrument gives its short title.</param>
    /// <returns>Such as <c>Article 4</c>.</returns>
    public static string Of(ITreatyLibrary library, ProvisionReference reference)
    {
        ArgumentNullException.ThrowIfNull(library);
        return reference.IsWhole ? InstrumentName(library, reference.Instrument) : Join(library, reference, shortArticle: false);
    }

    /// <summary>The label of one or several provisions with their instrument, for lists: <c>UN Charter, art. 51</c>.</summary>
    /// <param name="library">The library.</param>
    /// <param name="range">Where it points.</param>
    /// <returns>The label.</returns>
    public static string WithInstrument(ITreatyLibrary library, ReferenceRange range)
    {
        ArgumentNullException.ThrowIfNull(library);
        var name = InstrumentName(library, range.Instrument);
        if (range.First.IsWhole)
        {
            return name;
        }

        var first = Join(library, range.First, shortArticle: true);
        return range.IsSingle ? $"{name}, {first}" : $"{name}, {Plural(first)} to {Tail(library, range)}";
    }

    /// <summary>What to call an instrument in a line: its short title, else its title, else its id.</summary>
    /// <param name="library">The library.</param>
    /// <param name="id">The instrument.</param>
    /// <returns>The name in English where there is one.</returns>
    public static string InstrumentName(ITreatyLibrary library, InstrumentId id)
    {
        ArgumentNullException.ThrowIfNull(library);
        if (library.FindInstrument(id) is not { } instrument)
        {
            return UnknownInstrument(id);
        }

        return (instrument.ShortTitle ?? instrument.Title).In("en", library.Info.Languages[0]).Text;
    }

    // Any Security Council resolution has an id, described or not.
    private static string UnknownInstrument(InstrumentId id)
    {
        const string Resolution = "unsc-res-";
        var text = id.ToString();
        return text.StartsWith(Resolution, StringComparison.Ordinal) ? $"Security Council resolution {text[Resolution.Length..]}" : text;
    }

    private static string Join(ITreatyLibrary library, ProvisionReference reference, bool shortArticle)
    {
        var result = new StringBuilder();
        var steps = reference.Pinpoint.Steps;
        for (var i = 0; i < steps.Count; i++)
        {
            var described = library.FindProvision(reference with { Pinpoint = new Pinpoint([.. steps.AsSpan()[..(i + 1)]]) });
            Append(result, steps[i], described?.Provision, library.FindInstrument(reference.Instrument), shortArticle);
        }

        return result.ToString();
    }

    private static void Append(StringBuilder result, PinpointStep step, Provision? provision, Instrument? instrument, bool shortArticle)
    {
        if (step.Form == PinpointStepForm.Inner)
        {
            AppendInner(result, step, provision);
            return;
        }

        if (result.Length > 0)
        {
            result.Append(", ");
        }

        var kind = provision?.Kind ?? (step.Form == PinpointStepForm.Main && instrument is Resolution ? ProvisionKind.Paragraph : step.Kind);
        result.Append(shortArticle ? ShortWord(kind) : Capitalised(kind.Keyword()));
        var printed = provision?.PrintedNumber ?? Printed(step, instrument);
        if (printed.Length > 0)
        {
            result.Append(' ').Append(printed);
        }
    }

    private static void AppendInner(StringBuilder result, PinpointStep step, Provision? provision)
    {
        if (provision is { IsNumbered: false })
        {
            result.Append(CultureInfo.InvariantCulture, $", {Ordinal(step.Number.Leading)} {provision.Kind.Keyword()}");
        }
        else
        {
            result.Append('(').Append(provision?.PrintedNumber ?? step.Number.ToString("P", null)).Append(')');
        }
    }

    private static string Printed(PinpointStep step, Instrument? instrument) => step switch
    {
        { Number.IsNone: true } => string.Empty,
        { Form: PinpointStepForm.Named, Kind: not (ProvisionKind.Rule or ProvisionKind.Regulation or ProvisionKind.Sentence) } => step.Number.ToString("R", null),
        _ when instrument?.Numbering == NumberingStyle.Roman => step.Number.ToString("R", null),
        _ when instrument?.Numbering == NumberingStyle.Letter => step.Number.ToString().ToUpperInvariant(),
        _ => step.Number.ToString("P", null),
    };

    private static string Tail(ITreatyLibrary library, ReferenceRange range)
    {
        var label = Join(library, range.Last, shortArticle: true);
        var space = label.IndexOf(' ', StringComparison.Ordinal);
        return range.Last.Pinpoint.Steps.Count == 1 && space > 0 ? label[(space + 1)..] : label;
    }

    private static string Plural(string label) =>
        label.StartsWith("art. ", StringComparison.Ordinal) ? "arts " + label["art. ".Length..] : label;

    private static string ShortWord(ProvisionKind kind) => kind switch
    {
        ProvisionKind.Article => "art.",
        ProvisionKind.Paragraph => "para.",
        _ => kind.Keyword(),
    };

    private static string Ordinal(int number) =>
        number >= 1 && number <= s_ordinals.Length ? s_ordinals[number - 1] : number.ToString(CultureInfo.InvariantCulture) + "th";

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
