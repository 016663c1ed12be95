using System.Text;
using TreatyRefs.Diagnostics;
using TreatyRefs.Text;

namespace TreatyRefs.Yaml.Reading;

/// <summary>Turns the bytes of a file into text, strictly: UTF-8 with at most one byte order mark, and no hidden line breaks.</summary>
internal static class Utf8Text
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or null with the problem reported.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, DiagnosticBag problems)
    {
        if (bytes.Length > YamlLimits.FileBytes)
        {
            problems.Report(DiagnosticRules.FileTooLarge, LinePosition.Start, ReadingProblems.FileTooLarge);
            return null;
        }

        if (Foreign(bytes) is { } foreign)
        {
            problems.Report(DiagnosticRules.NotUtf8, LinePosition.Start, foreign);
            return null;
        }

        bytes = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
        if (bytes.IndexOf((byte)0) is var nul and >= 0)
        {
            problems.Report(DiagnosticRules.NotUtf8, PositionAt(Encoding.UTF8.GetString(bytes[..nul])), ReadingProblems.NulCharacter);
            return null;
        }

        return DecodeStrictly(bytes, problems) is { } decoded ? WithoutHiddenCharacters(WithLineFeeds(decoded), problems) : null;
    }

    /// <summary>What bytes are that are not UTF-8 at all, by how they begin; null where they may be.</summary>
    public static string? Foreign(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => ReadingProblems.Utf32,
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => ReadingProblems.Utf16,
            _ => FileFormat.Refusal(bytes[..Math.Min(bytes.Length, 1 << 16)]),
        };

    // One sort of line break from here on, so that everybody counts the same lines; YAML means the same by all three.
    private static string WithLineFeeds(string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    private static string? DecodeStrictly(ReadOnlySpan<byte> bytes, DiagnosticBag problems)
    {
        try
        {
            return s_strict.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            var index = Math.Clamp(e.Index, 0, bytes.Length - 1);
            problems.Report(
                DiagnosticRules.NotUtf8,
                PositionAt(Encoding.UTF8.GetString(bytes[..index])),
                ReadingProblems.NotUtf8(bytes[index])
            );
            return null;
        }
    }

    // YAML 1.1 takes three of these for line breaks, and the fourth becomes part of a key that looks right. Once reported they are
    // read as what they look like, a space and nothing, so that no problem follows from them and no line is counted wrong.
    private static string WithoutHiddenCharacters(string text, DiagnosticBag problems)
    {
        const string Hidden = "\uFEFF\u0085\u2028\u2029";
        var position = LinePosition.Start;
        var last = 0;
        for (var i = text.AsSpan().IndexOfAny(Hidden); i >= 0; )
        {
            position = Advance(position, text.AsSpan(last, i - last));
            last = i;
            problems.Report(DiagnosticRules.HiddenCharacter, position, ReadingProblems.HiddenCharacter(text[i]));
            var next = text.AsSpan(i + 1).IndexOfAny(Hidden);
            i = next < 0 ? -1 : i + 1 + next;
        }

        return !text.AsSpan().ContainsAny(Hidden)
            ? text
            : text.Replace("\uFEFF", string.Empty, StringComparison.Ordinal)
                .Replace('\u0085', ' ')
                .Replace('\u2028', ' ')
                .Replace('\u2029', ' ');
    }

    private static LinePosition PositionAt(string before) => Advance(LinePosition.Start, WithLineFeeds(before));

    private static LinePosition Advance(LinePosition from, ReadOnlySpan<char> over)
    {
        var lines = over.Count('\n');
        return lines == 0
            ? new LinePosition(from.Line, from.Column + over.Length)
            : new LinePosition(from.Line + lines, over.Length - over.LastIndexOf('\n'));
    }
}
