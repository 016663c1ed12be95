using TreatyRefs.Diagnostics;
using TreatyRefs.Text;
using TreatyRefs.Yaml.Reading;

namespace TreatyRefs.Yaml.Shapes;

/// <summary>A document whose shape has been checked, with what is needed to complain about it.</summary>
/// <param name="Shape">What it is.</param>
/// <param name="Root">Its root record.</param>
/// <param name="Problems">The problems of its file.</param>
/// <param name="Origin">The number of the library it belongs to.</param>
internal sealed record LoadedDocument(DocumentShape Shape, RawMapping Root, DiagnosticBag Problems, int Origin);

/// <summary>All documents of all files, and what is known to be wrong with them.</summary>
internal sealed class LoadedDocuments(CancellationToken cancellationToken)
{
    private readonly List<LoadedDocument> _documents = [];
    private readonly List<DiagnosticBag> _problems = [];
    private readonly ShapeChecker _checker = new();
    private int _origins;
    private int? _builtIn;
    private int? _base;

    public IReadOnlyList<LoadedDocument> All => _documents;

    public HashSet<RawMapping> Rejected => _checker.Rejected;

    /// <summary>The records that another one took the place of, so that nobody asks what they name.</summary>
    public HashSet<RawMapping> Replaced { get; } = [];

    public IReadOnlyList<Link> Links => _checker.Links;

    public IReadOnlyList<UnreadName> Unread => _checker.Unread;

    public bool IsBuiltInAlone => _builtIn is not null && _origins == 1;

    public bool ExtendsBuiltIn =>
        _documents.Any(document => document.Shape.Kind == DocumentKind.Library && document.Root["extends"] is not null);

    public int FileCount => _problems.Count;

    /// <summary>Whether a document belongs to a library that another one extends, and gives way to any other record of its ids.</summary>
    public bool IsBase(LoadedDocument document) => document.Origin == _base;

    /// <summary>Whether a document belongs to the built-in library and that is not alone: then it is what others are added to.</summary>
    public bool IsExtended(LoadedDocument document) => document.Origin == _builtIn && !IsBuiltInAlone;

    /// <summary>Reads the library that another one extends, unless it has been read already; then it gives way from now on.</summary>
    public void ReadBase(LibraryOrigin origin)
    {
        if (_builtIn is null)
        {
            Read(origin);
        }

        _base = _builtIn;
    }

    public void Read(LibraryOrigin origin)
    {
        _builtIn = origin.IsBuiltIn ? _origins : _builtIn;
        foreach (var file in origin.Files())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var problems = new DiagnosticBag(file.Name);
            _problems.Add(problems);
            if (BytesOf(file, problems) is { } bytes && Utf8Text.Decode(bytes, problems) is { } text)
            {
                problems.Text = text;
                ReadDocuments(text, problems);
            }
        }

        _origins++;
    }

    public IEnumerable<Diagnostic> AllProblems() => _problems.SelectMany(problems => problems.All());

    // What stands in a folder and cannot be read keeps nobody from reading the rest.
    private static byte[]? BytesOf(LibraryFile file, DiagnosticBag problems)
    {
        if (file.IsSpecial)
        {
            problems.Report(DiagnosticRules.NotAFile, LinePosition.Start, Problems.NotAFile);
            return null;
        }

        try
        {
            return file.Read();
        }
        catch (Exception e) when (file.IsListed && e is (IOException or UnauthorizedAccessException))
        {
            problems.Report(DiagnosticRules.UnreadableFile, LinePosition.Start, Problems.Unreadable(file.Name, e));
            return null;
        }
    }

    private void ReadDocuments(string text, DiagnosticBag problems)
    {
        foreach (var document in YamlReader.Read(text, problems))
        {
            if (DocumentShapes.Of(document, problems) is { } shape)
            {
                _checker.CheckDocument(shape, document, problems);
                _documents.Add(new LoadedDocument(shape, document.Root, problems, _origins));
            }
        }
    }
}
