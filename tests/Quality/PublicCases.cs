using System.Text.Json;
using TreatyRefs.Queries;
using TreatyRefs.Scanning;
using TreatyRefs.Styles;

namespace TreatyRefs.Quality;

/// <summary>Inputs after public reports of other programs' faults, and the targets that a reader finds in them, by kind of
/// fault.</summary>
internal sealed class PublicCases() : QualityMaterial("public-cases", "cases after public reports, by kind of fault")
{
    public override string[] Needs => ["corpora", "public-cases.jsonl"];

    public override IReadOnlyList<QualityRow> Measure(string root, Action<string> say) =>
        QualityRow.Together(File.ReadLines(Shared(root, Needs)).Select(Case.Parse).Select(one => Score(one, say)));

    /// <summary>The outcome of a case in which something was found.</summary>
    internal static Outcome OutcomeOf(IReadOnlyList<string> wanted, IReadOnlyList<FoundTarget> found) =>
        CaseOutcome.Of(wanted, [.. found.Select(target => target.Written)], target => target[0] == '?');

    private static QualityRow Score(Case one, Action<string> say)
    {
        var (outcome, found) = one.Mode == "cite" ? Cited(one) : Scanned(one);
        if (outcome != Outcome.Right)
        {
            say($"{one.Kind}: {one.Input}\n  wanted {string.Join("; ", one.Expected)}\n  found  {found}");
        }

        return QualityRow.Counted(one.Kind, [outcome], areCases: true);
    }

    private static (Outcome Outcome, string Found) Scanned(Case one)
    {
        var format =
            one.Mode == "md" ? DocumentFormat.Markdown
            : one.Mode == "html" ? DocumentFormat.Html
            : DocumentFormat.Text;
        var found = FoundTarget.In(one.Input, format);
        return (OutcomeOf(one.Expected, found), string.Join("; ", found.Select(target => target.Written)));
    }

    private static (Outcome Outcome, string Found) Cited(Case one)
    {
        if (!new DossierLookup(Treaties.BuiltIn).TryFindReference(one.Input, out var read, out var problem))
        {
            return (Outcome.Wrong, problem.Message);
        }

        var cited = string.Join("; ", read.References.Select(reference => CitationStyles.Plain.Format(Treaties.BuiltIn, reference)));
        return (cited.Contains(one.Expected[0], StringComparison.Ordinal) ? Outcome.Right : Outcome.Wrong, cited);
    }

    /// <summary>A case.</summary>
    /// <param name="Mode">Whether a text, a page or a whole citation is read.</param>
    /// <param name="Input">What is read.</param>
    /// <param name="Expected">The targets, or what <c>cite</c> prints.</param>
    /// <param name="Kind">The letter of its kind of fault.</param>
    private sealed record Case(string Mode, string Input, IReadOnlyList<string> Expected, string Kind)
    {
        public static Case Parse(string line)
        {
            using var json = JsonDocument.Parse(line);
            var expected = json.RootElement.GetProperty("expected");
            return new(
                json.RootElement.GetProperty("mode").GetString()!,
                json.RootElement.GetProperty("input").GetString()!,
                expected.ValueKind == JsonValueKind.String
                    ? [expected.GetString()!]
                    : [.. expected.EnumerateArray().Select(target => target.GetString()!)],
                json.RootElement.GetProperty("kind").GetString()!.Split(':')[0]
            );
        }
    }
}
