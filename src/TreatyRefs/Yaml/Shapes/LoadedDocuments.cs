using TreatyRefs.Compiled;
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
internal sealed class LoadedDocuments
{
    private readonly List<LoadedDocument> _documents = [];
    private readonly List<DiagnosticBag> _problems = [];
    private readonly ShapeChecker _checker = new();
    private int _origins;
    private int? _builtIn;
    private int? _base;
    private Gap? _gap;

    public IReadOnlyList<LoadedDocument> All => _documents;

    public HashSet<RawMapping> Rejected => _checker.Rejected;

    /// <summary>The records that another one took the place of, so that nobody asks what they name.</summary>
    public HashSet<RawMapping> Replaced { get; } = [];

    public IReadOnlyList<Link> Links => _checker.Links;

    public IReadOnlyList<UnreadName> Unread => _checker.Unread;

    public bool IsBuiltInAlone => _builtIn is not null && _origins == 1;

    private bool ExtendsBuiltIn =>
        _documents.Any(document => document.Shape.Kind == DocumentKind.Library && document.Root["extends"] is not null);

    public int FileCount => _problems.Count + (_gap is null ? 0 : BuiltInLibrary.FileCount);

    /// <summary>The number of the built-in library where its files are not read: it is what the build has compiled, and right.</summary>
    public int? Compiled => _gap?.Origin;

    /// <summary>Whether a library is one that another extends: its records give way to any other of their ids.</summary>
    public bool IsBase(int origin) => origin == _base;

    /// <summary>Whether a document belongs to the built-in library and that is not alone: then it is what others are added to.</summary>
    public bool IsExtended(LoadedDocument document) => document.Origin == _builtIn && !IsBuiltInAlone;

    /// <summary>Whether the built-in library has been added.</summary>
    public bool HasBuiltIn => _builtIn is not null;

    /// <summary>Whether the built-in library is still to be read, because another one extends it.</summary>
    public bool NeedsBuiltIn => ExtendsBuiltIn && _builtIn is null;

    /// <summary>Adds the documents of a file.</summary>
    public void Add(FileContent file)
    {
        var problems = new DiagnosticBag(file.Name);
        _problems.Add(problems);
        if (file.Problem is var (rule, message))
        {
            problems.Report(rule, LinePosition.Start, message);
        }
        else if (Utf8Text.Decode(file.Bytes, problems) is { } text)
        {
            problems.Text = text;
            ReadDocuments(text, problems);
        }
    }

    /// <summary>Takes the built-in library as it is compiled, without its files.</summary>
    public void AddCompiled() => _gap = new Gap(_documents.Count, _problems.Count, _checker.Links.Count, _origins);

    /// <summary>Adds the files of the built-in library after all, where they would have stood.</summary>
    public void AddInstead(IEnumerable<FileContent> files)
    {
        var (gap, end) = (_gap!, new Gap(_documents.Count, _problems.Count, _checker.Links.Count, _origins));
        _origins = gap.Origin;
        foreach (var file in files)
        {
            Add(file);
        }

        MoveFrom(end.Documents, _documents, gap.Documents);
        MoveFrom(end.Files, _problems, gap.Files);
        MoveFrom(end.Links, _checker.Links, gap.Links);
        (_origins, _gap) = (end.Origin, null);
    }

    /// <summary>Ends a library: what is added from now on belongs to the next.</summary>
    public void EndLibrary(bool isBuiltIn)
    {
        _builtIn = isBuiltIn ? _origins : _builtIn;
        _origins++;
    }

    /// <summary>Says that all libraries have been read. One that another extends gives way from now on.</summary>
    public void End() => _base = ExtendsBuiltIn ? _builtIn : null;

    public IEnumerable<Diagnostic> AllProblems() => _problems.SelectMany(problems => problems.All());

    private static void MoveFrom<T>(int start, List<T> list, int to)
    {
        var moved = list.GetRange(start, list.Count - start);
        list.RemoveRange(start, moved.Count);
        list.InsertRange(to, moved);
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

    /// <summary>Where the built-in library stands without its files: how much was read before it.</summary>
    private sealed record Gap(int Documents, int Files, int Links, int Origin);
}
