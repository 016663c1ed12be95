using System.Globalization;
using Jint;
using TreatyRefs.Model;
using TreatyRefs.Reports.Sites;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Reports;

/// <summary>What the script of a site found.</summary>
internal sealed record ScriptHit(string Path, string Label, IReadOnlyList<string> Pieces, string Language);

/// <summary>The search of a site, run without a browser.</summary>
internal sealed class SiteScript
{
    private readonly Engine _engine = new();

    /// <summary>The files that the script has loaded, in that order.</summary>
    public List<string> Loaded { get; } = [];

    public SiteScript(ITreatyLibrary library, bool isReadable = false)
    {
        var files = LibrarySite.Of(library).Files.ToDictionary(file => file.Path);
        // Without a page there is no box.
        _engine.Execute("var document = { querySelector: () => null };");
        _engine.Execute(isReadable ? Readable() : Written(files["search.js"]));
        _engine.SetValue("readFile", new Action<string>(name => Load(files, name)));
        _engine.Execute("treatyRefs.load = (name, done) => { readFile(name); done(); };");
    }

    private void Load(Dictionary<string, SiteFile> files, string name)
    {
        Loaded.Add(name);
        _engine.Execute(Written(files[$"search/{name}.js"]));
    }

    public static string SourceOf(string name) =>
        File.ReadAllText(Path.Combine(RepositoryFiles.Root, "src", "TreatyRefs", "Reports", "Sites", "Scripts", name))
            .ReplaceLineEndings("\n");

    /// <summary>What the script says instead of results.</summary>
    public string? Problem(string query) =>
        Answer(query, 0).Get("problem") is { } problem && problem.IsString() ? problem.AsString() : null;

    public (int Total, List<ScriptHit> Hits) Find(string query, int limit = 20)
    {
        var found = Answer(query, limit);
        return (
            (int)found.Get("total").AsNumber(),
            [
                .. found
                    .Get("hits")
                    .AsArray()
                    .Select(hit => new ScriptHit(
                        hit.Get("path").AsString(),
                        hit.Get("label").AsString(),
                        [.. hit.Get("pieces").AsArray().Select(piece => piece.AsString())],
                        hit.Get("language").AsString()
                    )),
            ]
        );
    }

    private Jint.Native.JsValue Answer(string query, int limit) =>
        _engine.SetValue("query", query).SetValue("limit", limit).Evaluate("var r; treatyRefs.find(query, limit, f => r = f); r");

    /// <summary>The words of a text: where each begins and ends, whether it is of a script without spaces, and what it is compared
    /// by.</summary>
    public List<(int Start, int End, bool IsRun, string Folded, string Stem)> Words(string text)
    {
        var words = _engine.SetValue("text", text).Evaluate("var w; treatyRefs.forms(text, all => w = all); w").AsArray();
        return
        [
            .. words.Select(word =>
                (
                    (int)word.Get("0").AsNumber(),
                    (int)word.Get("1").AsNumber(),
                    word.Get("2").AsBoolean(),
                    word.Get("3").AsString(),
                    word.Get("4").AsString()
                )
            ),
        ];
    }

    // What readers get has no door for this.
    private static string Readable() =>
        SourceOf("search.js")
            .Replace(
                "  api.words = ",
                """
                  api.forms = (text, then) => load(['tables', 'index'], () => {
                    prepare();
                    then(wordsOf(text).map(([start, end, isRun]) => {
                      const word = text.slice(start, end);
                      const folded = isRun ? word : fold(word);
                      return [start, end, isRun, folded, isRun ? withoutParticle(word) : stem(folded)];
                    }));
                  });
                  api.words =
                """,
                StringComparison.Ordinal
            );

    public static string Written(SiteFile file)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        file.Write(writer);
        return writer.ToString();
    }
}
