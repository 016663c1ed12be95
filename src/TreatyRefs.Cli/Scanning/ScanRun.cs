using TreatyRefs.Reports.Scans;
using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Cli.Scanning;

/// <summary>Scans inputs and gives what is found in their order; what cannot be read is said on stderr and left out.</summary>
/// <remarks>Goes on whatever happens to one file. May be gone through once.</remarks>
internal sealed class ScanRun(CliEnvironment environment, CitationScanner scanner, Action<string, LocatedCitation> found)
{
    /// <summary>How far it has come, for a terminal; null where nobody looks.</summary>
    public ProgressLine? Progress { get; init; }

    /// <summary>Whether the format shows the whole text, which then is held in memory.</summary>
    public bool KeepsText { get; init; }

    /// <summary>How many inputs are scanned at once: with one, each when it is asked for.</summary>
    public int Jobs { get; init; } = 1;

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
    public IEnumerable<ScannedFile> Scan(IReadOnlyList<ScanInput> inputs)
    {
        var each = new InputScanner(environment.OpenIn, scanner, Progress, KeepsText);
        var scans = Jobs > 1 ? WorkAhead.InOrder(inputs, each.Scan, Jobs) : inputs.Select(each.Scan);
        foreach (var (input, scan) in inputs.Zip(scans))
        {
            using var steps = scan.GetEnumerator();
            while (steps.MoveNext())
            {
                if (steps.Current is ScanStep.Opened opened)
                {
                    yield return new ScannedFile(input.Name, opened.Text, Citations(input, steps))
                    {
                        Format = opened.Format,
                        Layout = opened.Layout,
                    };
                }
                else
                {
                    Tell(steps.Current);
                }
            }
        }

        Progress?.Clear();
    }

    private IEnumerable<LocatedCitation> Citations(ScanInput input, IEnumerator<ScanStep> steps)
    {
        while (steps.MoveNext())
        {
            if (steps.Current is ScanStep.Found { Citation: var citation })
            {
                found(input.Name, citation);
                yield return citation;
            }
            else
            {
                Tell(steps.Current);
            }
        }
    }

    private void Tell(ScanStep step)
    {
        switch (step)
        {
            case ScanStep.Failed { Problem: var problem }:
                Fail(problem);
                break;
            case ScanStep.Doubted { Problem: var problem }:
                Say(problem);
                break;
        }
    }

    private void Say(string line)
    {
        Progress?.Clear();
        environment.Error.Write($"treatyrefs: {VisibleText.Of(line)}\n");
    }
}
