using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Queries;

/// <summary>The sources of one dossier, numbered from 1 in the order in which they are first named.</summary>
/// <remarks>Equality: the same sources in the same order.</remarks>
/// <param name="Items">The sources.</param>
public readonly record struct SourceList(EquatableArray<Source> Items)
{
    /// <summary>The number of a source.</summary>
    /// <param name="id">The source's id.</param>
    /// <returns>From 1, or <see langword="null"/> where the library has no such source.</returns>
    public int? NumberOf(SourceId id)
    {
        for (var i = 0; i < Items.Count; i++)
        {
            if (Items[i].Id == id)
            {
                return i + 1;
            }
        }

        return null;
    }

    /// <summary>Some of these sources, numbered anew.</summary>
    /// <param name="ids">The ids of those to keep.</param>
    /// <returns>The sources in the same order.</returns>
    public SourceList Only(IEnumerable<SourceId> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var kept = ids.ToHashSet();
        return new SourceList(Items.Where(source => kept.Contains(source.Id)).ToEquatableArray());
    }

    internal static SourceList Of(ITreatyLibrary library, IEnumerable<SourceId> ids) =>
        new(ids.Distinct().Select(library.FindSource).OfType<Source>().ToEquatableArray());
}
