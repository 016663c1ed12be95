using TreatyRefs.Collections;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning;

/// <summary>A citation with its places in the file.</summary>
/// <remarks>The offsets of <see cref="Citation"/> are those of the text that was scanned. For plain text that is the file; of an HTML
/// page or of Markdown it is what a reader sees of it, and only the places here are those of the file.</remarks>
/// <param name="Citation">The citation.</param>
/// <param name="Place">Where the whole phrase stands.</param>
/// <param name="Targets">Where each of its targets stands, in their order.</param>
public sealed record LocatedCitation(ScannedCitation Citation, TextStretch Place, EquatableArray<TextStretch> Targets)
{
    /// <summary>Where the words stand that decide the instrument of each target, in their order; <see langword="null"/> where there are
    /// none.</summary>
    public EquatableArray<TextStretch?> Evidence { get; init; }

    /// <summary>Where the words stand that decide the instrument of one target.</summary>
    /// <param name="target">Its place among the targets, from 0.</param>
    /// <returns>The place; <see langword="null"/> where there are no such words, or nobody has said where they stand.</returns>
    public TextStretch? EvidenceOf(int target) => target < Evidence.Count ? Evidence[target] : null;
}
