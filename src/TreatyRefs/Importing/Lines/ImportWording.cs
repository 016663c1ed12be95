using System.Globalization;
using TreatyRefs.References;
using TreatyRefs.Text;
using TreatyRefs.Yaml.Reading;

namespace TreatyRefs.Importing.Lines;

/// <summary>The wording of every doubt, in one place. One line each, no final full stop.</summary>
internal static class ImportWording
{
    private const int LongestShown = 60;

    public const string ControlCharacters = "characters that no text can have stand here and are left out";

    public const string NoArticles = "no heading of an article was found: all is kept as text";

    public const string TextTooLong = "A provision has more text than a library can hold in one place (4 Mi characters).";

    public static string TooLong =>
        string.Create(CultureInfo.InvariantCulture, $"The text has more than {YamlLimits.FileBytes:N0} characters, the most that is read.");

    public const string NoTitle = "no title stands at the head: the id is used instead";

    public static string Language(string tag) => $"the language could not be found out: taken for {tag}; --language says it";

    public static string Missing(ProvisionKind kind, ProvisionNumber first, ProvisionNumber last) =>
        first == last
            ? $"{Name(kind, first)} was not found before this line"
            : $"{Plural(kind)} {first} to {last} were not found before this line";

    public static string MissingBetween(ProvisionKind kind, ProvisionNumber? before, ProvisionNumber number) =>
        before is { } last
            ? $"{Name(kind, number)} follows {Name(kind, last)}: what is between was not found"
            : $"{Name(kind, number)} is the first that was found";

    public static string NotAHeading(string line, ProvisionKind kind, ProvisionNumber number) =>
        $"\"{Short(line)}\" looks like the heading of {Name(kind, number)}, which does not follow here: kept as text";

    public static string NumberOfTwo(string line) =>
        $"\"{Short(line)}\" looks like a heading with a number that a library cannot hold: kept as text";

    public static string AnotherText(string line) =>
        $"\"{Short(line)}\" looks like the title of another text that stands after: kept as text, not divided";

    public static string Hyphen(string left, string right) =>
        $"\"{Short(left)}-{Short(right)}\" was divided at the end of this line: the hyphen is kept";

    public static string OutOfOrder(ProvisionKind kind, ProvisionNumber number) =>
        $"{Name(kind, number)} does not follow what is before it: taken as it stands";

    public static string NoHeadingForm(string line, ProvisionKind kind, ProvisionNumber number) =>
        $"\"{Short(line)}\" begins {Name(kind, number)} by its number alone: taken for its heading";

    public static string ParagraphMissing(string number, string before) =>
        $"\"{number}\" follows {(before.Length == 0 ? "no number" : $"\"{before}\"")}: taken as it stands";

    public static string NumberIsText(string line) => $"\"{Short(line)}\" begins with a number that does not follow here: kept as text";

    public static string DigitsAlone(string line) => $"\"{Short(line)}\" stands alone and may be a page number: kept as text";

    public static string NoTextInArticle(ProvisionKind kind, ProvisionNumber number) => $"{Name(kind, number)} has no text";

    public static string Twice(ProvisionKind kind, ProvisionNumber number) =>
        $"{Name(kind, number)} stands twice: the second is kept as text";

    public static string SameReference(ProvisionKind kind, ProvisionKind first, ProvisionNumber number, Pinpoint pinpoint) =>
        $"{Name(kind, number)} would be cited as {pinpoint}, as {Name(first, number)} before it: kept as text";

    public static string PrintedOtherwise(ProvisionKind kind, string text, string library) =>
        $"the number of this {kind.Keyword()} is printed \"{Short(text)}\", and a library cannot say so: it will be \"{library}\"";

    public static string NotWritable(ReferenceRange to) => $"{to} is cited here, and a library cannot name it here: left out of refers-to";

    public static string Subheading(string line, ProvisionKind kind, ProvisionNumber number) =>
        $"\"{Short(line)}\" stands above {Name(kind, number)} without a number: taken for its heading";

    public static string NoNumberOfItsOwn(ProvisionKind kind, ProvisionNumber place) =>
        $"a {kind.Keyword()} without a number stands among numbered ones, of which another is {place}: kept as text between them";

    public static string OtherCount(int articles, string id, int count) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{articles} articles were found, and the library says that {id} has {count}: look for those that stand in the text of others"
        );

    public static string NotInText(IReadOnlyList<string> named, int count) =>
        $"the library describes what was not found in this text, and it is not in the result: {string.Join(", ", named)}"
        + (count > named.Count ? string.Create(CultureInfo.InvariantCulture, $" and {count - named.Count} more") : string.Empty);

    public static string NotAkomaNtoso(string found) =>
        found.Length == 0
            ? "expected the element 'akomaNtoso', found nothing"
            : $"expected the element 'akomaNtoso', found '{Short(found)}'";

    public static string TooDeep(int most) => string.Create(CultureInfo.InvariantCulture, $"elements are nested deeper than {most} levels");

    public const string NoDtd = "a document type definition stands here; none is read. Delete it";

    public static string NotXml(string message) => $"not valid XML: {VisibleText.Of(message)}";

    public static string UnknownElement(string name) =>
        $"the element '{Short(name)}' is no provision of a library: looked through, its number and heading are text";

    public static string Plural(ProvisionKind kind) =>
        kind switch
        {
            ProvisionKind.Annex => "annexes",
            ProvisionKind.Appendix => "appendices",
            _ => kind.Keyword() + "s",
        };

    private static string Name(ProvisionKind kind, ProvisionNumber number) => number.IsNone ? kind.Keyword() : $"{kind.Keyword()} {number}";

    private static string Short(string text)
    {
        var line = VisibleText.Of(text);
        return line.Length <= LongestShown ? line : string.Create(CultureInfo.InvariantCulture, $"{line.AsSpan(0, LongestShown - 3)}...");
    }
}
