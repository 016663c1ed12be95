using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;

namespace TreatyRefs.Reports.Json;

/// <summary>Values that many shapes have.</summary>
internal static class JsonValues
{
    public static string? TextOf(this DossierContext context, LocalizedText? text) => context.In(text)?.Text;

    public static string[] NotesOf(this DossierContext context, Provenance? provenance) =>
        context.TextOf(provenance?.Note) is { } note ? [note] : [];

    public static string[] Texts<TId>(EquatableArray<TId> ids)
        where TId : struct => [.. ids.Select(id => id.ToString()!)];
}
