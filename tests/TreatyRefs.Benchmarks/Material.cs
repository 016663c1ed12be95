using System.Text;

namespace TreatyRefs.Benchmarks;

/// <summary>The texts that are scanned.</summary>
internal static class Material
{
    private static readonly string s_root = FindRoot();

    /// <summary>The folder of the repository.</summary>
    public static string Root => s_root;

    /// <summary>A file that is not part of the repository, or null where it does not stand beside it.</summary>
    public static string? Shared(params string[] parts)
    {
        var path = Path.GetFullPath(Path.Combine([s_root, "..", "shared", .. parts]));
        return Path.Exists(path) ? path : null;
    }

    /// <summary>A text of some length: treaties in English; where these are absent, passages of the repository in all languages.</summary>
    public static (string Text, string WhatItIs) LongText(int bytes)
    {
        if (Shared("corpora", "plain-en") is { } folder)
        {
            return (
                Repeat(TextFiles(folder).Select(File.ReadAllText), bytes),
                $"../shared/corpora/plain-en, repeated to {bytes / 1_000_000} MB"
            );
        }

        var samples = TextFiles(Path.Combine(s_root, "samples", "scan")).Select(File.ReadAllText);
        return (
            Repeat(samples.Concat(Passages()), bytes),
            $"samples/scan and the press passages of the tests, repeated to {bytes / 1_000_000} MB (there is no ../shared/corpora/plain-en)"
        );
    }

    private static IEnumerable<string> TextFiles(string folder) => Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal);

    /// <summary>The press passages of the tests, in all languages.</summary>
    /// <remarks>A case is a line "text: ...", with the citations that are expected below it.</remarks>
    public static IEnumerable<string> Passages() =>
        TextFiles(Path.Combine(s_root, "tests", "TreatyRefs.Tests", "Cases", "scan"))
            .Where(path => Path.GetFileName(path).StartsWith("press", StringComparison.Ordinal))
            .SelectMany(File.ReadLines)
            .Where(line => line.StartsWith("text: ", StringComparison.Ordinal))
            .Select(line => line["text: ".Length..]);

    // In UTF-8, as it stands in a file.
    private static string Repeat(IEnumerable<string> texts, int bytes)
    {
        var whole = string.Join("\n\n", texts) + "\n\n";
        return string.Concat(Enumerable.Repeat(whole, (bytes / Encoding.UTF8.GetByteCount(whole)) + 1));
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TreatyRefs.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds TreatyRefs.sln.");
    }
}
