namespace TreatyRefs.References;

/// <summary>The one line that every <see cref="ISpanFormattable"/> here needs.</summary>
internal static class NotationFormatting
{
    public static bool TryCopy(string text, Span<char> destination, out int charsWritten)
    {
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
}
