using TreatyRefs.Compiled;
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

        if (documents.Compiled is { } builtIn)
        {
            infos[builtIn] = BuiltInLibrary.Library.Info;
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
        return new BoundLibrary(WithCompiled(documents, library), origins);

        RecordReader Read(LoadedDocument document) => Reader(documents, document, infos.GetValueOrDefault(document.Origin, s_untitled));
    }

    /// <summary>A library with the built-in one added, where that is taken as it is compiled.</summary>
    public static TreatyLibrary WithCompiled(LoadedDocuments documents, TreatyLibrary library)
    {
        if (documents.Compiled is not { } builtIn)
        {
            return library;
        }

        // Commentary stands in the order of the documents.
        var sourcesBefore = Kept(documents, DocumentKind.Source)
            .Where(document => document.Origin < builtIn)
            .Select(document => ((RawScalar)document.Root["source"]!).Value)
            .ToHashSet(StringComparer.Ordinal);
        return BuiltInLibrary.AddTo(library, library.Commentary.Count(comment => sourcesBefore.Contains(comment.Source.ToString())));
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
        var own = infos.Keys.OrderBy(origin => documents.IsBase(origin) ? 0 : 1).ThenBy(origin => origin).ToList();
        var info = own.Count == 0 ? s_untitled : infos[own[^1]];
        if (own.Count > 0 && documents.IsBase(own[0]))
        {
            info = info with
            {
                Date = info.Date ?? infos[own[0]].Date,
                DefaultInstrument = info.DefaultInstrument ?? infos[own[0]].DefaultInstrument,
            };
        }

        info = info with { DeclaresItsReferences = documents.IsBuiltInAlone };
        return info.DefaultInstrument is { } id && !IsDescribed(documents, instruments, id) ? info with { DefaultInstrument = null } : info;
    }

    private static bool IsDescribed(LoadedDocuments documents, List<Instrument> instruments, InstrumentId id) =>
        instruments.Exists(instrument => instrument.Id == id)
        || (documents.Compiled is not null && BuiltInLibrary.InstrumentIds.Contains(id.ToString()));
}
