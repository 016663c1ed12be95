namespace TreatyRefs.Importing.Lines;

/// <summary>Something that the importer is not sure of. What it did then is always what loses no text.</summary>
/// <param name="Line">The line of the input, from 1.</param>
/// <param name="Message">What is doubtful and what became of it, without a final full stop.</param>
public sealed record ImportDoubt(int Line, string Message);

/// <summary>What a line of the input was taken for that is not part of the text.</summary>
public enum LeftOutReason
{
    /// <summary>A page number.</summary>
    PageNumber,

    /// <summary>A line that stands alike on several pages.</summary>
    RunningHeader,

    /// <summary>A line of a table of contents.</summary>
    Contents,

    /// <summary>A line that only divides, such as <c>* * *</c>.</summary>
    Divider,

    /// <summary>A note at the foot of a page.</summary>
    Note,
}

/// <summary>A line of the input that is not in the instrument.</summary>
/// <param name="Line">The line of the input, from 1.</param>
/// <param name="Reason">What it was taken for.</param>
/// <param name="Text">The line as it stands.</param>
public sealed record LeftOutLine(int Line, LeftOutReason Reason, string Text);
