using TreatyRefs.Collections;

namespace TreatyRefs.Languages;

/// <summary>A second script of a language, told from the usual one by characters that only one of them has.</summary>
/// <param name="Tag">BCP 47 of the language in that script.</param>
/// <param name="Other">Characters that are common in it.</param>
/// <param name="Usual">Characters that are common in the usual one.</param>
internal sealed record OtherScript(string Tag, string Other, string Usual);

/// <summary>The words of one language by which the parts of an instrument's own text are told apart. A reader of the language can review
/// it without reading code.</summary>
internal sealed record LayoutWords
{
    /// <summary>What names a kind of provision at the head of a line only, beside the words of citations.</summary>
    public EquatableArray<UnitWords> Headings { get; init; }

    /// <summary>The letters of points in another order than that of citations, where the language has two.</summary>
    public string Letters { get; init; } = string.Empty;

    /// <summary>What stands before the number of a page: <c>page 3</c>.</summary>
    public EquatableArray<string> PageWords { get; init; }

    /// <summary>Its other script, where it has two.</summary>
    public OtherScript? OtherScript { get; init; }

    /// <summary>What a table of contents is called.</summary>
    public EquatableArray<string> Contents { get; init; }

    /// <summary>Who concludes: one of these words stands early in the opening of a preamble, <c>The High Contracting
    /// Parties,</c>.</summary>
    public EquatableArray<string> Parties { get; init; }

    /// <summary>What stands in the words that end a preamble: <c>Have agreed as follows</c>.</summary>
    public EquatableArray<string> Agreed { get; init; }

    /// <summary>What may stand before a number and says only that it is one: <c>Annex No. 1</c>.</summary>
    public EquatableArray<string> NumberWords { get; init; }

    /// <summary>What the final clause begins with: <c>In witness whereof</c>, <c>Done at</c>. After an ellipsis stands what follows
    /// later in the line: <c>本条约于…签订</c>.</summary>
    public EquatableArray<string> FinalClause { get; init; }
}
