using TreatyRefs.Model;
using TreatyRefs.Text;
using TreatyRefs.Yaml.Binding;

namespace TreatyRefs.Yaml;

/// <summary>Where the records of a loaded library are written.</summary>
/// <remarks>Records are told apart by identity, not by what they say: the very objects of <see cref="LoadResult.Library"/> are found, equal
/// ones are not. Filled where <see cref="LoadOptions.KeepsPlaces"/> asks for it. Immutable and safe to share between threads.</remarks>
public sealed class SourceMap
{
    private readonly Dictionary<ILibraryRecord, SourceLocation> _places;

    private SourceMap(Dictionary<ILibraryRecord, SourceLocation> places) => _places = places;

    /// <summary>A map without a place.</summary>
    public static SourceMap Empty { get; } = new([]);

    /// <summary>Where a record begins.</summary>
    /// <param name="record">A record of the library.</param>
    /// <returns>The place, or <see langword="null"/> where it is not known, as of experts and sources.</returns>
    public SourceLocation? PlaceOf(ILibraryRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return _places.TryGetValue(record, out var place) ? place : null;
    }

    internal static SourceMap Of(Origins origins)
    {
        var places = new Dictionary<ILibraryRecord, SourceLocation>(ReferenceEqualityComparer.Instance);
        foreach (var (made, place) in origins.Places)
        {
            places.Add(made, place);
        }

        return new SourceMap(places);
    }
}
