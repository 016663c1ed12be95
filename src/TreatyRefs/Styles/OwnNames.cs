using TreatyRefs.Model;

namespace TreatyRefs.Styles;

/// <summary>Whether a name is one instrument's alone.</summary>
internal static class OwnNames
{
    /// <summary>Whether no other instrument of the library is called so, by a title, an abbreviation or a name in the language.</summary>
    public static bool IsOwn(Cited cited, string name, string language)
    {
        foreach (var other in cited.Library.Instruments)
        {
            if (other.Id != cited.Instrument.Id && IsCalled(other, name, language))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCalled(Instrument other, string name, string language) =>
        Is(other.ShortTitle?.In(language).Text, name)
        || Is(other.Title.In(language).Text, name)
        || other.Abbreviations.Any(text => Is(text, name))
        || other.Names.In(language).Any(text => Is(text, name));

    private static bool Is(string? text, string name) => string.Equals(text, name, StringComparison.OrdinalIgnoreCase);
}
