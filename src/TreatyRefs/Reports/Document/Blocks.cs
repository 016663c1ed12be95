using TreatyRefs.Collections;
using TreatyRefs.References;

namespace TreatyRefs.Reports.Document;

/// <summary>A part of a report that stands on lines of its own.</summary>
/// <remarks>The kinds of block are those that <see cref="IBlockVisitor"/> lists: a renderer that misses one does not compile.</remarks>
public abstract record Block
{
    /// <summary>Calls the method for this kind of block.</summary>
    /// <param name="visitor">What to call.</param>
    public void Accept(IBlockVisitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        Dispatch(visitor);
    }

    // Private protected: who adds a kind of block adds it here and to the visitor.
    private protected abstract void Dispatch(IBlockVisitor visitor);
}

/// <summary>A heading.</summary>
/// <param name="Level">From 1.</param>
/// <param name="Content">What it says.</param>
/// <param name="Id">The id that links lead to, or <see langword="null"/>.</param>
/// <param name="Aside">What stands beside it, such as a count or the status.</param>
public sealed record Heading(int Level, EquatableArray<Span> Content, string? Id = null, EquatableArray<Span> Aside = default) : Block
{
    /// <summary>The provision or instrument that stands under it: references to it lead here. <see langword="null"/> where it heads
    /// something else.</summary>
    public ProvisionReference? About { get; init; }

    private protected override void Dispatch(IBlockVisitor visitor) => visitor.Visit(this);
}

/// <summary>A paragraph.</summary>
/// <param name="Content">What it says.</param>
/// <param name="IsOfficialText">Whether it is the text of an instrument and not anybody's words about it.</param>
public sealed record Paragraph(EquatableArray<Span> Content, bool IsOfficialText = false) : Block
{
    /// <summary>What it is, in a word or two of ours before it, or <see langword="null"/>.</summary>
    public string? Label { get; init; }

    /// <summary>The id that links lead to, or <see langword="null"/>.</summary>
    public string? Id { get; init; }

    /// <summary>What it says, with the label where that has no place of its own.</summary>
    internal EquatableArray<Span> WithLabel => Label is null ? Content : [new Span(Label + ": ", SpanRole.Label), .. Content];

    private protected override void Dispatch(IBlockVisitor visitor) => visitor.Visit(this);
}

/// <summary>One line of a list of facts.</summary>
/// <param name="Label">What the fact is.</param>
/// <param name="Content">The fact.</param>
/// <param name="Id">The id that links lead to, or <see langword="null"/>.</param>
public sealed record Fact(string Label, EquatableArray<Span> Content, string? Id = null)
{
    /// <summary>Whether a reader may want to link to it, as to a paragraph of an article.</summary>
    public bool IsPlace { get; init; }

    /// <summary>Whether a reader may want to copy it, as a citation.</summary>
    public bool IsToCopy { get; init; }

    /// <summary>Whether it is the citation of the page itself, which ends with the page's address where that is known.</summary>
    public bool IsOfPage { get; init; }
}

/// <summary>A stretch of a text of an instrument: a paragraph of it, in one language or in several.</summary>
/// <param name="Cells">The same stretch in each language; empty where the library does not have it.</param>
/// <param name="Label">What the stretch is called, or <see langword="null"/>.</param>
/// <param name="Id">The id that links lead to, or <see langword="null"/>.</param>
public sealed record TextRow(EquatableArray<EquatableArray<Span>> Cells, string? Label = null, string? Id = null);

/// <summary>The text of an instrument word for word, in one language or in several side by side.</summary>
/// <param name="Languages">The languages as BCP 47 tags.</param>
/// <param name="Rows">The text, stretch by stretch, each with a cell for each language.</param>
public sealed record OfficialText(EquatableArray<string> Languages, EquatableArray<TextRow> Rows) : Block
{
    private protected override void Dispatch(IBlockVisitor visitor) => visitor.Visit(this);
}

/// <summary>Facts, one a line, each with its label.</summary>
/// <param name="Items">The facts, in order.</param>
public sealed record Facts(EquatableArray<Fact> Items) : Block
{
    private protected override void Dispatch(IBlockVisitor visitor) => visitor.Visit(this);
}

/// <summary>What somebody said, with all that is needed to quote it.</summary>
/// <param name="Head">Who, what sort of comment, when, and where.</param>
/// <param name="Body">What was said, one paragraph or several.</param>
/// <param name="Id">The id that links lead to.</param>
public sealed record Comment(EquatableArray<Span> Head, EquatableArray<Paragraph> Body, string Id) : Block
{
    /// <summary>In which capacity; empty where that is not known.</summary>
    public EquatableArray<Span> Capacity { get; init; }

    /// <summary>How it was said and tied to the speaker, and which comments answer it.</summary>
    public EquatableArray<EquatableArray<Span>> Marks { get; init; }

    /// <summary>Whether a newer comment overtakes it.</summary>
    public bool IsSuperseded { get; init; }

    private protected override void Dispatch(IBlockVisitor visitor) => visitor.Visit(this);
}

/// <summary>A table.</summary>
/// <param name="Columns">The headings.</param>
/// <param name="Rows">The rows, each with one cell a column.</param>
public sealed record Table(EquatableArray<string> Columns, EquatableArray<EquatableArray<EquatableArray<Span>>> Rows) : Block
{
    private protected override void Dispatch(IBlockVisitor visitor) => visitor.Visit(this);
}

/// <summary>What stands over a column or before a row.</summary>
/// <param name="Content">What it says.</param>
/// <param name="Key">What to call it in a word, where there is no room for that: a reference, or the name of a row.</param>
public sealed record CrossHeading(EquatableArray<Span> Content, string Key);

/// <summary>Things side by side, and what is said of each of them.</summary>
/// <param name="Items">The things.</param>
/// <param name="Aspects">What is said of them.</param>
/// <param name="Cells">For each aspect in turn a cell for each thing; none is empty.</param>
public sealed record SideBySide(
    EquatableArray<CrossHeading> Items,
    EquatableArray<CrossHeading> Aspects,
    EquatableArray<EquatableArray<EquatableArray<Span>>> Cells
) : Block
{
    // More columns than this no page can hold.
    private const int MostColumns = 6;

    /// <summary>The same as tables that fit a page, about equally wide, one below the other.</summary>
    internal IEnumerable<SideBySide> ForPage()
    {
        var tables = Math.Max(1, (Items.Count + MostColumns - 1) / MostColumns);
        var width = Math.Max(1, (Items.Count + tables - 1) / tables);
        return Enumerable
            .Range(0, Items.Count)
            .Chunk(width)
            .Select(part => new SideBySide(
                part.Select(item => Items[item]).ToEquatableArray(),
                Aspects,
                Cells.Select(row => part.Select(item => row[item]).ToEquatableArray()).ToEquatableArray()
            ));
    }

    private protected override void Dispatch(IBlockVisitor visitor) => visitor.Visit(this);
}

/// <summary>The numbered sources.</summary>
/// <param name="Items">The sources, numbered from 1.</param>
/// <param name="IdPrefix">What the id of each begins with; its number follows.</param>
public sealed record SourceNotes(EquatableArray<EquatableArray<Span>> Items, string IdPrefix) : Block
{
    private protected override void Dispatch(IBlockVisitor visitor) => visitor.Visit(this);
}

/// <summary>A table of contents: links to headings of this report.</summary>
/// <param name="Entries">The links, in order; neighbours that lead to the same place are one.</param>
public sealed record Contents(EquatableArray<Span> Entries) : Block
{
    /// <summary>The links, each in the pieces that it has.</summary>
    internal IEnumerable<EquatableArray<Span>> Links
    {
        get
        {
            for (var (start, end) = (0, 0); start < Entries.Count; start = end)
            {
                while (end < Entries.Count && Entries[end].Link == Entries[start].Link)
                {
                    end++;
                }

                yield return [.. Entries.AsSpan()[start..end]];
            }
        }
    }

    private protected override void Dispatch(IBlockVisitor visitor) => visitor.Visit(this);
}

/// <summary>A picture of what refers to what: SVG in HTML, Mermaid in Markdown, nothing in text, where lists say the same.</summary>
/// <remarks><see cref="Reporting"/> writes it in either form.</remarks>
public sealed record Picture : Block
{
    internal Picture(ReferenceDiagram content) => Content = content;

    internal ReferenceDiagram Content { get; }

    private protected override void Dispatch(IBlockVisitor visitor) => visitor.Visit(this);
}

/// <summary>A branch of a tree.</summary>
/// <param name="Content">What it says.</param>
/// <param name="Branches">What branches off.</param>
public sealed record Branch(EquatableArray<Span> Content, EquatableArray<Branch> Branches);

/// <summary>A tree.</summary>
/// <param name="Branches">Its first branches; at most 100 follow one upon another.</param>
public sealed record Tree(EquatableArray<Branch> Branches) : Block
{
    private protected override void Dispatch(IBlockVisitor visitor) => visitor.Visit(this);
}
