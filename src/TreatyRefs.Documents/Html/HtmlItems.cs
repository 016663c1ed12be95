using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Documents.Html;

/// <summary>Follows the lists of a page, and says where an item begins, or a row of a table.</summary>
internal sealed class HtmlItems
{
    private int _lists;

    /// <summary>Takes note of an element that begins.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="made">Where the beginning of an item goes.</param>
    public void Begin(string name, List<LocatedPiece> made)
    {
        _lists += IsList(name) ? 1 : 0;
        if (HtmlKinds.Of(name) is TextElementKind.Item or TextElementKind.Row)
        {
            made.Add(LocatedPiece.ItemOf(Math.Max(1, _lists)));
        }
    }

    /// <summary>Takes note of an element that ends.</summary>
    public void End(string name) => _lists = Math.Max(0, _lists - (IsList(name) ? 1 : 0));

    private static bool IsList(string name) => HtmlKinds.Of(name) is { } kind && HtmlKinds.IsList(kind);
}
