using TreatyRefs.Diagnostics;
using TreatyRefs.Text;

namespace TreatyRefs.Yaml.Reading;

/// <summary>Collects the problems of one file, and counts those beyond the limit instead of keeping them.</summary>
internal sealed class DiagnosticBag(string file)
{
    private readonly List<Diagnostic> _kept = [];
    private int _dropped;

    public string File { get; } = file;

    /// <summary>The text of the file, where it can be read, so that each problem can show its line.</summary>
    public string? Text { get; set; }

    public bool HasAny => _kept.Count > 0;

    public void Report(DiagnosticRule rule, LinePosition position, string message)
    {
        if (_kept.Count < YamlLimits.Problems)
        {
            _kept.Add(new Diagnostic(rule, new SourceLocation(File, position), message));
        }
        else
        {
            _dropped++;
        }
    }

    /// <summary>Reports with a message that takes time to make, and is not made where nobody would see it.</summary>
    public void Report(DiagnosticRule rule, LinePosition position, Func<string> message) =>
        Report(rule, position, _kept.Count < YamlLimits.Problems ? message() : string.Empty);

    /// <summary>The problems in order of their places, and how many more there are.</summary>
    public IEnumerable<Diagnostic> All()
    {
        var sorted = SourceLines.Show(_kept.Order(), Text).ToList();
        if (_dropped > 0)
        {
            sorted.Add(new Diagnostic(DiagnosticRules.MoreProblems, sorted[^1].Location, ReadingProblems.MoreProblems(_dropped)));
        }

        return sorted;
    }
}
