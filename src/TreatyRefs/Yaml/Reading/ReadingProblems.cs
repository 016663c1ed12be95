using TreatyRefs.Text;
using static TreatyRefs.Yaml.Reading.MessageText;

namespace TreatyRefs.Yaml.Reading;

/// <summary>The wording of every problem that reading the YAML of a file finds. One line each, no final full stop.</summary>
internal static class ReadingProblems
{
    // The parser names its own states; who writes a library needs to know what to mend.
    private static readonly (string Part, string Meaning, bool IsAtEnd)[] s_usualMistakes =
    [
        (
            "found invalid mapping",
            "a colon and a space stand inside a text here. Put the text in quotation marks, or mend the indentation of this line",
            false
        ),
        ("cannot start any token", "a text cannot begin with this character. Put the text in quotation marks", false),
        ("invalid tab as indentation", "a tab stands where the indentation is. Use spaces", true),
        ("a tab character that violate indentation", "a tab stands where the indentation is. Use spaces", true),
        (
            "found unknown escape character",
            "in double quotation marks a backslash cannot stand before this character. Write \\\\ for a backslash",
            true
        ),
        ("found unexpected document indicator", "the quotation mark here is not closed before the document ends", false),
        ("found unexpected end of stream", "the quotation mark here is not closed before the file ends", false),
        (
            "multi-line double-quoted scalar, found wrong indentation",
            "the quotation mark here is not closed, or the next line of the text is not indented",
            false
        ),
        (
            "multi-line single-quoted scalar, found wrong indentation",
            "the quotation mark here is not closed, or the next line of the text is not indented",
            false
        ),
        ("block collection, did not find expected '-' indicator", "the indentation of this line does not fit the list above it", false),
        (
            "block mapping, did not find expected key",
            "this line does not fit the record above it: its indentation is wrong, it lacks a colon after the key, "
                + "or its key is longer than 1,024 characters",
            false
        ),
        ("found more than one anchor", "a value can have only one anchor", false),
        ("expected <document start>", "a new document must begin with the line '---'", false),
        ("incompatible YAML document", "only YAML 1.1 and 1.2 are read", false),
    ];

    public static string FileTooLarge =>
        Invariant($"the file has more than {YamlLimits.FileBytes:N0} bytes (32 MiB), the most that is read. Divide it");

    public static string NotUtf8(byte found) => Invariant($"the byte 0x{found:X2} is not UTF-8 text here. Save the file as UTF-8");

    public const string Utf16 = "the file is UTF-16. Save it as UTF-8";

    public const string Utf32 = "the file is UTF-32. Save it as UTF-8";

    public const string NotAFile = "this is a named pipe, a socket or a device, and is passed over";

    public static string Unreadable(string path, Exception e) =>
        path.Contains('\uFFFD', StringComparison.Ordinal) ? "the name is in another encoding than UTF-8: rename it"
        : e is UnauthorizedAccessException ? "reading it is not allowed"
        : e is FileNotFoundException or DirectoryNotFoundException
            ? "there is nothing at this path: a link that leads nowhere, or it has just been deleted"
        : Invariant($"it could not be read: {Short(e.Message.TrimEnd('.'), 200)}");

    public const string NulCharacter = "a NUL character stands here: the file is not UTF-8 text, or damaged. Save it as UTF-8";

    public static string HiddenCharacter(char found) =>
        Invariant($"the invisible character U+{(int)found:X4} stands here. Delete it, or write it as an escape in double quotation marks");

    public static string ControlCharacter(char found) => Invariant($"this text has the control character U+{(int)found:X4}. Delete it");

    public static string Syntax(string detail) => $"not valid YAML: {Short(detail, 200)}";

    public const string UnexpectedText = "unexpected text here, or a bracket, brace or quotation mark that is not closed before it";

    /// <summary>What the parser's message means to somebody who writes a library; the message itself where it is not one of the usual
    /// mistakes. And whether the mistake is where the parser stopped, not where it began to read the value.</summary>
    public static (string Detail, bool IsAtEnd) SyntaxDetail(string parserMessage)
    {
        foreach (var (part, meaning, isAtEnd) in s_usualMistakes)
        {
            if (parserMessage.Contains(part, StringComparison.Ordinal))
            {
                return (meaning, isAtEnd);
            }
        }

        var text = parserMessage.TrimEnd('.').ReplaceLineEndings(" ");
        return (
            text.Length > 1 && char.IsUpper(text[0]) && !char.IsUpper(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text,
            false
        );
    }

    public static string UnclosedBracket(char bracket, LinePosition opened) =>
        Invariant($"not valid YAML: the \"{bracket}\" opened in line {opened.Line}, column {opened.Column} is not closed, ")
        + "or a comma is missing before this place";

    public static string TooManyBroken =>
        Invariant($"{YamlLimits.FreshStarts} documents of this file are not valid YAML; the rest of it is not read");

    public static string NestedTooDeep => Invariant($"values are nested deeper than {YamlLimits.Depth} levels; this document is not read");

    public static string ScalarTooLong(int length) =>
        Invariant($"this text has {length:N0} characters; at most {YamlLimits.ScalarLength:N0} are read (4 Mi). Divide it");

    public static string TooManyNodes =>
        Invariant($"the file holds more than {YamlLimits.Nodes:N0} values; the rest of it is not read. Divide it");

    public static string UnknownAnchor(string name) =>
        $"the alias '*{Short(name)}' names no anchor before it; expected '&{Short(name)}' at an earlier value";

    public static string SelfAlias(string name) => $"the alias '*{Short(name)}' stands inside the value that it names";

    public static string AliasTooLarge(string name) =>
        $"the alias '*{Short(name)}' stands for too much: "
        + Invariant($"all aliases of a file together may stand for {YamlLimits.AliasedNodes:N0} values");

    public static string UnknownTag(string tag) => $"the tag '{Short(tag)}' is not used in a library; write the value without it";

    public const string TagDirective = "the directive %TAG stands for a very long text; tags are not used in a library. Delete it";

    public static string DuplicateKey(string key, LinePosition first) =>
        Invariant($"the key '{Short(key)}' stands twice in this record; it was first in line {first.Line}");

    public const string ComplexKey = "a key must be a plain word, found a list, a record or an alias";

    public const string EmptyKey = "a key must be a plain word, found nothing before ':'";

    public const string EmptyFile = "the file holds no document";

    public static string MoreProblems(int count) => Invariant($"{count:N0} more problems in this file are not shown");

    public static string NotADocument(string found) =>
        $"expected a document that begins with one of {Listed(DocumentKinds.Keys)}, found {found}";
}
