using System.Globalization;
using TreatyRefs.Importing.Lines;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Importing.Assembly;

/// <summary>What an instrument consists of, in one line: <c>85 articles in 8 parts, 1 preamble, 1 annex</c>.</summary>
internal static class ImportSummary
{
    private static readonly ProvisionKind[] s_groups =
    [
        ProvisionKind.Part,
        ProvisionKind.Title,
        ProvisionKind.Chapter,
        ProvisionKind.Section,
        ProvisionKind.Subsection,
    ];
    private static readonly ProvisionKind[] s_annexes = [ProvisionKind.Annex, ProvisionKind.Appendix, ProvisionKind.Schedule];

    public static string Of(Instrument instrument)
    {
        if (instrument is { Provisions.IsEmpty: true, Structure: not null, ArticleCount: { } listed })
        {
            return $"the numbers of {Number(listed, ProvisionKind.Article)}";
        }

        var (own, inAnnexes) = (new Dictionary<ProvisionKind, int>(), new Dictionary<ProvisionKind, int>());
        foreach (var provision in instrument.Provisions)
        {
            Count(provision, own, provision.Kind.RestartsNumbering() ? inAnnexes : own);
        }

        var main = Listed(own, [ProvisionKind.Article, ProvisionKind.Rule, ProvisionKind.Regulation]);
        var groups = Listed(own, s_groups);
        var rest = string.Concat(
            new[] { Listed(own, [ProvisionKind.Preamble]), Listed(own, s_annexes) }
                .Where(part => part.Length > 0)
                .Select(part => ", " + part)
        );
        var annexed = inAnnexes.TryGetValue(ProvisionKind.Article, out var articles)
            ? $" with {Number(articles, ProvisionKind.Article)}"
            : string.Empty;
        return (main.Length == 0 ? "no articles" : main) + (groups.Length == 0 ? string.Empty : " in " + groups) + rest + annexed;
    }

    private static void Count(Provision provision, Dictionary<ProvisionKind, int> counts, Dictionary<ProvisionKind, int> inside)
    {
        counts[provision.Kind] = counts.GetValueOrDefault(provision.Kind) + 1;
        foreach (var child in provision.Provisions)
        {
            Count(child, inside, inside);
        }
    }

    private static string Listed(Dictionary<ProvisionKind, int> counts, ProvisionKind[] kinds) =>
        string.Join(", ", kinds.Where(counts.ContainsKey).Select(kind => Number(counts[kind], kind)));

    private static string Number(int count, ProvisionKind kind)
    {
        return string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? kind.Keyword() : ImportWording.Plural(kind))}");
    }
}
