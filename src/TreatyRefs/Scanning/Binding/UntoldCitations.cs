using TreatyRefs.Names;

namespace TreatyRefs.Scanning.Binding;

/// <summary>Citations of one piece of a text of which the text may say further down what they are of: by naming an instrument more fully,
/// by defining "the Convention", or by citing the article of a heading with its instrument.</summary>
/// <remarks>What the text has said before always decides first. Nothing is told of the instrument that another, a law or something
/// unknown has a claim to as well.</remarks>
internal sealed class UntoldCitations(InstrumentBinder instruments, Discourse discourse, Families families)
{
    // By their places among the citations; with the sentence of those before which nothing was named.
    private readonly Dictionary<int, (BoundCitation Citation, int? Sentence)> _waiting = [];

    /// <summary>Takes note of a citation, if anything may be told of it yet.</summary>
    /// <param name="index">Its place among the citations of the text.</param>
    /// <param name="citation">The citation.</param>
    public void Add(int index, BoundCitation citation)
    {
        foreach (var target in citation.Targets)
        {
            if (IsShared(target.Mention) || IsNoun(target.Mention) || (IsBare(target) && !discourse.HasSpoken))
            {
                _waiting.Add(index, (citation, discourse.HasSpoken ? null : discourse.Sentences));
                return;
            }
        }
    }

    /// <summary>Forgets a citation that something else has told.</summary>
    public void Forget(int index) => _waiting.Remove(index);

    /// <summary>What the text has told of citations by its end.</summary>
    /// <returns>Their places, and what they are now.</returns>
    public IEnumerable<(int Index, BoundCitation Citation)> Told()
    {
        foreach (var (index, (citation, sentence)) in _waiting)
        {
            var told = citation.Targets.Select(target => Told(target, sentence)).ToList();
            if (told.Exists(mention => mention is not null))
            {
                yield return (
                    index,
                    citation with
                    {
                        Targets = [.. citation.Targets.Select((target, i) => told[i] is { } one ? target with { Mention = one } : target)],
                    }
                );
            }
        }
    }

    private Mention? Told(BoundTarget target, int? sentence) =>
        IsShared(target.Mention) ? Named(target.Mention)
        : IsNoun(target.Mention) ? Defined(target) ?? First(target, sentence)
        : IsBare(target) ? First(target, sentence)
        : null;

    private Mention? First(BoundTarget target, int? sentence) =>
        sentence is { } before && instruments.ToldOf(target.First, target.Mention.Designation, before) is { } told
            ? told with
            {
                AsWritten = target.Mention.AsWritten,
            }
            : null;

    // "Article II of the OST" of a text that names the Outer Space Treaty further down. 제네바 4개 협약 are all four.
    private Mention? Named(Mention shared) =>
        families.AreOfOneSeries(shared.Ids) ? null : discourse.NamedYet(shared) ?? instruments.Groups.Of(shared);

    // "final under Article 44 of the Convention", before (“the Convention”)
    private Mention? Defined(BoundTarget target) =>
        discourse.MeaningOf(target.Mention.Designation) is { } meaning && instruments.MayHave(meaning, target.First)
            ? meaning with
            {
                By = BindingReason.DefinedTerm,
                AsWritten = target.Mention.AsWritten,
            }
            : null;

    private static bool IsShared(Mention mention) => mention is { IsCollective: false, Ids.Count: > 1 };

    private static bool IsNoun(Mention mention) =>
        mention is { By: BindingReason.None, AsWritten: { } written, Designation.Length: > 0 }
        && ShortName.NounOf(written) == mention.Designation;

    private static bool IsBare(BoundTarget target) =>
        target is { Mention: { By: BindingReason.None, AsWritten: null } mention, First.Article: not null }
        && !ReferenceEquals(mention, Mention.OfSomethingElse);
}
