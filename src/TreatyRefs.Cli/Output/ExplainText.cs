using TreatyRefs.Diagnostics;

namespace TreatyRefs.Cli.Output;

/// <summary>Writes what rules mean, for people.</summary>
internal sealed class ExplainText(TextWriter writer, int? width, bool isColoured)
{
    /// <summary>One rule as plain text.</summary>
    public static string Plain(DiagnosticRule rule)
    {
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        new ExplainText(text, null, isColoured: false).Write(rule);
        return text.ToString();
    }

    /// <summary>Each rule with its examples; where none is asked for, all of them, one a line.</summary>
    public void Write(IReadOnlyList<DiagnosticRule> rules)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            writer.Write(i > 0 ? "\n\n" : string.Empty);
            Write(rules[i]);
        }

        if (rules.Count == 0)
        {
            WriteList();
        }
    }

    private void WriteList()
    {
        foreach (var rule in DiagnosticRules.All)
        {
            writer.Write($"{Strong(rule.Id)}  {WordOf(rule.Severity), -7}  {rule.Title}\n");
        }
    }

    private void Write(DiagnosticRule rule)
    {
        var explanation = DiagnosticRules.Explain(rule);
        writer.Write($"{Strong($"{rule.Id}: {rule.Title}")} ({WordOf(rule.Severity)})\n\n");
        WriteWrapped(explanation.Meaning);
        WriteExample("Wrong", explanation.Wrong);
        WriteExample("Right", explanation.Right);
        writer.Write('\n');
        WriteWrapped(InSchema(explanation, quote: string.Empty));
    }

    /// <summary>Whether an editor that goes by the schema finds it too.</summary>
    public static string InSchema(RuleExplanation explanation, string quote) =>
        explanation.SchemaKeyword is { } keyword
            ? $"In the JSON Schema of the format: {quote}{keyword}{quote}. An editor that has it marks the place."
            : "Not in the JSON Schema of the format: only reading the library finds it.";

    public static string WordOf(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Error ? "error" : "warning";

    private void WriteExample(string label, string yaml)
    {
        writer.Write($"\n{Strong(label)}\n");
        foreach (var line in yaml.Split('\n'))
        {
            writer.Write($"    {line}\n");
        }
    }

    private void WriteWrapped(string text)
    {
        var column = 0;
        foreach (var word in text.Split(' '))
        {
            var breaks = column > 0 && column + 1 + word.Length > width;
            writer.Write(column == 0 ? word : (breaks ? "\n" : " ") + word);
            column = (column == 0 || breaks ? 0 : column + 1) + word.Length;
        }

        writer.Write('\n');
    }

    private string Strong(string text) => isColoured ? $"\u001b[1m{text}\u001b[0m" : text;
}
