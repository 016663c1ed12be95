using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.Grammar;
using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.References;
using TreatyRefs.Text;

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
    public static Problem Unreadable(string text, int position, string expected) =>
        new(
            ProblemKind.Unreadable,
            string.Create(CultureInfo.InvariantCulture, $"{Quoted(text)}: expected {expected} at column {position + 1}")
        )
        {
            Position = position,
            Expected = expected,
        };

    /// <summary>That a provision may belong to the instrument before it or to the one after it.</summary>
    public static Problem Unclear(string text, int position) =>
        new(
            ProblemKind.Unreadable,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Quoted(text)}: it is not clear what belongs to \"{text[position..]}\" at column {position + 1}; write \"and\" "
                    + $"or \";\" between citations"
            )
        )
        {
            Position = position,
            Expected = "\"and\" or \";\"",
        };

    /// <summary>The references of provisions of what a name means.</summary>
    public Answer<Citation> Of(string text, NamedInstrument named, IReadOnlyList<CitedProvision> provisions)
    {
        if (named.Designation is { } designation)
        {
            return
                library.Info.DefaultInstrument is { } implied
                && library.FindInstrument(implied) is { } own
                && DesignationPhrase.Of(own) == designation
                ? InInstrument(text, implied, provisions).With(citation => citation with { IsImplied = true, ImpliedBy = named.AsWritten })
                : new Problem(ProblemKind.NotFound, $"\"{named.AsWritten}\" does not say which instrument is meant; expected its name")
                {
                    Expected = "the name of an instrument",
                };
        }

        if (named.Ids.Count != 1)
        {
            return new Problem(ProblemKind.Ambiguous, $"\"{named.AsWritten}\" may be {string.Join(" or ", named.Ids)}")
            {
                Suggestions = Names(named.Ids),
            };
        }

        var id = named.Ids[0];
        return ResolutionYear.Contradicts(library, id, named.Year, out var year)
            ? OfAnotherYear(named.AsWritten, id, year)
            : InInstrument(text, id, provisions)
                .With(citation => citation with { Years = named.Year is { } written ? [new WrittenYear(id, written)] : [] });
    }

    /// <summary>That a citation gives an instrument a year which is not its own.</summary>
    public static Problem OfAnotherYear(string asWritten, InstrumentId id, int year) =>
        new(ProblemKind.NotFound, string.Create(CultureInfo.InvariantCulture, $"\"{asWritten}\": {id} is of {year}"))
        {
            Suggestions = Names([id]),
        };

    /// <summary>The references of provisions of the library's default instrument.</summary>
    public Answer<Citation> Implied(string text, IReadOnlyList<CitedProvision> provisions) =>
        library.Info.DefaultInstrument is { } id
            ? InInstrument(text, id, provisions).With(citation => citation with { IsImplied = true })
            : new Problem(
                ProblemKind.Unreadable,
                $"\"{text}\": expected the name of an instrument, because this library has no default one"
            )
            {
                Position = text.Length,
                Expected = "the name of an instrument",
            };

    /// <summary>The references of provisions that belong to what was cited before them.</summary>
    public Answer<Citation> Under(string text, ProvisionReference outer, IReadOnlyList<CitedProvision> provisions) =>
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

    private Answer<Citation> InInstrument(string text, InstrumentId id, IReadOnlyList<CitedProvision> provisions)
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
                return new Problem(ProblemKind.Unreadable, $"{Quoted(text)}: {problem}");
            }

            ranges.Add(first == last ? first : ReferenceRange.Create(first, last));
        }

        return Known(ranges);
    }

    /// <summary>References, if the library has their instrument or it is a resolution, which is known by its number.</summary>
    public Answer<Citation> Known(IReadOnlyList<ReferenceRange> ranges)
    {
        var id = ranges[0].Instrument;
        return !library.Has(id) && !IsResolution(id)
            ? Unknown(id.ToString())
            : new Citation(ranges.Select(range => range.IsSingle ? library.Normalise(range.First) : range).ToEquatableArray());
    }

    /// <summary>That no instrument has a name, with those that have one near to it.</summary>
    public Problem Unknown(string name) =>
        new(ProblemKind.NotFound, $"this library has no instrument \"{name}\"") { Suggestions = Names(lexicon.Value.Near(name)) };

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

    private static EquatableArray<string> Names(IReadOnlyList<InstrumentId> ids) => ids.Select(id => id.ToString()).ToEquatableArray();

    private static string Quoted(string text) => $"\"{(text.Length <= LongestQuoted ? text : text[..(LongestQuoted - 3)] + "...")}\"";
}
