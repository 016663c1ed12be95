using TreatyRefs.References;

namespace TreatyRefs.Styles.Words;

/// <summary>How a style writes what an instrument leaves unnumbered.</summary>
internal enum Unnumbered
{
    /// <summary><c>art 1, second paragraph</c>.</summary>
    InWords,

    /// <summary><c>art. 1, para. 2</c>, where <c>¶</c> is for what is numbered.</summary>
    ByWordAndPlace,

    /// <summary><c>art. 1(2)</c>.</summary>
    LikeNumbered,
}

/// <summary>The words and signs with which a style writes pinpoints.</summary>
internal sealed record PinpointWords
{
    /// <summary>The word of each kind, one and several; a kind that is not here has its full word.</summary>
    public required IReadOnlyDictionary<ProvisionKind, (string One, string Several)> Words { get; init; }

    /// <summary>What stands between two units that have a word each: <c>annex III, art. 17</c>.</summary>
    public string Between { get; init; } = ", ";

    /// <summary>What stands before a bracket.</summary>
    public string BeforeBracket { get; init; } = string.Empty;

    /// <summary>What stands between the ends of a range.</summary>
    public string RangeSign { get; init; } = "-";

    /// <summary>Whether a numbered paragraph of an article has its word: <c>article 31, paragraph 3 (c)</c>.</summary>
    public bool ParagraphsHaveWords { get; init; }

    /// <summary>How what has no printed number is written.</summary>
    public Unnumbered Unnumbered { get; init; }

    /// <summary>The word of a kind.</summary>
    public string Of(ProvisionKind kind, bool several) =>
        Words.TryGetValue(kind, out var word)
            ? several
                ? word.Several
                : word.One
            : Plain(kind, several);

    /// <summary>The word of a kind, not abbreviated.</summary>
    public static string Plain(ProvisionKind kind, bool several) =>
        kind switch
        {
            _ when !several => kind.Keyword(),
            ProvisionKind.Annex => "annexes",
            ProvisionKind.Appendix => "appendices",
            _ => kind.Keyword() + "s",
        };
}
