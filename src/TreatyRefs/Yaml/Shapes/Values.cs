using System.Globalization;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Yaml.Shapes;

/// <summary>What the values of all documents look like, and the keys that several records have.</summary>
internal static class Values
{
    /// <summary>A text on one line that has no language.</summary>
    public static readonly ScalarShape Line = new("a text", text => !string.IsNullOrWhiteSpace(text), ScalarForm.Text);

    /// <summary>An id.</summary>
    public static readonly ScalarShape Id = new(
        "an id of lower-case letters and digits with single hyphens between",
        text => Slug.Is(text),
        ScalarForm.Slug
    );

    /// <summary>The id of a comment.</summary>
    public static readonly ScalarShape CommentId = new(
        "an id such as valdai-2024-11-27#asmolov-1",
        text => Slug.IsOfComment(text),
        ScalarForm.CommentId
    );

    /// <summary>A day, a month or a year.</summary>
    public static readonly ScalarShape Date = new(
        "a date such as 2024-06-19, 2024-06 or 2024",
        text => PartialDate.TryParse(text, null, out _),
        ScalarForm.Date
    );

    /// <summary>A number of things.</summary>
    public static readonly ScalarShape Count = new("a number from 1 without leading zeros", IsCount, ScalarForm.Count);

    /// <summary>The number of a provision.</summary>
    public static readonly ScalarShape Number = new(
        "a number such as 4, X, 8 bis, 1a or c",
        text => ProvisionNumber.TryParse(text, null, out _),
        ScalarForm.Number
    );

    /// <summary>A language.</summary>
    public static readonly ScalarShape Language = new(LanguageTag.Expected, LanguageTag.IsTag, ScalarForm.Language);

    /// <summary>An address of the web.</summary>
    public static readonly ScalarShape Address = new("an address that begins with https://", WebAddress.IsSafe, ScalarForm.Address);

    /// <summary>An address of the web for each article of an instrument.</summary>
    public static readonly ScalarShape AddressOfArticles = new(
        $"an address that begins with https:// and has {WebAddress.ArticlePlace} after the name of the site",
        WebAddress.IsSafeTemplate,
        ScalarForm.AddressOfArticles
    );

    /// <summary>True or false.</summary>
    public static readonly WordShape Truth = new("true or false", ["true", "false"]);

    /// <summary>A text, in one language or several.</summary>
    public static readonly TextShape Text = new();

    /// <summary>Names, in one language or several.</summary>
    public static readonly NamesShape Names = new();

    /// <summary>A reference or a range.</summary>
    public static readonly ReferenceShape Reference = new();

    /// <summary>Several lines.</summary>
    public static readonly ListShape Lines = new(Line);

    /// <summary>Several languages.</summary>
    public static readonly ListShape Languages = new(Language);

    /// <summary>Several references.</summary>
    public static readonly ListShape References = new(Reference);

    /// <summary>The ids of topics.</summary>
    public static readonly ListShape Topics = new(new IdShape(LinkKind.Topic));

    /// <summary>What every record may say of where it is known from.</summary>
    public static readonly FieldShape[] Provenance =
    [
        new(
            "certainty",
            Words<Certainty>("a certainty"),
            "How sure this is: confirmed by the sources named, reported by one of little weight, or background knowledge."
        ),
        new("sources", new ListShape(new IdShape(LinkKind.Source)), "The ids of the sources that say so."),
        new("note", Text, "A remark of the editor."),
    ];

    /// <summary>The key by which a record takes the place of another.</summary>
    public static readonly FieldShape Override = new(
        "override",
        Truth,
        "Whether this record replaces one of the same id in a library named before this one."
    );

    /// <summary>A reference from a provision or an instrument, with its type.</summary>
    public static readonly RecordShape Edge = new(
        "reference",
        [
            new("to", Reference, "Where it points, such as un-charter/51 or, within one instrument, 4(2).", Required: true),
            new("as", Words<CrossReferenceType>("a type of reference"), "How the two are related; cites where nothing is said."),
            .. Provenance,
        ]
    );

    /// <summary>One of the words of a closed list.</summary>
    public static WordShape Words<TEnum>(string what)
        where TEnum : struct, Enum => new(what, Keywords.All<TEnum>());

    private static bool IsCount(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
        && value is >= 1 and <= 100_000
        && text[0] != '0';
}
