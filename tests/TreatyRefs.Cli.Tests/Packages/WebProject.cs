using System.Diagnostics;
using System.Text.RegularExpressions;

namespace TreatyRefs.Cli.Tests.Packages;

/// <summary>What somebody has after <c>dotnet new web</c> and <c>dotnet add package TreatyRefs</c>, running on a port that was
/// free.</summary>
internal sealed partial class WebProject : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;

    private WebProject(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public static async Task<WebProject> Start(string program)
    {
        var folder = Workshop.NewFolder("web");
        await File.WriteAllTextAsync(Path.Combine(folder, "nuget.config"), PackedPackages.Source);
        Workshop.Dotnet(folder, "new", "web", "--no-restore");
        Workshop.Dotnet(folder, "add", "package", "TreatyRefs", "--version", PackedPackages.Version);
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), program);
        Workshop.Dotnet(folder, "build", "--no-restore", "--output", "out");
        var process = Workshop.Start(Path.Combine(folder, "out"), "web.dll", "--urls", "http://127.0.0.1:0");
        using var patience = new CancellationTokenSource(s_patience);
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (Listening().Match(line) is { Success: true } match)
            {
                return new WebProject(process, new Uri(match.Value));
            }
        }

        throw new InvalidOperationException("The service ended before it listened: " + await process.StandardError.ReadToEndAsync());
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Listening();
}
