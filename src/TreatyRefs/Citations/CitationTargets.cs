using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.Grammar;
using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.References;

namespace TreatyRefs.Citations;

/// <summary>What an instrument is called in a citation, and what that can mean.</summary>
/// <param name="AsWritten">The words.</param>
/// <param name="Ids">One instrument, or several that share the name.</param>
/// <param name="Year">The year of a resolution, where the citation gives one.</param>
/// <param name="Designation">Where the words are no name but only say what it is, as "the Treaty" does: that, in English.</param>
internal readonly record struct NamedInstrument(
    string AsWritten,
    IReadOnlyList<InstrumentId> Ids,
    int? Year = null,
    string? Designation = null
);

/// <summary>From what a citation says to references of a library, or to why there are none.</summary>
internal sealed class CitationTargets(ITreatyLibrary library, Lazy<InstrumentLexicon> lexicon)
{
    private const int LongestQuoted = 80;

    /// <summary>That a citation cannot be read, and what was expected where.</summary>
    public static CitationResult Unreadable(string text, int position, string expected) =>
        new(
            CitationOutcome.Unreadable,
            Problem: string.Create(CultureInfo.InvariantCulture, $"{Quoted(text)}: expected {expected} at column {position + 1}"),
            Position: position
        );

    /// <summary>That a provision may belong to the instrument before it or to the one after it.</summary>
    public static CitationResult Unclear(string text, int position) =>
        new(
            CitationOutcome.Unreadable,
            Problem: string.Create(
                CultureInfo.InvariantCulture,
                $"{Quoted(text)}: it is not clear what belongs to \"{text[position..]}\" at column {position + 1}; write \"and\" or \";\" between citations"
            ),
            Position: position
        );

    /// <summary>The references of provisions of what a name means.</summary>
    public CitationResult Of(string text, NamedInstrument named, IReadOnlyList<CitedProvision> provisions)
    {
        if (named.Designation is { } designation)
        {
            return
                library.Info.DefaultInstrument is { } implied
                && library.FindInstrument(implied) is { } own
                && DesignationPhrase.Of(own) == designation
                ? InInstrument(text, implied, provisions) with
                {
                    IsImplied = true,
                    ImpliedBy = named.AsWritten,
                }
                : new CitationResult(
                    CitationOutcome.UnknownInstrument,
                    Problem: $"\"{named.AsWritten}\" does not say which instrument is meant; expected its name"
                );
        }

        if (named.Ids.Count != 1)
        {
            return new CitationResult(
                CitationOutcome.Ambiguous,
                Problem: $"\"{named.AsWritten}\" may be {string.Join(" or ", named.Ids)}",
                Candidates: named.Ids.ToEquatableArray()
            );
        }

        var id = named.Ids[0];
        return ResolutionYear.Contradicts(library, id, named.Year, out var year)
            ? OfAnotherYear(named.AsWritten, id, year)
            : InInstrument(text, id, provisions) with
            {
                Years = named.Year is { } written ? [new WrittenYear(id, written)] : [],
            };
    }

    /// <summary>That a citation gives an instrument a year which is not its own.</summary>
    public static CitationResult OfAnotherYear(string asWritten, InstrumentId id, int year) =>
        new(
            CitationOutcome.UnknownInstrument,
            Problem: string.Create(CultureInfo.InvariantCulture, $"\"{asWritten}\": {id} is of {year}"),
            Candidates: [id]
        );

    /// <summary>The references of provisions of the library's default instrument.</summary>
    public CitationResult Implied(string text, IReadOnlyList<CitedProvision> provisions) =>
        library.Info.DefaultInstrument is { } id
            ? InInstrument(text, id, provisions) with
            {
                IsImplied = true,
            }
            : new CitationResult(
                CitationOutcome.Unreadable,
                Problem: $"\"{text}\": expected the name of an instrument, because this library has no default one",
                Position: text.Length
            );

    /// <summary>The references of provisions that belong to what was cited before them.</summary>
    public CitationResult Under(string text, ProvisionReference outer, IReadOnlyList<CitedProvision> provisions) =>
        InInstrument(
            text,
            outer.Instrument,
            [
                .. provisions.Select(provision =>
                    provision with
                    {
                        First = Joined(outer, provision.First),
                        Last = Joined(outer, provision.Last),
                    }
                ),
            ]
        );

    private static Pinpoint Joined(ProvisionReference outer, Pinpoint inner) =>
        inner.Steps[0].Form == PinpointStepForm.Main ? new Pinpoint([.. outer.Pinpoint.Steps, .. inner.Steps]) : inner;

    private CitationResult InInstrument(string text, InstrumentId id, IReadOnlyList<CitedProvision> provisions)
    {
        if (provisions.Count == 0)
        {
            return Known([new ProvisionReference(id)]);
        }

        var ranges = new List<ReferenceRange>();
        foreach (var provision in provisions)
        {
            if (Outermost(id, provision.First) is not { } from || Outermost(id, provision.Last) is not { } to)
            {
                return Unreadable(text, text.Length, "the article that the paragraph is in");
            }

            var (first, last) = (library.Normalise(from), library.Normalise(to));
            if (first != last && ReferenceRange.ProblemWith(first, last) is { } problem)
            {
                return new CitationResult(CitationOutcome.Unreadable, Problem: $"{Quoted(text)}: {problem}");
            }

            ranges.Add(first == last ? first : ReferenceRange.Create(first, last));
        }

        return Known(ranges);
    }

    /// <summary>References, if the library has their instrument or it is a resolution, which is known by its number.</summary>
    public CitationResult Known(IReadOnlyList<ReferenceRange> ranges)
    {
        var id = ranges[0].Instrument;
        return library.FindInstrument(id) is null && !IsResolution(id)
            ? Unknown(id.ToString())
            : new CitationResult(
                CitationOutcome.Read,
                ranges.Select(range => range.IsSingle ? library.Normalise(range.First) : range).ToEquatableArray()
            );
    }

    /// <summary>That no instrument has a name, with those that have one near to it.</summary>
    public CitationResult Unknown(string name) =>
        new(
            CitationOutcome.UnknownInstrument,
            Problem: $"this library has no instrument \"{name}\"",
            Candidates: lexicon.Value.Near(name).ToEquatableArray()
        );

    /// <summary>Whether an id says by itself which resolution it is.</summary>
    public bool IsResolution(InstrumentId id) => library.FindInstrument(id) is Resolution || ResolutionId.OfId(id) is not null;

    // "paragraph 25 of resolution 2397": what is outermost in a resolution needs no article around it; in a treaty it does.
    private ProvisionReference? Outermost(InstrumentId id, Pinpoint pinpoint)
    {
        if (pinpoint.Steps is not [{ Form: PinpointStepForm.Inner }, ..])
        {
            return new ProvisionReference(id, pinpoint);
        }

        var whole = new ProvisionReference(id, pinpoint.WithOutermostMain());
        return IsResolution(id) || library.FindProvision(whole)?.Path[0].Kind == ProvisionKind.Paragraph ? whole : null;
    }

    private static string Quoted(string text) => $"\"{(text.Length <= LongestQuoted ? text : text[..(LongestQuoted - 3)] + "...")}\"";
}
