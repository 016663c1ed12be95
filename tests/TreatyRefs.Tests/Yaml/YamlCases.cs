using System.Text;
using TreatyRefs.Yaml;

namespace TreatyRefs.Tests.Yaml;

/// <summary>Short ways to load a text and to look at what came of it.</summary>
internal static class YamlCases
{
    public static LoadResult Load(string yaml) => LibraryLoader.Load(LibraryOrigin.Text("a.yaml", yaml));

    public static LoadResult Load(byte[] bytes) => LibraryLoader.Load(LibraryOrigin.Stream("a.yaml", new MemoryStream(bytes)));

    /// <summary>Every problem as it is printed, in order.</summary>
    public static IEnumerable<string> Lines(this LoadResult result) => result.Diagnostics.Select(diagnostic => diagnostic.ToString());

    public static string Times(this string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    /// <summary>One text for each number from 0 on, joined.</summary>
    public static string Each(int count, Func<int, string> text)
    {
        var all = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            all.Append(text(i));
        }

        return all.ToString();
    }
}
