using TreatyRefs.Diagnostics;
using TreatyRefs.Text;

namespace TreatyRefs.Yaml;

/// <summary>Collects the problems of one file, and counts those beyond the limit instead of keeping them.</summary>
internal sealed class DiagnosticBag(string file)
{
    private readonly List<Diagnostic> _kept = [];
    private int _dropped;

    public string File { get; } = file;

    /// <summary>Whether nothing more is kept, so that a costly message need not be made.</summary>
    public bool IsFull => _kept.Count >= YamlLimits.Problems;

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

    /// <summary>The problems in order of their places, and how many more there are.</summary>
    public IEnumerable<Diagnostic> All()
    {
        var sorted = _kept.Order().ToList();
        if (_dropped > 0)
        {
            sorted.Add(new Diagnostic(DiagnosticRules.MoreProblems, sorted[^1].Location, Problems.MoreProblems(_dropped)));
        }

        return sorted;
    }
}
