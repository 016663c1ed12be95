using TreatyRefs.Collections;

namespace TreatyRefs.Languages;

/// <summary>The punctuation of one language. A reader of the language can review it without reading code.</summary>
/// <remarks>A text mixes the marks of languages, so that each is known wherever it stands.</remarks>
internal sealed record Marks
{
    /// <summary>What ends a sentence where a space and no small letter follows it.</summary>
    public string SentenceEnds { get; init; } = ".!?";

    /// <summary>What ends a sentence whatever follows: <c>。</c>.</summary>
    public string FullSentenceEnds { get; init; } = string.Empty;

    /// <summary>Commas other than the usual one.</summary>
    public string Commas { get; init; } = string.Empty;

    /// <summary>Semicolons other than the usual one.</summary>
    public string Semicolons { get; init; } = string.Empty;

    /// <summary>What stands between the members of a list and means "and" or a comma: <c>、</c>.</summary>
    public string ListCommas { get; init; } = string.Empty;

    /// <summary>Quotation marks, each pair as the opening and the closing one.</summary>
    public EquatableArray<string> Quotes { get; init; }

    /// <summary>Marks around names of instruments and books, in pairs: <c>《》</c>.</summary>
    public EquatableArray<string> TitleQuotes { get; init; }

    /// <summary>Abbreviations whose full stop ends no sentence, without it and in small letters:
    /// <c>no</c>, <c>vgl</c>.</summary>
    public EquatableArray<string> Abbreviations { get; init; }
}
