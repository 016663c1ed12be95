using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Citations;

/// <summary>Reads the Akoma Ntoso IRIs that the style of that name writes.</summary>
internal static class AkomaNtosoIri
{
    private const string Beginning = "/akn/";

    /// <summary>Whether a citation is an IRI.</summary>
    public static bool IsIri(string text) => text.StartsWith(Beginning, StringComparison.Ordinal);

    /// <summary>Where an IRI points.</summary>
    /// <param name="library">The library.</param>
    /// <param name="iri">The IRI.</param>
    /// <returns>The reference, or <see langword="null"/> where the library has no such instrument or provision.</returns>
    public static ReferenceRange? Read(ITreatyLibrary library, string iri)
    {
        var portion = iri.IndexOf('~', StringComparison.Ordinal);
        var work = portion < 0 ? iri : iri[..portion];
        if (InstrumentOf(library, work.Split('/')) is not { } id)
        {
            return null;
        }

        if (portion < 0)
        {
            return new ProvisionReference(id);
        }

        var ends = iri[(portion + 1)..].Split("->");
        return
            ends.Length <= 2
            && AkomaNtosoPath.Read(library, id, ends[0]) is { } first
            && AkomaNtosoPath.Read(library, id, ends[^1]) is { } last
            ? first == last
                ? first
                : ReferenceRange.ProblemWith(first, last) is null
                    ? ReferenceRange.Create(first, last)
                    : null
            : null;
    }

    // .../un-charter, and for resolutions .../unsc/2006-10-14/1718
    private static InstrumentId? InstrumentOf(ITreatyLibrary library, string[] parts)
    {
        var organ = Array.Find(parts, UnitedNationsOrgans.IsId);
        foreach (var slug in organ is null ? [parts[^1]] : new[] { parts[^1], $"{organ}-res-{parts[^1]}" })
        {
            if (
                InstrumentId.TryParse(slug, null, out var id)
                && (library.FindInstrument(id) is not null || slug.Contains("-res-", StringComparison.Ordinal))
            )
            {
                return id;
            }
        }

        return null;
    }
}
