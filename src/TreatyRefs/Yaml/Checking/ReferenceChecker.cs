using System.Globalization;
using TreatyRefs.Diagnostics;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Text;
using TreatyRefs.Yaml.Binding;
using TreatyRefs.Yaml.Reading;
using TreatyRefs.Yaml.Shapes;

namespace TreatyRefs.Yaml.Checking;

/// <summary>Checks, when everything is loaded, that ids and references point to something, and that nothing runs in a circle.</summary>
internal sealed class ReferenceChecker
{
    // Looking for the nearest of very many ids for very many wrong ones would take hours; after this many no name is proposed.
    private const int MostComparisons = 300_000;

    private readonly LoadedDocuments _documents;
    private readonly DeclaredWorld _world;
    private readonly TreatyLibrary _library;
    private readonly Origins _origins;
    private readonly Dictionary<string, HashSet<string>> _ids;
    private int _comparisonsLeft = MostComparisons;
    private Dictionary<string, DiagnosticBag> _problemsOf = [];

    private ReferenceChecker(LoadedDocuments documents, BoundLibrary bound)
    {
        _documents = documents;
        _world = DeclaredWorld.Of(documents, bound);
        _library = _world.Library;
        _origins = _world.Origins;
        _ids = documents
            .All.SelectMany(DeclaredRecord.In)
            .GroupBy(record => record.What, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.Select(record => record.Id).ToHashSet(StringComparer.Ordinal),
                StringComparer.Ordinal
            );
    }

    /// <summary>Reports what is wrong; true where records have to be left out for it.</summary>
    public static bool Check(LoadedDocuments documents, BoundLibrary bound)
    {
        var before = documents.Rejected.Count;
        var checker = new ReferenceChecker(documents, bound);
        checker.CheckProvisions();
        checker.CheckLinks();
        checker.CheckCircles();
        LeftOutRecords.Spread(documents);
        return documents.Rejected.Count > before;
    }

    private void CheckProvisions()
    {
        foreach (var (document, instrument) in _world.Instruments)
        {
            var seconds = new HashSet<Provision>(ReferenceEqualityComparer.Instance);
            foreach (var (first, second) in DuplicatesIn(instrument))
            {
                // What stands inside a second article 4 repeats the first one's paragraphs; to say so once is enough.
                seconds.Add(second.Provision);
                if (second.Path.SkipLast(1).Any(seconds.Contains))
                {
                    continue;
                }

                var place = new SourceLocation(document.Problems.File, _origins.Of(first.Provision).Start);
                var record = _origins.Of(second.Provision);
                document.Problems.Report(
                    DiagnosticRules.Duplicate,
                    record.Start,
                    () => CheckProblems.Duplicate("provision", second.Reference.ToString(), place)
                );
                _documents.Rejected.Add(record);
            }

            StructureChecker.Check(_documents, document, instrument, _origins);
        }
    }

    // Of two instruments with one id the library has one.
    private IReadOnlyList<(DescribedProvision First, DescribedProvision Second)> DuplicatesIn(Instrument instrument) =>
        ReferenceEquals(_library.FindInstrument(instrument.Id), instrument)
            ? _library.DuplicateProvisionsOf(instrument.Id)
            : new InstrumentIndex(instrument).Duplicates;

    private void CheckLinks()
    {
        foreach (var link in _documents.Links.Where(link => !_documents.Replaced.Contains(link.Root)))
        {
            if (ProblemWith(link) is var (rule, message))
            {
                link.Problems.Report(rule, link.Value.Start, message);

                // A library whose default instrument is missing is still the library; binding leaves the name out.
                if (link.Kind != LinkKind.Instrument)
                {
                    _documents.Rejected.Add(link.Owner);
                }
            }
        }
    }

    private (DiagnosticRule Rule, string Message)? ProblemWith(Link link)
    {
        if (link.Kind == LinkKind.Reference)
        {
            return ProblemWithReference(link);
        }

        var (what, id) = (link.Kind.Word(), link.Value.Value);
        var own = _ids.GetValueOrDefault(what, []);
        var builtIn = _documents.Compiled is null ? null : BuiltInRecords.Of(what);
        if (own.Contains(id) || builtIn?.Contains(id) == true)
        {
            return null;
        }

        var known = builtIn is null ? own : own.Concat(builtIn);
        _comparisonsLeft -= Math.Min(_comparisonsLeft, own.Count + (builtIn?.Count ?? 0));
        return (
            DiagnosticRules.UnknownId,
            CheckProblems.UnknownId(what, id, _comparisonsLeft > 0 ? known.Order(StringComparer.Ordinal) : [])
        );
    }

    private (DiagnosticRule Rule, string Message)? ProblemWithReference(Link link)
    {
        var range = ReferenceText.Read(link.Value.Value, link.Instrument).Value;
        foreach (var end in range.IsSingle ? [range.First] : new[] { range.First, range.Last })
        {
            if (_library.Exists(end) == Existence.No)
            {
                return (DiagnosticRules.NoSuchProvision, CheckProblems.NoSuchProvision(end.ToString(), WhyNot(end)));
            }
        }

        return null;
    }

    private string WhyNot(ProvisionReference reference)
    {
        var instrument = _library.FindInstrument(reference.Instrument)!;
        if (reference.Pinpoint.Steps[0] is { Form: PinpointStepForm.Main } step && step.Number.Leading > instrument.ArticleCount)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{instrument.Id} has articles 1 to {instrument.ArticleCount}");
        }

        return
            instrument.Structure?.Exists(reference.Pinpoint, _library.Info.Date) == Existence.No
            && instrument.Structure.Around(reference.Pinpoint) is var (around, list)
            ? $"by its 'structure', {new ProvisionReference(instrument.Id, around)} has {list.Described()}"
            : $"{instrument.Id} is marked 'complete: true' and does not describe it";
    }

    private void CheckCircles()
    {
        _problemsOf = _world
            .Instruments.DistinctBy(pair => pair.Instrument.Id)
            .ToDictionary(pair => pair.Instrument.Id.ToString(), pair => pair.Document.Problems);
        foreach (var circle in Circles.Find(ReplacesEdges().ToLookup(edge => edge.From), edge => edge.To))
        {
            var record = _origins.Of(circle.Closing.Declared);
            _documents.Rejected.Add(record);
            _problemsOf[circle.Closing.From.Instrument.ToString()]
                .Report(
                    DiagnosticRules.Circle,
                    record.Start,
                    () => CheckProblems.Circle(circle.Start.ToString(), circle.Others.Select(at => at.ToString()), circle.IsCut)
                );
        }
    }

    private IEnumerable<ReplacesEdge> ReplacesEdges()
    {
        // What is compiled runs in no circle, and points to nothing that one's own files add.
        foreach (var (_, instrument) in _world.Instruments.DistinctBy(pair => pair.Instrument.Id).OrderBy(pair => pair.Instrument.Id))
        {
            var whole = new ProvisionReference(instrument.Id);
            foreach (var relation in instrument.Relations.Where(IsReplaces))
            {
                yield return new ReplacesEdge(whole, relation.To.First, relation);
            }

            foreach (var provision in _library.ProvisionsOf(instrument.Id))
            {
                foreach (var edge in provision.Provision.RefersTo.Where(IsReplaces))
                {
                    yield return new ReplacesEdge(provision.Reference, edge.To.First, edge);
                }
            }
        }
    }

    private static bool IsReplaces(DeclaredReference edge) => edge.Type == CrossReferenceType.Replaces;

    private sealed record ReplacesEdge(ProvisionReference From, ProvisionReference To, DeclaredReference Declared);
}
