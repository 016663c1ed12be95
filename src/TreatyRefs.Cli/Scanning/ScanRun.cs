using TreatyRefs.Cli.Files;
using TreatyRefs.Documents;
using TreatyRefs.Reports.Scans;
using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Cli.Scanning;

/// <summary>Scans inputs one after the other as they are asked for; what cannot be read is said on stderr and left out.</summary>
/// <remarks>Goes on whatever happens to one file. May be gone through once.</remarks>
internal sealed class ScanRun(CliEnvironment environment, CitationScanner scanner, Action<string, LocatedCitation> found)
{
    /// <summary>How far it has come, for a terminal; null where nobody looks.</summary>
    public ProgressLine? Progress { get; init; }

    /// <summary>Whether the format shows the whole text, which then is held in memory.</summary>
    public bool KeepsText { get; init; }

    /// <summary>Whether something could not be read.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Says that something cannot be read.</summary>
    public void Fail(string problem)
    {
        HasFailed = true;
        Say(problem);
    }

    /// <summary>Says something that is not wrong.</summary>
    public void Note(string note) => Say(note);

    /// <summary>What is found in the inputs.</summary>
    public IEnumerable<ScannedFile> Scan(IEnumerable<ScanInput> inputs)
    {
        foreach (var input in inputs)
        {
            using var document = Open(input);
            if (document is null)
            {
                continue;
            }

            if (!KeepsText)
            {
                yield return File(input, document, null);
            }
            else if (ReadAll(input, document) is { } whole)
            {
                yield return File(input, document, whole);
            }

            foreach (var problem in document.Problems)
            {
                Say($"{input.Name}: {problem.Message}");
            }
        }

        Progress?.Clear();
    }

    private ScannedFile File(ScanInput input, Document document, string? text) =>
        new(input.Name, text, Tell(input, scanner.Scan(document.Text))) { Format = document.Format, Layout = document.Layout };

    private Document? Open(ScanInput input)
    {
        Stream? stream = null;
        try
        {
            stream = input.IsFile
                ? new FileStream(input.Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1, FileOptions.SequentialScan)
                : environment.OpenIn();
            var counted = new ProgressStream(stream, count => Progress?.Add(input.Name, count));
            if (
                DocumentReader.TryRead(
                    counted,
                    input.Format,
                    new DocumentOptions { KeepsLayout = KeepsText },
                    out var document,
                    out var problem
                )
            )
            {
                return document;
            }

            stream.Dispose();
            Fail(Problem(input, problem.Message));
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            stream?.Dispose();
            Fail(Problem(input, e));
            return null;
        }
    }

    private string? ReadAll(ScanInput input, Document document)
    {
        try
        {
            return document.Text.ReadToEnd();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Fail(Problem(input, e));
            return null;
        }
    }

    // A file may fail halfway: what was found until then stands.
    private IEnumerable<LocatedCitation> Tell(ScanInput input, IEnumerable<LocatedCitation> citations)
    {
        using var each = citations.GetEnumerator();
        while (TryMove(input, each))
        {
            found(input.Name, each.Current);
            yield return each.Current;
        }
    }

    private bool TryMove(ScanInput input, IEnumerator<LocatedCitation> each)
    {
        try
        {
            return each.MoveNext();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Fail(Problem(input, e));
            return false;
        }
    }

    private static string Problem(ScanInput input, Exception e) => Problem(input, FileProblem.Reason(e));

    private static string Problem(ScanInput input, string reason) =>
        input.Name.Contains('\uFFFD', StringComparison.Ordinal)
            ? $"{input.Name}: the name is in another encoding than UTF-8: rename it"
            : $"{input.Name}: {reason}";

    private void Say(string line)
    {
        Progress?.Clear();
        environment.Error.Write($"treatyrefs: {VisibleText.Of(line)}\n");
    }
}
