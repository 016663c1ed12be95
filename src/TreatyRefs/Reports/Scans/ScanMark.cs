namespace TreatyRefs.Reports.Scans;

/// <summary>What is put around a stretch of a text: a citation, the link to what it means, words that something rests on.</summary>
/// <param name="End">Where the stretch ends.</param>
/// <param name="Open">What begins it.</param>
/// <param name="Again">What goes on with it where an element of the document cuts it.</param>
/// <param name="Close">What ends it, or a part of it.</param>
/// <param name="After">What stands behind it once.</param>
internal sealed record ScanMark(long End, string Open, string Again, string Close, string After = "");

/// <summary>A stretch of a text with what is around it, the outer before the inner.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Marks">What is around it; none twice.</param>
internal sealed record MarkedStretch(long Start, long End, IReadOnlyList<ScanMark> Marks);
