using System.Globalization;
using TreatyRefs.Diagnostics;
using TreatyRefs.Text;
using TreatyRefs.Yaml;

namespace TreatyRefs.Cli.Output;

/// <summary>Writes what <c>check</c> found: in a pipe one line a problem, as compilers do; on a terminal file by file, each with its
/// line and the place in it marked.</summary>
internal sealed class CheckText(TextWriter writer, int? width, bool isColoured)
{
    // Letters with their marks; more of them are cut, so that a line takes no time.
    private const int MostInACell = 4;
    private const string Indent = "      ";
    private const string Heading = "1";
    private const string Quiet = "2";
    private const string Bad = "31";
    private const string Doubtful = "33";
    private const string Underlined = "4";

    /// <summary>Writes all problems and how many there are.</summary>
    public void Write(LoadResult loaded)
    {
        if (width is null)
        {
            foreach (var problem in loaded.Diagnostics)
            {
                writer.Write($"{problem}\n");
            }
        }
        else
        {
            WriteFiles(loaded.Diagnostics);
        }

        writer.Write($"{Count(loaded.FileCount, "file")}: {Count(loaded.ErrorCount, "error")}, {Count(loaded.WarningCount, "warning")}\n");
        if (width is not null && loaded.Diagnostics.Count > 0)
        {
            writer.Write(Styled($"treatyrefs explain {loaded.Diagnostics[0].Rule.Id} says what it means", Quiet) + "\n");
        }
    }

    private void WriteFiles(IEnumerable<Diagnostic> problems)
    {
        foreach (var file in problems.GroupBy(problem => problem.Location.File))
        {
            writer.Write(Styled(VisibleText.Of(file.Key), Heading) + "\n");
            foreach (var problem in file)
            {
                WriteProblem(problem);
            }

            writer.Write('\n');
        }
    }

    private void WriteProblem(Diagnostic problem)
    {
        var isError = problem.Severity == DiagnosticSeverity.Error;
        var place = $"  {problem.Location.Position}  ";
        var severity = isError ? "error" : "warning";
        var message = Wrap($"{severity} {problem.Rule.Id}: {VisibleText.Of(problem.Message)}", place.Length);
        writer.Write(
            Styled(place, Quiet) + Styled(message[..severity.Length], isError ? Bad : Doubtful) + message[severity.Length..] + "\n"
        );
        if (problem.SourceLine is { } line)
        {
            WriteLine(line, problem.Location.Position.Column - 1, isError ? Bad : Doubtful);
        }
    }

    // Right-to-left text stands elsewhere than its place in the line says, so that the mark must be on the text itself.
    private void WriteLine(string line, int start, string colour)
    {
        var end = ProblemPlace.End(line, start);
        var (before, marked, after) = Shown(line, Math.Min(start, line.Length), Math.Min(end, line.Length));
        var isOrdered = line.AsSpan().IndexOfAnyInRange('\u0590', '\u08FF') < 0;
        writer.Write(Indent + before + (isOrdered ? marked : Styled(marked, Underlined)) + after + "\n");
        if (isOrdered)
        {
            writer.Write(
                Indent + new string(' ', CellWidth.Of(before)) + Styled(new string('^', Math.Max(1, CellWidth.Of(marked))), colour) + "\n"
            );
        }
    }

    /// <summary>As much of a line as there is room for, with its marked part.</summary>
    private (string Before, string Marked, string After) Shown(string line, int start, int end)
    {
        var room = width!.Value - Indent.Length;
        var marked = Cut(VisibleText.Of(line[start..end]), room - 2);
        var before = VisibleText.Of(line[..start]);
        var most = Math.Max(1, Math.Min(room - CellWidth.Of(marked) - 1, room * 2 / 3));
        if (CellWidth.Of(before) > most)
        {
            before = "…" + CutStart(before, most - 1);
        }

        return (before, marked, Cut(VisibleText.Of(line[end..]), room - CellWidth.Of(before) - CellWidth.Of(marked)));
    }

    private string Wrap(string text, int indent)
    {
        var lines = new List<string> { string.Empty };
        foreach (var word in text.Split(' '))
        {
            var line = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            if (lines[^1].Length > 0 && CellWidth.Of(line) > width - indent)
            {
                lines.Add(word);
            }
            else
            {
                lines[^1] = line;
            }
        }

        return string.Join("\n" + new string(' ', indent), lines);
    }

    private static string Cut(string text, int most)
    {
        if (CellWidth.Of(text) <= most)
        {
            return text;
        }

        var end = Math.Min(text.Length - 1, MostInACell * Math.Max(0, most));
        while (end > 0 && (CellWidth.Of(text[..end]) > most - 1 || char.IsLowSurrogate(text[end])))
        {
            end--;
        }

        return most > 0 ? text[..end] + "…" : string.Empty;
    }

    private static string CutStart(string text, int most)
    {
        var start = Math.Max(0, text.Length - (MostInACell * most));
        while (start < text.Length && (CellWidth.Of(text[start..]) > most || char.IsLowSurrogate(text[start])))
        {
            start++;
        }

        return text[start..];
    }

    private string Styled(string text, string code) => isColoured && text.Length > 0 ? $"\u001b[{code}m{text}\u001b[0m" : text;

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? string.Empty : "s")}");
}
