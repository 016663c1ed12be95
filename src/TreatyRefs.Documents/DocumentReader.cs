using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Documents.Encodings;
using TreatyRefs.Documents.Html;
using TreatyRefs.Documents.Markdown;
using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Documents;

/// <summary>Reads documents: what a reader sees of them becomes text that knows where in the file it stands.</summary>
/// <remarks>In one pass, in time linear in the document. Stateless.</remarks>
public static class DocumentReader
{
    /// <summary>The format that a file has by the ending of its name: <c>.txt</c>, <c>.md</c>, <c>.html</c> or
    /// <c>.htm</c>, in either case.</summary>
    /// <param name="fileName">The name, with or without folders.</param>
    /// <returns>The format, or <see cref="DocumentFormat.Unknown"/> for every other ending.</returns>
    public static DocumentFormat FormatOf(string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return Path.GetExtension(fileName).ToLowerInvariant() switch
        {
            ".txt" => DocumentFormat.Text,
            ".md" => DocumentFormat.Markdown,
            ".html" or ".htm" => DocumentFormat.Html,
            _ => DocumentFormat.Unknown,
        };
    }

    /// <summary>Begins to read a document in UTF-8, or in UTF-16 or UTF-32 with a byte order mark.</summary>
    /// <param name="stream">The document from its beginning; closed with what is returned.</param>
    /// <param name="format">What it is written in.</param>
    /// <param name="options">What of it is read; all of it, if <see langword="null"/>.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ProblemException">It is no text that can be read.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is unknown.</exception>
    public static Document Read(Stream stream, DocumentFormat format, DocumentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ThrowIfUnknown(format);
        var decoded = new DecodedText(stream, options?.Name ?? string.Empty);
        var layout = options?.KeepsLayout == true && format != DocumentFormat.Text ? new LayoutRecorder() : null;
        return new Document(decoded, format, Read(decoded, format, options, layout), layout);
    }

    /// <summary>Begins to read a document, or says what is wrong with it.</summary>
    /// <param name="stream">The document from its beginning; closed with what is returned.</param>
    /// <param name="format">What it is written in.</param>
    /// <param name="document">The document; <see langword="null"/> where it is no text that can be read.</param>
    /// <param name="problem">What is wrong with it; <see langword="null"/> where nothing is.</param>
    /// <returns>Whether it can be read.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is unknown.</exception>
    public static bool TryRead(
        Stream stream,
        DocumentFormat format,
        [NotNullWhen(true)] out Document? document,
        [NotNullWhen(false)] out Problem? problem
    ) => TryRead(stream, format, null, out document, out problem);

    /// <summary>Begins to read a document, or says what is wrong with it.</summary>
    /// <param name="stream">The document from its beginning; closed with what is returned.</param>
    /// <param name="format">What it is written in.</param>
    /// <param name="options">What of it is read; all of it, if <see langword="null"/>.</param>
    /// <param name="document">The document; <see langword="null"/> where it is no text that can be read.</param>
    /// <param name="problem">What is wrong with it; <see langword="null"/> where nothing is.</param>
    /// <returns>Whether it can be read.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is unknown.</exception>
    public static bool TryRead(
        Stream stream,
        DocumentFormat format,
        DocumentOptions? options,
        [NotNullWhen(true)] out Document? document,
        [NotNullWhen(false)] out Problem? problem
    )
    {
        try
        {
            (document, problem) = (Read(stream, format, options), null);
            return true;
        }
        catch (ProblemException e)
        {
            (document, problem) = (null, e.Problem);
            return false;
        }
    }

    /// <summary>Reads a document whose characters are known.</summary>
    /// <param name="text">The document.</param>
    /// <param name="format">What it is written in.</param>
    /// <param name="options">What of it is read; all of it, if <see langword="null"/>.</param>
    /// <returns>What a reader sees of it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The format is unknown.</exception>
    public static LocatedText Read(string text, DocumentFormat format, DocumentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(new StringReader(text), format, options);
    }

    /// <summary>Reads a document whose characters are known, as they are needed.</summary>
    /// <param name="text">The document from its beginning; not closed.</param>
    /// <param name="format">What it is written in.</param>
    /// <param name="options">What of it is read; all of it, if <see langword="null"/>.</param>
    /// <returns>What a reader sees of it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The format is unknown.</exception>
    public static LocatedText Read(TextReader text, DocumentFormat format, DocumentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ThrowIfUnknown(format);
        return Read(text, format, options, null);
    }

    private static LocatedText Read(TextReader text, DocumentFormat format, DocumentOptions? options, LayoutRecorder? layout) =>
        format switch
        {
            DocumentFormat.Html => new LocatedText(
                new HtmlReader(text)
                {
                    IsWithoutTitle = options?.IsWithoutTitle == true,
                    Layout = layout is null ? null : new HtmlLayout(layout),
                }.Read()
            ),
            DocumentFormat.Markdown => new LocatedText(new MarkdownReader(text) { Layout = layout }.Read()),
            _ => LocatedText.Of(text),
        };

    private static void ThrowIfUnknown(DocumentFormat format)
    {
        if (format is not (DocumentFormat.Text or DocumentFormat.Markdown or DocumentFormat.Html))
        {
            throw new ArgumentOutOfRangeException(nameof(format), format, "A document of unknown format is not read; say which it has.");
        }
    }
}
