using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Importing.Lines;
using TreatyRefs.Text;
using TreatyRefs.Yaml.Reading;

namespace TreatyRefs.Importing;

/// <summary>Makes an instrument of the text of a treaty: of plain text, Markdown or Akoma Ntoso.</summary>
/// <remarks>
/// <para>Texts are kept to the letter: lines that were broken are joined, the numbers of provisions become their numbers, and nothing else
/// changes. What is not text, such as page numbers, footnotes and metadata, is left out; of plain text it is named. What the form of a line
/// does not settle is decided by the order of numbers, and where that does not settle it either, there is a doubt.</para>
/// <para>The same text gives the same result everywhere. Time is linear in the text. Document type definitions of XML are refused, and
/// entities of a document's own with them. Stateless.</para>
/// </remarks>
public static class InstrumentImport
{
    /// <summary>The longest text that is read, in UTF-16 code units: as large as a file of a library may be.</summary>
    public const int MaxLength = YamlLimits.FileBytes;

    /// <summary>Reads an instrument of plain text or Markdown: preamble, parts, articles with their headings, paragraphs, points and
    /// annexes.</summary>
    /// <param name="reader">The text; read to its end, not closed.</param>
    /// <param name="options">What to make of it.</param>
    /// <returns>The instrument, and what is doubtful about it.</returns>
    /// <exception cref="ProblemException">The text is longer than <see cref="MaxLength"/>, or a part of it is too long for a
    /// library.</exception>
    public static ImportResult ReadText(TextReader reader, ImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(options);
        return TextImport.Read(reader, options);
    }

    /// <summary>Reads an instrument of plain text or Markdown in UTF-8.</summary>
    /// <param name="stream">The text as UTF-8, with or without a byte order mark; read to its end, not closed.</param>
    /// <param name="name">What to call it in the message of an exception.</param>
    /// <param name="options">What to make of it.</param>
    /// <returns>The instrument, and what is doubtful about it.</returns>
    /// <exception cref="ProblemException">It is not UTF-8, or too long; the message says where, as <c>name(line,column):
    /// ...</c>.</exception>
    public static ImportResult ReadText(Stream stream, string name, ImportOptions options)
    {
        Check(stream, name, options);
        return TextImport.Read(stream, name, options);
    }

    /// <summary>Reads an instrument of plain text or Markdown in UTF-8, or says why it cannot be read.</summary>
    /// <param name="stream">The text as UTF-8, with or without a byte order mark; read to its end, not closed.</param>
    /// <param name="name">What to call it in the place of a problem.</param>
    /// <param name="options">What to make of it.</param>
    /// <param name="result">The instrument, and what is doubtful about it.</param>
    /// <param name="problem">Why it cannot be read, and where.</param>
    /// <returns>Whether there is a result.</returns>
    public static bool TryReadText(
        Stream stream,
        string name,
        ImportOptions options,
        [NotNullWhen(true)] out ImportResult? result,
        [NotNullWhen(false)] out Problem? problem
    ) => ImportException.TryRead(() => ReadText(stream, name, options), out result, out problem);

    /// <summary>Reads an instrument of Akoma Ntoso: preamble and recitals, parts, articles, paragraphs, points, conclusions and
    /// attachments.</summary>
    /// <param name="stream">The XML; read to its end, not closed.</param>
    /// <param name="name">What to call it in the message of an exception.</param>
    /// <param name="options">What to make of it.</param>
    /// <returns>The instrument, and what is doubtful about it. Lines are those of the XML.</returns>
    /// <exception cref="ProblemException">It is not XML, or not Akoma Ntoso; the message says where, as <c>name(line,column):
    /// ...</c>.</exception>
    public static ImportResult ReadAkomaNtoso(Stream stream, string name, ImportOptions options)
    {
        Check(stream, name, options);
        return AkomaNtosoImport.Read(stream, name, options);
    }

    /// <summary>Reads an instrument of Akoma Ntoso, or says why it cannot be read.</summary>
    /// <param name="stream">The XML; read to its end, not closed.</param>
    /// <param name="name">What to call it in the place of a problem.</param>
    /// <param name="options">What to make of it.</param>
    /// <param name="result">The instrument, and what is doubtful about it.</param>
    /// <param name="problem">Why it cannot be read, and where.</param>
    /// <returns>Whether there is a result.</returns>
    public static bool TryReadAkomaNtoso(
        Stream stream,
        string name,
        ImportOptions options,
        [NotNullWhen(true)] out ImportResult? result,
        [NotNullWhen(false)] out Problem? problem
    ) => ImportException.TryRead(() => ReadAkomaNtoso(stream, name, options), out result, out problem);

    private static void Check(Stream stream, string name, ImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(options);
    }
}
