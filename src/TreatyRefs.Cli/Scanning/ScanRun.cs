using TreatyRefs.Cli.Files;
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
            using var text = Open(input);
            if (text is null)
            {
                continue;
            }

            var seams = new Queue<Seam>();
            using var plain = input.IsHtml ? new HtmlTextReader(text.Reader, seams) : null;
            using var reader = new LocatingReader(plain ?? (TextReader)text.Reader, seams, KeepsText);
            if (KeepsText)
            {
                if (ReadAll(input, reader) is { } whole)
                {
                    yield return File(input, whole, Tell(input, scanner.Scan(whole).Select(reader.Locate)));
                }
            }
            else
            {
                yield return File(input, null, Tell(input, scanner.Scan(reader).Select(reader.Locate)));
            }

            WarnOfReplaced(input, text.Replaced, text.FirstReplaced);
        }

        Progress?.Clear();
    }

    private static ScannedFile File(ScanInput input, string? text, IEnumerable<LocatedCitation> citations) =>
        new(input.Name, text, citations) { IsHtml = input.IsHtml };

    private InputText? Open(ScanInput input)
    {
        Stream? stream = null;
        try
        {
            stream = input.IsFile
                ? new FileStream(input.Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1, FileOptions.SequentialScan)
                : environment.OpenIn();
            return new InputText(new ProgressStream(stream, count => Progress?.Add(input.Name, count)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            stream?.Dispose();
            Fail(Problem(input, e));
            return null;
        }
    }

    private string? ReadAll(ScanInput input, LocatingReader reader)
    {
        try
        {
            return reader.ReadToEnd();
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

    private static string Problem(ScanInput input, Exception e) =>
        input.Name.Contains('\uFFFD', StringComparison.Ordinal)
            ? $"{input.Name}: the name is in another encoding than UTF-8: rename it"
            : $"{input.Name}: {FileProblem.Reason(e)}";

    private void WarnOfReplaced(ScanInput input, int count, LinePosition? first)
    {
        if (count > 0)
        {
            var (places, at) = count == 1 ? ("one place is", "at") : ($"{count} places are", "the first at");
            var where = first is { } place ? $", {at} {TextEncoding.Shown(place)}" : string.Empty;
            Say($"{input.Name}: {places} not valid text in this encoding{where}, read as U+FFFD. Save the file as UTF-8");
        }
    }

    private void Say(string line)
    {
        Progress?.Clear();
        environment.Error.Write($"treatyrefs: {VisibleText.Of(line)}\n");
    }
}
