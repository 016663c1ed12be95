using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using TreatyRefs.Diagnostics;
using TreatyRefs.Text;

namespace TreatyRefs.Cli.Output;

/// <summary>Writes what <c>check</c> found as SARIF 2.1.0, which tools for code review show beside a change.</summary>
internal static class CheckSarif
{
    private const string Site = "https://github.com/treatyrefs/treatyrefs";

    private static readonly SarifJsonContext s_context = new(
        new JsonSerializerOptions(JsonStyle.Options()) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull }
    );

    /// <summary>Writes a log with one run.</summary>
    /// <param name="problems">The problems.</param>
    /// <param name="folder">The folder to which paths are relative.</param>
    /// <param name="writer">Where to; not closed.</param>
    public static void Write(IEnumerable<Diagnostic> problems, string folder, TextWriter writer)
    {
        var rules = DiagnosticRules.All.Select(Rule).ToList();
        var version = typeof(CheckSarif).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        var run = new SarifRun(
            new SarifTool(new SarifDriver("TreatyRefs", version, Site, rules)),
            "utf16CodeUnits",
            [.. problems.Select(problem => Result(problem, rules.FindIndex(rule => rule.Id == problem.Rule.Id), folder))]
        );
        var log = new SarifLog("https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json", "2.1.0", [run]);
        writer.Write(JsonSerializer.Serialize(log, s_context.SarifLog));
        writer.Write('\n');
    }

    private static SarifRule Rule(DiagnosticRule rule)
    {
        var explanation = DiagnosticRules.Explain(rule);
        return new SarifRule(
            rule.Id,
            new SarifText($"{rule.Title}."),
            new SarifText(explanation.Meaning),
            new SarifHelp(ExplainText.Plain(rule), ExplainMarkdown.Section(rule)),
            $"{Site}/blob/main/docs/rules.md#{ExplainMarkdown.Anchor(rule)}",
            new SarifConfiguration(Level(rule.Severity))
        );
    }

    private static SarifResult Result(Diagnostic problem, int ruleIndex, string folder)
    {
        var (line, column) = problem.Location.Position;
        int? end = problem.SourceLine is { } text ? ProblemPlace.End(text, column - 1) + 1 : null;
        return new SarifResult(
            problem.Rule.Id,
            ruleIndex,
            Level(problem.Severity),
            new SarifText(VisibleText.Of(problem.Message)),
            [
                new SarifLocation(
                    new SarifPhysicalLocation(new SarifArtifact(UriOf(problem.Location.File, folder)), new SarifRegion(line, column, end))
                ),
            ]
        );
    }

    private static string Level(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Error ? "error" : "warning";

    // Relative to the folder, so that a log made on one machine is understood on another; what lies elsewhere keeps its whole address.
    private static string UriOf(string file, string folder)
    {
        var full = Path.GetFullPath(file, folder);
        var relative = Path.GetRelativePath(folder, full).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative)
            ? new Uri(full).AbsoluteUri
            : string.Join('/', relative.Split('/').Select(Uri.EscapeDataString));
    }
}

internal sealed record SarifText(string Text);

internal sealed record SarifHelp(string Text, string Markdown);

internal sealed record SarifConfiguration(string Level);

internal sealed record SarifRule(
    string Id,
    SarifText ShortDescription,
    SarifText FullDescription,
    SarifHelp Help,
    string HelpUri,
    SarifConfiguration DefaultConfiguration
);

internal sealed record SarifDriver(string Name, string Version, string InformationUri, IReadOnlyList<SarifRule> Rules);

internal sealed record SarifTool(SarifDriver Driver);

internal sealed record SarifArtifact(string Uri);

internal sealed record SarifRegion(int StartLine, int StartColumn, int? EndColumn);

internal sealed record SarifPhysicalLocation(SarifArtifact ArtifactLocation, SarifRegion Region);

internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation);

internal sealed record SarifResult(string RuleId, int RuleIndex, string Level, SarifText Message, IReadOnlyList<SarifLocation> Locations);

internal sealed record SarifRun(SarifTool Tool, string ColumnKind, IReadOnlyList<SarifResult> Results);

internal sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<SarifRun> Runs);

[JsonSerializable(typeof(SarifLog))]
internal sealed partial class SarifJsonContext : JsonSerializerContext;
