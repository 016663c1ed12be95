namespace TreatyRefs.Languages;

/// <summary>BCP 47 tags, of which the language alone counts here: whatever region or script they say, <c>zh-Hant</c> is Chinese.</summary>
internal static class LanguageTag
{
    /// <summary>The language of a tag, as it is written there.</summary>
    public static string Primary(string tag) => tag.Split('-')[0];

    /// <summary>Whether two tags are of one language.</summary>
    public static bool AreOfOne(string a, string b) => Primary(a).Equals(Primary(b), StringComparison.OrdinalIgnoreCase);
}
