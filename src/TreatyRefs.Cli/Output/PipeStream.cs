using TreatyRefs.Cli.Files;

namespace TreatyRefs.Cli.Output;

/// <summary>A stream that results go to. Its reader may go away, as <c>head</c> does: from then on nothing is written, and nothing
/// is wrong. Whatever else keeps results from being written is said, once.</summary>
internal sealed class PipeStream(Stream inner) : ResultStream
{
    // Of Unix, and of Windows for a pipe that ended and one that is being closed.
    private static readonly int[] s_closedPipe = [32, unchecked((int)0x8007006D), unchecked((int)0x800700E8)];

    private bool _isClosed;

    /// <summary>Whether nothing is said of what cannot be written.</summary>
    public bool IsQuiet { get; init; }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            if (!_isClosed)
            {
                inner.Write(buffer);
            }
        }
        catch (Exception e) when (FileProblem.IsOfWriting(e))
        {
            Close(e);
        }
    }

    public override void Flush()
    {
        try
        {
            if (!_isClosed)
            {
                inner.Flush();
            }
        }
        catch (Exception e) when (FileProblem.IsOfWriting(e))
        {
            Close(e);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Close(Exception problem)
    {
        _isClosed = true;
        if (!IsQuiet && !(problem is IOException && s_closedPipe.Contains(problem.HResult)))
        {
            throw new OutputException($"the results could not be written: {FileProblem.Reason(problem)}", problem);
        }
    }
}
