using System.Globalization;
using TreatyRefs.Diagnostics;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Yaml;

/// <summary>Checks, when everything is loaded, that ids and references point to something, and that nothing runs in a circle.</summary>
internal sealed class ReferenceChecker
{
    // Looking for the nearest of very many ids for very many wrong ones would take hours; after this many no name is proposed.
    private const int MostComparisons = 300_000;

    private readonly LoadedDocuments _documents;
    private readonly TreatyLibrary _library;
    private readonly Origins _origins;
    private readonly int _rejectedBefore;
    private readonly Dictionary<(string What, string Id), SourceLocation> _leftOut;
    private int _comparisonsLeft = MostComparisons;
    private Dictionary<string, DiagnosticBag> _problemsOf = [];

    private ReferenceChecker(LoadedDocuments documents, BoundLibrary bound)
    {
        _documents = documents;
        _library = bound.Library;
        _origins = bound.Origins;
        _rejectedBefore = documents.Rejected.Count;
        _leftOut = DuplicateChecker.LeftOut(documents);
    }

    /// <summary>Reports what is wrong; true where records have to be left out for it.</summary>
    public static bool Check(LoadedDocuments documents, BoundLibrary bound)
    {
        var checker = new ReferenceChecker(documents, bound);
        checker.CheckProvisions();
        checker.CheckLinks();
        checker.CheckCircles();
        return documents.Rejected.Count > checker._rejectedBefore;
    }

    private void CheckProvisions()
    {
        foreach (var document in InstrumentDocuments())
        {
            var id = InstrumentId.Parse(((RawScalar)document.Root["instrument"]!).Value, null);
            foreach (var (first, second) in _library.DuplicateProvisionsOf(id))
            {
                // What stands inside a second article 4 repeats the first one's paragraphs; to say so once is enough.
                if (second.Path.SkipLast(1).Any(above => _documents.Rejected.Contains(_origins.Of(above))))
                {
                    continue;
                }

                var place = new SourceLocation(document.Problems.File, _origins.Of(first.Provision).Start);
                var record = _origins.Of(second.Provision);
                document.Problems.Report(DiagnosticRules.Duplicate, record.Start, () => Problems.Duplicate("provision", second.Reference.ToString(), place));
                _documents.Rejected.Add(record);
            }
        }
    }

    private void CheckLinks()
    {
        foreach (var link in _documents.Links.Where(link => !_documents.Rejected.Contains(link.Owner) && !_documents.Replaced.Contains(link.Root)))
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
        var id = link.Value.Value;
        return link.Kind switch
        {
            LinkKind.Reference => ProblemWithReference(link),
            LinkKind.Expert => _library.FindExpert(id) is null ? Unknown(_library.Experts, e => e.Id) : null,
            LinkKind.Topic => _library.FindTopic(id) is null ? Unknown(_library.Topics, t => t.Id) : null,
            LinkKind.Source => _library.FindSource(id) is null ? Unknown(_library.Sources, s => s.Id) : null,
            LinkKind.Comment => _library.FindCommentary(id) is null ? Unknown(_library.Commentary, c => c.Id) : null,
            _ => InstrumentId.TryParse(id, null, out var instrument) && _library.FindInstrument(instrument) is not null
                ? null
                : Unknown(_library.Instruments, i => i.Id.ToString()),
        };

        (DiagnosticRule, string)? Unknown<T>(IReadOnlyList<T> known, Func<T, string> idOf) =>
            (DiagnosticRules.UnknownId, UnknownId(link.Kind.Word(), id, known, idOf));
    }

    private string UnknownId<T>(string what, string id, IReadOnlyList<T> known, Func<T, string> idOf)
    {
        if (_leftOut.TryGetValue((what, id), out var place))
        {
            return Problems.LeftOut(what, id, place);
        }

        _comparisonsLeft -= Math.Min(_comparisonsLeft, known.Count);
        return Problems.UnknownId(what, id, _comparisonsLeft > 0 ? known.Select(idOf) : []);
    }

    private (DiagnosticRule Rule, string Message)? ProblemWithReference(Link link)
    {
        var range = ReferenceText.Read(link.Value.Value, link.Instrument).ValueOrThrow();
        foreach (var end in range.IsSingle ? [range.First] : new[] { range.First, range.Last })
        {
            if (_library.Exists(end) == Existence.No)
            {
                return (DiagnosticRules.NoSuchProvision, Problems.NoSuchProvision(end.ToString(), WhyNot(end)));
            }
        }

        return null;
    }

    private string WhyNot(ProvisionReference reference)
    {
        var instrument = _library.FindInstrument(reference.Instrument)!;
        var isBeyond = instrument.ArticleCount is { } count && reference.Pinpoint.Steps[0] is { Form: PinpointStepForm.Main } step && step.Number.Leading > count;
        return isBeyond
            ? string.Create(CultureInfo.InvariantCulture, $"{instrument.Id} has articles 1 to {instrument.ArticleCount}")
            : $"{instrument.Id} is marked 'complete: true' and does not describe it";
    }

    private void CheckCircles()
    {
        _problemsOf = InstrumentDocuments().ToDictionary(d => ((RawScalar)d.Root["instrument"]!).Value, d => d.Problems);
        foreach (var circle in Circles.Find(ReplacesEdges().ToLookup(edge => edge.From), edge => edge.To))
        {
            var record = _origins.Of(circle.Closing.Declared);
            _documents.Rejected.Add(record);
            _problemsOf[circle.Closing.From.Instrument.ToString()].Report(DiagnosticRules.Circle, record.Start, () => Problems.Circle(
                circle.Start.ToString(), circle.Others.Select(at => at.ToString()), circle.IsCut));
        }
    }

    private IEnumerable<ReplacesEdge> ReplacesEdges()
    {
        foreach (var instrument in _library.Instruments)
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

    private IEnumerable<LoadedDocument> InstrumentDocuments() =>
        _documents.All.Where(d => d.Shape.Kind == DocumentKind.Instrument && !_documents.Rejected.Contains(d.Root));

    private static bool IsReplaces(DeclaredReference edge) => edge.Type == CrossReferenceType.Replaces;

    private sealed record ReplacesEdge(ProvisionReference From, ProvisionReference To, DeclaredReference Declared);
}
