using TreatyRefs.Diagnostics;
using TreatyRefs.Yaml.Reading;
using TreatyRefs.Yaml.Shapes;

namespace TreatyRefs.Yaml.Checking;

/// <summary>Finds records with one id, and decides which of them stays. Whether one is wrong otherwise makes no difference.</summary>
internal static class DuplicateChecker
{
    public static void Check(LoadedDocuments documents)
    {
        var seen = new Dictionary<(string What, string Id), DeclaredRecord>();

        // Asked one by one, not beforehand: what a source was replaced with goes with it.
        foreach (var record in documents.All.SelectMany(DeclaredRecord.In).Where(record => !IsReplaced(record, documents)))
        {
            if (!seen.TryAdd((record.What, record.Id), record))
            {
                var first = seen[(record.What, record.Id)];
                if (IsReplaced(first, documents) || Loser(first, record, documents) == first)
                {
                    seen[(record.What, record.Id)] = record;
                }
            }
        }
    }

    private static bool IsReplaced(DeclaredRecord record, LoadedDocuments documents) =>
        documents.Replaced.Contains(record.Map) || documents.Replaced.Contains(record.Document.Root);

    private static DeclaredRecord Loser(DeclaredRecord first, DeclaredRecord second, LoadedDocuments documents)
    {
        var (a, b) = (first.Document, second.Document);
        var isReplaced =
            documents.IsBase(a.Origin) != documents.IsBase(b.Origin)
            || (a.Origin != b.Origin && second.Map["override"] is RawScalar { Value: "true" });
        var loser = isReplaced && !documents.IsBase(b.Origin) ? first : second;
        documents.Rejected.Add(loser.Map);
        if (isReplaced)
        {
            documents.Replaced.Add(loser.Map);
            return loser;
        }

        b.Problems.Report(
            DiagnosticRules.Duplicate,
            second.Map.Start,
            a.Origin == b.Origin
                ? CheckProblems.Duplicate(second.Word, second.Id, first.Place)
                : CheckProblems.Clash(second.Word, second.Id, first.Place)
        );
        return second;
    }
}
