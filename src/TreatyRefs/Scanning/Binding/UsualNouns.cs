using TreatyRefs.References;

namespace TreatyRefs.Scanning.Binding;

/// <summary>What the text means by a noun alone again and again, "the Convention", while it names another in full in passing: "Before the
/// Convention, children were protected by the Hague Convention of 1961." What goes on with "the Convention" in the next paragraph means the
/// first.</summary>
internal sealed class UsualNouns
{
    // Once may be by chance.
    private const int Enough = 2;

    private readonly Dictionary<InstrumentId, int> _pointedAt = [];
    private readonly Dictionary<InstrumentId, InstrumentId> _besides = [];
    private InstrumentId? _inSentence;

    /// <summary>Takes note of an instrument that the text mentions.</summary>
    public void Name(Mention mention)
    {
        if (mention.Ids.Count == 0)
        {
            return;
        }

        var id = mention.Ids[0];
        if (mention is { IsKnown: true, By: BindingReason.BackReference or BindingReason.Context, AsWritten: not null })
        {
            _pointedAt[id] = _pointedAt.GetValueOrDefault(id) + 1;
            _inSentence = _pointedAt[id] >= Enough ? id : _inSentence;
        }
        else if (_inSentence is { } usual && !mention.Ids.Contains(usual))
        {
            _besides.TryAdd(id, usual);
        }
    }

    /// <summary>A sentence ended.</summary>
    public void EndSentence() => _inSentence = null;

    /// <summary>What is meant rather than an instrument that the text has named last, in passing.</summary>
    public InstrumentId? RatherThan(InstrumentId last) =>
        !_pointedAt.ContainsKey(last) && _besides.TryGetValue(last, out var usual) ? usual : null;
}
