using TreatyRefs.Scanning.Recognisers;

namespace TreatyRefs.Scanning.Binding;

/// <summary>Binds provisions that are shared out among several instruments, each to its own.</summary>
internal sealed class SharedProvisions(InstrumentBinder instruments, Discourse discourse, CitationSink found)
{
    /// <summary>Adds one citation of all of them.</summary>
    /// <param name="candidate">The provisions, as many as there are instruments.</param>
    public bool Bind(ProvisionCandidate candidate)
    {
        var first = candidate.Before ?? candidate.Tail.Instrument!;
        var mentions = candidate.Others.Prepend(first).Select(name => instruments.Bind(name, found)).ToList();
        var provisions = candidate.Segments[0].Provisions;
        var targets = new BoundTarget[mentions.Count];
        for (var i = 0; i < targets.Length; i++)
        {
            targets[i] = new BoundTarget(
                provisions[i].Start,
                provisions[i].End,
                mentions[i],
                instruments.TakenApart(mentions[i], provisions[i].First),
                instruments.TakenApart(mentions[i], provisions[i].Last)
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
        return true;
    }
}
