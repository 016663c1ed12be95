using TreatyRefs.Text;
using TreatyRefs.Yaml.Reading;
using static TreatyRefs.Yaml.Reading.MessageText;

namespace TreatyRefs.Yaml.Shapes;

/// <summary>The wording of every problem with the keys and values of a document. One line each, no final full stop.</summary>
internal static class ShapeProblems
{
    public static string UnknownDocument(IEnumerable<string> keys) =>
        $"this document is none of {Listed(DocumentKinds.Keys)}: exactly one of these keys must say what it is{DidYouMean(keys)}";

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

    public const string NoInstrument = "expected an instrument id and \"/\" before the provision, as in \"un-charter/51\",";

    private static string DidYouMean(IEnumerable<string> keys, IEnumerable<string>? known = null) =>
        keys.Select(key => MeantWord.Of(key, known ?? DocumentKinds.Keys)).FirstOrDefault(nearest => nearest is not null) is { } nearest
            ? $"; did you mean {Quoted(nearest)}?"
            : string.Empty;
}
