using System.Globalization;

namespace TreatyRefs.Yaml.Reading;

/// <summary>What the messages of all rooms of YAML have in common.</summary>
internal static class MessageText
{
    public static string Listed(IEnumerable<string> words) => string.Join(", ", words.Select(Quoted));

    public static string Quoted(string word) => $"'{word}'";

    public static string Short(string text, int most = 60) => text.Length <= most ? text : text[..(most - 3)] + "...";

    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
