using TreatyRefs.Model;
using TreatyRefs.Names;

namespace TreatyRefs.Styles;

/// <summary>Whether a name is one instrument's alone.</summary>
internal static class OwnNames
{
    private static readonly StringComparer s_comparer = StringComparer.OrdinalIgnoreCase;

    /// <summary>Whether no other instrument of the library is called so, by a title, an abbreviation or a name in the language.</summary>
    /// <remarks>Asks only those whose names are compared alike.</remarks>
    public static bool IsOwn(Cited cited, string name, string language) =>
        !NameTables
            .Of(cited.Library)
            .Whole.Find(NameTables.Key(name))
            .Any(id =>
                id != cited.Instrument.Id
                && cited.Library.FindInstrument(id) is { } other
                && NamesIn(other, language).Contains(name, s_comparer)
            );

    private static IEnumerable<string> NamesIn(Instrument instrument, string language) =>
        instrument
            .Names.In(language)
            .Concat(instrument.Abbreviations)
            .Append(instrument.Title.In(language).Text)
            .Concat(instrument.ShortTitle is { } shorter ? [shorter.In(language).Text] : []);
}
