using System.Runtime.InteropServices;
using System.Text;

namespace TreatyRefs.Benchmarks;

/// <summary>The page that says how fast it is: ratios and no times, which are those of one machine.</summary>
internal static class SpeedPage
{
    /// <summary>Writes docs/speed.md.</summary>
    public static void Write(Figures figures)
    {
        var page = new StringBuilder(
            $"""
            # Speed

            Written by `dotnet run -c Release --project tests/TreatyRefs.Benchmarks -- page`; not by hand.

            Ratios are to a limit that was measured in the same run, in turn with what it is the limit of: 0.1 is a tenth as fast as the limit. What
            the limits are, and how they are measured, is in [the README of the benchmarks](../tests/TreatyRefs.Benchmarks/README.md). Growth is the
            factor by which twice the text takes longer; what is linear has about 2.

            Measured on {Environment.ProcessorCount} processors ({RuntimeInformation.ProcessArchitecture}), .NET {Environment.Version.Major}, compiled
            as it runs.

            """.ReplaceLineEndings("\n")
        );
        foreach (var (part, what) in figures.Parts.Where(part => figures.Ratios.Any(ratio => ratio.Part == part.Part)))
        {
            page.Append($"\n## {char.ToUpperInvariant(part[0])}{part[1..]}\n\n{char.ToUpperInvariant(what[0])}{what[1..]}.\n\n");
            page.Append("| of | ratio | wanted |\n|---|---:|---|\n");
            foreach (var ratio in figures.Ratios.Where(ratio => ratio.Part == part))
            {
                page.Append($"| {Cell(ratio.Name)} | {Figures.Text(ratio.Value)} | {Cell(ratio.Limit)} |\n");
            }
        }

        File.WriteAllText(Path.Combine(Material.Root, "docs", "speed.md"), page.ToString());
    }

    private static string Cell(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
}
