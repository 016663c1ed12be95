namespace TreatyRefs.Cli.Output;

/// <summary>How much of a line a problem is about: the key, word or text that begins where it stands.</summary>
internal static class ProblemPlace
{
    /// <summary>Where it ends.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">Where it begins, from 0; may be just beyond the line.</param>
    /// <returns>An end after the start.</returns>
    public static int End(string line, int start)
    {
        if (start >= line.Length)
        {
            return start + 1;
        }

        return line[start] switch
        {
            '"' or '\'' => QuotedEnd(line, start),
            '[' or '{' => start + 1,
            _ => PlainEnd(line, start),
        };
    }

    private static int QuotedEnd(string line, int start)
    {
        var quote = line[start];
        for (var i = start + 1; i < line.Length; i++)
        {
            if (line[i] == '\\' && quote == '"')
            {
                i++;
            }
            else if (line[i] == quote)
            {
                return i + 1;
            }
        }

        return line.Length;
    }

    // Up to the colon of a key, a comment, or in brackets the next item.
    private static int PlainEnd(string line, int start)
    {
        var before = line.AsSpan(0, start);
        var isInBrackets = before.Count('[') + before.Count('{') > before.Count(']') + before.Count('}');
        var end = start;
        while (end < line.Length && !EndsAt(line, end, isInBrackets))
        {
            end++;
        }

        return Math.Max(start + 1, start + line.AsSpan(start, end - start).TrimEnd().Length);
    }

    private static bool EndsAt(string line, int index, bool isInBrackets)
    {
        var isBeforeSpace = index + 1 == line.Length || line[index + 1] == ' ';
        return line[index] switch
        {
            ':' => isBeforeSpace,
            '#' => index > 0 && line[index - 1] == ' ',
            ',' => isInBrackets && isBeforeSpace,
            ']' or '}' => isInBrackets,
            _ => false,
        };
    }
}
