using TreatyRefs.Languages;
using TreatyRefs.Scanning.Recognisers;

namespace TreatyRefs.Scanning.Binding;

/// <summary>Tells which of several that share a name is meant where the text speaks of the subject of one: "la Convention de La Haye"
/// beside "l'enlèvement international d'enfants".</summary>
internal static class BySubject
{
    /// <summary>What a name means.</summary>
    /// <param name="named">What it means by itself.</param>
    /// <param name="words">The name.</param>
    /// <param name="discourse">What the text has said.</param>
    /// <param name="names">The names of the library.</param>
    /// <param name="places">Says where in the whole text words stand.</param>
    /// <remarks>Courts go by "the Court" and its statute in every text about another.</remarks>
    /// <returns>The same where the words around are those of the title of another instrument that the text has named.</returns>
    public static Mention Of(Mention named, InstrumentCandidate words, Discourse discourse, KnownNames names, CitationSink places) =>
        named is { Ids.Count: > 1, IsCollective: false, Designation: not (Designation.Statute or Designation.Charter) }
        && words is { BySubject: { } subject, Year: null }
        && named.Ids.Contains(subject.Id)
        && !discourse.Named.Any(id => !named.Ids.Contains(id) && names.Subjects.IsOf(id, subject.Pair))
            ? named with
            {
                By = BindingReason.Context,
                Ids = [subject.Id],
                Designation = names.DesignationOf(subject.Id),
                Evidence = places.Span(subject.Start, subject.End),
            }
            : named;
}
