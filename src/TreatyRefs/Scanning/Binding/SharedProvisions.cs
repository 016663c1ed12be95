using TreatyRefs.References;
using TreatyRefs.Scanning.Recognisers;

namespace TreatyRefs.Scanning.Binding;

/// <summary>Binds provisions that are shared out among several instruments, each to its own.</summary>
internal sealed class SharedProvisions(InstrumentBinder instruments, Discourse discourse, CitationSink found)
{
    /// <summary>Adds one citation of all of them; what its instrument is known not to have is of none.</summary>
    /// <param name="candidate">The provisions, as many as there are instruments.</param>
    public void Bind(ProvisionCandidate candidate)
    {
        var first = candidate.Before ?? candidate.Tail.Instrument!;
        var mentions = candidate.Others.Prepend(first).Select(name => instruments.Bind(name, found)).ToList();
        var provisions = candidate.Segments[0].Provisions;
        var targets = new BoundTarget[mentions.Count];
        for (var i = 0; i < targets.Length; i++)
        {
            var mention = instruments.MayHave(mentions[i], provisions[i].First) ? mentions[i] : Mention.OfSomethingElse;
            targets[i] = new BoundTarget(
                provisions[i].Start,
                provisions[i].End,
                mention,
                Called(provisions[i].First, mention, candidate),
                Called(provisions[i].Last, mention, candidate)
            );
        }

        found.Add(candidate.Start, candidate.End, candidate.Languages, targets);
        foreach (var target in targets)
        {
            discourse.Apply(
                new DiscourseEvent.Cited(target.Mention, target.First)
                {
                    Place = found.Span(candidate.Start, candidate.End),
                    IsOfSeveral = true,
                }
            );
            discourse.Apply(new DiscourseEvent.Mentioned(target.Mention));
        }

        found.Reach(candidate.End);
    }

    private Pinpoint Called(Pinpoint pinpoint, Mention mention, ProvisionCandidate candidate) =>
        UnitsOfTreaties.AsCalled(instruments.TakenApart(mention, pinpoint), mention, candidate.Languages);
}
