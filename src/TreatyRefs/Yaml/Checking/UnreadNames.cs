using TreatyRefs.Citations;
using TreatyRefs.Diagnostics;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Text;
using TreatyRefs.Yaml.Shapes;

namespace TreatyRefs.Yaml.Checking;

/// <summary>Reports what stands where a reference or an id should. A citation in words is read as a person would read it, by the names
/// of the library and of the built-in one, so that the message can say how to write it: "UN Charter art. 33" is
/// <c>un-charter/33</c>.</summary>
internal sealed class UnreadNames
{
    // A file of nothing but citations in words is understood after so many.
    private const int MostRead = 200;
    private const int MostMeant = 3;

    private readonly TreatyLibrary _library;
    private readonly Lazy<CitationParser> _own;
    private readonly Lazy<CitationParser> _builtIn;
    private int _left = MostRead;

    private UnreadNames(TreatyLibrary library, Lazy<CitationParser> builtIn)
    {
        (_library, _builtIn) = (library, builtIn);
        _own = new Lazy<CitationParser>(() => new CitationParser(library));
    }

    /// <summary>Reports everything that could not be read while the shapes of the documents were checked.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="library">What was made of them.</param>
    /// <param name="builtIn">Reads citations by the names of the built-in library.</param>
    public static void Report(LoadedDocuments documents, TreatyLibrary library, Lazy<CitationParser> builtIn)
    {
        var names = new UnreadNames(library, builtIn);
        foreach (var unread in documents.Unread)
        {
            unread.Problems.Report(
                DiagnosticRules.WrongValue,
                unread.Value.Start,
                () => CheckProblems.WithMeant(unread.Problem, names.MeantBy(unread))
            );
        }
    }

    private IReadOnlyList<string> MeantBy(UnreadName unread)
    {
        var text = unread.Value.Value.Trim();
        if (text.Length is 0 or > CitationParser.MaxLength || _left-- <= 0)
        {
            return [];
        }

        return unread.Kind switch
        {
            LinkKind.Reference => References(text, unread.Instrument),
            LinkKind.Instrument => [.. References(text, null).Where(reference => !reference.Contains('/', StringComparison.Ordinal))],
            LinkKind.Expert => Named(
                text,
                _library.Experts,
                expert => expert.Id.ToString(),
                expert => [expert.Name, .. expert.Names.Items.Select(name => name.Text)]
            ),
            LinkKind.Topic => Named(
                text,
                _library.Topics,
                topic => topic.Id.ToString(),
                topic => [.. topic.Label.Versions.Concat(topic.Names.Items).Select(name => name.Text)]
            ),
            LinkKind.Source => Named(
                text,
                _library.Sources,
                source => source.Id.ToString(),
                source => [.. source.Title.Versions.Select(title => title.Text)]
            ),
            _ => [],
        };
    }

    private IReadOnlyList<string> References(string text, InstrumentId? instrument)
    {
        // Within a document "Article 4" is its own article 4, and not that of the library's default instrument.
        var citation = instrument is { } id && Citation.NamesNoInstrument(text) ? $"{id}, {text}" : text;
        return
            (_own.Value.TryRead(citation, out var read, out _) || _builtIn.Value.TryRead(citation, out read, out _))
            && read is { IsImplied: false, References.Count: <= MostMeant }
            && read.References.All(MayExist)
            ? [.. read.References.Select(range => range.ToString())]
            : [];
    }

    private bool MayExist(ReferenceRange range) =>
        _library.Exists(range.First) != Existence.No && _library.Exists(range.Last) != Existence.No;

    private static IReadOnlyList<string> Named<T>(
        string text,
        IReadOnlyList<T> known,
        Func<T, string> idOf,
        Func<T, IEnumerable<string>> namesOf
    )
    {
        var wanted = TextFolding.Fold(text);
        return [.. known.Where(item => namesOf(item).Any(name => TextFolding.Fold(name) == wanted)).Select(idOf).Take(MostMeant)];
    }
}
