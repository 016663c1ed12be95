using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Yaml.Reading;
using TreatyRefs.Yaml.Shapes;

namespace TreatyRefs.Yaml.Binding;

/// <summary>A library with the memory of where its parts were written.</summary>
internal sealed record BoundLibrary(TreatyLibrary Library, Origins Origins);

/// <summary>Makes a library of all records that are not left out.</summary>
internal static class LibraryBinder
{
    private static readonly LibraryInfo s_untitled = new() { Title = "Untitled library" };

    public static BoundLibrary Bind(LoadedDocuments documents)
    {
        var origins = new Origins();
        var infos = new Dictionary<int, LibraryInfo>();
        foreach (var document in Kept(documents, DocumentKind.Library))
        {
            infos[document.Origin] = BindInfo(Reader(documents, document, s_untitled));
        }

        var instruments = Kept(documents, DocumentKind.Instrument)
            .Select(d => InstrumentBinder.Bind(Read(d), origins.In(d.Problems.File)))
            .ToList();
        var sources = Kept(documents, DocumentKind.Source).Select(d => (Record: Read(d), Notes: origins.In(d.Problems.File))).ToList();
        var library = new TreatyLibrary
        {
            Info = InfoOf(documents, infos, instruments),
            Instruments = instruments,
            Experts =
            [
                .. Kept(documents, DocumentKind.Experts).SelectMany(d => Read(d).Records("experts")).Select(SourceBinder.BindExpert),
            ],
            Topics = [.. Kept(documents, DocumentKind.Topics).SelectMany(d => TopicsIn(Read(d), origins.In(d.Problems.File)))],
            Sources = [.. sources.Select(source => SourceBinder.BindSource(source.Record))],
            Commentary = [.. sources.SelectMany(source => CommentsIn(source.Record, source.Notes))],
            Extended = [.. ExtendedIn(documents)],
            OnlyNamed = OnlyNamedIn(documents).ToHashSet(),
        };
        return new BoundLibrary(library, origins);

        RecordReader Read(LoadedDocument document) => Reader(documents, document, infos.GetValueOrDefault(document.Origin, s_untitled));
    }

    private static IEnumerable<Topic> TopicsIn(RecordReader record, Origins.OriginsOfFile notes) =>
        record.Records("topics").Select(topic => notes.Remember(topic.Map, SourceBinder.BindTopic(topic)));

    private static IEnumerable<Commentary> CommentsIn(RecordReader source, Origins.OriginsOfFile notes) =>
        source
            .Records("commentary")
            .Select(comment => notes.Remember(comment.Map, SourceBinder.BindComment(comment, source.Id<SourceId>("source"))));

    private static IEnumerable<InstrumentId> ExtendedIn(LoadedDocuments documents) =>
        Kept(documents, DocumentKind.Instrument).Where(documents.IsExtended).Select(IdOf);

    private static IEnumerable<InstrumentId> OnlyNamedIn(LoadedDocuments documents) =>
        Kept(documents, DocumentKind.Instrument)
            .Where(d => documents.IsBuiltInAlone && BuiltInFiles.IsLexicon(d.Problems.File))
            .Select(IdOf);

    private static InstrumentId IdOf(LoadedDocument document) => InstrumentId.Parse(((RawScalar)document.Root["instrument"]!).Value, null);

    private static IEnumerable<LoadedDocument> Kept(LoadedDocuments documents, DocumentKind kind) =>
        documents.All.Where(document => document.Shape.Kind == kind && !documents.Rejected.Contains(document.Root));

    private static RecordReader Reader(LoadedDocuments documents, LoadedDocument document, LibraryInfo info)
    {
        InstrumentId? instrument = document.Shape.Kind == DocumentKind.Instrument ? IdOf(document) : null;
        return new RecordReader(document.Root, new BindContext(info.Languages[0], documents.Rejected, instrument));
    }

    private static LibraryInfo BindInfo(RecordReader record) =>
        new()
        {
            Title = record.RequiredString("library"),
            Format = record.Int("format") ?? 1,
            Date = record.Date("date"),
            Languages = record.Strings("languages") is { IsEmpty: false } languages ? languages : s_untitled.Languages,
            DefaultInstrument = InstrumentId.TryParse(record.String("default-instrument"), null, out var id) ? id : null,
            Licence = record.String("licence"),
        };

    // Of several libraries, the last that is the user's own speaks for all; what it leaves open, a library that it extends says.
    private static LibraryInfo InfoOf(LoadedDocuments documents, Dictionary<int, LibraryInfo> infos, List<Instrument> instruments)
    {
        var own = Kept(documents, DocumentKind.Library).OrderBy(d => documents.IsBase(d) ? 0 : 1).ThenBy(d => d.Origin).LastOrDefault();
        var info = own is null ? s_untitled : infos[own.Origin];
        if (Kept(documents, DocumentKind.Library).FirstOrDefault(documents.IsBase) is { } extended)
        {
            info = info with
            {
                Date = info.Date ?? infos[extended.Origin].Date,
                DefaultInstrument = info.DefaultInstrument ?? infos[extended.Origin].DefaultInstrument,
            };
        }

        info = info with { DeclaresItsReferences = documents.IsBuiltInAlone };
        return info.DefaultInstrument is { } id && instruments.All(instrument => instrument.Id != id)
            ? info with
            {
                DefaultInstrument = null,
            }
            : info;
    }
}
