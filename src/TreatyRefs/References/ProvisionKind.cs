namespace TreatyRefs.References;

/// <summary>What a part of an instrument is, in the instrument's own structure.</summary>
public enum ProvisionKind
{
    /// <summary>The opening statement of motives.</summary>
    Preamble,

    /// <summary>One motive of a preamble.</summary>
    Recital,

    /// <summary>A part, which holds chapters, sections or articles.</summary>
    Part,

    /// <summary>A title, as the EU treaties divide parts.</summary>
    Title,

    /// <summary>A chapter.</summary>
    Chapter,

    /// <summary>A section.</summary>
    Section,

    /// <summary>A subsection.</summary>
    Subsection,

    /// <summary>An article.</summary>
    Article,

    /// <summary>A paragraph of an article, or an operative paragraph of a resolution.</summary>
    Paragraph,

    /// <summary>A point of a paragraph, such as (c).</summary>
    Point,

    /// <summary>A point of a point, such as (iii).</summary>
    Subpoint,

    /// <summary>One sentence of a paragraph.</summary>
    Sentence,

    /// <summary>An annex, in which numbering starts again.</summary>
    Annex,

    /// <summary>An appendix, in which numbering starts again.</summary>
    Appendix,

    /// <summary>A schedule, in which numbering starts again.</summary>
    Schedule,

    /// <summary>A rule, the unit of regulations such as those on collisions at sea.</summary>
    Rule,

    /// <summary>A regulation, the unit of some technical conventions.</summary>
    Regulation,
}

/// <summary>What the notation and the YAML need to know about each <see cref="ProvisionKind"/>.</summary>
internal static class ProvisionKinds
{
    private static readonly string[] s_keywords =
    [
        "preamble",
        "recital",
        "part",
        "title",
        "chapter",
        "section",
        "subsection",
        "article",
        "paragraph",
        "point",
        "subpoint",
        "sentence",
        "annex",
        "appendix",
        "schedule",
        "rule",
        "regulation",
    ];

    /// <summary>The words that name the kinds in YAML and in references, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> Keywords => s_keywords;

    /// <summary>The word that names a kind in YAML and in references.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Such as <c>chapter</c>.</returns>
    public static string Keyword(this ProvisionKind kind) => s_keywords[(int)kind];

    /// <summary>Finds a kind by its word.</summary>
    /// <param name="word">A lower-case word.</param>
    /// <param name="kind">The kind, where there is one.</param>
    /// <returns>Whether the word names a kind.</returns>
    public static bool TryFromKeyword(ReadOnlySpan<char> word, out ProvisionKind kind)
    {
        for (var i = 0; i < s_keywords.Length; i++)
        {
            if (word.SequenceEqual(s_keywords[i]))
            {
                kind = (ProvisionKind)i;
                return true;
            }
        }

        kind = default;
        return false;
    }

    /// <summary>Whether articles inside are numbered on their own, so that a reference must name the container.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns><see langword="true"/> for annexes, appendices and schedules.</returns>
    public static bool RestartsNumbering(this ProvisionKind kind) =>
        kind is ProvisionKind.Annex or ProvisionKind.Appendix or ProvisionKind.Schedule;

    /// <summary>Whether a kind groups articles and is left out of their references: <c>un-charter/51</c>, not
    /// <c>chapter-7/51</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns><see langword="true"/> for parts, titles, chapters, sections and subsections.</returns>
    public static bool GroupsArticles(this ProvisionKind kind) => kind is >= ProvisionKind.Part and <= ProvisionKind.Subsection;

    /// <summary>Whether a kind is written by its word in a reference, as <c>chapter-7</c> is.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns><see langword="true"/> for all but articles and the kinds written in brackets.</returns>
    public static bool IsNamed(this ProvisionKind kind) =>
        kind
            is not (
                ProvisionKind.Article
                or ProvisionKind.Recital
                or ProvisionKind.Paragraph
                or ProvisionKind.Point
                or ProvisionKind.Subpoint
            );
}
