using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TreatyRefs.Tests.Architecture.Sources;

/// <summary>String and character literals that hold a letter outside the Latin script.</summary>
/// <remarks>Letters count, and signs that are numbers in a script of letters (〇); digits, marks and punctuation do not. An escape
/// is what it stands for, in a pattern too; a pattern's name of a script (<c>\p{IsArabic}</c>) is a letter of it.</remarks>
internal static partial class Letters
{
    public static IEnumerable<Finding> In(IEnumerable<SourceFile> files) =>
        files.SelectMany(file =>
            file.Root.DescendantTokens()
                .Where(token => IsText(token) && IsForeign(token.ValueText))
                .Select(token => new Finding(OnOneLine(token.Text), 1, file.PlaceOf(token)))
        );

    internal static bool IsForeign(string value) =>
        ScriptOfPattern().IsMatch(value) || Unescaped(value).EnumerateRunes().Any(rune => IsLetter(rune) && !IsLatin(rune.Value));

    private static bool IsText(SyntaxToken token) =>
        token.Kind()
            is SyntaxKind.StringLiteralToken
                or SyntaxKind.CharacterLiteralToken
                or SyntaxKind.Utf8StringLiteralToken
                or SyntaxKind.SingleLineRawStringLiteralToken
                or SyntaxKind.MultiLineRawStringLiteralToken
                or SyntaxKind.InterpolatedStringTextToken;

    private static string OnOneLine(string text) => Spaces().Replace(text, " ");

    private static string Unescaped(string value) =>
        Escape()
            .Replace(
                value,
                match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()
            );

    private static bool IsLetter(Rune rune) =>
        Rune.IsLetter(rune)
        || (Rune.GetUnicodeCategory(rune) == UnicodeCategory.LetterNumber && rune.Value is not (>= 0x2160 and <= 0x2188));

    // The blocks of the script, and the modifier letters and small raised letters that are written with it.
    private static bool IsLatin(int code) =>
        code
            is < 0x0370
                or (>= 0x1D00 and <= 0x1DBF)
                or (>= 0x1E00 and <= 0x1EFF)
                or (>= 0x2071 and <= 0x214F)
                or (>= 0x2C60 and <= 0x2C7F)
                or (>= 0xA720 and <= 0xA7FF)
                or (>= 0xAB30 and <= 0xAB6F)
                or (>= 0xFB00 and <= 0xFB06)
                or (>= 0xFF21 and <= 0xFF5A);

    [GeneratedRegex(@"\\p\{Is(?!Basic|Latin)\w+\}")]
    private static partial Regex ScriptOfPattern();

    [GeneratedRegex(@"\\u([0-9A-Fa-f]{4})")]
    private static partial Regex Escape();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
