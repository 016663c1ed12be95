using TreatyRefs.Diagnostics;
using TreatyRefs.Yaml.Reading;
using TreatyRefs.Yaml.Shapes;

namespace TreatyRefs.Yaml.Checking;

/// <summary>Leaves out what names a record that is left out, and so on until nothing names one.</summary>
internal sealed class LeftOutRecords
{
    private readonly LoadedDocuments _documents;
    private readonly HashSet<RawMapping> _wrongThemselves;
    private readonly Dictionary<(string What, string Id), DeclaredRecord> _declared = [];
    private readonly Dictionary<(string What, string Id), DeclaredRecord> _kept = [];
    private readonly Dictionary<RawMapping, List<DeclaredRecord>> _byRecord = [];

    private LeftOutRecords(LoadedDocuments documents)
    {
        (_documents, _wrongThemselves) = (documents, [.. documents.Rejected]);
        foreach (
            var record in documents
                .All.SelectMany(DeclaredRecord.In)
                .Where(record => !documents.Replaced.Contains(record.Map) && !documents.Replaced.Contains(record.Document.Root))
        )
        {
            _declared.TryAdd((record.What, record.Id), record);
            Add(record.Map, record);
            if (record.Map != record.Document.Root)
            {
                Add(record.Document.Root, record);
            }

            if (!documents.Rejected.Contains(record.Map) && !documents.Rejected.Contains(record.Document.Root))
            {
                _kept.Add((record.What, record.Id), record);
            }
        }
    }

    /// <summary>Reports what names a record that is left out, and leaves it out too.</summary>
    public static void Spread(LoadedDocuments documents)
    {
        if (documents.Rejected.Count == 0)
        {
            return;
        }

        var records = new LeftOutRecords(documents);
        var links = documents.Links.Where(records.IsOfRightRecord).ToList();
        records.Spread(links.ToLookup(NameOf));
        foreach (var link in links.Where(link => !records._kept.ContainsKey(NameOf(link))))
        {
            var named = records._declared[NameOf(link)];
            link.Problems.Report(DiagnosticRules.UnknownId, link.Value.Start, CheckProblems.LeftOut(named.What, named.Id, named.Place));
        }
    }

    private void Spread(ILookup<(string What, string Id), Link> links)
    {
        var next = new Queue<(string What, string Id)>(_declared.Keys.Where(name => !_kept.ContainsKey(name)));
        while (next.TryDequeue(out var name))
        {
            // A library whose default instrument is missing is still the library; binding leaves the name out.
            foreach (
                var owner in links[name]
                    .Where(link => link.Kind != LinkKind.Instrument)
                    .Select(link => link.Owner)
                    .Where(_documents.Rejected.Add)
            )
            {
                foreach (
                    var gone in _byRecord
                        .GetValueOrDefault(owner, [])
                        .Where(gone => _kept.TryGetValue((gone.What, gone.Id), out var kept) && kept == gone)
                )
                {
                    _kept.Remove((gone.What, gone.Id));
                    next.Enqueue((gone.What, gone.Id));
                }
            }
        }
    }

    // What is wrong itself is reported for that, and what names something that nobody declares, for that.
    private bool IsOfRightRecord(Link link) =>
        link.Kind != LinkKind.Reference
        && _declared.ContainsKey(NameOf(link))
        && !_documents.Replaced.Contains(link.Root)
        && !_wrongThemselves.Contains(link.Owner)
        && !_wrongThemselves.Contains(link.Root);

    private static (string What, string Id) NameOf(Link link) => (link.Kind.Word(), link.Value.Value);

    private void Add(RawMapping map, DeclaredRecord record)
    {
        if (!_byRecord.TryGetValue(map, out var records))
        {
            _byRecord.Add(map, records = []);
        }

        records.Add(record);
    }
}
