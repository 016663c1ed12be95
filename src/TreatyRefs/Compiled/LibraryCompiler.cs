using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Names;

namespace TreatyRefs.Compiled;

/// <summary>Puts a library into the form in which the package holds it.</summary>
internal static class LibraryCompiler
{
    /// <summary>Compiles a library: the same one to the same bytes.</summary>
    /// <param name="library">The library, which extends no other.</param>
    /// <param name="fileCount">How many files it was made of.</param>
    public static byte[] Compile(TreatyLibrary library, int fileCount) => Compile(library, NameTables.Made(library.Instruments), fileCount);

    /// <summary>Compiles a library whose names are in tables already.</summary>
    public static byte[] Compile(TreatyLibrary library, NameTables tables, int fileCount) =>
        CompiledFile.Write(
            (part, writer, texts) =>
            {
                WriteRecords(part, library, fileCount, writer, texts);
                CompiledNames.Write(part, library, tables, writer);
            }
        );

    private static void WriteRecords(CompiledPart part, TreatyLibrary library, int fileCount, PackedWriter writer, PackedTextsWriter texts)
    {
        switch (part)
        {
            case CompiledPart.Info:
                SourcePacking.Info(writer, library.Info);
                writer.Number(fileCount);
                break;
            case CompiledPart.Instruments:
                PackedRecords<Instrument>.Write(writer, texts, library.Instruments, InstrumentPacking.Write);
                break;
            case CompiledPart.Described:
                writer.List(PlacesOf(((ITreatyLibrary)library).Described, library), (list, index) => list.Number(index));
                break;
            case CompiledPart.Declaring:
                writer.List(PlacesOf(((ITreatyLibrary)library).Declaring, library), (list, index) => list.Number(index));
                break;
            case CompiledPart.DeclaringAbout:
                WriteDeclaringAbout(writer, library);
                break;
            case CompiledPart.Experts:
                PackedRecords<Expert>.Write(writer, texts, library.Experts, SourcePacking.Expert);
                break;
            case CompiledPart.Topics:
                PackedRecords<Topic>.Write(writer, texts, library.Topics, SourcePacking.Topic);
                break;
            case CompiledPart.Sources:
                PackedRecords<Source>.Write(writer, texts, library.Sources, SourcePacking.Source);
                break;
            case CompiledPart.Commentary:
                PackedRecords<Commentary>.Write(writer, texts, library.Commentary, SourcePacking.Comment);
                break;
        }
    }

    private static EquatableArray<int> PlacesOf(IEnumerable<Instrument> some, TreatyLibrary library)
    {
        var ids = some.Select(instrument => instrument.Id).ToHashSet();
        return Enumerable
            .Range(0, library.Instruments.Count)
            .Where(index => ids.Contains(library.Instruments[index].Id))
            .ToEquatableArray();
    }

    private static void WriteDeclaringAbout(PackedWriter writer, TreatyLibrary library)
    {
        var places = library
            .Instruments.Select((instrument, place) => (instrument.Id, place))
            .ToDictionary(one => one.Id, one => one.place);
        var about = library.Instruments.Select(_ => new SortedSet<int>()).ToArray();
        foreach (var instrument in ((ITreatyLibrary)library).Declaring)
        {
            foreach (var id in DeclaredOf(instrument, library).Select(edge => edge.To.Instrument).Append(instrument.Id))
            {
                // What the library does not have is asked of all that declare.
                if (places.TryGetValue(id, out var place))
                {
                    about[place].Add(places[instrument.Id]);
                }
            }
        }

        PackedLists<int>.Write(writer, about);
    }

    private static IEnumerable<DeclaredReference> DeclaredOf(Instrument instrument, TreatyLibrary library) =>
        instrument.Relations.Concat(library.ProvisionsOf(instrument.Id).SelectMany(provision => provision.Provision.RefersTo));
}
