using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Styles;

/// <summary>Whether a name is one instrument's alone.</summary>
/// <remarks>Every citation asks this of every name that it might use, so that the names of a library are gathered once for each
/// language, when one is first asked for.</remarks>
internal sealed class OwnNames
{
    private static readonly ConditionalWeakTable<ITreatyLibrary, ConcurrentDictionary<string, OwnNames>> s_names = [];

    // Whose a name is; nothing where it is that of several.
    private readonly Dictionary<string, InstrumentId?> _owners = new(StringComparer.OrdinalIgnoreCase);

    private OwnNames(ITreatyLibrary library, string language)
    {
        foreach (var instrument in library.Instruments)
        {
            Add(instrument.ShortTitle?.In(language).Text, instrument.Id);
            Add(instrument.Title.In(language).Text, instrument.Id);
            foreach (var name in instrument.Abbreviations.Concat(instrument.Names.In(language)))
            {
                Add(name, instrument.Id);
            }
        }
    }

    /// <summary>Whether no other instrument of the library is called so, by a title, an abbreviation or a name in the language.</summary>
    public static bool IsOwn(Cited cited, string name, string language)
    {
        var names = s_names
            .GetValue(cited.Library, static _ => new(StringComparer.Ordinal))
            .GetOrAdd(language, static (tag, library) => new OwnNames(library, tag), cited.Library);
        return !names._owners.TryGetValue(name, out var owner) || owner == cited.Instrument.Id;
    }

    private void Add(string? name, InstrumentId id)
    {
        if (name is not null)
        {
            _owners[name] = _owners.TryGetValue(name, out var owner) && owner != id ? null : id;
        }
    }
}
