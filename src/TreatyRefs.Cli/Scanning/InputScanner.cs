using TreatyRefs.Cli.Files;
using TreatyRefs.Documents;
using TreatyRefs.Scanning;

namespace TreatyRefs.Cli.Scanning;

/// <summary>Scans one input, and tells what happens as it happens; says nothing itself, so that inputs can be scanned at once and told
/// of in order.</summary>
/// <param name="openIn">Opens the standard input.</param>
/// <param name="scanner">What finds citations.</param>
/// <param name="progress">How far it has come, for a terminal; null where nobody looks.</param>
/// <param name="keepsText">Whether the whole text is wanted.</param>
internal sealed class InputScanner(Func<Stream> openIn, CitationScanner scanner, ProgressLine? progress, bool keepsText)
{
    /// <summary>What happens to an input, whose file is open as long as nobody has come to the end.</summary>
    public IEnumerable<ScanStep> Scan(ScanInput input)
    {
        using var document = Open(input, out var problem);
        if (document is null)
        {
            yield return new ScanStep.Failed(problem!);
            yield break;
        }

        foreach (var step in Read(input, document))
        {
            yield return step;
        }

        foreach (var doubt in document.Problems)
        {
            yield return new ScanStep.Doubted($"{input.Name}: {doubt.Message}");
        }
    }

    private IEnumerable<ScanStep> Read(ScanInput input, Document document)
    {
        string? problem = null;
        var text = keepsText ? ReadAll(input, document, out problem) : null;
        if (problem is null)
        {
            yield return new ScanStep.Opened(document.Format, text, document.Layout);
            using var each = scanner.Scan(document.Text).GetEnumerator();
            while (TryMove(input, each, out problem))
            {
                yield return new ScanStep.Found(each.Current);
            }
        }

        // A file may fail halfway: what was found until then stands.
        if (problem is not null)
        {
            yield return new ScanStep.Failed(problem);
        }
    }

    private Document? Open(ScanInput input, out string? problem)
    {
        Stream? stream = null;
        try
        {
            stream = input.IsFile
                ? new FileStream(input.Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1, FileOptions.SequentialScan)
                : openIn();
            var counted = new ProgressStream(stream, count => progress?.Add(input.Name, count));
            var options = new DocumentOptions { KeepsLayout = keepsText };
            if (DocumentReader.TryRead(counted, input.Format, options, out var document, out var unread))
            {
                problem = null;
                return document;
            }

            stream.Dispose();
            problem = Problem(input, unread.Message);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            stream?.Dispose();
            problem = Problem(input, FileProblem.Reason(e));
            return null;
        }
    }

    private static string? ReadAll(ScanInput input, Document document, out string? problem)
    {
        problem = null;
        try
        {
            return document.Text.ReadToEnd();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = Problem(input, FileProblem.Reason(e));
            return null;
        }
    }

    private static bool TryMove(ScanInput input, IEnumerator<LocatedCitation> each, out string? problem)
    {
        problem = null;
        try
        {
            return each.MoveNext();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = Problem(input, FileProblem.Reason(e));
            return false;
        }
    }

    private static string Problem(ScanInput input, string reason) =>
        input.Name.Contains('\uFFFD', StringComparison.Ordinal)
            ? $"{input.Name}: the name is in another encoding than UTF-8: rename it"
            : $"{input.Name}: {reason}";
}
