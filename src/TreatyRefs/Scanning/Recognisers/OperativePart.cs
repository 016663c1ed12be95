using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>The part of a resolution whose paragraphs are its own: "the operative part", "la parte dispositiva", 执行部分.</summary>
internal static class OperativePart
{
    /// <summary>Where the words for it end that stand at a place; <see langword="null"/> where none do.</summary>
    public static int? EndAt(in ScanText at, int position)
    {
        var length = position < at.Text.Length ? LanguageTraits.OperativePartAt(at.Text[position..]) : 0;
        var end = position + length;
        return length > 0 && (NameWords.IsWordOfItsOwn(at[end - 1]) || !NameWords.IsInWord(at[end])) ? end : null;
    }

    /// <summary>The same after links, the last of which may be a word of it: "operative".</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where the links begin.</param>
    /// <param name="end">Where they end.</param>
    public static int? EndAfter(in ScanText at, int start, int end) =>
        EndAt(at, end) ?? (at.Cursor.WordBefore(end) is var last && last >= start ? EndAt(at, last) : null);
}
