using System.Xml;
using TreatyRefs.Importing.AkomaNtoso;
using TreatyRefs.Importing.Lines;
using TreatyRefs.References;
using TreatyRefs.Text;
using TreatyRefs.Yaml.Reading;

namespace TreatyRefs.Importing;

/// <summary>Makes an instrument of Akoma Ntoso: preamble and recitals, parts, articles, paragraphs, points, conclusions and
/// attachments.</summary>
/// <remarks>The text inside elements is kept; footnotes and the metadata are not, but for the language. Document type definitions are
/// refused and entities of a document's own with them; nesting is limited. Stateless.</remarks>
internal static class AkomaNtosoImport
{
    /// <summary>Reads an instrument. Lines are those of the XML.</summary>
    public static ImportResult Read(Stream stream, string name, ImportOptions options)
    {
        var notes = new ImportNotes();
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = YamlLimits.FileBytes,
        };
        using var xml = XmlReader.Create(stream, settings);
        var reader = new AkomaNtosoReader(xml, notes);
        try
        {
            reader.Read();
        }
        catch (XmlException e)
        {
            throw Wrong(
                name,
                e.LineNumber,
                e.LinePosition,
                e.Message.Contains("DTD", StringComparison.Ordinal) ? ImportWording.NoDtd : ImportWording.NotXml(e.Message)
            );
        }
        catch (InvalidDataException e)
        {
            throw Wrong(name, (xml as IXmlLineInfo)?.LineNumber ?? 0, (xml as IXmlLineInfo)?.LinePosition ?? 0, e.Message);
        }

        return Finish(reader, options, notes);
    }

    private static ImportResult Finish(AkomaNtosoReader reader, ImportOptions options, ImportNotes notes)
    {
        MoveEndOfPreambles(reader.Root);
        AkomaNtosoNumbers.Place(reader.Root, notes);
        var title = reader.Title;
        if (title is null && reader.Remarks.Count > 0)
        {
            title = reader.Remarks[0];
            reader.Remarks.RemoveAt(0);
        }

        var language =
            options.Language ?? reader.Language ?? DocumentLanguage.Of(string.Join(' ', Texts(reader.Root).Take(200)), null, notes).Tag;
        return ImportEnd.Of(reader.Root, title, reader.Remarks, language, options, notes);
    }

    // The words after the last recital stand after it.
    private static void MoveEndOfPreambles(DraftNode root)
    {
        foreach (
            var preamble in root.Children.Where(child =>
                child.Kind == ProvisionKind.Preamble && child.Text.Count > 1 && child.Children.Count > 0
            )
        )
        {
            var end = new DraftNode(ProvisionKind.Sentence, preamble.Line) { IsNumbered = false };
            end.Text.Add(preamble.Text[^1]);
            preamble.Text.RemoveAt(preamble.Text.Count - 1);
            preamble.Children.Add(end);
        }
    }

    private static IEnumerable<string> Texts(DraftNode node) => node.Text.Concat(node.Children.SelectMany(Texts));

    private static ImportException Wrong(string name, int line, int column, string problem) =>
        ImportException.At(name, new LinePosition(Math.Max(1, line), Math.Max(1, column)), problem);
}
