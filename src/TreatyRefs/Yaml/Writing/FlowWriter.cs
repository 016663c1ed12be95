using System.Text;

namespace TreatyRefs.Yaml.Writing;

/// <summary>Writes a record or list in one line: <c>{ to: un-charter/51, as: based-on }</c>.</summary>
internal static class FlowWriter
{
    /// <summary>The line, or null where it was not in brackets, has comments or is too long.</summary>
    public static string? InLine(YamlCollection collection, int room)
    {
        if (!collection.IsFlow)
        {
            return null;
        }

        var line = new StringBuilder();
        return TryAppend(collection, line, room) && line.Length <= room ? line.ToString() : null;
    }

    private static bool TryAppend(YamlCollection collection, StringBuilder line, int room)
    {
        if (collection.Foot.Count > 0)
        {
            return false;
        }

        var pad = collection is { IsMap: true, Entries.Count: > 0 } ? " " : string.Empty;
        line.Append(collection.IsMap ? "{" : "[").Append(pad);
        for (var i = 0; i < collection.Entries.Count; i++)
        {
            line.Append(i > 0 ? ", " : string.Empty);
            if (line.Length > room || !TryAppend(collection.Entries[i], line, room))
            {
                return false;
            }
        }

        line.Append(pad).Append(collection.IsMap ? '}' : ']');
        return true;
    }

    private static bool TryAppend(YamlEntry entry, StringBuilder line, int room)
    {
        if (entry.Leading.Count > 0 || entry.Trailing is not null)
        {
            return false;
        }

        line.Append(entry.Key is { } key ? ScalarText.InLine(key, isInBrackets: true) + ": " : string.Empty);
        if (entry.Value is YamlCollection inside)
        {
            return TryAppend(inside, line, room);
        }

        var scalar = (YamlScalar)entry.Value;
        line.Append(ScalarText.InLine(scalar, isInBrackets: true));
        return !scalar.Value.Contains('\n', StringComparison.Ordinal);
    }
}
