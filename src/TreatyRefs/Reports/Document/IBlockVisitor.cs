namespace TreatyRefs.Reports.Document;

/// <summary>What a renderer does with each kind of block.</summary>
public interface IBlockVisitor
{
    /// <summary>A heading.</summary>
    /// <param name="heading">The block.</param>
    void Visit(Heading heading);

    /// <summary>A paragraph.</summary>
    /// <param name="paragraph">The block.</param>
    void Visit(Paragraph paragraph);

    /// <summary>The text of an instrument.</summary>
    /// <param name="text">The block.</param>
    void Visit(OfficialText text);

    /// <summary>Facts, one a line.</summary>
    /// <param name="facts">The block.</param>
    void Visit(Facts facts);

    /// <summary>A table of contents.</summary>
    /// <param name="contents">The block.</param>
    void Visit(Contents contents);

    /// <summary>What somebody said.</summary>
    /// <param name="comment">The block.</param>
    void Visit(Comment comment);

    /// <summary>A table.</summary>
    /// <param name="table">The block.</param>
    void Visit(Table table);

    /// <summary>Things side by side.</summary>
    /// <param name="sideBySide">The block.</param>
    void Visit(SideBySide sideBySide);

    /// <summary>A tree.</summary>
    /// <param name="tree">The block.</param>
    void Visit(Tree tree);

    /// <summary>A picture, which says nothing that lists do not say.</summary>
    /// <param name="picture">The block.</param>
    void Visit(Picture picture);

    /// <summary>The numbered sources.</summary>
    /// <param name="notes">The block.</param>
    void Visit(SourceNotes notes);
}
