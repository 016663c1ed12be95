using TreatyRefs.Collections;
using TreatyRefs.Compiled;
using TreatyRefs.Languages;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Search;

/// <summary>Where each word stands in the texts of a library.</summary>
/// <remarks>
/// <para>An inverted index of our own, because nothing that is kept well fits. Lucene.NET has all that is needed, but version
/// 4.8 has been a beta for years, and it makes its analysers and codecs by reflection, which ahead-of-time compilation cannot
/// follow. The full-text search of SQLite needs a native library on every platform, and knows neither Russian inflection nor Korean
/// particles. LiteDB has none. What is needed is small: the words of all texts stand in one row, numbered through, and the index
/// has the places of each word in ascending order. That is one number a word, built in linear time; the texts are not copied. A
/// place between two texts stays empty, so that no phrase reaches over.</para>
/// <para>That of the built-in library is made when the package is built, and read where it lies: what a query does not ask for is not
/// touched. That of another library is made when somebody searches it. Immutable; the same library gives the same index.</para>
/// </remarks>
internal sealed class SearchIndex
{
    /// <summary>The name of the embedded resource that holds the index of the built-in library.</summary>
    public const string Resource = "search.bin";

    private static readonly Lazy<SearchIndex> s_builtIn = new(() =>
        Open(PackedBytes.Of(typeof(SearchIndex).Assembly.GetManifestResourceStream(Resource)!), BuiltInLibrary.Library)
    );

    private readonly LibraryRecords _records;
    private readonly PackedLists<int> _places;
    private readonly PackedLists<int> _underTopics;

    private SearchIndex(ref PackedReader reader, ITreatyLibrary library)
    {
        Words = SearchWords.Read(ref reader);
        _places = PackedLists<int>.Read(ref reader);
        _records = LibraryRecords.Read(ref reader, library);
        _underTopics = PackedLists<int>.Read(ref reader);
        Texts = IndexedTexts.Read(ref reader, _records);
        WordCount = reader.Number();
    }

    /// <summary>The words.</summary>
    public SearchWords Words { get; }

    /// <summary>What can be found, in document order.</summary>
    public IReadOnlyList<SearchRecord> Records => _records;

    /// <summary>The texts of all records, in their order.</summary>
    public IndexedTexts Texts { get; }

    /// <summary>How many words all texts have.</summary>
    public int WordCount { get; }

    /// <summary>The index of a library.</summary>
    /// <param name="library">The library.</param>
    public static SearchIndex Of(ITreatyLibrary library) =>
        ReferenceEquals(library, BuiltInLibrary.Library) && LanguageScope.IsOfLibrary ? s_builtIn.Value : Made(library);

    /// <summary>The index of a library, made anew.</summary>
    /// <param name="library">The library.</param>
    public static SearchIndex Made(ITreatyLibrary library) => Open(PackedBytes.Of(Compile(library)), library);

    /// <summary>Makes the index of a library: of the same one the same bytes.</summary>
    /// <param name="library">The library.</param>
    public static byte[] Compile(ITreatyLibrary library) => PackedFile.Write(parts: 1, (_, writer, _) => IndexMaker.Write(writer, library));

    /// <summary>Where a word stands, ascending.</summary>
    public ReadOnlySpan<int> PlacesOf(int word) => _places[word];

    /// <summary>Whether a record is that of a topic.</summary>
    public bool IsTopic(int record) => record >= _records.FirstTopic;

    /// <summary>The records that stand under a topic.</summary>
    /// <param name="record">The number of the topic's record.</param>
    public ReadOnlySpan<int> Under(int record) => _underTopics[record - _records.FirstTopic];

    /// <summary>The number of the record of a provision, or of an instrument; -1 where there is none.</summary>
    public int RecordOf(ProvisionReference reference)
    {
        var first = _records.FirstOf(reference.Instrument);
        for (var record = first; record >= 0 && record < Records.Count && Records[record].Reference is { } other; record++)
        {
            if (other == reference)
            {
                return record;
            }

            if (other.Instrument != reference.Instrument)
            {
                break;
            }
        }

        return -1;
    }

    private static SearchIndex Open(PackedBytes bytes, ITreatyLibrary library)
    {
        var reader = new PackedFile(bytes, parts: 1).ReaderOf(0);
        return new SearchIndex(ref reader, library);
    }
}
