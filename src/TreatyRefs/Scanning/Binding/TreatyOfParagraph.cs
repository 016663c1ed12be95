using TreatyRefs.References;

namespace TreatyRefs.Scanning.Binding;

/// <summary>The instrument with articles that a paragraph has named last, whatever resolutions and declarations it named since: "Article
/// 5.6 of the SPS Agreement says so. Principle 15 of the Rio Declaration is alike. Article 2.2 is wider."</summary>
internal sealed class TreatyOfParagraph
{
    private readonly HashSet<InstrumentId> _inSentence = [];

    /// <summary>The instrument; <see langword="null"/> where none was named, or the last sentence that named any named several.</summary>
    public Mention? Last { get; private set; }

    /// <summary>Those that a sentence of the paragraph has named, if it named several.</summary>
    public IReadOnlyCollection<InstrumentId> Several { get; private set; } = [];

    /// <summary>Takes note of something that was named.</summary>
    /// <param name="mention">What it was.</param>
    /// <param name="isByName">Whether it was by a name; "the treaty" and "the Convention" say less.</param>
    public void Name(Mention mention, bool isByName)
    {
        if (mention.HasNoArticles || mention.Ids.Count == 0)
        {
            return;
        }

        Last = mention.IsKnown ? mention : Last;
        if (isByName)
        {
            _inSentence.UnionWith(mention.Ids); // one of several that share a name is another one too
        }
    }

    /// <summary>A sentence ended.</summary>
    public void EndSentence()
    {
        if (_inSentence.Count > 1)
        {
            (Last, Several) = (null, [.. _inSentence]);
        }

        _inSentence.Clear();
    }

    /// <summary>The paragraph ended, or something else is spoken of.</summary>
    public void Turn()
    {
        (Last, Several) = (null, []);
        _inSentence.Clear();
    }
}
