using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Architecture.Sources;

/// <summary>A C# file of the repository and what the parser makes of it.</summary>
/// <param name="Path">From the root of the repository, with slashes: <c>src/TreatyRefs/Text/TextFolding.cs</c>.</param>
/// <param name="Root">The parsed text.</param>
internal sealed record SourceFile(string Path, SyntaxNode Root)
{
    private static readonly Lazy<IReadOnlyList<SourceFile>> s_all = new(ReadAll);

    /// <summary>Every file of src, tests and samples, parsed once for all tests.</summary>
    public static IReadOnlyList<SourceFile> All => s_all.Value;

    /// <summary>The files of what users get: the library and the tool.</summary>
    public static IEnumerable<SourceFile> OfTheProduct => All.Where(file => file.IsIn("src"));

    public static SourceFile Parse(string path, string text) =>
        new(path, CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None)).GetRoot());

    /// <summary>Whether the file stands in a folder or in one below it.</summary>
    public bool IsIn(string folder) => Path.StartsWith(folder + "/", StringComparison.Ordinal);

    /// <summary>Where a node stands, as a person looks it up: <c>src/TreatyRefs/Text/TextFolding.cs(12)</c>.</summary>
    public string PlaceOf(SyntaxNodeOrToken node) => $"{Path}({node.GetLocation()!.GetLineSpan().StartLinePosition.Line + 1})";

    private static IReadOnlyList<SourceFile> ReadAll() =>
        [
            .. new[] { "src", "tests", "samples" }
                .SelectMany(folder => Files(new DirectoryInfo(System.IO.Path.Combine(RepositoryFiles.Root, folder))))
                .AsParallel()
                .AsOrdered()
                .Select(path =>
                    Parse(System.IO.Path.GetRelativePath(RepositoryFiles.Root, path).Replace('\\', '/'), File.ReadAllText(path))
                ),
        ];

    // What a build wrote is not ours.
    private static IEnumerable<string> Files(DirectoryInfo folder) =>
        folder
            .EnumerateFiles("*.cs")
            .Select(file => file.FullName)
            .Concat(folder.EnumerateDirectories().Where(below => below.Name is not ("bin" or "obj")).SelectMany(Files))
            .Order(StringComparer.Ordinal);
}
