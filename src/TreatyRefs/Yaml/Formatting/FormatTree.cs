using TreatyRefs.Text;
using YamlDotNet.Core;

namespace TreatyRefs.Yaml.Formatting;

/// <summary>A comment with its <c>#</c>, as it stands in the file.</summary>
/// <param name="Text">From <c>#</c> to the end of the line, without spaces at its end.</param>
/// <param name="Index">Where it begins.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="HasOwnLine">Whether nothing else stands in its line.</param>
/// <param name="IsAfterBlankLine">Whether the line above is empty.</param>
internal sealed record Comment(string Text, int Index, int Line, int Column, bool HasOwnLine, bool IsAfterBlankLine);

/// <summary>A value of a file that is to be formatted.</summary>
internal abstract class FormatNode;

/// <summary>A single value, with how it was written.</summary>
internal sealed class FormatScalar(string value, ScalarStyle style) : FormatNode
{
    public string Value => value;

    public ScalarStyle Style => style;

    public bool IsNull => style == ScalarStyle.Plain && value is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>A record or a list.</summary>
/// <param name="isMap">Whether its entries have keys.</param>
/// <param name="isFlow">Whether it was written in braces or brackets.</param>
/// <param name="owner">The entry whose value it is, or null for the root.</param>
internal sealed class FormatCollection(bool isMap, bool isFlow, FormatEntry? owner) : FormatNode
{
    public bool IsMap => isMap;

    public bool IsFlow => isFlow;

    public FormatEntry? Owner => owner;

    public List<FormatEntry> Entries { get; private set; } = [];

    /// <summary>Comments after the last entry.</summary>
    public List<Comment> Foot { get; } = [];

    public int Start { get; init; }

    public int End { get; set; }

    public void Order(IComparer<FormatEntry> order) => Entries = [.. Entries.Order(order)];
}

/// <summary>A key with its value, or an item of a list, with its comments.</summary>
internal sealed class FormatEntry(FormatCollection parent, FormatScalar? key, int start, int column)
{
    public FormatCollection Parent => parent;

    public FormatScalar? Key => key;

    /// <summary>Where its key or its dash stands.</summary>
    public int Start => start;

    public int Column => column;

    public bool IsAfterBlankLine { get; set; }

    public FormatNode Value { get; set; } = new FormatScalar(string.Empty, ScalarStyle.Plain);

    public int ValueStart { get; set; }

    /// <summary>The comments above it.</summary>
    public List<Comment> Leading { get; } = [];

    /// <summary>The comment in its line.</summary>
    public Comment? Trailing { get; private set; }

    /// <summary>Puts a comment into its line. Of two, after the key and after the value, the first goes above.</summary>
    public void Trail(Comment comment)
    {
        if (Trailing is { } first)
        {
            Leading.Add(first);
        }

        Trailing = comment;
    }
}

/// <summary>A file that is to be formatted.</summary>
/// <param name="Documents">Its documents; none in a file of comments.</param>
/// <param name="Comments">All its comments.</param>
internal sealed record FormatFile(List<FormatDocument> Documents, List<Comment> Comments)
{
    /// <summary>What formatting would part from its place, with that place.</summary>
    public (LinePosition Place, string What)? Refused { get; init; }
}

/// <summary>One document of a file.</summary>
internal sealed class FormatDocument
{
    /// <summary>The root, or null in a document without content.</summary>
    public FormatCollection? Root { get; set; }

    /// <summary>Where it begins: the end of its <c>---</c>, or of what stands before.</summary>
    public int Start { get; init; }

    public bool HasMarker { get; init; }

    /// <summary>The comment after its <c>---</c>.</summary>
    public Comment? AtMarker { get; set; }

    /// <summary>Comments of the file before the <c>---</c> of its first document.</summary>
    public List<Comment> BeforeMarker { get; } = [];

    /// <summary>Comments before its first key; they stay on top.</summary>
    public List<Comment> Head { get; } = [];

    /// <summary>Whether an empty line stands between those and the first key, whichever that becomes.</summary>
    public bool HasGapAfterHead { get; set; }

    public List<FormatEntry> Entries { get; } = [];

    public List<FormatCollection> Collections { get; } = [];

    /// <summary>Where keys and values end, in order, with what ends there.</summary>
    public List<(int End, FormatEntry? Entry, FormatCollection? Opened)> Ends { get; } = [];
}
