using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Search;

/// <summary>Which text of a record the words were found in.</summary>
public enum SearchField
{
    /// <summary>An instrument's title or short title.</summary>
    Title,

    /// <summary>A name or an abbreviation of an instrument.</summary>
    Name,

    /// <summary>The instrument's own heading of a provision.</summary>
    Heading,

    /// <summary>What a provision is about, in the editor's words.</summary>
    Subject,

    /// <summary>What a provision provides, in the editor's words.</summary>
    Summary,

    /// <summary>The official text of a provision.</summary>
    Text,

    /// <summary>What an expert said, in the editor's words.</summary>
    Says,

    /// <summary>What an expert said, word for word.</summary>
    Quote,

    /// <summary>Whose view an expert reports.</summary>
    ViewOf,

    /// <summary>The name of a topic under which the hit stands; its own texts do not have the words.</summary>
    Topic,
}

/// <summary>A part of a snippet that matches the query.</summary>
/// <param name="Start">Its first UTF-16 code unit in the snippet.</param>
/// <param name="End">After its last.</param>
public readonly record struct SearchMatch(int Start, int End);

/// <summary>A provision, an instrument or a comment that has the words of a query.</summary>
/// <remarks>Immutable; equality by all members.</remarks>
public sealed record SearchHit
{
    /// <summary>The provision or the whole instrument; <see langword="null"/> for a comment.</summary>
    public ProvisionReference? Reference { get; init; }

    /// <summary>The comment with its expert and source; <see langword="null"/> for a provision or an instrument.</summary>
    public CommentaryEntry? Comment { get; init; }

    /// <summary>What the library says of the provision; <see langword="null"/> for an instrument or a comment.</summary>
    public Provision? Provision { get; init; }

    /// <summary>What to call it: <c>UN Charter, art. 51</c>; of a comment, who made it.</summary>
    public required string Label { get; init; }

    /// <summary>The text in which the words were found; of several, the one in which most of them stand closest together.</summary>
    public required SearchField Field { get; init; }

    /// <summary>The language of that text, as a BCP 47 tag; <c>und</c> for an abbreviation.</summary>
    public required string Language { get; init; }

    /// <summary>The text around the matching words: all of it where it is short, else a part with an ellipsis where it was cut. Line
    /// breaks and tabs are spaces.</summary>
    public required string Snippet { get; init; }

    /// <summary>The matching words in the snippet, in ascending order, apart from each other; none where the query is a citation of
    /// this.</summary>
    public required EquatableArray<SearchMatch> Matches { get; init; }

    /// <summary>Whether no one text has all words, so that others stand in another text of the same provision, instrument or
    /// comment.</summary>
    public bool IsPartial { get; init; }

    /// <summary>The topic whose name has the words, where <see cref="Field"/> is <see cref="SearchField.Topic"/>.</summary>
    public Topic? Topic { get; init; }
}

/// <summary>What has the words of a query: the best hits, and how many there are. To find nothing is a result too.</summary>
/// <remarks>Immutable; equality by all members.</remarks>
/// <param name="Query">The query as it was given.</param>
/// <param name="Total">How many hits there are, shown or not.</param>
/// <param name="Hits">The best of them, best first.</param>
/// <param name="Problem">Why there is none, or which filter names nothing, with queries to try instead; <see langword="null"/> where
/// there is one.</param>
public sealed record SearchResult(string Query, int Total, EquatableArray<SearchHit> Hits, Problem? Problem = null) : Dossier
{
    /// <summary>The library and language it comes from.</summary>
    public required DossierContext Context { get; init; }

    /// <summary>In a view at a date: how many comments of the library are left out because it is not known whether they were published by
    /// then.</summary>
    public int CommentaryOfUncertainDate { get; init; }
}
