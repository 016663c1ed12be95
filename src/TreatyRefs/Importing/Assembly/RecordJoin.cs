using TreatyRefs.Collections;
using TreatyRefs.Importing.Lines;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Importing.Assembly;

/// <summary>Joins what was read of a text with what a library knows of that instrument: the text gives the provisions, the library
/// everything else, and what its editor says of each provision stays with it.</summary>
internal sealed class RecordJoin
{
    private const int MostNamed = 5;

    private readonly Instrument _known;
    private readonly AssemblyOptions _options;
    private readonly ImportNotes _notes;
    private readonly Dictionary<ProvisionReference, DescribedProvision> _described;
    private readonly Dictionary<Provision, ProvisionReference> _references = new(ReferenceEqualityComparer.Instance);

    private RecordJoin(Instrument known, ITreatyLibrary library, AssemblyOptions options, ImportNotes notes)
    {
        (_known, _options, _notes) = (known, options, notes);
        _described = library
            .ProvisionsOf(known.Id)
            .DistinctBy(described => described.Reference)
            .ToDictionary(described => described.Reference);
    }

    /// <summary>The instrument with what the library knows; itself where the library does not know it, or none was given.</summary>
    /// <param name="read">What was read.</param>
    /// <param name="articles">How many articles that is.</param>
    /// <param name="options">What was asked for.</param>
    /// <param name="notes">Where to say what is doubtful.</param>
    public static Instrument Of(Instrument read, int articles, AssemblyOptions options, ImportNotes notes) =>
        options.JoinedWith is { } library && library.FindInstrument(options.Id) is { } known
            ? new RecordJoin(known, library, options, notes).Join(read, articles)
            : read;

    private Instrument Join(Instrument read, int articles)
    {
        var alone = new TreatyLibrary
        {
            Info = new LibraryInfo { Title = read.Id.ToString() },
            Instruments = [read],
        };
        foreach (var described in alone.ProvisionsOf(read.Id))
        {
            _references[described.Provision] = described.Reference;
        }

        if (_known.ArticleCount is { } count && articles > 0 && count != articles)
        {
            _notes.Doubt(1, ImportWording.OtherCount(articles, _known.Id.ToString(), count));
        }

        var missing = _options.StructureOnly ? [] : Missing();
        if (missing.Count > 0)
        {
            _notes.Doubt(1, ImportWording.NotInText([.. missing.Take(MostNamed)], missing.Count));
        }

        return _known with
        {
            Title = Merged(_known.Title, read.Title, isGiven: _options.Title is not null)!,
            ShortTitle = Merged(_known.ShortTitle, read.ShortTitle, isGiven: _options.ShortTitle is not null),
            Numbering = articles > 0 ? read.Numbering : _known.Numbering,
            ArticleCount = _known.ArticleCount ?? read.ArticleCount,
            Complete = _known.Complete && missing.Count == 0,
            Structure = read.Structure ?? _known.Structure,
            Provisions = _options.StructureOnly ? _known.Provisions : Join(read.Provisions),
            Provenance = _known.Provenance with { Note = Both(_known.Provenance.Note, read.Provenance.Note) },
        };
    }

    // What stands in something that is missing is missing with it.
    private List<string> Missing()
    {
        var inText = _references.Values.ToHashSet();
        var missing = _described.Values.Where(described => !inText.Contains(described.Reference)).ToList();
        var records = missing.Select(described => described.Provision).ToHashSet<Provision>(ReferenceEqualityComparer.Instance);
        return
        [
            .. missing
                .Where(described => !described.Path.SkipLast(1).Any(records.Contains))
                .Select(described => described.Reference.ToString()),
        ];
    }

    private EquatableArray<Provision> Join(EquatableArray<Provision> provisions) => provisions.Select(Join).ToEquatableArray();

    private Provision Join(Provision read)
    {
        var inside = Join(read.Provisions);
        if (!_references.TryGetValue(read, out var reference) || !_described.TryGetValue(reference, out var described))
        {
            return read with { Provisions = inside };
        }

        var known = described.Provision;
        return known with
        {
            Kind = read.Kind,
            Number = read.Number,
            PrintedNumber = read.PrintedNumber,
            IsNumbered = read.IsNumbered,
            Heading = Merged(known.Heading, read.Heading, isGiven: true),
            Text = Merged(known.Text, read.Text, isGiven: true),
            RefersTo = known
                .RefersTo.Concat(read.RefersTo.Where(edge => !known.RefersTo.Any(declared => declared.To == edge.To)))
                .ToEquatableArray(),
            Provisions = inside,
        };
    }

    // Of two texts in one language the given one stays; else each language has its own.
    private static LocalizedText? Merged(LocalizedText? known, LocalizedText? read, bool isGiven) =>
        (known, read) switch
        {
            (null, _) => read,
            (_, null) => known,
            _ when isGiven => new LocalizedText([.. known.Versions.Where(version => !Has(read, version)), .. read.Versions]),
            _ => new LocalizedText([.. known.Versions, .. read.Versions.Where(version => !Has(known, version))]),
        };

    private static LocalizedText? Both(LocalizedText? known, LocalizedText? read) =>
        known is null || read is null
            ? known ?? read
            : new LocalizedText([
                .. known.Versions.Select(version =>
                    read.Versions.FirstOrDefault(other => other.Language == version.Language) is { Text: { } text }
                        ? new TextInLanguage(version.Language, $"{version.Text}\n{text}")
                        : version
                ),
                .. read.Versions.Where(version => !Has(known, version)),
            ]);

    private static bool Has(LocalizedText text, TextInLanguage version) => text.Versions.Any(other => other.Language == version.Language);
}
