using System.Text;
using TreatyRefs.Documents;
using TreatyRefs.Scanning;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Scanning;

/// <summary>The cases of each kind of fault, in Cases/scan/kinds: what is right stays right, and what is wrong is named.</summary>
/// <remarks>Approved/scan-kinds.txt has the cases that are not right, with what is found in them: a case that gets worse fails, and so does
/// one that gets better until it is approved.</remarks>
public sealed class KindCaseTests
{
    private const string Arrow = "=>";

    private static readonly CitationScanner s_scanner = new(ScanPassageTests.BuiltIn);

    [Test]
    public void Cases_that_are_not_right_are_the_approved_ones()
    {
        var (missed, counts) = (new StringBuilder(), new StringBuilder());
        foreach (var file in Directory.GetFiles(RepositoryFiles.Case(Path.Combine("scan", "kinds")), "*.txt").Order(StringComparer.Ordinal))
        {
            var (right, all) = (0, 0);
            foreach (var kindCase in Read(file))
            {
                var found = Found(kindCase);
                all++;
                if (found.Equals(kindCase.Expected, StringComparison.OrdinalIgnoreCase))
                {
                    right++;
                    continue;
                }

                missed.Append($"{Path.GetFileNameWithoutExtension(file)}:{kindCase.Line}\n  {kindCase.Written}\n  found: {found}\n");
            }

            counts.Append($"{Path.GetFileNameWithoutExtension(file)}: {right} of {all} right\n");
        }

        Figures.Print("scan-kinds.txt", counts.ToString());
        Approved.Matches("scan-kinds.txt", counts + "\n" + missed);
    }

    private static IEnumerable<KindCase> Read(string file)
    {
        var lines = File.ReadAllLines(file);
        for (var i = 0; i < lines.Length; i++)
        {
            if (
                lines[i].LastIndexOf(Arrow, StringComparison.Ordinal) is var arrow and >= 0
                && !lines[i].StartsWith("# ", StringComparison.Ordinal)
            )
            {
                var targets = lines[i]
                    [(arrow + Arrow.Length)..]
                    .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
                yield return new KindCase(i + 1, lines[i], lines[i][..arrow].TrimEnd(), string.Join(" ; ", targets));
            }
        }
    }

    private static string Found(KindCase kindCase)
    {
        var (format, text) =
            kindCase.Input.StartsWith("md:", StringComparison.Ordinal) ? (DocumentFormat.Markdown, kindCase.Input[3..].TrimStart())
            : kindCase.Input.StartsWith("html:", StringComparison.Ordinal) ? (DocumentFormat.Html, kindCase.Input[5..].TrimStart())
            : (DocumentFormat.Text, kindCase.Input);
        text = text.Replace("\\n", "\n", StringComparison.Ordinal);
        using var document = DocumentReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), format);
        var targets = s_scanner.Scan(document.Text).SelectMany(citation => citation.Citation.Targets);
        return string.Join(" ; ", targets.Select(Written));
    }

    private static string Written(ScannedTarget target) =>
        target.Reference?.ToString() ?? (target.Status == TargetStatus.Ambiguous ? "~" : "?") + target.Pinpoint;

    private sealed record KindCase(int Line, string Written, string Input, string Expected);
}
