using System.Collections.Concurrent;

namespace TreatyRefs.Browser.Tests.Support;

/// <summary>Sites and pages that tests look at, each written once by the tool.</summary>
internal static class Sites
{
    private static readonly ConcurrentDictionary<string, Lazy<string>> s_written = [];
    private static readonly Lazy<TemporaryFolder> s_folder = new(() => new TemporaryFolder());

    /// <summary>The folder of the site of the built-in library.</summary>
    public static string BuiltIn => Site("built-in");

    /// <summary>A page of that site.</summary>
    public static string Page(string path) => Path.Combine(BuiltIn, path);

    /// <summary>The folder of the site of the built-in library in another language.</summary>
    public static string In(string language) => Site("built-in-" + language, "--lang", language);

    /// <summary>The folder of a site.</summary>
    /// <param name="name">What it is called here.</param>
    /// <param name="options">What the tool is told.</param>
    public static string Site(string name, params string[] options) => Once(name, path => Run(["report", "--all", "-o", path, .. options]));

    /// <summary>A page with what the tool prints.</summary>
    public static string Printed(string name, params string[] arguments) => Once(name, path => File.WriteAllText(path, Run(arguments).Out));

    /// <summary>A file or folder, made when it is first asked for.</summary>
    public static string Once(string name, Action<string> make) =>
        s_written
            .GetOrAdd(
                name,
                _ => new Lazy<string>(() =>
                {
                    var path = Path.Combine(s_folder.Value.Path, name);
                    make(path);
                    return path;
                })
            )
            .Value;

    public static void Delete()
    {
        if (s_folder.IsValueCreated)
        {
            s_folder.Value.Dispose();
        }
    }

    private static ToolRun Run(string[] arguments)
    {
        var run = Tool.Run(arguments);
        run.ExitCode.Should().BeLessThan(2, run.Error);
        return run;
    }
}
