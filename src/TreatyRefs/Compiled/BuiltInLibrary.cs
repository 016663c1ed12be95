using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Compiled;

/// <summary>The library that comes with the package, as the build has compiled it from the folder <c>data</c>.</summary>
/// <remarks>Read from where it is mapped; opened when first asked for. Safe to share between threads.</remarks>
internal static class BuiltInLibrary
{
    /// <summary>The name of the embedded resource.</summary>
    public const string Resource = "built-in.bin";

    private static readonly Lazy<CompiledLibrary> s_compiled = new(() =>
        CompiledLibrary.Open(PackedBytes.Of(typeof(BuiltInLibrary).Assembly.GetManifestResourceStream(Resource)!))
    );

    private static readonly Lazy<TreatyLibrary> s_library = new(() => new TreatyLibrary(s_compiled.Value));
    private static readonly Lazy<InstrumentId[]> s_instruments = new(() =>
        [.. s_compiled.Value.Ids.Select(id => InstrumentId.Parse(id, null))]
    );
    private static readonly Lazy<IReadOnlySet<string>> s_ids = new(() => s_compiled.Value.Ids.ToHashSet(StringComparer.Ordinal));

    /// <summary>The library.</summary>
    public static TreatyLibrary Library => s_library.Value;

    /// <summary>How many files it was made of.</summary>
    public static int FileCount => s_compiled.Value.FileCount;

    /// <summary>The ids of its instruments, in no order that means anything.</summary>
    public static IReadOnlySet<string> InstrumentIds => s_ids.Value;

    /// <summary>A library of one's own and this one, which it extends.</summary>
    /// <param name="own">The library; no id of its records is one of this library's.</param>
    /// <param name="commentsBefore">How many of its comments stand before those of this library.</param>
    public static TreatyLibrary AddTo(TreatyLibrary own, int commentsBefore) =>
        new(new ExtendedLibrary(own, s_compiled.Value, commentsBefore, isOwnFirst: true)) { Extended = s_instruments.Value };

    /// <summary>The instruments of a library and another one, which takes the place of that of its id. None of them is extended.</summary>
    /// <remarks>Of the built-in library, and of one that extends it, the names are not put into tables anew.</remarks>
    /// <param name="library">The library.</param>
    /// <param name="instrument">The other instrument.</param>
    public static TreatyLibrary InstrumentsOf(ITreatyLibrary library, Instrument instrument)
    {
        var own = ReferenceEquals(library.Instruments, Library.Instruments) ? [] : ExtendedLibrary.OwnOf(library.Instruments);
        var isAdded = own is not null && s_compiled.Value.PlaceOf(instrument.Id) < 0;
        var instruments = new TreatyLibrary
        {
            Info = library.Info,
            Instruments = [.. (isAdded ? own! : library.Instruments).Where(other => other.Id != instrument.Id).Append(instrument)],
        };
        return isAdded
            ? new TreatyLibrary(new ExtendedLibrary(instruments, s_compiled.Value, commentsBefore: 0, isOwnFirst: false))
            : instruments;
    }
}
