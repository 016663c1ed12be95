namespace TreatyRefs.Scanning.Binding;

/// <summary>What the sentence has named, known or not and laws as well, in the order in which each was named first; and what the last one
/// before it has that named any: of which "the former" and "the latter" are.</summary>
internal sealed class NamedInOrder
{
    private const int Most = 8;
    private const int FewSentences = 3;

    private List<Mention> _inSentence = [];
    private List<Mention> _before = [];

    // What the body had named where a note began.
    private (List<Mention> Before, List<Mention> InSentence, int Since)? _inBody;

    // How many sentences have ended since that, which named nothing.
    private int _since;

    /// <summary>All that is kept: what was named in the sentence and before it, and in the body beside a note.</summary>
    public IEnumerable<Mention> Mentions => _inSentence.Concat(_before).Concat(_inBody?.Before ?? []).Concat(_inBody?.InSentence ?? []);

    /// <summary>What the sentence has named, or else what the one before has.</summary>
    public IReadOnlyList<Mention> Here => [.. _inSentence.Count > 0 ? _inSentence : _before];

    /// <summary>Whether the sentence, or else the one before, has named several that a noun may mean: "The Refugee Convention is older than
    /// the Convention against Torture. The Convention ..." is of neither for certain.</summary>
    public bool HasSeveral(Func<Mention, bool> fits) =>
        Here.Where(mention => mention.IsKnown && fits(mention)).Select(mention => mention.Ids[0]).Distinct().Take(2).Count() > 1;

    /// <summary>Something was named.</summary>
    public void Name(Mention mention)
    {
        if (_inSentence.Exists(other => IsSame(mention, other)))
        {
            return;
        }

        // Of too many the last is kept: the first of them is no former of two.
        _inSentence.RemoveRange(Math.Min(_inSentence.Count, Most - 1), Math.Max(0, _inSentence.Count - Most + 1));
        _inSentence.Add(mention);
    }

    /// <summary>The sentence has ended; the end of a paragraph after that ends no other.</summary>
    public void EndSentence(bool isParagraph)
    {
        if (_inSentence.Count > 0)
        {
            (_before, _inSentence, _since) = (_inSentence, _before, 0);
            _inSentence.Clear();
        }
        else if (!isParagraph)
        {
            _since++;
        }
    }

    /// <summary>A note goes on where its mark stands.</summary>
    public void EnterNote(IReadOnlyList<Mention> named)
    {
        _inBody ??= (_before, _inSentence, _since);
        (_before, _inSentence, _since) = ([.. named], [], 0);
    }

    /// <summary>The body goes on where it was left.</summary>
    public void LeaveNote()
    {
        (_before, _inSentence, _since) = _inBody ?? (_before, _inSentence, _since);
        _inBody = null;
    }

    /// <summary>The one of two.</summary>
    /// <param name="isLast">Whether the last one is meant, and not the first.</param>
    /// <param name="isOfProvision">Whether a provision is said to be of it, so that it is an instrument: "the latter" alone may be
    /// somebody.</param>
    /// <returns><see langword="null"/> where there are not two; the last of more may be told all the same, and the last before what was
    /// not read.</returns>
    public Mention? OneOf(bool isLast, bool isOfProvision)
    {
        var both = _inSentence.Count > 1 || _since > (isOfProvision ? FewSentences : 0) ? _inSentence : Both();
        var isTold = isLast ? both.Count > 1 || (both.Count == 1 && (isOfProvision || _inSentence.Count == 1)) : both.Count == 2;
        return isTold ? both[isLast ? ^1 : 0] : null;
    }

    private List<Mention> Both() => [.. _before, .. _inSentence.Where(one => !_before.Exists(other => IsSame(one, other)))];

    // What has no name is told again by its noun.
    private static bool IsSame(Mention mention, Mention other) =>
        mention.Ids.SequenceEqual(other.Ids)
        && (mention.Ids.Count > 0 || mention.AsWritten is null || other.AsWritten is null || mention.AsWritten == other.AsWritten);
}
