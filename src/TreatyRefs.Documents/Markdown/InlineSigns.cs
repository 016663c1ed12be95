using System.Buffers;

namespace TreatyRefs.Documents.Markdown;

/// <summary>Signs with a meaning within a text.</summary>
internal static class InlineSigns
{
    /// <summary>What may begin markup.</summary>
    public static SearchValues<char> All { get; } = SearchValues.Create("\\`<&*_[]!~");

    /// <summary>What the scheme of an address is written with.</summary>
    public static SearchValues<char> Scheme { get; } =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-");

    /// <summary>What the value of an attribute without quotation marks does not have.</summary>
    public static SearchValues<char> NoValue { get; } = SearchValues.Create(" \t\n\"'=<>`");

    /// <summary>Whether a backslash before a character takes its meaning away.</summary>
    public static bool IsEscapable(char c) => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c));
}
