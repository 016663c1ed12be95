using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using TreatyRefs.References;

namespace TreatyRefs.Reports.Sites;

/// <summary>Where pages stand in a site: <c>un-charter/51/index.html</c>. The same record has the same path for ever.</summary>
/// <remarks>Folders are made of ids and pinpoints letter by letter: whatever is neither a small letter nor a digit becomes a hyphen, so
/// that none leads anywhere else. What a system or the site itself uses gets an underscore, and what is too long for a file system is cut
/// and told apart by a digest.</remarks>
internal static partial class SitePath
{
    public const string Index = "index.html";
    public const string SearchFolder = "search";

    private const int LongestFolder = 80;
    private const int DigitsOfDigest = 12;

    // Names of devices on Windows, with or without an ending.
    [GeneratedRegex("^(?:con|prn)$" + "|^(?:aux|nul)$" + "|^(?:com|lpt)[0-9]$")]
    private static partial Regex Device { get; }

    /// <summary>The folders of the site itself, which no instrument may take.</summary>
    public static IReadOnlyList<string> Own { get; } =
    [.. Enum.GetNames<SitePart>().Select(name => name.ToLower(CultureInfo.InvariantCulture))];

    /// <summary>The start page, or one of the site's lists.</summary>
    public static string Of(SitePart part) =>
        part == SitePart.Start ? Index : $"{part.ToString().ToLower(CultureInfo.InvariantCulture)}/{Index}";

    /// <summary>The page of a provision or of a whole instrument.</summary>
    public static string Of(ProvisionReference reference)
    {
        var path = new StringBuilder(Folder(reference.Instrument.ToString(), isFirst: true));
        foreach (var step in reference.Pinpoint.Steps)
        {
            path.Append('/').Append(Folder(StepOf(step), isFirst: false));
        }

        return path.Append('/').Append(Index).ToString();
    }

    /// <summary>The page of an expert, a topic or a source.</summary>
    public static string Of(SitePart part, string id) =>
        $"{part.ToString().ToLower(CultureInfo.InvariantCulture)}/{Folder(id, isFirst: false)}/{Index}";

    /// <summary>The way from one page to another.</summary>
    public static string Relative(string from, string to)
    {
        var (here, there) = (from.Split('/'), to.Split('/'));
        var same = 0;
        while (same < here.Length - 1 && same < there.Length - 1 && here[same] == there[same])
        {
            same++;
        }

        var up = string.Concat(Enumerable.Repeat("../", here.Length - 1 - same));
        return (up.Length == 0 ? "./" : up) + string.Join('/', there.Skip(same));
    }

    // (3) inside an article is the folder 3, as the article 3 is; a paragraph directly in an annex stands apart from an article of it.
    private static string StepOf(PinpointStep step) =>
        step.Form == PinpointStepForm.Inner ? $"p{step.Number}" : step.ToString().Trim('(', ')');

    private static string Folder(string name, bool isFirst)
    {
        var folder = new StringBuilder();
        foreach (var c in name)
        {
            folder.Append(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) ? c : '-');
        }

        var result = folder.ToString();
        if (result.Length is 0 or > LongestFolder || result != name)
        {
            var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..DigitsOfDigest];
            result =
                name.Length > LongestFolder || result.Length == 0 || !name.All(c => c == '-' || char.IsAscii(c))
                    ? $"{result[..Math.Min(result.Length, LongestFolder)].Trim('-')}-{digest}".TrimStart('-')
                    : result;
        }

        return Device.IsMatch(result) || (isFirst && Own.Contains(result)) ? result + "_" : result;
    }
}

/// <summary>The parts of a site that are not about one record.</summary>
internal enum SitePart
{
    Start,
    Instruments,
    Experts,
    Topics,
    Sources,
    Citations,
    Timeline,
    Contents,
    Search,
}
