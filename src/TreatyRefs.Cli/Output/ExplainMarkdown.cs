using TreatyRefs.Diagnostics;

namespace TreatyRefs.Cli.Output;

/// <summary>Writes what rules mean as Markdown: <c>docs/rules.md</c> is this page.</summary>
internal static class ExplainMarkdown
{
    /// <summary>A page of some rules; where none is asked for, of all with a table of them.</summary>
    public static void Write(IReadOnlyList<DiagnosticRule> rules, TextWriter writer)
    {
        if (rules.Count == 0)
        {
            WriteTable(writer);
        }

        writer.Write(
            string.Join('\n', (rules.Count == 0 ? DiagnosticRules.All : rules).Select(rule => $"## {rule.Id}\n\n{Section(rule)}"))
        );
    }

    private static void WriteTable(TextWriter writer)
    {
        writer.Write(
            "# Rules\n\nEvery kind of problem that `treatyrefs check` can find. This page is what `treatyrefs explain --format "
                + "markdown` prints.\n\n"
        );
        writer.Write("| rule | severity | what is wrong |\n|---|---|---|\n");
        foreach (var rule in DiagnosticRules.All)
        {
            writer.Write($"| [{rule.Id}](#{Anchor(rule)}) | {ExplainText.WordOf(rule.Severity)} | {rule.Title} |\n");
        }

        writer.Write('\n');
    }

    /// <summary>What stands under a rule's heading.</summary>
    public static string Section(DiagnosticRule rule)
    {
        var explanation = DiagnosticRules.Explain(rule);
        return $"**{rule.Title}** ({ExplainText.WordOf(rule.Severity)}). {explanation.Meaning}\n\n"
            + $"Wrong:\n\n```yaml\n{explanation.Wrong}\n```\n\nRight:\n\n```yaml\n{explanation.Right}\n```\n\n"
            + $"{ExplainText.InSchema(explanation, quote: "`")}\n";
    }

    /// <summary>The anchor of a rule's heading.</summary>
    public static string Anchor(DiagnosticRule rule) => rule.Id.ToLowerInvariant();
}
