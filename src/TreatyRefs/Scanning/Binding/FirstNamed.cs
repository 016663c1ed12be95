namespace TreatyRefs.Scanning.Binding;

/// <summary>What the first paragraph of a text names that names anything.</summary>
internal sealed class FirstNamed
{
    private Mention? _only;
    private bool _hasEnded;

    /// <summary>Whether anything was named, known or not: an instrument, a law.</summary>
    public bool HasSpoken { get; private set; }

    /// <summary>In which sentence that was, counted from 0.</summary>
    public int Sentence { get; private set; }

    /// <summary>The only instrument that it names; <see langword="null"/> where it names several, or something that is not known.</summary>
    public Mention? Only => _only is { IsKnown: true } ? _only : null;

    /// <summary>Takes note of something that was named.</summary>
    /// <param name="mention">What.</param>
    /// <param name="sentence">In which sentence.</param>
    public void Name(Mention mention, int sentence)
    {
        if (_hasEnded)
        {
            return;
        }

        Sentence = HasSpoken ? Sentence : sentence;
        _only =
            !HasSpoken || (_only is { IsKnown: true } && mention.IsKnown && _only.Ids[0] == mention.Ids[0])
                ? _only ?? mention
                : Mention.None;
        HasSpoken = true;
    }

    /// <summary>A sentence or paragraph ended.</summary>
    public void End(DiscourseEvent.Ended ended) => _hasEnded |= ended.IsParagraph && HasSpoken;
}
