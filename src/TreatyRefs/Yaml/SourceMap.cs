using TreatyRefs.Model;
using TreatyRefs.Text;

namespace TreatyRefs.Yaml;

/// <summary>Where the records of a loaded library are written.</summary>
/// <remarks>Records are told apart by identity, not by what they say: the very objects of <see cref="LoadResult.Library"/> are found, equal
/// ones are not. Only checking a library fills it, with <see cref="LibraryLoader.Check"/>. Immutable and safe to share between threads.</remarks>
public sealed class SourceMap
{
    private readonly Dictionary<object, SourceLocation> _places;

    internal SourceMap(Dictionary<object, SourceLocation> places) => _places = places;

    /// <summary>A map without a place.</summary>
    public static SourceMap Empty { get; } = new([]);

    /// <summary>Where a record begins.</summary>
    /// <param name="record">An <see cref="Instrument"/>, <see cref="TreatyAction"/>, <see cref="Provision"/>, <see cref="DeclaredReference"/>,
    /// <see cref="Commentary"/> or <see cref="Topic"/> of the library.</param>
    /// <returns>The place, or <see langword="null"/> where it is not known.</returns>
    public SourceLocation? PlaceOf(object record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return _places.TryGetValue(record, out var place) ? place : null;
    }
}
