using System.Text.Json;

namespace TreatyRefs.Cli.Tests.Quality;

/// <summary>A target of a citation as <c>scan</c> prints it for programs.</summary>
/// <param name="From">Where its citation begins.</param>
/// <param name="To">Where that ends.</param>
/// <param name="Start">Where the target itself is written.</param>
/// <param name="End">Where that ends.</param>
/// <param name="Reference">Where it leads, or <see langword="null"/> where the instrument is not known.</param>
/// <param name="Pinpoint">The provision alone.</param>
/// <param name="Status">What is known of it.</param>
/// <param name="By">How the text names the instrument.</param>
internal sealed record FoundTarget(int From, int To, int Start, int End, string? Reference, string? Pinpoint, string Status, string By)
{
    /// <summary>As a case writes it: <c>vclt/31</c>, <c>?5</c> of no known instrument, <c>vclt/99!no-such</c>, <c>?3~</c> of
    /// several.</summary>
    public string Written =>
        (Reference ?? $"?{Pinpoint ?? "None"}")
        + Status switch
        {
            "no-such-provision" => "!no-such",
            "ambiguous" => "~",
            _ => string.Empty,
        };

    public bool IsOpen => Reference is null;

    /// <summary>What <c>scan --format jsonl</c> printed, by the name of the file.</summary>
    public static Dictionary<string, List<FoundTarget>> ReadLines(string lines) =>
        lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(ReadFile).ToDictionary(file => file.Name, file => file.Targets);

    public bool Overlaps(int start, int end) => From < end && To > start;

    private static (string Name, List<FoundTarget> Targets) ReadFile(string line)
    {
        using var json = JsonDocument.Parse(line);
        return (
            Path.GetFileName(json.RootElement.GetProperty("file").GetString()!),
            [
                .. json
                    .RootElement.GetProperty("citations")
                    .EnumerateArray()
                    .SelectMany(citation => citation.GetProperty("targets").EnumerateArray().Select(target => Read(citation, target))),
            ]
        );
    }

    private static FoundTarget Read(JsonElement citation, JsonElement target) =>
        new(
            citation.GetProperty("start").GetInt32(),
            citation.GetProperty("end").GetInt32(),
            target.GetProperty("start").GetInt32(),
            target.GetProperty("end").GetInt32(),
            target.GetProperty("reference").GetString(),
            target.GetProperty("pinpoint").GetString(),
            target.GetProperty("status").GetString()!,
            target.GetProperty("instrument").GetProperty("by").GetString()!
        );
}
