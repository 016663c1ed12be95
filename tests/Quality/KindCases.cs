using TreatyRefs.Documents;
using TreatyRefs.Scanning;

namespace TreatyRefs.Quality;

/// <summary>Cases for each kind of fault, in lines <c>text => targets</c>.</summary>
internal sealed class KindCases() : QualityMaterial("kinds", "cases of our own, by kind of fault")
{
    private const string Arrow = "=>";

    private static readonly Lazy<CitationScanner> s_scanner = new(() => new CitationScanner(Treaties.BuiltIn));

    public override IReadOnlyList<QualityRow> Measure(string root, Action<string> say) =>
        [
            .. Directory
                .GetFiles(OwnCase(root, "kinds"), "*.txt")
                .Order(StringComparer.Ordinal)
                .Select(file => Score(file, Path.GetFileNameWithoutExtension(file), say)),
        ];

    private static QualityRow Score(string file, string name, Action<string> say)
    {
        var outcomes = new List<Outcome>();
        foreach (var one in Read(file))
        {
            var found = Found(one.Input);
            outcomes.Add(CaseOutcome.Of(one.Expected, found, target => target[0] is '?' or '~'));
            if (outcomes[^1] != Outcome.Right)
            {
                say($"{name}:{one.Line}\n  {one.Written}\n  found: {string.Join(" ; ", found)}");
            }
        }

        return QualityRow.Counted(name, outcomes, areCases: true);
    }

    private static IEnumerable<OneCase> Read(string file)
    {
        var lines = File.ReadAllLines(file);
        for (var i = 0; i < lines.Length; i++)
        {
            if (
                lines[i].LastIndexOf(Arrow, StringComparison.Ordinal) is var arrow and >= 0
                && !lines[i].StartsWith("# ", StringComparison.Ordinal)
            )
            {
                var targets = lines[i][(arrow + Arrow.Length)..];
                yield return new OneCase(
                    i + 1,
                    lines[i],
                    lines[i][..arrow].TrimEnd(),
                    targets.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                );
            }
        }
    }

    private static List<string> Found(string input)
    {
        var (format, text) =
            input.StartsWith("md:", StringComparison.Ordinal) ? (DocumentFormat.Markdown, input[3..].TrimStart())
            : input.StartsWith("html:", StringComparison.Ordinal) ? (DocumentFormat.Html, input[5..].TrimStart())
            : (DocumentFormat.Text, input);
        using var read = DocumentReader.Read(text.Replace("\\n", "\n", StringComparison.Ordinal), format);
        return [.. s_scanner.Value.Scan(read).SelectMany(citation => citation.Citation.Targets).Select(Written)];
    }

    private static string Written(ScannedTarget target) =>
        target.Reference?.ToString() ?? (target.Status == TargetStatus.Ambiguous ? "~" : "?") + target.Pinpoint;

    private sealed record OneCase(int Line, string Written, string Input, string[] Expected);
}
