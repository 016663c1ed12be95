using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Yaml.Shapes;

/// <summary>How a single value looks to an editor, which asks a pattern, and takes plain digits for a number before anybody asks.</summary>
/// <param name="Pattern">An ECMAScript regular expression for texts. It refuses nothing that the reader takes.</param>
internal sealed record ScalarForm(string Pattern)
{
    private const string SlugPattern = "[a-z0-9]+(-[a-z0-9]+)*";

    // Digits with a letter or two or a Latin word, roman numerals likewise, or letters; after a point digits or letters.
    private const string Suffix = "([A-Za-z]{1,2}|[ \\u00A0-]*[A-Za-z]{3,}[ \\u00A0-]*)?";
    private const string Digits = $"[1-9][0-9]{{0,8}}{Suffix}";
    private const string NumberPattern =
        $"({Digits}|[IVXLCDM]+{Suffix}|[IVXLCDMivxlcdm]{{1,15}}|[A-Za-z]{{1,8}})(\\.({Digits}|[A-Za-z]{{1,8}}))*";

    // A number or a word with one, then brackets; with or without an instrument before it, and the last provision of a range after it.
    private const string Token = "[A-Za-z0-9]([A-Za-z0-9-]|\\.(?=[A-Za-z0-9-]))*";
    private const string Bracket = "\\([A-Za-z0-9.]+\\)";
    private const string Path = $"({Token}|{Bracket})(/?{Bracket}|/{Token})*";

    /// <summary>The longest text, or null where any will do.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The least and the greatest number, each null where any will do; null as a whole where no number will.</summary>
    public (int? Least, int? Greatest)? Numbers { get; init; }

    /// <summary>Whether a number may have a fraction: article 22.3.</summary>
    public bool AllowsFractions { get; init; }

    /// <summary>Whether it may be the word true: a name, and to be exact also an id or letters in place of a number.</summary>
    public bool AllowsBooleans { get; init; }

    /// <summary>The JSON types that it may have.</summary>
    public IEnumerable<string> Types =>
        [
            "string",
            .. Numbers is null ? Array.Empty<string>() : [AllowsFractions ? "number" : "integer"],
            .. AllowsBooleans ? ["boolean"] : Array.Empty<string>(),
        ];

    public static ScalarForm Text { get; } =
        new("\\S")
        {
            Numbers = (null, null),
            AllowsFractions = true,
            AllowsBooleans = true,
        };

    public static ScalarForm Slug { get; } =
        new($"^{SlugPattern}$")
        {
            MaxLength = InstrumentId.MaxLength,
            Numbers = (0, null),
            AllowsBooleans = true,
        };

    public static ScalarForm CommentId { get; } = new($"^{SlugPattern}(#{SlugPattern})?$") { Numbers = (0, null), AllowsBooleans = true };

    public static ScalarForm Date { get; } =
        new("^(?!0000)[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$") { Numbers = (1, 9999) };

    public static ScalarForm Count { get; } = new("^([1-9][0-9]{0,4}|100000)$") { Numbers = (1, 100_000) };

    public static ScalarForm ProvisionList { get; } = new("^[A-Za-z0-9(),;.\\s-]+$") { Numbers = (1, 999_999_999), AllowsFractions = true };

    public static ScalarForm Number { get; } =
        new($"^{NumberPattern}$")
        {
            MaxLength = ProvisionNumber.MaxLength,
            Numbers = (1, 999_999_999),
            AllowsFractions = true,
            AllowsBooleans = true,
        };

    public static ScalarForm Address { get; } = new("^[hH][tT][tT][pP][sS]://[^\\s]+$") { MaxLength = WebAddress.MaxLength };

    public static ScalarForm AddressOfArticles { get; } =
        new("^[hH][tT][tT][pP][sS]://[^\\s/?#]+[/?#][^\\s]*\\{article\\}") { MaxLength = WebAddress.MaxLength };

    public static ScalarForm Language { get; } = new("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,5}$");

    public static ScalarForm Reference { get; } =
        new($"^{Path}(\\.\\.{Path})?$")
        {
            MaxLength = NotationReader.MaxLength,
            Numbers = (0, null),
            AllowsBooleans = true,
            AllowsFractions = true,
        };
}
