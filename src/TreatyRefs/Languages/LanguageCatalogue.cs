using TreatyRefs.Collections;

namespace TreatyRefs.Languages;

/// <summary>The languages that texts are read in. Whoever reads asks the current one, and makes tables of it by
/// <see cref="LanguageTable{T}"/>.</summary>
/// <remarks>There is one, that of the library; a test may read with others in a scope of its own (<see cref="Use"/>), which nothing
/// outside that scope sees.</remarks>
internal sealed class LanguageCatalogue
{
    public LanguageCatalogue(params IEnumerable<Language> languages)
    {
        Languages = [.. languages];
        if (Languages.Count is 0 or > LanguageSet.Most || Languages.Select(language => language.Tag).Distinct().Count() < Languages.Count)
        {
            throw new ArgumentException($"expected 1 to {LanguageSet.Most} languages, each with a tag of its own", nameof(languages));
        }
    }

    /// <summary>The languages of the library. Where nothing else tells, a text is in the first of them that it may be in.</summary>
    public static LanguageCatalogue BuiltIn { get; } =
        new(
            English.Words,
            French.Words,
            Spanish.Words,
            Russian.Words,
            Chinese.Words,
            Arabic.Words,
            Korean.Words,
            German.Words,
            Italian.Words,
            Portuguese.Words,
            Japanese.Words
        );

    /// <summary>The languages that are read in here.</summary>
    public static LanguageCatalogue Current => LanguageScope.Used ?? BuiltIn;

    /// <summary>The languages, in their order.</summary>
    public EquatableArray<Language> Languages { get; }

    /// <summary>The declarations of a language.</summary>
    public Language this[LanguageId id] => Languages[id.Bit];

    /// <summary>Every language with its id, in their order.</summary>
    public IEnumerable<(LanguageId Id, Language Language)> Entries =>
        Languages.Select((language, place) => (new LanguageId((byte)place), language));

    /// <summary>The languages of a set, in their order.</summary>
    public IEnumerable<Language> In(LanguageSet set) => Entries.Where(entry => set.Contains(entry.Id)).Select(entry => entry.Language);

    /// <summary>The languages that declare something.</summary>
    public LanguageSet Where(Func<Language, bool> isSo) =>
        Entries.Where(entry => isSo(entry.Language)).Aggregate(LanguageSet.None, (set, entry) => set | LanguageSet.Of(entry.Id));

    /// <summary>The language of a tag, whatever region or script it says; none where it is not among them.</summary>
    /// <param name="tag">BCP 47.</param>
    public LanguageSet Tagged(string tag)
    {
        var primary = LanguageTag.Primary(tag);
        return Where(language => string.Equals(language.Tag, primary, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Reads with other languages until the scope is disposed of, on this thread and in what is started from it.</summary>
    public static IDisposable Use(LanguageCatalogue catalogue) => new LanguageScope(catalogue);
}
