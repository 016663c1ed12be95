using System.Collections.ObjectModel;
using TreatyRefs.References;

namespace TreatyRefs.CrossReferences;

/// <summary>Edges by one of their ends: by instrument, and by the article that the end is or lies in.</summary>
internal sealed class EdgeIndex
{
    private static readonly List<int> s_none = [];

    private readonly IReadOnlyList<CrossReference> _edges;
    private readonly bool _isOut;
    private readonly Dictionary<InstrumentId, List<CrossReference>> _byInstrument = [];
    private readonly Dictionary<ProvisionReference, List<int>> _byArticle = [];

    // What is mostly asked for: an article or an instrument, with nothing to leave out.
    private readonly Dictionary<ProvisionReference, ReadOnlyCollection<CrossReference>> _answers = [];

    // Several articles, and what lies in none, as a preamble or a chapter does.
    private readonly Dictionary<InstrumentId, List<int>> _others = [];

    public EdgeIndex(IReadOnlyList<CrossReference> edges, bool isOut)
    {
        (_edges, _isOut) = (edges, isOut);
        for (var i = 0; i < edges.Count; i++)
        {
            var end = Near(edges[i]);
            Add(_byInstrument, end.Instrument, edges[i]);
            if (KeyOf(end.First) is { } key && KeyOf(end.Last) == key)
            {
                Add(_byArticle, key, i);
            }
            else
            {
                Add(_others, end.Instrument, i);
            }
        }

        foreach (var (key, indexes) in _byArticle)
        {
            _answers.Add(
                key,
                Array.AsReadOnly(
                    indexes
                        .Select(i => edges[i])
                        .Where(edge => key.IsWhole || !(key.Contains(Far(edge).First) && key.Contains(Far(edge).Last)))
                        .ToArray()
                )
            );
        }
    }

    public IReadOnlyList<CrossReference> Of(InstrumentId id) => _byInstrument.TryGetValue(id, out var edges) ? edges : [];

    /// <summary>The edges of what is asked about that lead out of it, in document order.</summary>
    public IReadOnlyList<CrossReference> Find(AskedProvision asked)
    {
        if (_answers.TryGetValue(asked.Reference, out var answer) && !IsMetByOthers(asked))
        {
            return answer;
        }

        List<CrossReference>? result = null;
        if (KeyOf(asked.Reference) is { } key)
        {
            FindAt(key, asked, ref result);
        }
        else
        {
            foreach (var edge in Of(asked.Reference.Instrument))
            {
                Keep(edge, asked, ref result);
            }
        }

        return result ?? (IReadOnlyList<CrossReference>)[];
    }

    private bool IsMetByOthers(AskedProvision asked)
    {
        foreach (var index in asked.Reference.IsWhole ? s_none : _others.GetValueOrDefault(asked.Reference.Instrument, s_none))
        {
            if (asked.IsMetBy(Near(_edges[index])))
            {
                return true;
            }
        }

        return false;
    }

    private void FindAt(ProvisionReference key, AskedProvision asked, ref List<CrossReference>? result)
    {
        var own = _byArticle.GetValueOrDefault(key, s_none);
        var others = key.IsWhole ? s_none : _others.GetValueOrDefault(key.Instrument, s_none);
        for (int i = 0, j = 0; i < own.Count || j < others.Count; )
        {
            var isOwn = j == others.Count || (i < own.Count && own[i] < others[j]);
            Keep(_edges[isOwn ? own[i++] : others[j++]], asked, ref result);
        }
    }

    // What stays inside, as "paragraph 1 above" does, leads nowhere.
    private void Keep(CrossReference edge, AskedProvision asked, ref List<CrossReference>? result)
    {
        if (asked.IsMetBy(Near(edge)) && !asked.Holds(Far(edge)))
        {
            (result ??= []).Add(edge);
        }
    }

    private ReferenceRange Near(CrossReference edge) => _isOut ? edge.From : edge.To;

    private ReferenceRange Far(CrossReference edge) => _isOut ? edge.To : edge.From;

    // A whole instrument is a place of its own.
    private static ProvisionReference? KeyOf(ProvisionReference reference) =>
        reference.IsWhole ? reference
        : reference.Pinpoint.Article is { } article ? reference with { Pinpoint = article }
        : null;

    private static void Add<TKey, TItem>(Dictionary<TKey, List<TItem>> index, TKey key, TItem item)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var items))
        {
            index.Add(key, items = []);
        }

        items.Add(item);
    }
}
