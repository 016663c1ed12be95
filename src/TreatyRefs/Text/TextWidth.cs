using System.Text;

namespace TreatyRefs.Text;

/// <summary>About how wide a text is in a font without serifs, for pictures whose texts nobody can measure when they are written.</summary>
/// <remarks>In hundredths of the size of the font, by the widest of the fonts that pages use, so that a text fits whichever a reader
/// has. Safe to share between threads.</remarks>
internal static class TextWidth
{
    private const int OneWide = 100;
    private const int Narrow = 34;
    private const int SlightlyNarrow = 42;
    private const int Small = 63;
    private const int Capital = 76;
    private const int WideCapital = 109;

    /// <summary>The width of a text on one line.</summary>
    public static int Of(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width;
    }

    private static int Of(Rune rune) =>
        CellWidth.Of(rune) switch
        {
            0 => 0,
            2 => OneWide,
            _ => rune.Value switch
            {
                ' ' or 'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '!' or '\'' or '|' => Narrow,
                'f' or 'r' or 't' or '(' or ')' or '[' or ']' or '-' or '/' or '\u00A0' => SlightlyNarrow,
                'm' or 'M' or 'W' or '%' or '@' or '—' or '…' or 'ж' or 'ф' or 'ш' or 'щ' or 'ы' or 'ю' or 'Ф' => OneWide,
                'Ж' or 'Ш' or 'Щ' or 'Ю' or 'Ы' => WideCapital,
                _ => Rune.IsUpper(rune) ? Capital : Small,
            },
        };
}
