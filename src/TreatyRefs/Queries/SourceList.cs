using TreatyRefs.Collections;
using TreatyRefs.Model;

namespace TreatyRefs.Queries;

/// <summary>The sources of one dossier, numbered from 1 in the order in which they are first named.</summary>
/// <remarks>Equality: the same sources in the same order.</remarks>
/// <param name="Items">The sources.</param>
public readonly record struct SourceList(EquatableArray<Source> Items)
{
    /// <summary>The number of a source.</summary>
    /// <param name="id">The source's id.</param>
    /// <returns>From 1, or <see langword="null"/> where the library has no such source.</returns>
    public int? NumberOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        for (var i = 0; i < Items.Count; i++)
        {
            if (string.Equals(Items[i].Id, id, StringComparison.Ordinal))
            {
                return i + 1;
            }
        }

        return null;
    }

    /// <summary>Some of these sources, numbered anew.</summary>
    /// <param name="ids">The ids of those to keep.</param>
    /// <returns>The sources in the same order.</returns>
    public SourceList Only(IEnumerable<string> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var kept = ids.ToHashSet(StringComparer.Ordinal);
        return new SourceList(Items.Where(source => kept.Contains(source.Id)).ToEquatableArray());
    }

    internal static SourceList Of(ITreatyLibrary library, IEnumerable<string> ids) =>
        new(ids.Distinct(StringComparer.Ordinal).Select(library.FindSource).OfType<Source>().ToEquatableArray());
}
