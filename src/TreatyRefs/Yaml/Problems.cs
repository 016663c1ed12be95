using System.Globalization;
using TreatyRefs.Text;

namespace TreatyRefs.Yaml;

/// <summary>The wording of every problem that reading a library finds, in one place. One line each, no final full stop.</summary>
internal static class Problems
{
    public static string FileTooLarge(long bytes) =>
        Invariant($"the file has {bytes:N0} bytes; at most {YamlLimits.FileBytes:N0} are read (32 MiB). Divide it");

    public static string NotUtf8(byte found) => Invariant($"the byte 0x{found:X2} is not UTF-8 text here. Save the file as UTF-8");

    public const string Utf16 = "the file is UTF-16. Save it as UTF-8";

    public const string NulCharacter = "a NUL character stands here: the file is not UTF-8 text, or damaged. Save it as UTF-8";

    public static string HiddenCharacter(char found) =>
        Invariant($"the invisible character U+{(int)found:X4} stands here. Delete it, or write it as an escape in double quotation marks");

    public static string Syntax(string detail) => $"not valid YAML: {detail}";

    public static string UnclosedBracket(char bracket, LinePosition opened) =>
        Invariant($"not valid YAML: the \"{bracket}\" opened in line {opened.Line}, column {opened.Column} is not closed");

    public static string NestedTooDeep => Invariant($"values are nested deeper than {YamlLimits.Depth} levels; this document is not read");

    public static string ScalarTooLong(int length) =>
        Invariant($"this text has {length:N0} characters; at most {YamlLimits.ScalarLength:N0} are read (4 Mi). Divide it");

    public static string TooManyNodes => Invariant($"the file holds more than {YamlLimits.Nodes:N0} values; the rest of it is not read. Divide it");

    public static string UnknownAnchor(string name) => $"the alias '*{name}' names no anchor before it; expected '&{name}' at an earlier value";

    public static string SelfAlias(string name) => $"the alias '*{name}' stands inside the value that it names";

    public static string AliasTooLarge(string name) =>
        Invariant($"the alias '*{name}' stands for too much: all aliases of a document together may stand for {YamlLimits.AliasedNodes:N0} values");

    public static string UnknownTag(string tag) => $"the tag '{tag}' is not used in a library; write the value without it";

    public static string DuplicateKey(string key, LinePosition first) =>
        Invariant($"the key '{key}' stands twice in this record; it was first in line {first.Line}");

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
        $"unknown key {Quoted(Short(key))}" + (NearestName.Of(key, known) is { } nearest
            ? $"; did you mean {Quoted(nearest)}?"
            : $"; expected one of {Listed(known)}");

    public static string MissingKey(string record, string key) => $"this {record} lacks the key {Quoted(key)}";

    public static string EmptyValue(string key, string expected) => $"the key {Quoted(key)} must have a value: expected {expected}";

    public static string Expected(string expected, RawNode found) => $"expected {expected}, found {found.Description}";

    public static string NotAWord(string found, string what, IEnumerable<string> known) =>
        $"{Quoted(Short(found))} is not {what}" + (NearestName.Of(found, known) is { } nearest
            ? $"; did you mean {Quoted(nearest)}?"
            : $"; expected one of {Listed(known)}");

    public static string EmptyItem(string expected) => $"an item of this list is empty: expected {expected}";

    public static string NoProvisionKind(IEnumerable<string> keys) =>
        "this provision does not say what it is: expected a key such as 'article: 4', one of "
        + Listed(References.ProvisionKinds.Keywords) + DidYouMean(keys, References.ProvisionKinds.Keywords);

    public static string SeveralProvisionKinds(IEnumerable<string> found) =>
        $"this provision has the keys {string.Join(" and ", found.Select(Quoted))}: only one may say what it is";

    public static string Duplicate(string what, string id, SourceLocation first) => $"the {what} {Quoted(id)} is already at {first}; this one is left out";

    public static string Clash(string what, string id, SourceLocation first) =>
        $"the {what} {Quoted(id)} is also at {first}, in another library; say 'override: true' here to replace it. This one is left out";

    public static string UnknownId(string what, string id, IEnumerable<string> known) =>
        $"there is no {what} {Quoted(Short(id))} in this library" + (NearestName.Of(id, known) is { } nearest ? $"; did you mean {Quoted(nearest)}?" : string.Empty);

    public static string NoSuchProvision(string reference, string why) => $"{Quoted(reference)} does not exist: {why}";

    public static string Circle(IEnumerable<string> ids) => $"instruments replace each other in a circle: {string.Join(" replaces ", ids)}";

    public static string OnNothing(string id) => $"the comment {Quoted(id)} is on no provision and under no topic, so that nobody will find it";

    public static string OnlyForResolutions(string key) => $"the key {Quoted(key)} is only for 'kind: resolution'";

    private static string DidYouMean(IEnumerable<string> keys, IEnumerable<string>? known = null) =>
        keys.Select(key => NearestName.Of(key, known ?? DocumentShapes.Keys)).FirstOrDefault(nearest => nearest is not null) is { } nearest
            ? $"; did you mean {Quoted(nearest)}?"
            : string.Empty;

    private static string Listed(IEnumerable<string> words) => string.Join(", ", words.Select(Quoted));

    private static string Quoted(string word) => $"'{word}'";

    private static string Short(string word) => word.Length <= 60 ? word : word[..57] + "...";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
