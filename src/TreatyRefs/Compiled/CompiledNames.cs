using TreatyRefs.Collections;
using TreatyRefs.Grammar;
using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.References;

namespace TreatyRefs.Compiled;

/// <summary>The tables of names of a compiled library.</summary>
internal static class CompiledNames
{
    /// <summary>The tables, each read when it is first needed.</summary>
    /// <param name="file">The library.</param>
    /// <param name="ids">The ids of its instruments, by their places.</param>
    public static NameTables Open(CompiledFile file, IReadOnlyList<InstrumentId> ids)
    {
        var words = new Lazy<WordNumbers>(Part(CompiledPart.Words, WordNumbers.Read));
        return new NameTables(
            Part(CompiledPart.WholeNames, (ref PackedReader reader) => NameIndex.Read(ref reader, ids)),
            Part(CompiledPart.NamesByWords, (ref PackedReader reader) => NameTrie<InstrumentId>.Read(ref reader, words.Value, ids)),
            Part(CompiledPart.ContentNames, (ref PackedReader reader) => ContentNames.Read(ref reader, words.Value, ids)),
            Part(CompiledPart.NameVariants, (ref PackedReader reader) => NameVariants.Read(ref reader, ids)),
            Part(CompiledPart.RecordedResolutions, (ref PackedReader reader) => RecordedResolutions.Read(ref reader, ids)),
            Part(
                CompiledPart.Courts,
                (ref PackedReader reader) => NameTrie<InstrumentId>.Read(ref reader, WordNumbers.Read(ref reader, words.Value), ids)
            ),
            Part(CompiledPart.JoinedNames, (ref PackedReader reader) => JoinedNames.Read(ref reader, ids))
        );

        Func<T> Part<T>(CompiledPart part, PackedItem<T> read) =>
            () =>
            {
                var reader = file.ReaderOf(part);
                return read(ref reader);
            };
    }

    /// <summary>The names by words, read anew, so that others may be added to them.</summary>
    /// <param name="file">The library.</param>
    /// <param name="ids">The ids of its instruments, by their places.</param>
    public static (NameTrie<InstrumentId> Beginning, ContentNames Content) ReadByWords(CompiledFile file, IReadOnlyList<InstrumentId> ids)
    {
        var words = file.ReaderOf(CompiledPart.Words);
        var numbers = WordNumbers.Read(ref words);
        var beginning = file.ReaderOf(CompiledPart.NamesByWords);
        var content = file.ReaderOf(CompiledPart.ContentNames);
        return (NameTrie<InstrumentId>.Read(ref beginning, numbers, ids), ContentNames.Read(ref content, numbers, ids));
    }

    /// <summary>What texts form of its names, also what two of its instruments would share.</summary>
    public static NameKeys Formed(CompiledFile file)
    {
        var reader = file.ReaderOf(CompiledPart.FormedNames);
        return NameKeys.Read(ref reader);
    }

    /// <summary>Writes a part, if it is one of these.</summary>
    public static void Write(CompiledPart part, ITreatyLibrary library, NameTables tables, PackedWriter writer)
    {
        switch (part)
        {
            case CompiledPart.Words:
                // Those of names word by word, and then more.
                tables.Content.Numbers.Write(writer);
                break;
            case CompiledPart.WholeNames:
                tables.Whole.Write(writer);
                break;
            case CompiledPart.NamesByWords:
                tables.Beginning.Write(writer, PlaceIn(library));
                break;
            case CompiledPart.ContentNames:
                tables.Content.Write(writer, PlaceIn(library));
                break;
            case CompiledPart.NameVariants:
                tables.Variants.Write(writer);
                break;
            case CompiledPart.RecordedResolutions:
                tables.Recorded.Write(writer, PlaceIn(library));
                break;
            case CompiledPart.JoinedNames:
                tables.Joined.Write(writer, PlaceIn(library));
                break;
            case CompiledPart.Courts:
                tables.Courts.Numbers.Write(writer);
                tables.Courts.Write(writer, PlaceIn(library));
                break;
            case CompiledPart.FormedNames:
                NameKeys.Of(NameTables.FormsOf(library.Instruments).Formed).Write(writer);
                break;
        }
    }

    private static Func<InstrumentId, int> PlaceIn(ITreatyLibrary library)
    {
        var places = library
            .Instruments.Select((instrument, place) => (instrument.Id, place))
            .ToDictionary(one => one.Id, one => one.place);
        return id => places[id];
    }
}
