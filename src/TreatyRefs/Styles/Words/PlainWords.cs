using System.Collections.Frozen;
using TreatyRefs.References;

namespace TreatyRefs.Styles.Words;

/// <summary>The words that the plain style and labels print in English.</summary>
internal static class PlainWords
{
    /// <summary>An article, before its number.</summary>
    public const string Article = "art.";

    /// <summary>Several articles, before theirs, where a label goes on with <see cref="To"/>.</summary>
    public const string Articles = "arts";

    /// <summary>A paragraph, before its number.</summary>
    public const string Paragraph = "para.";

    /// <summary>Several paragraphs, before theirs.</summary>
    public const string Paragraphs = "paras.";

    /// <summary>What stands between the ends of a range.</summary>
    public const string To = " to ";

    /// <summary>What stands before the parties in the title of a bilateral treaty.</summary>
    public const string Between = " between ";

    /// <summary>The words of pinpoints.</summary>
    public static PinpointWords Pinpoint { get; } =
        new()
        {
            Words = new Dictionary<ProvisionKind, (string, string)>
            {
                [ProvisionKind.Article] = (Article, "arts."),
                [ProvisionKind.Paragraph] = (Paragraph, Paragraphs),
            }.ToFrozenDictionary(),
            Unnumbered = Unnumbered.LikeNumbered,
        };
}
