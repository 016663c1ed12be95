using TreatyRefs.Scanning;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Scanning;

/// <summary>A passage, and the citations that a reader finds in it.</summary>
/// <param name="Text">The passage.</param>
/// <param name="Expected">Each citation as it is written, a bar, and where it points, in text order.</param>
internal sealed record ScanCase(string Text, IReadOnlyList<string> Expected)
{
    /// <summary>The passages of a file: <c>text:</c> begins one, <c>-</c> a citation in it.</summary>
    public static IEnumerable<(int Line, ScanCase Case)> Read(string name)
    {
        var lines = File.ReadAllLines(RepositoryFiles.Case(Path.Combine("scan", name)));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("text: ", StringComparison.Ordinal))
            {
                var expected = lines
                    .Skip(i + 1)
                    .TakeWhile(line => line.StartsWith("- ", StringComparison.Ordinal))
                    .Select(line => line[2..].TrimEnd());
                yield return (i + 1, new ScanCase(lines[i]["text: ".Length..], [.. expected]));
            }
        }
    }

    /// <summary>What was found, written as the files write it.</summary>
    public static string Print(ScannedCitation citation) => $"{citation.Text} | {string.Join("; ", citation.Targets.Select(Print))}";

    /// <summary>Where one target points: <c>un-charter/51</c>, <c>!vclt/99</c>, <c>? 5(2)</c>, <c>a ap-1,ccw-p1 5</c>.</summary>
    public static string Print(ScannedTarget target) =>
        target.Status switch
        {
            TargetStatus.Ambiguous => $"a {string.Join(',', target.Instrument.Candidates)} {target.Pinpoint ?? "-"}",
            TargetStatus.UnknownInstrument => $"? {target.Pinpoint ?? "-"}",
            TargetStatus.NoSuchProvision => $"!{target.Reference}",
            _ => target.Reference!.Value.ToString(),
        };
}
