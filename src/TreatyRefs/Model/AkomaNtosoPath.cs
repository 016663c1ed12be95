using System.Globalization;
using System.Text;
using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>The eId of a provision in an IRI, also of one that nobody describes: what the pinpoint says, in the words of the naming
/// convention.</summary>
internal static class AkomaNtosoPath
{
    private const string Joint = "__";

    private static readonly Dictionary<string, ProvisionKind> s_kinds = Enum.GetValues<ProvisionKind>()
        .ToDictionary(kind => EId.Of([(kind, "")]));

    /// <summary>The eId: that of the innermost provision that is described, with the rest of the pinpoint after it.</summary>
    public static string Write(ITreatyLibrary library, Instrument instrument, ProvisionReference reference)
    {
        var steps = reference.Pinpoint.Steps;
        var printed = PrintedStep.Of(library, instrument, reference);
        for (var described = steps.Count; described > 0; described--)
        {
            if (library.FindProvision(reference with { Pinpoint = new Pinpoint([.. steps.AsSpan()[..described]]) }) is { } provision)
            {
                return described == steps.Count ? provision.EId : provision.EId + Joint + EId.Of(Path(printed, described));
            }
        }

        return EId.Of(Path(printed, 0));
    }

    /// <summary>Where an eId points.</summary>
    /// <returns><see langword="null"/> for what is no eId that <see cref="Write"/> writes.</returns>
    public static ProvisionReference? Read(ITreatyLibrary library, InstrumentId id, string eId)
    {
        if (library.ProvisionsOf(id).FirstOrDefault(provision => provision.EId == eId)?.Reference is { } described)
        {
            return described;
        }

        var instrument = library.FindInstrument(id);
        return
            Notation(eId, instrument) is { } pinpoint
            && ReferenceRange.TryParse($"{id}/{pinpoint}", null, out var range)
            && range.IsSingle
            && (instrument is null || Write(library, instrument, range.First) == eId)
            ? range.First
            : null;
    }

    // Inside an article a number is a paragraph, a letter a point and what lies in that a subpoint, unless somebody describes it otherwise.
    private static IEnumerable<(ProvisionKind Kind, string Number)> Path(List<PrintedStep> steps, int start)
    {
        var isInPoint = false;
        for (var i = start; i < steps.Count; i++)
        {
            var (step, number) = (steps[i], steps[i].IsNumbered ? steps[i].Number : steps[i].Place.ToString(CultureInfo.InvariantCulture));
            var isPoint = step.Form == PinpointStepForm.Inner && (isInPoint || !number.All(char.IsAsciiDigit));
            yield return (
                !isPoint ? step.Kind
                : isInPoint ? ProvisionKind.Subpoint
                : ProvisionKind.Point,
                number
            );
            isInPoint |= isPoint;
        }
    }

    // art_31__para_3__point_c is 31(3)(c); att_III__art_17 is annex-3/17.
    private static string? Notation(string eId, Instrument? instrument)
    {
        var result = new StringBuilder();
        foreach (var step in eId.Split(Joint))
        {
            var bar = step.IndexOf('_', StringComparison.Ordinal);
            var (element, number) = bar < 0 ? (step, string.Empty) : (step[..bar], step[(bar + 1)..].Replace('-', '.'));
            if (!s_kinds.TryGetValue(element, out var kind))
            {
                return null;
            }

            var isMain =
                kind == ProvisionKind.Article || (kind == ProvisionKind.Paragraph && instrument is Resolution && result.Length == 0);
            var isInner =
                !isMain && kind is ProvisionKind.Paragraph or ProvisionKind.Point or ProvisionKind.Subpoint or ProvisionKind.Recital;
            result.Append(
                isInner
                    ? result.Length > 0 && result[^1] != ')' && EndsInName(result)
                        ? $"/({number})"
                        : $"({number})"
                    : (result.Length > 0 ? "/" : "")
                        + (
                            isMain ? Arabic(number, instrument?.Numbering == NumberingStyle.Roman)
                            : number.Length == 0 ? kind.Keyword()
                            : $"{kind.Keyword()}-{Arabic(number, isRoman: true)}"
                        )
            );
        }

        return result.ToString();
    }

    // A paragraph directly in an annex is annex-1/(3), in a preamble preamble(3), in an article 31(3).
    private static bool EndsInName(StringBuilder text)
    {
        var written = text.ToString();
        var last = written[(written.LastIndexOf('/') + 1)..];
        return char.IsAsciiLetterLower(last[0]) && last != "preamble" && last.Contains('-', StringComparison.Ordinal);
    }

    // VIII is 8, VIIIbis is 8bis; what an instrument prints in figures is written so.
    private static string Arabic(string number, bool isRoman)
    {
        var capitals = number.TakeWhile(c => c is >= 'A' and <= 'Z').Count();
        return isRoman && RomanNumeral.TryParse(number.AsSpan(0, capitals), out var value)
            ? value.ToString(CultureInfo.InvariantCulture) + number[capitals..]
            : number.ToLowerInvariant();
    }
}
