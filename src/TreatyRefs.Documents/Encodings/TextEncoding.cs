using System.Text;
using TreatyRefs.Text;

namespace TreatyRefs.Documents.Encodings;

/// <summary>In what encoding a text is, by its first bytes.</summary>
/// <param name="Encoding">UTF-8, or what its byte order mark says.</param>
/// <param name="Mark">How many bytes the mark has.</param>
internal sealed record TextEncoding(Encoding Encoding, int Mark)
{
    // Of a text with a few foreign letters most can be read; of one in another script nothing.
    private const int ReadableWithoutOneIn = 10;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Finds it out.</summary>
    /// <exception cref="ProblemException">It is no text that can be read.</exception>
    public static TextEncoding Of(ReadOnlySpan<byte> start, DocumentProblems problems)
    {
        var (encoding, mark) = ByMark(start);
        if (encoding is not UTF8Encoding)
        {
            return new TextEncoding(encoding, mark);
        }

        var text = start[mark..];
        if (FileFormat.Refusal(text) is { } refusal)
        {
            throw new ProblemException(DocumentProblems.NoText(refusal));
        }

        if (text.IndexOf((byte)0) is var nul and >= 0)
        {
            throw new ProblemException(problems.NulByte(PositionAt(text[..nul])));
        }

        return FirstWrongIn(text) is { } wrong && IsMostlyWrong(text)
            ? throw new ProblemException(problems.NotUtf8(wrong))
            : new TextEncoding(encoding, mark);
    }

    private static (Encoding Encoding, int Mark) ByMark(ReadOnlySpan<byte> start) =>
        start switch
        {
            [0xFF, 0xFE, 0, 0, ..] => (new UTF32Encoding(bigEndian: false, byteOrderMark: false), 4),
            [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4),
            [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, byteOrderMark: false), 2),
            [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: false), 2),
            [0xEF, 0xBB, 0xBF, ..] => (s_utf8, 3),
            _ => (s_utf8, 0),
        };

    // A letter that the end of what was read divides is not wrong.
    private static LinePosition? FirstWrongIn(ReadOnlySpan<byte> text)
    {
        for (var i = 0; i < text.Length; )
        {
            var status = Rune.DecodeFromUtf8(text[i..], out _, out var length);
            if (status == System.Buffers.OperationStatus.InvalidData)
            {
                return PositionAt(text[..i]);
            }

            i += Math.Max(1, length);
        }

        return null;
    }

    private static bool IsMostlyWrong(ReadOnlySpan<byte> text)
    {
        var (wrong, all) = (0, 0);
        for (var i = 0; i < text.Length; all++)
        {
            wrong += Rune.DecodeFromUtf8(text[i..], out _, out var length) == System.Buffers.OperationStatus.InvalidData ? 1 : 0;
            i += Math.Max(1, length);
        }

        return wrong * ReadableWithoutOneIn > all;
    }

    private static LinePosition PositionAt(ReadOnlySpan<byte> before) =>
        new(before.Count((byte)'\n') + 1, s_utf8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1);
}
