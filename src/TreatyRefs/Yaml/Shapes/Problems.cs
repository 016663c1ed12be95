using System.Globalization;
using TreatyRefs.References;
using TreatyRefs.Text;
using TreatyRefs.Yaml.Reading;

namespace TreatyRefs.Yaml.Shapes;

/// <summary>The wording of every problem that reading a library finds, in one place. One line each, no final full stop.</summary>
internal static class Problems
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
            "this line does not fit the record above it: its indentation is wrong, it lacks a colon after the key, or its key is longer than 1,024 characters",
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
        Invariant(
            $"not valid YAML: the \"{bracket}\" opened in line {opened.Line}, column {opened.Column} is not closed, or a comma is missing before this place"
        );

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
        Invariant(
            $"the alias '*{Short(name)}' stands for too much: all aliases of a file together may stand for {YamlLimits.AliasedNodes:N0} values"
        );

    public static string UnknownTag(string tag) => $"the tag '{Short(tag)}' is not used in a library; write the value without it";

    public const string TagDirective = "the directive %TAG stands for a very long text; tags are not used in a library. Delete it";

    public static string DuplicateKey(string key, LinePosition first) =>
        Invariant($"the key '{Short(key)}' stands twice in this record; it was first in line {first.Line}");

    public const string ComplexKey = "a key must be a plain word, found a list, a record or an alias";

    public const string EmptyKey = "a key must be a plain word, found nothing before ':'";

    public const string EmptyFile = "the file holds no document";

    public static string MoreProblems(int count) => Invariant($"{count:N0} more problems in this file are not shown");

    public static string NotADocument(string found) =>
        $"expected a document that begins with one of {Listed(DocumentShapes.Keys)}, found {found}";

    public static string UnknownDocument(IEnumerable<string> keys) =>
        $"this document is none of {Listed(DocumentShapes.Keys)}: exactly one of these keys must say what it is{DidYouMean(keys)}";

    public static string SeveralDocuments(IEnumerable<string> found) =>
        $"this document has the keys {string.Join(" and ", found.Select(Quoted))}: exactly one may say what it is. Divide it with '---'";

    public static string UnknownKey(string key, IEnumerable<string> known) =>
        $"unknown key {Quoted(Short(key))}"
        + (NearestName.Of(key, known) is { } nearest ? $"; did you mean {Quoted(nearest)}?" : $"; expected one of {Listed(known)}");

    public static string MissingKey(string record, string key) => $"this {record} lacks the key {Quoted(key)}";

    public static string EmptyValue(string key, string expected) => $"the key {Quoted(key)} must have a value: expected {expected}";

    public static string Expected(string expected, RawNode found) => $"expected {expected}, found {found.Description}";

    public static string NotAWord(string found, string what, IEnumerable<string> known) =>
        $"{Quoted(Short(found))} is not {what}"
        + (MeantWord.Of(found, known) is { } nearest ? $"; did you mean {Quoted(nearest)}?" : $"; expected one of {Listed(known)}");

    public static string EmptyItem(string expected) => $"an item of this list is empty: expected {expected}";

    public static string NoProvisionKind(IEnumerable<string> keys) =>
        "this provision does not say what it is: expected a key such as 'article: 4', one of "
        + Listed(References.ProvisionKinds.Keywords)
        + DidYouMean(keys, References.ProvisionKinds.Keywords);

    public static string SeveralProvisionKinds(IEnumerable<string> found) =>
        $"this provision has the keys {string.Join(" and ", found.Select(Quoted))}: only one may say what it is";

    public static string Duplicate(string what, string id, SourceLocation first) =>
        $"the {what} {Quoted(id)} is already at {first}; this one is left out";

    public static string Clash(string what, string id, SourceLocation first) =>
        $"the {what} {Quoted(id)} is also at {first}, in another library; say 'override: true' here to replace it. This one is left out";

    public static string UnknownId(string what, string id, IEnumerable<string> known) =>
        $"there is no {what} {Quoted(Short(id))} in this library"
        + (NearestName.Of(id, known) is { } nearest ? $"; did you mean {Quoted(nearest)}?" : string.Empty);

    public static string LeftOut(string what, string id, SourceLocation place) =>
        $"the {what} {Quoted(id)} at {place} is left out because of an error, so nothing can name it";

    public const string NoInstrument = "expected an instrument id and \"/\" before the provision, as in \"un-charter/51\",";

    public static string NoSuchProvision(string reference, string why) => $"{Quoted(reference)} does not exist: {why}";

    public static string Circle(string first, IEnumerable<string> others, bool isCut) =>
        $"instruments replace each other in a circle: {string.Join(" replaces ", [first, .. isCut ? ["..."] : Array.Empty<string>(), .. others, first])}";

    public static string OnNothing(string id) =>
        $"the comment {Quoted(id)} is on no provision and under no topic, so that nobody will find it";

    /// <summary>The problem with a text, and what it was probably meant to be in the notation of references, or as an id.</summary>
    public static string WithMeant(string problem, IReadOnlyList<string> meant) =>
        meant.Count == 0 ? problem : $"{problem}; did you mean {string.Join(" and ", meant)}?";

    public static string UnknownInstrument(string id, string? nearest) =>
        $"no loaded library declares the instrument {Quoted(Short(id))}" + (nearest is null ? string.Empty : $"; did you mean {nearest}?");

    public static string OnlyBuiltInInstrument(string id) =>
        $"no loaded library declares the instrument {Quoted(Short(id))}; the built-in library does: 'extends: built-in' adds it";

    public static string RespondsToItself(string id) => $"the comment {Quoted(Short(id))} responds to itself";

    public static string CommentCircle(string first, IEnumerable<string> others, bool isCut) =>
        $"comments supersede each other in a circle: {string.Join(" supersedes ", [first, .. isCut ? ["..."] : Array.Empty<string>(), .. others, first])}";

    public static string NotFormatted(string what) =>
        $"{what} stands here, which formatting would part from its place. Write the value out; the file is left as it is";

    public const string FormatIsABug =
        "formatting this file would change more than its form, which is a bug; the file is left as it is. Please report it";

    public static string CannotWrite(string what, string why) => $"{what} cannot be written as YAML: {why}";

    public const string HalfACharacter = "a text has half of a surrogate pair";

    public static string NoWritingOf(string kind, string number) =>
        $"the number {Quoted(number)} would be read as another in '{kind}: {number}'";

    public static string NoReference(string reference) => $"{Quoted(Short(reference))} would be read as something else";

    public const string NoLanguage = "a library needs at least one language";

    public static string NoSource(CommentId comment, SourceId source) =>
        $"the comment {Quoted(comment.ToString())} belongs to the source {Quoted(source.ToString())}, which the library does not have";

    public static string FolderInUse(string folder) =>
        $"The folder \"{folder}\" already holds YAML files; a library is written into a folder without any.";

    private static string DidYouMean(IEnumerable<string> keys, IEnumerable<string>? known = null) =>
        keys.Select(key => MeantWord.Of(key, known ?? DocumentShapes.Keys)).FirstOrDefault(nearest => nearest is not null) is { } nearest
            ? $"; did you mean {Quoted(nearest)}?"
            : string.Empty;

    private static string Listed(IEnumerable<string> words) => string.Join(", ", words.Select(Quoted));

    private static string Quoted(string word) => $"'{word}'";

    private static string Short(string text, int most = 60) => text.Length <= most ? text : text[..(most - 3)] + "...";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
