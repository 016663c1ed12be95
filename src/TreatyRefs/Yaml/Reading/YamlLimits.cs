namespace TreatyRefs.Yaml.Reading;

/// <summary>How much one file may ask of the reader.</summary>
internal static class YamlLimits
{
    public const int FileBytes = 32 * 1024 * 1024;

    public const int ScalarLength = 4 * 1024 * 1024;

    public const int Depth = 64;

    /// <summary>Values in one file, an alias counting for all that it stands for.</summary>
    public const int Nodes = 1_000_000;

    /// <summary>Values that all aliases of one file stand for together: they are bound like any others, but cost the file
    /// nothing.</summary>
    public const int AliasedNodes = 10_000;

    /// <summary>Characters that a tag may be made of by a %TAG directive.</summary>
    public const int TagPrefix = 200;

    /// <summary>Problems printed of one file; the rest is counted.</summary>
    public const int Problems = 1_000;

    /// <summary>Times that reading starts again after broken YAML in one file.</summary>
    public const int FreshStarts = 100;
}
