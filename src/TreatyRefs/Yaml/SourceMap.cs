using TreatyRefs.Compiled;
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

    private readonly Lazy<SourceMap>? _others;

    private SourceMap(Dictionary<ILibraryRecord, SourceLocation> places, Lazy<SourceMap>? others = null) =>
        (_places, _others) = (places, others);

    /// <summary>A map without a place.</summary>
    public static SourceMap Empty { get; } = new([]);

    /// <summary>Where a record begins.</summary>
    /// <param name="record">A record of the library.</param>
    /// <returns>The place, or <see langword="null"/> where it is not known, as of experts and sources.</returns>
    public SourceLocation? PlaceOf(ILibraryRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return _places.TryGetValue(record, out var place) ? place : _others?.Value.PlaceOf(record);
    }

    /// <summary>The places of what was read.</summary>
    /// <param name="origins">Where it was read.</param>
    /// <param name="others">Those of what was not read with it.</param>
    internal static SourceMap Of(Origins origins, Lazy<SourceMap>? others)
    {
        var places = new Dictionary<ILibraryRecord, SourceLocation>(ReferenceEqualityComparer.Instance);
        foreach (var (made, place) in origins.Places)
        {
            places.Add(made, place);
        }

        return new SourceMap(places, others);
    }

    /// <summary>The places of the records of the compiled built-in library: those that its files give to the same records.</summary>
    internal static SourceMap OfCompiled(LoadResult files)
    {
        var places = new Dictionary<ILibraryRecord, SourceLocation>(ReferenceEqualityComparer.Instance);
        foreach (var (compiled, read) in RecordsOf(BuiltInLibrary.Library).Zip(RecordsOf(files.Library)))
        {
            if (files.Places.PlaceOf(read) is { } place)
            {
                places.Add(compiled, place);
            }
        }

        return new SourceMap(places);
    }

    /// <summary>All records of a library that have places, in one order.</summary>
    internal static IEnumerable<ILibraryRecord> RecordsOf(TreatyLibrary library) =>
        [
            .. library.Instruments.SelectMany(instrument =>
                (IEnumerable<ILibraryRecord>)
                    [instrument, .. instrument.Actions, .. instrument.Relations, .. instrument.Provisions.SelectMany(RecordsOf)]
            ),
            .. library.Topics,
            .. library.Commentary,
        ];

    private static IEnumerable<ILibraryRecord> RecordsOf(Provision provision) =>
        [provision, .. provision.RefersTo, .. provision.Provisions.SelectMany(RecordsOf)];
}
