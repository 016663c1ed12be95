using System.Diagnostics;
using System.Text.RegularExpressions;

namespace TreatyRefs.Cli.Tests.Packages;

/// <summary>A temporary folder outside the repository, where nothing of its build settings reaches, and the <c>dotnet</c> command
/// in it.</summary>
internal static partial class Workshop
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);
    private static readonly Lazy<string> s_root = new(() => Directory.CreateTempSubdirectory("treatyrefs-packages-").FullName);

    /// <summary>Makes an empty folder in the workshop.</summary>
    public static string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(s_root.Value, name)).FullName;

    public static string Dotnet(string folder, params string[] arguments) =>
        Run(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", folder, arguments);

    /// <summary>Runs a program that must succeed, and returns what it printed.</summary>
    public static string Run(string program, string folder, params string[] arguments)
    {
        using var process = Process.Start(StartInfo(program, folder, arguments))!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(s_patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{Path.GetFileName(program)} {string.Join(' ', arguments)}: not done after {s_patience}");
        }

        Task.WaitAll(output, error);
        var printed = Host().Replace(output.Result + error.Result, "…");
        Assert.That(process.ExitCode, Is.Zero, $"{Path.GetFileName(program)} {string.Join(' ', arguments)}\n{printed}");
        return output.Result.ReplaceLineEndings("\n");
    }

    /// <summary>Starts a program that goes on; whoever asked ends it.</summary>
    public static Process Start(string folder, params string[] arguments)
    {
        var process = Process.Start(StartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", folder, arguments))!;
        process.StandardInput.Close();
        return process;
    }

    public static void Remove()
    {
        if (s_root.IsValueCreated)
        {
            Directory.Delete(s_root.Value, recursive: true);
        }
    }

    private static ProcessStartInfo StartInfo(string program, string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };

        // What the surrounding "dotnet test" tells its own MSBuild is not for this one.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1"; // a node that stays would keep our pipes open
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["NUGET_PACKAGES"] = Path.Combine(s_root.Value, "nuget"); // an older package of the same version is never found
        start.Environment.Remove("TREATYREFS_LIBRARY");
        return start;
    }

    // Which package source somebody uses is nobody's business in a test log.
    [GeneratedRegex("(?<=https?://)[^/\\s]+")]
    private static partial Regex Host();
}
