using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Binding;

/// <summary>An article as a text has cited it.</summary>
/// <param name="Mention">Of what it is.</param>
/// <param name="Article">The article.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record CitedArticle(Mention Mention, Pinpoint Article, TextSpan Place)
{
    /// <summary>Whether the whole text or section is about it, with all its parts: a commentary on it.</summary>
    public bool RunsOn { get; init; }
}

/// <summary>With which instrument a text has cited an article, of each article that it has cited with any.</summary>
internal sealed class CitedArticles
{
    private readonly Dictionary<Pinpoint, (Mention? Mention, int Sentence, int Last)> _instruments = [];

    /// <summary>The words that say so.</summary>
    public IEnumerable<TextSpan?> Evidence => _instruments.Values.Select(cited => cited.Mention?.Evidence);

    /// <summary>Takes note of a citation that says its instrument.</summary>
    /// <param name="article">The article.</param>
    /// <param name="mention">The instrument, known or not.</param>
    /// <param name="sentence">In which sentence.</param>
    public void Add(Pinpoint article, Mention mention, int sentence)
    {
        if (_instruments.TryGetValue(article, out var before))
        {
            var isSame = before.Mention is not null && mention.IsKnown && before.Mention.Ids[0] == mention.Ids[0];
            _instruments[article] = (isSame ? before.Mention : null, before.Sentence, sentence);
        }
        else if (_instruments.Count < CitationScanner.MostDefinitions)
        {
            _instruments.Add(article, (mention.IsKnown ? mention : null, sentence, sentence));
        }
    }

    /// <summary>With what an article was cited, and in which sentence first and last.</summary>
    /// <returns>No instrument where it was cited with several, or with one that is not known; <see langword="null"/> where it was cited
    /// with none.</returns>
    public (Mention? Mention, int Sentence, int Last)? Of(Pinpoint article) =>
        _instruments.TryGetValue(article, out var cited) ? cited : null;
}
