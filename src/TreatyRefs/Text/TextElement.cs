namespace TreatyRefs.Text;

/// <summary>What a part of a document is.</summary>
/// <remarks>What no kind is for is read as the text that it has: every character of a document is shown, whatever becomes of its
/// form.</remarks>
public enum TextElementKind
{
    /// <summary>A paragraph.</summary>
    Paragraph = 1,

    /// <summary>A heading, of a <see cref="TextElement.Level"/>.</summary>
    Heading,

    /// <summary>Lines that are shown as they are written.</summary>
    Preformatted,

    /// <summary>What is set off as somebody else's words.</summary>
    Quotation,

    /// <summary>A list whose items have no numbers, or, where its <see cref="TextElement.Level"/> is 1, have them in their
    /// text.</summary>
    List,

    /// <summary>A list whose items are counted, from <see cref="TextElement.Level"/> on.</summary>
    NumberedList,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>A cell that says what others are.</summary>
    HeadCell,

    /// <summary>Any other cell.</summary>
    Cell,

    /// <summary>A footnote or endnote, which is printed with <see cref="TextElement.Value"/>.</summary>
    Note,

    /// <summary>Blocks that stand together, perhaps aligned in a way of their own.</summary>
    Group,

    /// <summary>Blocks that can be folded away; the paragraph that names them is always seen.</summary>
    Details,

    /// <summary>The title of the document, which stands above its window and not in its text.</summary>
    Title,

    /// <summary>What a table is called.</summary>
    Caption,

    /// <summary>A list of terms with their descriptions.</summary>
    Terms,

    /// <summary>A term of such a list.</summary>
    Term,

    /// <summary>What is said of a term.</summary>
    Description,

    /// <summary>Words of importance, as in bold type.</summary>
    Strong,

    /// <summary>Emphasised words, as in italic type.</summary>
    Emphasis,

    /// <summary>Code.</summary>
    Code,

    /// <summary>Words that lead to <see cref="TextElement.Value"/>, an address that nobody has checked.</summary>
    Link,

    /// <summary>What is set high.</summary>
    High,

    /// <summary>What is set low.</summary>
    Low,

    /// <summary>Underlined words, as what was added to a draft.</summary>
    Underlined,

    /// <summary>Words that are struck out.</summary>
    Struck,

    /// <summary>Words that somebody marked, as with a pen.</summary>
    Highlighted,

    /// <summary>Small print.</summary>
    Small,

    /// <summary>Words of somebody else within a line, whose quotation marks are not part of the text.</summary>
    Quoted,

    /// <summary>What stands for a picture: text, or <see cref="TextElement.Value"/>.</summary>
    Picture,

    /// <summary>Where a line ends within a paragraph, with or without a character for it.</summary>
    LineEnd,

    /// <summary>A rule between paragraphs; has no text.</summary>
    Rule,

    /// <summary>Where the mark of a note stands, which is <see cref="TextElement.Value"/> and not part of the text.</summary>
    NoteMark,

    /// <summary>Where a task of a list stands; done where its <see cref="TextElement.Level"/> is 1; has no text.</summary>
    Task,

    /// <summary>Signs that make the form of a document and are not shown in it: the lines of a table.</summary>
    Sign,
}

/// <summary>How lines are aligned.</summary>
public enum TextAlignment
{
    /// <summary>As what they stand in.</summary>
    Unsaid,

    /// <summary>At the left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the right.</summary>
    Right,
}

/// <summary>A part of a document and what it stands in: a word in bold type in a cell in a row in a table.</summary>
/// <remarks>Readers of formats make one for each part and say of each <see cref="TextRun"/> in which it stands. Equality: by identity, so
/// that two paragraphs are two. Immutable.</remarks>
public sealed class TextElement
{
    /// <summary>How many elements stand in each other at most: readers leave out what is deeper, so that no document is slow to
    /// show.</summary>
    public const int Deepest = 40;

    /// <summary>A part of a document.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="parent">What it stands in; <see langword="null"/> for the document itself.</param>
    /// <exception cref="ArgumentException">It would be deeper than <see cref="Deepest"/>.</exception>
    public TextElement(TextElementKind kind, TextElement? parent = null)
    {
        (Kind, Parent, Depth) = (kind, parent, (parent?.Depth ?? 0) + 1);
        if (Depth > Deepest)
        {
            throw new ArgumentException("Elements stand in each other deeper than a document may have them.", nameof(parent));
        }
    }

    /// <summary>What it is.</summary>
    public TextElementKind Kind { get; }

    /// <summary>What it stands in; <see langword="null"/> for the document itself.</summary>
    public TextElement? Parent { get; }

    /// <summary>In how many elements it stands, itself counted.</summary>
    public int Depth { get; }

    /// <summary>The level of a heading, from 1; the first number of a numbered list; 1 for a list with numbers in its text, and for a
    /// paragraph that names what follows it; 0 where nothing is said.</summary>
    public int Level { get; init; }

    /// <summary>The address of a link, what is printed for a note, or what a picture shows; untrusted; <see langword="null"/> for
    /// others.</summary>
    public string? Value { get; init; }

    /// <summary>How its lines are aligned.</summary>
    public TextAlignment Alignment { get; init; }

    /// <summary>Over how many columns a cell goes; 0 where nothing is said, as for 1.</summary>
    public int Columns { get; init; }

    /// <summary>Over how many rows a cell goes; 0 where nothing is said, as for 1.</summary>
    public int Rows { get; init; }
}

/// <summary>A stretch of a text that stands in one element.</summary>
/// <remarks>Equality: by both ends and the element. An empty stretch is an element without text: a rule, the mark of a note.</remarks>
/// <param name="Start">Where it begins, in UTF-16 code units from the beginning of the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Within">The innermost element; <see langword="null"/> for what stands in none.</param>
public readonly record struct TextRun(long Start, long End, TextElement? Within);
