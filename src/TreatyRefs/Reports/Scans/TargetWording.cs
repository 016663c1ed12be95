using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Scanning;
using TreatyRefs.Styles;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Scans;

/// <summary>Says in English where a target points, and what is wrong with it.</summary>
/// <remarks>Safe to share between threads. The words of a text are given as they are written: whoever prints them escapes them.</remarks>
public sealed class TargetWording
{
    private readonly ITreatyLibrary _library;
    private readonly DossierLookup _lookup;

    /// <summary>Words for what was found with a library.</summary>
    /// <param name="library">The library.</param>
    public TargetWording(ITreatyLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        _library = library;
        _lookup = new DossierLookup(library);
    }

    /// <summary>Where a target points, as somebody could type it.</summary>
    /// <param name="target">The target.</param>
    /// <returns>Its reference; those that it may be; or the pinpoint with the instrument as it is written, or <c>?</c> for that.</returns>
    public static string Reference(ScannedTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (target.Reference is { } reference)
        {
            return reference.ToString();
        }

        var pinpoint = target.Pinpoint is { } within ? "/" + within : string.Empty;
        return target.Instrument.Candidates.IsEmpty
            ? (target.Instrument.AsWritten is { } name ? $"\"{OneLine(name)}\"" : "?") + pinpoint
            : string.Join(" or ", target.Instrument.Candidates.Select(candidate => candidate + pinpoint));
    }

    /// <summary>What the target is called: <c>UN Charter, art. 51</c>.</summary>
    /// <param name="target">The target.</param>
    /// <returns>The label, or <see langword="null"/> where the instrument is not known.</returns>
    public string? Label(ScannedTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.Reference is { } reference ? ProvisionLabel.WithInstrument(_library, reference) : null;
    }

    /// <summary>Why its instrument is meant: <c>VCLT, because the words point back to it (line 1)</c>.</summary>
    /// <param name="target">The target.</param>
    /// <param name="evidence">Where in the file the words stand that decide it; <see langword="null"/> where there are none.</param>
    /// <returns>A line without a full stop.</returns>
    public string Reason(ScannedTarget target, TextStretch? evidence)
    {
        ArgumentNullException.ThrowIfNull(target);
        var place = evidence is { } words ? $" (line {words.Start.Position.Line})" : string.Empty;
        var name = target.Instrument.Id is { } id ? ProvisionLabel.InstrumentName(_library, id) : "no instrument";
        return target.Instrument.By switch
        {
            InstrumentBinding.Name => $"{name}, because the citation names {Quoted(target.Instrument.AsWritten) ?? "it"}{place}",
            InstrumentBinding.DefinedTerm => $"{name}, because the text gives it the name {Quoted(target.Instrument.AsWritten)}{place}",
            InstrumentBinding.BackReference => $"{name}, because the words point back to it{place}",
            InstrumentBinding.Context when target.Instrument.Id is not null => evidence is null
                ? $"{name}, because it was given as what the text is about"
                : $"{name}, because the text is about it there{place}",
            InstrumentBinding.Self when target.Instrument.Id is not null => $"{name}, because the words point at the text itself{place}",
            _ => $"{name}, because nothing in the text says which is meant",
        };
    }

    /// <summary>What is wrong with a target.</summary>
    /// <param name="target">The target.</param>
    /// <returns>A sentence without its full stop, in one line; <see langword="null"/> where nothing is wrong.</returns>
    public string? Problem(ScannedTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.Status switch
        {
            TargetStatus.NoSuchProvision => _lookup.TryFindReference(target.Reference!.Value.ToString(), out _, out var problem)
                ? $"{Label(target)} does not exist"
                : problem.Message,
            TargetStatus.NotDescribed => $"{Label(target)} is not described in this library, which does not say whether it exists",
            TargetStatus.Ambiguous =>
                $"{Quoted(target.Instrument.AsWritten) ?? "the instrument"} may be {string.Join(" or ", target.Instrument.Candidates)}",
            TargetStatus.UnknownInstrument => Unknown(target),
            _ => null,
        };
    }

    /// <summary>A text in one line.</summary>
    internal static string OneLine(string text) =>
        string.Join(' ', text.Split([' ', '\t', '\r', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries));

    private static string Unknown(ScannedTarget target) =>
        Quoted(target.Instrument.AsWritten) is not { } name ? $"the text does not say of which instrument {target.Pinpoint} is"
        : target.Instrument.By is InstrumentBinding.Name or InstrumentBinding.None ? $"this library has no instrument {name}"
        : $"it is not known which instrument {name} is";

    private static string? Quoted(string? name) => name is null ? null : $"\"{OneLine(name)}\"";
}
