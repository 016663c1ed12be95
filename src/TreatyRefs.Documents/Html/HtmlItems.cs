using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Documents.Html;

/// <summary>Follows the lists of a page, and says where an item begins, a row of a table, or a heading.</summary>
internal sealed class HtmlItems
{
    private int _lists;

    /// <summary>Takes note of an element that begins.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="made">Where the beginning of an item or heading goes.</param>
    public void Begin(string name, List<LocatedPiece> made)
    {
        _lists += IsList(name) ? 1 : 0;
        if (HtmlKinds.Of(name) is TextElementKind.Item or TextElementKind.Row)
        {
            made.Add(LocatedPiece.ItemOf(Math.Max(1, _lists)));
        }
        else if (HtmlKinds.Of(name) == TextElementKind.Heading)
        {
            made.Add(LocatedPiece.HeadingOf(name[1] - '0'));
        }
    }

    /// <summary>Takes note of an element that ends.</summary>
    public void End(string name) => _lists = Math.Max(0, _lists - (IsList(name) ? 1 : 0));

    private static bool IsList(string name) => HtmlKinds.Of(name) is { } kind && HtmlKinds.IsList(kind);
}
