namespace TreatyRefs.Text;

/// <summary>What a file is that holds no UTF-8 text, told by its first bytes, whatever its name; and what to do about it.</summary>
/// <remarks>Compiled into the tool too.</remarks>
internal static class FileFormat
{
    private const string SaveAsText = "save it as UTF-8 text (.txt) or as HTML";
    private const string Unpack = "unpack it, and name what is in it";
    private const string ReadImage = "a text in a picture has to be recognised (OCR) first";

    // Long enough to be nobody's text by chance.
    private static readonly (byte[] Start, string What, string Advice)[] s_known =
    [
        ([0x25, 0x50, 0x44, 0x46, 0x2D], "a PDF", SaveAsText),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Word document (.doc), or another old Office file", SaveAsText),
        ([0x7B, 0x5C, 0x72, 0x74, 0x66], "rich text (.rtf)", SaveAsText),
        ([0x25, 0x21, 0x50, 0x53, 0x2D], "PostScript", SaveAsText),
        ([0x1F, 0x8B, 0x08], "a gzip archive", Unpack),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive", Unpack),
        ([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07], "a RAR archive", Unpack),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "an xz archive", Unpack),
        ([0x42, 0x5A, 0x68, 0x39, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59], "a bzip2 archive", Unpack),
        ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive", Unpack),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a PNG picture", ReadImage),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture", ReadImage),
        ([0x47, 0x49, 0x46, 0x38, 0x37, 0x61], "a GIF picture", ReadImage),
        ([0x47, 0x49, 0x46, 0x38, 0x39, 0x61], "a GIF picture", ReadImage),
        ([0x49, 0x49, 0x2A, 0x00], "a TIFF picture", ReadImage),
        ([0x4D, 0x4D, 0x00, 0x2A], "a TIFF picture", ReadImage),
        ([0x41, 0x54, 0x26, 0x54, 0x46, 0x4F, 0x52, 0x4D], "a DjVu document", ReadImage),
    ];

    // The names inside a zip archive that say what it is.
    private static readonly (string Name, string What)[] s_zipped =
    [
        ("mimetypeapplication/vnd.oasis.opendocument.text", "an OpenDocument text (.odt)"),
        ("mimetypeapplication/vnd.oasis.opendocument", "an OpenDocument file"),
        ("mimetypeapplication/epub+zip", "an e-book (.epub)"),
        ("word/", "a Word document (.docx)"),
        ("xl/", "an Excel workbook (.xlsx)"),
        ("ppt/", "a PowerPoint presentation (.pptx)"),
        ("[Content_Types].xml", "a Word document (.docx) or another Office file"),
    ];

    /// <summary>Says what a file is that is no text, and what to do; null where it may be one.</summary>
    /// <param name="start">Its first bytes: the more, the surer. A few kilobytes are enough.</param>
    public static string? Refusal(ReadOnlySpan<byte> start)
    {
        foreach (var (bytes, what, advice) in s_known)
        {
            if (start.StartsWith(bytes))
            {
                return Sentence(what, advice);
            }
        }

        return start is [0x50, 0x4B, 0x03 or 0x05, 0x04 or 0x06, ..] ? Zip(start)
            : start.Length > 262 && start[257..].StartsWith("ustar"u8) ? Sentence("a tar archive", Unpack)
            : start.Length > 12 && start.StartsWith("RIFF"u8) && start[8..].StartsWith("WEBP"u8) ? Sentence("a WebP picture", ReadImage)
            : start.Length > 12 && start[4..].StartsWith("ftyphei"u8) ? Sentence("a HEIC picture", ReadImage)
            : WideText(start) is { } encoding ? $"this is {encoding} without a byte order mark, which is not read: save it as UTF-8"
            : null;
    }

    private static string Sentence(string what, string advice) => $"this is {what}, which is not read: {advice}";

    private static string Zip(ReadOnlySpan<byte> start)
    {
        foreach (var (name, what) in s_zipped)
        {
            if (start.IndexOf(System.Text.Encoding.ASCII.GetBytes(name)) >= 0)
            {
                return Sentence(what, SaveAsText);
            }
        }

        return Sentence("a zip archive", Unpack);
    }

    // Letters of most scripts have one byte for the script and one for themselves; spaces and digits have a NUL in its place.
    private static string? WideText(ReadOnlySpan<byte> start)
    {
        Span<int> nul = [0, 0];
        Span<int> letters = [0, 0];
        for (var i = 0; i < start.Length; i++)
        {
            nul[i & 1] += start[i] == 0 ? 1 : 0;
            letters[i & 1] += start[i] is >= (byte)'a' and <= (byte)'z' ? 1 : 0;
        }

        var half = start.Length / 2;
        return half == 0 || nul[0] + nul[1] == 0 || nul[0] + nul[1] == start.Length ? null
            : IsUtf32(start, 2, 3) ? "UTF-32 text (little-endian)"
            : IsUtf32(start, 1, 0) ? "UTF-32 text (big-endian)"
            : nul[0] * 2 <= nul[1] && nul[1] * 50 >= half && letters[1] * 2 < half ? "UTF-16 text (little-endian)"
            : nul[1] * 2 <= nul[0] && nul[0] * 50 >= half && letters[0] * 2 < half ? "UTF-16 text (big-endian)"
            : null;
    }

    private static bool IsUtf32(ReadOnlySpan<byte> start, int plane, int zero)
    {
        var length = start.Length & ~3;
        for (var i = 0; i < length; i += 4)
        {
            if (start[i + zero] != 0 || start[i + plane] > 0x10)
            {
                return false;
            }
        }

        return length > 0;
    }
}
