namespace TreatyRefs.Yaml.Writing;

/// <summary>A comment with its <c>#</c>.</summary>
/// <param name="Text">From <c>#</c> to the end of the line, without spaces at its end.</param>
internal sealed record Comment(string Text)
{
    /// <summary>Where it begins in the file that it was read from.</summary>
    public int Index { get; init; }

    /// <summary>Its line there, from 1.</summary>
    public int Line { get; init; }

    /// <summary>Its column there, from 1; the comments of several lines stay below each other. 0 where none is asked for.</summary>
    public int Column { get; init; }

    /// <summary>Whether nothing else stands in its line.</summary>
    public bool HasOwnLine { get; init; }

    /// <summary>Whether the line above is empty.</summary>
    public bool IsAfterEmptyLine { get; init; }
}

/// <summary>How a single value is written, as far as that makes a difference to how it may be written anew.</summary>
internal enum TextStyle
{
    /// <summary>Without quotation marks: 4 may be a number to whoever reads it.</summary>
    Plain,

    /// <summary>In quotation marks: a text, whatever it looks like.</summary>
    Quoted,

    /// <summary>In lines of its own, each as it is.</summary>
    Literal,

    /// <summary>In lines of its own, divided where there is room.</summary>
    Folded,
}

/// <summary>A value that is written as YAML.</summary>
internal abstract class YamlNode;

/// <summary>A single value, with how it was written.</summary>
internal sealed class YamlScalar(string value, TextStyle style) : YamlNode
{
    public string Value => value;

    public TextStyle Style => style;

    public bool IsNull => style == TextStyle.Plain && value is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>A record or a list.</summary>
/// <param name="isMap">Whether its entries have keys.</param>
/// <param name="isFlow">Whether it stands in braces or brackets, where they fit in a line.</param>
/// <param name="owner">The entry whose value it is, or null for the root.</param>
internal sealed class YamlCollection(bool isMap, bool isFlow, YamlEntry? owner) : YamlNode
{
    public bool IsMap => isMap;

    public bool IsFlow => isFlow;

    public YamlEntry? Owner => owner;

    public List<YamlEntry> Entries { get; private set; } = [];

    /// <summary>Comments after the last entry.</summary>
    public List<Comment> Foot { get; } = [];

    public int Start { get; init; }

    public int End { get; set; }

    public void Order(IComparer<YamlEntry> order) => Entries = [.. Entries.Order(order)];
}

/// <summary>A key with its value, or an item of a list, with its comments.</summary>
internal sealed class YamlEntry(YamlCollection parent, YamlScalar? key)
{
    public YamlCollection Parent => parent;

    public YamlScalar? Key => key;

    /// <summary>Where its key or its dash stands in the file that it was read from.</summary>
    public int Start { get; init; }

    public int Column { get; init; }

    public bool IsAfterEmptyLine { get; set; }

    public YamlNode Value { get; set; } = new YamlScalar(string.Empty, TextStyle.Plain);

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
