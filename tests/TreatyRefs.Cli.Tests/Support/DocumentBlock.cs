namespace TreatyRefs.Cli.Tests.Support;

/// <summary>A block of code in a document, with the output that the document shows of it.</summary>
/// <param name="Language">What it is written in.</param>
/// <param name="Code">Its lines.</param>
/// <param name="Output">The lines of the block <c>text</c> after it; none where there is no such block.</param>
internal sealed record DocumentBlock(string Language, string[] Code, string[] Output)
{
    /// <summary>The blocks of a Markdown document.</summary>
    public static IEnumerable<DocumentBlock> Read(string[] lines)
    {
        DocumentBlock? block = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            var end = Array.IndexOf(lines, "```", i + 1);
            var (language, code) = (lines[i][3..], lines[(i + 1)..end]);
            i = end;
            if (language == "text")
            {
                block = block is null
                    ? throw new InvalidDataException("The document shows the output of nothing.")
                    : block with
                    {
                        Output = code,
                    };
                continue;
            }

            if (block is not null)
            {
                yield return block;
            }

            block = new DocumentBlock(language, code, []);
        }

        if (block is not null)
        {
            yield return block;
        }
    }
}
