using TreatyRefs.Compiled;
using TreatyRefs.Diagnostics;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Text;
using TreatyRefs.Yaml.Reading;
using TreatyRefs.Yaml.Shapes;

namespace TreatyRefs.Yaml.Checking;

/// <summary>Warns, when it is known what the library consists of, where it is probably not what was meant: nothing is left out for
/// it.</summary>
internal sealed class DoubtChecker
{
    // Looking for the nearest of very many ids for very many wrong ones would take hours; after this many no name is proposed.
    private const int MostComparisons = 300_000;

    private readonly LoadedDocuments _documents;
    private readonly TreatyLibrary _library;
    private readonly HashSet<string> _declared;
    private readonly Lazy<IReadOnlyList<string>> _candidates;
    private readonly Dictionary<string, string> _messages = new(StringComparer.Ordinal);
    private int _comparisonsLeft = MostComparisons;

    private DoubtChecker(LoadedDocuments documents, TreatyLibrary library)
    {
        _documents = documents;
        _library = library;

        // An instrument that was left out for an error of its own is declared all the same.
        _declared = documents
            .All.Where(d => d.Shape.Kind == DocumentKind.Instrument)
            .Select(d => d.Root["instrument"])
            .OfType<RawScalar>()
            .Select(id => id.Value)
            .ToHashSet(StringComparer.Ordinal);

        // One's own first; those of the built-in library in one order, whether its files were read or not.
        _candidates = new Lazy<IReadOnlyList<string>>(() =>
            [
                .. _declared.Where(id => !BuiltInLibrary.InstrumentIds.Contains(id)),
                .. BuiltInLibrary.InstrumentIds.Order(StringComparer.Ordinal),
            ]
        );
    }

    public static void Warn(LoadedDocuments documents, TreatyLibrary library)
    {
        var checker = new DoubtChecker(documents, library);
        checker.WarnOfUnknownInstruments();
        checker.WarnOfCommentsOnNothing();
        checker.WarnOfCommentsThatAnswerThemselves();
    }

    private void WarnOfUnknownInstruments()
    {
        foreach (var link in _documents.Links.Where(link => link.Kind == LinkKind.Reference && IsKept(link.Owner) && IsKept(link.Root)))
        {
            var id = ReferenceText.Read(link.Value.Value, link.Instrument).Value.Instrument;
            if (_library.FindInstrument(id) is null && !_declared.Contains(id.ToString()) && !IsResolution(id.ToString()))
            {
                link.Problems.Report(DiagnosticRules.UnknownInstrument, link.Value.Start, () => UnknownInstrument(id.ToString()));
            }
        }
    }

    private string UnknownInstrument(string id)
    {
        if (_messages.TryGetValue(id, out var message))
        {
            return message;
        }

        _comparisonsLeft -= Math.Min(_comparisonsLeft, _candidates.Value.Count);
        return _messages[id] = BuiltInLibrary.InstrumentIds.Contains(id)
            ? CheckProblems.OnlyBuiltInInstrument(id)
            : CheckProblems.UnknownInstrument(id, _comparisonsLeft > 0 ? NearestName.Of(id, _candidates.Value) : null);
    }

    // Any resolution has an id, whether somebody describes it or not.
    private static bool IsResolution(string id) =>
        (id.StartsWith("unsc-res-", StringComparison.Ordinal) || id.StartsWith("unga-res-", StringComparison.Ordinal))
        && char.IsAsciiDigit(id["unsc-res-".Length]);

    private void WarnOfCommentsOnNothing()
    {
        foreach (var (comment, problems) in Comments().Where(item => IsEmpty(item.Record["on"]) && IsEmpty(item.Record["topics"])))
        {
            problems.Report(DiagnosticRules.OnNothing, comment.Start, CheckProblems.OnNothing(IdOf(comment)));
        }
    }

    private void WarnOfCommentsThatAnswerThemselves()
    {
        var responses = Comments().SelectMany(comment => Responses(comment.Record, comment.Problems)).ToList();
        foreach (var response in responses.Where(response => response.From == response.To))
        {
            response.Problems.Report(DiagnosticRules.AnswersItself, response.Place, CheckProblems.RespondsToItself(response.From));
        }

        var superseding = responses
            .Where(response => response.Supersedes && response.From != response.To)
            .ToLookup(response => response.From);
        foreach (var circle in Circles.Find(superseding, response => response.To))
        {
            circle.Closing.Problems.Report(
                DiagnosticRules.AnswersItself,
                circle.Closing.Place,
                () => CheckProblems.CommentCircle(circle.Start, circle.Others, circle.IsCut)
            );
        }
    }

    private IEnumerable<(RawMapping Record, DiagnosticBag Problems)> Comments() =>
        _documents
            .All.Where(document =>
                document.Shape.Kind == DocumentKind.Source && IsKept(document.Root) && document.Root["commentary"] is RawSequence
            )
            .SelectMany(document =>
                ((RawSequence)document.Root["commentary"]!)
                    .Items.OfType<RawMapping>()
                    .Where(IsKept)
                    .Select(comment => (comment, document.Problems))
            );

    private static IEnumerable<Response> Responses(RawMapping comment, DiagnosticBag problems)
    {
        var records = comment["responds-to"] is RawSequence list ? list.Items.OfType<RawMapping>() : [];
        return records
            .Select(record => (To: (RawScalar)record["to"]!, As: ((RawScalar)record["as"]!).Value))
            .Select(response => new Response(
                IdOf(comment),
                response.To.Value,
                response.As == ResponseType.Supersedes.Keyword(),
                response.To.Start,
                problems
            ));
    }

    private bool IsKept(RawMapping record) => !_documents.Rejected.Contains(record) && !_documents.Replaced.Contains(record);

    private static string IdOf(RawMapping comment) => ((RawScalar)comment["id"]!).Value;

    private static bool IsEmpty(RawNode? node) => node is not RawSequence { Items.Count: > 0 };

    private sealed record Response(string From, string To, bool Supersedes, LinePosition Place, DiagnosticBag Problems);
}
