namespace TreatyRefs.Reports.Document;

/// <summary>What a renderer makes of each role that a piece of text can have.</summary>
/// <typeparam name="TResult">What it makes.</typeparam>
internal interface ISpanVisitor<out TResult>
{
    /// <summary>Nothing special.</summary>
    /// <param name="span">The piece of text.</param>
    /// <returns>What is made of it.</returns>
    TResult Plain(Span span);

    /// <summary>What the eye should find first.</summary>
    /// <param name="span">The piece of text.</param>
    /// <returns>What is made of it.</returns>
    TResult Strong(Span span);

    /// <summary>A word of ours that says what something is.</summary>
    /// <param name="span">The piece of text.</param>
    /// <returns>What is made of it.</returns>
    TResult Label(Span span);

    /// <summary>Word for word from somewhere else: in quotation marks, and nothing else is.</summary>
    /// <param name="span">The piece of text.</param>
    /// <returns>What is made of it.</returns>
    TResult Quotation(Span span);

    /// <summary>What the editor added: in square brackets.</summary>
    /// <param name="span">The piece of text.</param>
    /// <returns>What is made of it.</returns>
    TResult Addition(Span span);

    /// <summary>Something that a reader must not overlook.</summary>
    /// <param name="span">The piece of text.</param>
    /// <returns>What is made of it.</returns>
    TResult Caution(Span span);

    /// <summary>The number of a source: in square brackets.</summary>
    /// <param name="span">The piece of text.</param>
    /// <returns>What is made of it.</returns>
    TResult SourceMark(Span span);

    /// <summary>A command line to copy: not broken across lines.</summary>
    /// <param name="span">The piece of text.</param>
    /// <returns>What is made of it.</returns>
    TResult Command(Span span);
}
