using System.Buffers;
using TreatyRefs.Text;

namespace TreatyRefs.Yaml.Writing;

/// <summary>Which texts can stand without quotation marks, for every reader of YAML.</summary>
internal static class PlainText
{
    private static readonly SearchValues<char> s_indicators = SearchValues.Create("-?:,[]{}#&*!|>'\"%@`=");
    private static readonly SearchValues<char> s_brackets = SearchValues.Create(",[]{}");
    private static readonly SearchValues<char> s_numeric = SearchValues.Create("0123456789+-.:_eEabcdfABCDFxXoOTZ ");

    // What YAML 1.1 or 1.2 takes for something else than a text.
    private static readonly HashSet<string> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        "",
        "~",
        "null",
        "true",
        "false",
        "yes",
        "no",
        "on",
        "off",
        "y",
        "n",
        "=",
        "<<",
        ".inf",
        "+.inf",
        "-.inf",
        ".nan",
    };

    /// <summary>Whether a text without line breaks reads back as itself.</summary>
    public static bool Allows(string text, bool isInBrackets)
    {
        if (
            text.Length == 0
            || char.IsWhiteSpace(text[0])
            || char.IsWhiteSpace(text[^1])
            || text.AsSpan().ContainsAny('\n', '\t')
            || NeedsEscapes(text)
        )
        {
            return false;
        }

        return CanBegin(text)
            && !text.Contains(": ", StringComparison.Ordinal)
            && text[^1] != ':'
            && !text.Contains(" #", StringComparison.Ordinal)
            && !(isInBrackets && (text.AsSpan().ContainsAny(s_brackets) || HasColonBeforeIndicator(text)))
            && !text.StartsWith("---", StringComparison.Ordinal)
            && !text.StartsWith("...", StringComparison.Ordinal);
    }

    /// <summary>Whether a text without quotation marks would be a number, a date, a truth or nothing to some readers.</summary>
    public static bool LooksTyped(string text) =>
        s_words.Contains(text)
        || ((char.IsAsciiDigit(text[0]) || text[0] is '+' or '-' or '.') && !text.AsSpan().ContainsAnyExcept(s_numeric));

    /// <summary>Whether what some readers take for a number or a date says the same as the text: 4 and 2024-06-19 do, 010, 1e5 and 1.50 do
    /// not.</summary>
    public static bool SaysWhatItLooksLike(string text) =>
        text.Length > 0
        && char.IsAsciiDigit(text[0])
        && (
            text.All(char.IsAsciiDigit)
                ? text.Length == 1 || text[0] != '0'
                : text.All(c => char.IsAsciiDigit(c) || c == '-')
                    || (text.Contains(' ', StringComparison.Ordinal) && !text.Contains(':', StringComparison.Ordinal))
        );

    /// <summary>Whether a text has characters that nobody would see, or that YAML takes for line breaks.</summary>
    public static bool NeedsEscapes(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if ((VisibleText.IsHidden(text[i]) && text[i] is not ('\n' or '\t')) || char.IsSurrogate(text[i]))
            {
                if (!(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])))
                {
                    return true;
                }

                i++;
            }
        }

        return false;
    }

    private static bool CanBegin(string text) =>
        !s_indicators.Contains(text[0]) || (text[0] is '-' && text.Length > 1 && text[1] != ' ' && !s_brackets.Contains(text[1]));

    private static bool HasColonBeforeIndicator(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == ':' && s_indicators.Contains(text[i + 1]))
            {
                return true;
            }
        }

        return false;
    }
}
