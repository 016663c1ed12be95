using TreatyRefs.Collections;

namespace TreatyRefs.Importing.Lines;

/// <summary>Collects what an importer is not sure of and what it leaves out.</summary>
internal sealed class ImportNotes
{
    private readonly List<ImportDoubt> _doubts = [];
    private readonly List<LeftOutLine> _leftOut = [];

    /// <summary>The doubts by line, each once.</summary>
    public EquatableArray<ImportDoubt> Doubts => _doubts.Distinct().OrderBy(doubt => doubt.Line).ToEquatableArray();

    /// <summary>The lines left out, in order.</summary>
    public EquatableArray<LeftOutLine> LeftOut => _leftOut.OrderBy(line => line.Line).ToEquatableArray();

    public void Doubt(int line, string message) => _doubts.Add(new ImportDoubt(line, message));

    /// <summary>Notes a line that is left out; true, so that conditions can.</summary>
    public bool LeaveOut(int line, LeftOutReason reason, string text)
    {
        _leftOut.Add(new LeftOutLine(line, reason, text));
        return true;
    }
}
