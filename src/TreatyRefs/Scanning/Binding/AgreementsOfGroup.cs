using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Binding;

/// <summary>Which of several that share a name belongs to the agreements of which a text speaks: "the GATT" of one that names the World
/// Trade Organization, or another agreement that is based on the one that made it, is that of 1994.</summary>
internal sealed class AgreementsOfGroup(ITreatyLibrary library, Discourse discourse, Families families)
{
    /// <summary>The one that belongs to them, and the words that show it.</summary>
    /// <param name="ids">Those that share the name.</param>
    /// <param name="year">The earliest year of which the sentence speaks, and what was made after it is not meant; <see langword="null"/>
    /// where it gives none.</param>
    /// <returns><see langword="null"/> where the text has named one of them by a name of its own, or shows nothing.</returns>
    public (InstrumentId Id, TextSpan? Evidence)? Of(IReadOnlyList<InstrumentId> ids, int? year)
    {
        if (ids.Count < 2 || ids.Any(discourse.IsUsed))
        {
            return null;
        }

        (InstrumentId Id, TextSpan? Evidence)? only = null;
        foreach (var id in ids)
        {
            if (EvidenceOf(id) is not { } evidence)
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = (id, evidence);
        }

        return only is { } one && !(year < library.FindInstrument(one.Id)?.Date?.Year) ? one : null;
    }

    /// <summary>The same of a mention, once the whole text is known.</summary>
    /// <param name="shared">Words that several instruments share.</param>
    public Mention? Of(Mention shared) =>
        Of(shared.Ids, shared.EarliestYear) is { } one
            ? shared with
            {
                By = BindingReason.Context,
                Ids = [one.Id],
                Evidence = one.Evidence,
            }
            : null;

    private TextSpan? EvidenceOf(InstrumentId id)
    {
        foreach (var group in families.BasesOf(id))
        {
            if (discourse.EvidenceOfGroup(group) is { } evidence)
            {
                return evidence;
            }

            foreach (var named in discourse.Named)
            {
                if (named == group || families.BasesOf(named).Contains(group))
                {
                    return discourse.EvidenceOf(named);
                }
            }
        }

        return null;
    }
}
