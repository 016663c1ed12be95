using System.Text;
using TreatyRefs.Text;
using TreatyRefs.Yaml.Reading;

namespace TreatyRefs.Importing.Lines;

/// <summary>Turns bytes into text: UTF-8 with or without its mark, or an error that says where it is not.</summary>
internal static class StrictUtf8
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Read(Stream stream, string name)
    {
        var bytes = LibraryFile.ReadLimited(stream);
        if (bytes.Length > YamlLimits.FileBytes)
        {
            throw ImportException.At(name, LinePosition.Start, ReadingProblems.FileTooLarge);
        }

        if (Utf8Text.Foreign(bytes) is { } foreign)
        {
            throw ImportException.At(name, LinePosition.Start, foreign);
        }

        if (bytes.AsSpan().IndexOf((byte)0) is var nul and >= 0)
        {
            throw ImportException.At(name, PositionAt(Encoding.UTF8.GetString(bytes[..nul])), ReadingProblems.NulCharacter);
        }

        var text = bytes.AsSpan(bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0);
        try
        {
            return s_strict.GetString(text);
        }
        catch (DecoderFallbackException e)
        {
            var index = Math.Clamp(e.Index, 0, text.Length - 1);
            throw ImportException.At(name, PositionAt(Encoding.UTF8.GetString(text[..index])), ReadingProblems.NotUtf8(text[index]));
        }
    }

    private static LinePosition PositionAt(string before) => new(before.AsSpan().Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
}
