namespace TreatyRefs.Reports.Wording;

/// <summary>The languages in which reports speak, each a table in a file of its own. Every table has every line: a test holds it.</summary>
internal static partial class FrameTables
{
    /// <summary>All of them, English first.</summary>
    public static IReadOnlyList<FrameTable> All => [English, French, Spanish, Russian, Chinese, Arabic, Korean];
}
