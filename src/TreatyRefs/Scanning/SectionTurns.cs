using TreatyRefs.Grammar;
using TreatyRefs.Scanning.Binding;
using TreatyRefs.Scanning.Recognisers;

namespace TreatyRefs.Scanning;

/// <summary>Follows a text into its sections and out of them: what the heading of one names it is about, down to the next of the same
/// level.</summary>
/// <param name="discourse">What the text has said.</param>
/// <param name="headings">Where headings begin; <see langword="null"/> where its format does not say, so that only those with a number
/// are known.</param>
internal sealed class SectionTurns(Discourse discourse, LevelPlaces? headings)
{
    private const int MostLevels = 8;
    private const int LongestHeading = 120;
    private const int LongestBeforeName = 12;
    private const int LongestNumber = 3;

    // The sections in which we are, each with what it is about.
    private readonly List<(int Level, Mention? About, CitedArticle? Article)> _sections = [];
    private int _level;

    // Whether the line looks like a heading, and whether nothing but one that does stands right before it: what follows at once on one of
    // its own level is an item of a list with empty lines between them.
    private bool _looksLikeHeading;
    private bool _followsHeading;
    private bool _isList;

    private CitedArticle? Article => _sections.Count > 0 ? _sections[^1].Article : null;

    private Mention? About => _sections.Count > 0 ? _sections[^1].About : null;

    /// <summary>Takes note of a line that begins, which may be a heading.</summary>
    /// <param name="piece">The text.</param>
    /// <param name="offset">Where it begins in the whole text.</param>
    /// <param name="line">Where the line begins.</param>
    public void BeginLine(ReadOnlySpan<char> piece, long offset, int line)
    {
        var start = ItemMarks.EndOfIndent(piece, line);

        var isMarked = headings is { HasAny: true };
        _level = isMarked ? headings!.LevelIn(offset + line, offset + start) : LevelOfNumber(piece[start..]);
        _looksLikeHeading = _level > 0;
        if (_level == 0)
        {
            return;
        }

        _isList = !isMarked && _followsHeading && (_isList || (_sections.Count > 0 && _sections[^1].Level == _level));
        CitedArticle? beside = null;
        while (_sections.Count > 0 && _sections[^1].Level >= _level)
        {
            var (level, _, article) = _sections[^1];
            beside = level == _level && article is { Mention.IsKnown: true } ? article : null;
            _sections.RemoveAt(_sections.Count - 1);
        }

        _level = _isList ? 0 : _level;
        discourse.Apply(new DiscourseEvent.SectionTurned(About) { Article = Article, Beside = _isList ? null : beside });
    }

    /// <summary>Takes note of the end of the line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">Where it began in the whole text.</param>
    /// <param name="endsParagraph">Whether its paragraph ends with it.</param>
    public void EndLine(ReadOnlySpan<char> line, long start, bool endsParagraph)
    {
        (_followsHeading, _looksLikeHeading) = (_looksLikeHeading || (_followsHeading && line.IsWhiteSpace()), false);
        if (_level == 0)
        {
            TakeTitle(line.TrimEnd(), start, endsParagraph);
            return;
        }

        if (_sections.Count == MostLevels)
        {
            _sections.RemoveAt(0);
        }

        // What names something else than the section around it leaves its article, and so does what is below a section that only cites it.
        var (named, article) = (Named(start), ArticleOf(line, start));
        named ??= article is { Mention: { IsKnown: true } whose } ? whose : null; // "Article 31. Immunity": the sentence ends in between
        _sections.Add((_level, named ?? About, article ?? (named is null && Article is { RunsOn: true } around ? around : null)));
        discourse.Apply(new DiscourseEvent.SectionTurned(About) { Article = Article });
        _level = 0;
    }

    // "Commentary on Article 31 of the Vienna Convention", at the head of a text
    private void TakeTitle(ReadOnlySpan<char> line, long start, bool endsParagraph)
    {
        if (
            endsParagraph
            && !discourse.HasEnded
            && line.Length <= LongestHeading
            && discourse.OnlyArticle(since: start) is { } article
            && CommentaryWords.StandIn(line)
        )
        {
            discourse.Apply(new DiscourseEvent.TitleCited(article with { RunsOn = true }));
        }
    }

    // "## Article 6 ECHR", and not "## Complaints under Article 6"
    private CitedArticle? ArticleOf(ReadOnlySpan<char> line, long start) =>
        discourse.OnlyArticle(since: start) is not { } article ? null
        : CommentaryWords.StandIn(line) ? article with { RunsOn = true }
        : article.Place.Start - start <= LongestBeforeName ? article with { RunsOn = _level == 1 }
        : null;

    // "4. The Convention against Torture", "The European Court of Human Rights"; inside the section of another, a heading that only comes
    // to speak of a treaty, as in "Relation to the Convention against Torture", leaves it what it was.
    // A law or several treaties say of no bare article whose it is.
    private Mention? Named(long start)
    {
        if (
            (discourse.InSentence is { } last && !IsNoName(last) && (!last.IsKnown || discourse.OnlyInSentence is null))
            || discourse is { InSentence: null, CourtInSentence.IsKnown: false }
            || (discourse.HasUnnamedInSentence && !(discourse.InSentence is { } alone && IsNoName(alone)))
        )
        {
            return Mention.OfSomethingElse;
        }

        return
            (discourse.OnlyInSentence ?? discourse.AppliedInSentence) is { IsKnown: true, Evidence: { } place } named
            && (About is null || discourse.HasCitedInSentence || place.Start - start <= LongestBeforeName)
            ? named
            : null;
    }

    // "APPLICABLE LAW", "Memorandum"
    private static bool IsNoName(Mention mention) =>
        mention is { By: BindingReason.Name, Ids.Count: 0 }
        && (
            mention.AsWritten is not { Length: > 0 } written
            || (mention.Designation == "law" && written.Any(char.IsUpper) && !written.Any(c => char.IsLower(c) || char.IsDigit(c)))
        );

    // "4.2 Definition of torture" on a line of its own. 0 for any other.
    private static int LevelOfNumber(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf('\n');
        if (end is < 0 or > LongestHeading || !IsEmptyLine(rest[(end + 1)..]))
        {
            return 0;
        }

        var line = rest[..end].TrimEnd();
        if (line.IsEmpty || Punctuation.MayEndSentence(line[^1]) || Punctuation.EndsSentence(line[^1]) || line[^1] is ';' or ',' or ':')
        {
            return 0;
        }

        var (position, levels) = (0, 0);
        while (DigitsAt(line, position) is var digits and > 0 and <= LongestNumber)
        {
            (position, levels) = (position + digits, levels + 1);
            if (position == line.Length || line[position] != '.')
            {
                break;
            }

            position++;
        }

        return
            levels > 0
            && position + 1 < line.Length
            && line[position] is ' ' or '\t' or '\u00A0'
            && IsTitle(line[(position + 1)..].TrimStart())
            ? levels
            : 0;
    }

    // "2. Article 14 - lands" is an item.
    private static bool IsTitle(ReadOnlySpan<char> line) =>
        !line.IsEmpty
        && (char.IsUpper(line[0]) || Text.Scripts.HasNoCapitals(line[0]))
        && !(new Lexer(line).At(0) is { Entry: not null } unit && unit.Can(WordRoles.Unit));

    private static int DigitsAt(ReadOnlySpan<char> line, int position) =>
        line[position..].IndexOfAnyExceptInRange('0', '9') is var length and >= 0 ? length : line.Length - position;

    private static bool IsEmptyLine(ReadOnlySpan<char> rest) => rest.TrimStart(" \t\r") is [] or ['\n', ..];
}
