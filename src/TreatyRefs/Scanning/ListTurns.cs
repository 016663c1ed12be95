using TreatyRefs.Grammar;
using TreatyRefs.Scanning.Binding;

namespace TreatyRefs.Scanning;

/// <summary>Follows a text into its lists and out of them: the line above a list says what its items are about.</summary>
/// <param name="discourse">What the text has said.</param>
/// <param name="items">Where items begin that the text does not show; <see langword="null"/> where its format does not say.</param>
internal sealed class ListTurns(Discourse discourse, LevelPlaces? items)
{
    private const int LongestHeading = 120;
    private const int MostLevels = 8;

    // The lists in which we are, each with what its items are about.
    private readonly List<(int Level, Mention? About)> _lists = [];
    private (Mention? About, bool HasColon) _introduced;
    private bool _isItem;

    /// <summary>Takes note of what a line is about, before its end is passed.</summary>
    /// <param name="line">The line.</param>
    public void EndLine(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.IsEmpty)
        {
            return;
        }

        var last = line[^1];
        var hasColon = Punctuation.Plain(last) == ':';
        var isHeading =
            !_isItem
            && line.Length <= LongestHeading
            && !Punctuation.MayEndSentence(last)
            && !Punctuation.EndsSentence(last)
            && last != ';';
        var named = discourse.OnlyInSentence;
        // Of a court as well: "The European Court of Human Rights found: - a violation of Article 2; ..."
        _introduced = (
            hasColon
                ? named ?? (discourse.InSentence is null ? discourse.AppliedInSentence ?? discourse.InParagraph ?? _introduced.About : null)
            : isHeading && !discourse.HasCitedInSentence ? named
            : null,
            hasColon
        );
        if (isHeading && !discourse.HasEnded && named is not null)
        {
            discourse.Apply(new DiscourseEvent.TitleNamed(named));
        }
    }

    /// <summary>The item that begins with a line.</summary>
    /// <param name="piece">The text.</param>
    /// <param name="offset">Where it begins in the whole text.</param>
    /// <param name="line">Where the line begins.</param>
    public ListItem ItemAt(ReadOnlySpan<char> piece, long offset, int line)
    {
        var start = ItemMarks.EndOfIndent(piece, line);

        return items?.LevelIn(offset + line, offset + start) is { } level and > 0 ? new ListItem(level, HasBullet: true)
            : ItemMarks.BulletLength(piece[start..]) > 0 ? new ListItem(1 + start - line, HasBullet: true)
            : ItemMarks.NumberLength(piece[start..]) is var number and > 0
                ? new ListItem(1 + start - line, HasBullet: IsProvision(piece, start + number))
            : default;
    }

    // "2. **Article 13**", "b) Art. 29"
    private static bool IsProvision(ReadOnlySpan<char> piece, int position)
    {
        var token = new Lexer(piece).At(position);
        return token.Start == position && (token.Kind == TokenKind.Placed || (token.Entry is not null && token.Can(WordRoles.Unit)));
    }

    /// <summary>Goes on to a line that begins an item, or to another paragraph.</summary>
    /// <param name="item">The item.</param>
    /// <param name="isIndented">Whether the line stands further in than the text.</param>
    /// <returns>Whether it is one of a list.</returns>
    public bool Turn(ListItem item, bool isIndented)
    {
        // What has a number alone is an item below a colon; other paragraphs have numbers too.
        if (item.Level == 0 || !(item.HasBullet || _introduced.HasColon || _lists.Count > 0))
        {
            if (!isIndented && _lists.Count > 0)
            {
                _lists.Clear();
                discourse.Apply(new DiscourseEvent.ListEnded());
            }

            _isItem &= isIndented;
            return false;
        }

        Enter(item);
        discourse.Apply(new DiscourseEvent.ItemBegan(_lists[^1].About));
        (_introduced, _isItem) = (default, true);
        return true;
    }

    private void Enter(ListItem item)
    {
        while (_lists.Count > 0 && _lists[^1].Level > item.Level)
        {
            _lists.RemoveAt(_lists.Count - 1);
        }

        var isNew = _lists.Count == 0 || _lists[^1].Level < item.Level;
        if (_introduced.About is not null && !isNew)
        {
            _lists.RemoveAt(_lists.Count - 1); // another line stood between the items
        }

        if (isNew || _introduced.About is not null)
        {
            var about = _introduced.About ?? (_lists.Count > 0 ? _lists[^1].About : null);
            if (_lists.Count == MostLevels)
            {
                _lists.RemoveAt(0);
            }

            _lists.Add((item.Level, about));
        }
    }
}

/// <summary>An item of a list.</summary>
/// <param name="Level">How far in it stands, from 1; 0 for none.</param>
/// <param name="HasBullet">Whether it has a bullet, or a number before a provision; otherwise it has a number or letter alone.</param>
internal readonly record struct ListItem(int Level, bool HasBullet);
