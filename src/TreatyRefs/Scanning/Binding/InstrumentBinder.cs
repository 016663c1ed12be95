using TreatyRefs.Grammar;
using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.References;
using TreatyRefs.Scanning.Recognisers;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Binding;

/// <summary>Says which instrument words mean, by what the text has said before; and by what evidence.</summary>
/// <remarks>Where there is no evidence, no instrument is meant. Changes nothing.</remarks>
internal sealed class InstrumentBinder(ITreatyLibrary library, KnownNames names, Discourse discourse)
{
    private const int MostRelations = 3;

    /// <summary>What words mean.</summary>
    /// <param name="words">The words.</param>
    /// <param name="offset">Where the piece in which they stand begins.</param>
    public Mention Bind(InstrumentCandidate words, long offset)
    {
        var evidence = new TextSpan(offset + words.Start, offset + words.End);
        return words.Words switch
        {
            InstrumentWords.Alias => discourse.MeaningOf(words.Alias!) with { By = BindingReason.DefinedTerm, AsWritten = words.AsWritten },
            InstrumentWords.Name => Named(words, evidence),
            InstrumentWords.Resolution => Resolution(words, evidence),
            InstrumentWords.Dated => ByName(words, Related(discourse.Narrowed(words.Ids)), evidence),
            InstrumentWords.Pointer => Pointed(words),
            _ => ByName(words, [], evidence),
        };
    }

    /// <summary>The instrument of a bare provision: the text's subject; else what its sentence or the one before is about.</summary>
    public Mention Implied()
    {
        var isStructured = discourse.IsSubjectGiven || discourse.Outline.HasHeadings;
        if (isStructured && discourse.Subject is not null)
        {
            return Subject(BindingReason.Context, null);
        }

        if (discourse.Outline.HasHeadings)
        {
            return Mention.None;
        }

        // A text without articles of its own speaks of those of the instrument that it has named.
        var about = discourse.InSentence ?? discourse.InParagraph ?? discourse.OnlyOther;
        return about is { IsKnown: true } ? about with { By = BindingReason.Context, AsWritten = null }
            : about is null && discourse.Subject is not null ? Subject(BindingReason.Context, null)
            : Mention.None;
    }

    /// <summary>What was mentioned last, which "thereof" means; where that is not known, nothing is.</summary>
    public Mention Last() =>
        (discourse.InSentence ?? discourse.InParagraph ?? discourse.LastCited?.Instrument) is { By: not BindingReason.None } last
            ? last with
            {
                By = BindingReason.BackReference,
                AsWritten = null,
            }
            : Mention.None;

    /// <summary>What "its" means: what the sentence has named.</summary>
    public Mention? Possessor() =>
        discourse.InSentence is { } last ? last with { By = BindingReason.BackReference, AsWritten = null } : null;

    /// <summary>The subject of the text.</summary>
    /// <param name="by">How the words say so.</param>
    /// <param name="asWritten">The words.</param>
    public Mention Subject(BindingReason by, string? asWritten) =>
        new(by, discourse.Subject is { } subject ? [subject] : [], asWritten, discourse.SubjectDesignation)
        {
            Evidence = discourse.SubjectEvidence,
        };

    /// <summary>Whether an instrument is a resolution, whose outermost provisions are paragraphs.</summary>
    public bool IsResolution(Mention mention) =>
        mention.IsContradictory
        || (mention.IsKnown && (library.FindInstrument(mention.Ids[0]) is Resolution || ResolutionId.IsOne(mention.Ids[0])));

    /// <summary>Whether an instrument is divided into paragraphs and no articles.</summary>
    public bool HasParagraphsAlone(InstrumentId id) => library.ProvisionsOf(id) is [{ Provision.Kind: ProvisionKind.Paragraph }, ..];

    private Mention Named(InstrumentCandidate words, TextSpan evidence)
    {
        var ids = discourse.Narrowed(words.Ids);
        return new Mention(BindingReason.Name, ids, words.AsWritten, names.DesignationOf(ids[0]))
        {
            Evidence = evidence,
            IsCollective = ids.Count > 1 && words.IsPlural,
        };
    }

    private static Mention ByName(InstrumentCandidate words, IReadOnlyList<InstrumentId> ids, TextSpan evidence) =>
        new(BindingReason.Name, ids, words.AsWritten, words.Designation) { Evidence = evidence };

    // Where the organ is not said, the one resolution of that number that the library has is meant. None is, where the year is
    // that of another one.
    private Mention Resolution(InstrumentCandidate words, TextSpan evidence)
    {
        var ids = words.Ids;
        if (ids.Count > 1 && ids.Where(id => library.FindInstrument(id) is not null).ToList() is { Count: 1 } known)
        {
            ids = known;
        }

        var isContradictory = ids.Count == 1 && ResolutionYear.Contradicts(library, ids[0], words.Year, out _);
        return ByName(words, isContradictory ? [] : ids, evidence) with { IsContradictory = isContradictory };
    }

    // "the 1961 treaty" in a text about one that replaced it is that one.
    private IReadOnlyList<InstrumentId> Related(IReadOnlyList<InstrumentId> ids)
    {
        if (ids.Count < 2)
        {
            return ids;
        }

        var related = new HashSet<InstrumentId>(discourse.Named);
        foreach (var id in discourse.Named)
        {
            Follow(id, related, MostRelations);
        }

        var fitting = ids.Where(related.Contains).ToList();
        return fitting.Count == 1 ? fitting : ids;
    }

    private void Follow(InstrumentId id, HashSet<InstrumentId> related, int depth)
    {
        foreach (var relation in library.FindInstrument(id)?.Relations ?? [])
        {
            if (related.Add(relation.To.Instrument) && depth > 0)
            {
                Follow(relation.To.Instrument, related, depth - 1);
            }
        }
    }

    private Mention Pointed(InstrumentCandidate words)
    {
        var (designation, written) = (words.Designation, words.AsWritten);
        var isThat = (words.Pointer & WordRoles.That) != 0;
        if ((words.Pointer & WordRoles.New) != 0)
        {
            return Newest(designation) is { } newest ? newest with { AsWritten = written } : Unbound(words);
        }

        // "cette convention", "questo trattato": where the text is no treaty itself, these point back.
        var pointsBack = discourse.Subject is null && !discourse.Outline.HasHeadings && discourse.Last(designation) is not null;
        var isThis = (words.Pointer & WordRoles.This) != 0 && !isThat && !pointsBack;
        var isSubject = designation == discourse.SubjectDesignation || discourse.SubjectDesignation.Length == 0;
        if (isThis && (isSubject || discourse.Last(designation) is null))
        {
            return isSubject
                ? Subject(BindingReason.Self, written) with
                {
                    Designation = designation,
                }
                : new Mention(BindingReason.Self, [], written, designation);
        }

        return !isThat && !isThis && discourse.Subject is not null && designation == discourse.SubjectDesignation
            ? Subject(BindingReason.Context, written)
            : Antecedent(words, isThat);
    }

    private Mention Antecedent(InstrumentCandidate words, bool isThat)
    {
        // One Chinese or Japanese word stands for conventions and covenants alike.
        var written = words.AsWritten;
        var isBroad =
            words.Designation is "treaty" or "agreement"
            || (isThat && NameWords.IsWordOfItsOwn(written[^1]) && NameWords.IsWordOfItsOwn(written[0]) && !Scripts.IsHangul(written[^1]));
        var last =
            discourse.Last(words.Designation)
            ?? (isBroad && discourse.Last() is { Designation: not ("resolution" or "law") } any ? any : null);
        return last is null ? Unbound(words) : last with { By = BindingReason.BackReference, AsWritten = written };
    }

    private static Mention Unbound(InstrumentCandidate words) => new(BindingReason.None, [], words.AsWritten, words.Designation);

    // "the new treaty" is the latest of those that the text has named.
    private Mention? Newest(string designation)
    {
        Instrument? newest = null;
        foreach (var id in discourse.Named)
        {
            if (
                library.FindInstrument(id) is { Date: { } date } instrument and not Model.Resolution
                && (designation == "treaty" || names.DesignationOf(id) == designation)
                && (newest is null || newest.Date!.Value.Year < date.Year)
            )
            {
                newest = instrument;
            }
        }

        return newest is null ? null : new Mention(BindingReason.BackReference, [newest.Id], null, designation);
    }
}
