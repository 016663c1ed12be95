namespace TreatyRefs.Scanning.Binding;

/// <summary>What the paragraphs of a text are about, one after the other.</summary>
internal sealed class ParagraphAbout
{
    private Mention? _named;
    private bool _hasOther;
    private bool _hasSeveral;
    private bool _isInList;

    /// <summary>The one instrument that the paragraph before named, or that it went on about; something else where it named a law or what
    /// nobody knows, and <see langword="null"/> where it named several.</summary>
    public Mention? Before { get; private set; }

    /// <summary>Whether the text stands in a note: what one names says nothing of the body.</summary>
    public bool IsInNote { get; set; }

    /// <summary>What may yet decide what later words mean.</summary>
    public IEnumerable<Mention?> Mentions => [Before, _named];

    /// <summary>Takes note of something that was named.</summary>
    public void Name(Mention mention)
    {
        if (mention.HasNoArticles || _isInList || IsInNote)
        {
            return;
        }

        _hasOther |= mention.Ids.Count == 0;
        _hasSeveral |= mention.Ids.Count > 1 || (_named is { } other && mention.IsKnown && !other.Ids.SequenceEqual(mention.Ids));
        _named = mention.IsKnown ? _named ?? mention : _named;
    }

    /// <summary>A sentence or paragraph ended.</summary>
    public void End(DiscourseEvent.Ended ended)
    {
        if (ended.IsParagraph && !IsInNote && (_hasOther || _hasSeveral || _named is not null))
        {
            Before =
                _hasSeveral ? null
                : _hasOther ? Mention.OfSomethingElse
                : _named;
            (_named, _hasOther, _hasSeveral) = (null, false, false);
        }
    }

    /// <summary>An item of a list began: what one names says nothing of the next.</summary>
    public void EnterList() => _isInList = true;

    /// <summary>The list ended.</summary>
    public void LeaveList() => _isInList = false;

    /// <summary>A section began.</summary>
    public void Turn() => (Before, _named, _hasOther, _hasSeveral) = (null, null, false, false);
}
