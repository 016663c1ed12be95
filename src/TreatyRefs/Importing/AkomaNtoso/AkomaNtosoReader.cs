using System.Xml;
using TreatyRefs.Importing.Lines;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Importing.AkomaNtoso;

/// <summary>Reads the structure of an Akoma Ntoso document into provisions, element by element.</summary>
/// <remarks>Source: Akoma Ntoso Version 1.0 (OASIS Standard, 29 August 2018). Elements without a meaning of their own here are looked
/// through and their text is kept; articles that are quoted are text. Names count, namespaces and prefixes do not.</remarks>
internal sealed class AkomaNtosoReader(XmlReader xml, ImportNotes notes)
{
    private const int Deepest = 128;
    private const int DeepestProvision = 24;

    private readonly List<(DraftNode Node, int Depth)> _open = [(new DraftNode(default, 1), -1)];
    private readonly AkomaNtosoText _text = new();
    private int? _skipped;
    private int? _quoted;
    private string _docType = string.Empty;

    /// <summary>What holds all provisions.</summary>
    public DraftNode Root => _open[0].Node;

    /// <summary>The title of the document.</summary>
    public string? Title { get; private set; }

    /// <summary>The language of the expression, as the document says it.</summary>
    public string? Language { get; private set; }

    /// <summary>What stands outside all provisions.</summary>
    public List<string> Remarks { get; } = [];

    private DraftNode Current => _open[^1].Node;

    /// <summary>Reads to the end.</summary>
    /// <exception cref="InvalidDataException">It is no Akoma Ntoso, or nested too deep.</exception>
    /// <exception cref="XmlException">It is no XML.</exception>
    public void Read()
    {
        if (xml.MoveToContent() != XmlNodeType.Element || xml.LocalName != "akomaNtoso")
        {
            throw new InvalidDataException(ImportWording.NotAkomaNtoso(xml.LocalName));
        }

        while (xml.Read())
        {
            if (xml.Depth > Deepest)
            {
                throw new InvalidDataException(ImportWording.TooDeep(Deepest));
            }

            ReadNode();
        }

        TakeText();
    }

    private void ReadNode()
    {
        if (_skipped is { } skipped)
        {
            _skipped = xml.NodeType == XmlNodeType.EndElement && xml.Depth == skipped ? null : _skipped;
            ReadLanguage();
            return;
        }

        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                Begin(xml.LocalName);
                break;
            case XmlNodeType.EndElement:
                End(xml.LocalName);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                _text.Add(xml.Value);
                break;
        }
    }

    private void ReadLanguage()
    {
        if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "FRBRlanguage")
        {
            Language ??= LanguageOf(xml.GetAttribute("language"));
        }
    }

    private void Begin(string name)
    {
        if (AkomaNtosoElements.IsBlock(name))
        {
            TakeText();
        }

        if (name is "docType" or "docTitle" && _text.Take() is { Length: > 0 } before)
        {
            Remarks.Add(before);
        }

        if (xml.IsEmptyElement)
        {
            return;
        }

        if (name is "meta" or "authorialNote" or "toc")
        {
            Skip(name);
        }
        else if (AkomaNtosoElements.IsQuotation(name))
        {
            _quoted ??= xml.Depth;
        }
        else if (IsProvision(name, out var kind))
        {
            Open(kind);
        }
        else if (AkomaNtosoElements.IsUnknownGroup(name))
        {
            notes.Doubt(Line, ImportWording.UnknownElement(name));
        }
    }

    private void Skip(string name)
    {
        _skipped = xml.Depth;
        _ = name == "meta" || notes.LeaveOut(Line, name == "toc" ? LeftOutReason.Contents : LeftOutReason.Note, name);
    }

    private bool IsProvision(string name, out ProvisionKind kind)
    {
        var isInPreamble = _open.Exists(open => open.Node.Kind == ProvisionKind.Preamble && open.Depth >= 0);
        return AkomaNtosoElements.IsProvision(name, Current.Kind, isInPreamble, out kind)
            && _quoted is null
            && _open.Count < DeepestProvision;
    }

    private void Open(ProvisionKind kind)
    {
        var node = new DraftNode(kind, Line) { IsNumbered = false };
        Current.Children.Add(node);
        _open.Add((node, xml.Depth));
    }

    private void End(string name)
    {
        var isOwn = _quoted is null && _open[^1].Depth == xml.Depth - 1 && _open.Count > 1;
        if (name == "num" && isOwn)
        {
            AkomaNtosoNumbers.Set(Current, _text.Take(), notes);
        }
        else if (name is "heading" or "subheading" && isOwn)
        {
            Current.Heading = WrappedText.Join(Current.Heading ?? string.Empty, _text.Take()) is { Length: > 0 } heading ? heading : null;
        }
        else if (name == "docType")
        {
            _docType = _text.Take();
        }
        else if (name == "docTitle" && Title is null)
        {
            Title = WrappedText.Join(_docType, _text.Take()) is { Length: > 0 } title ? title : null;
            _docType = string.Empty;
        }
        else if (AkomaNtosoElements.IsBlock(name))
        {
            TakeText();
        }

        _quoted = _quoted == xml.Depth ? null : _quoted;
        if (_open[^1].Depth == xml.Depth)
        {
            _open.RemoveAt(_open.Count - 1);
        }
    }

    private void TakeText()
    {
        if (_docType.Length > 0)
        {
            Remarks.Add(_docType);
            _docType = string.Empty;
        }

        if (_text.Take() is { Length: > 0 } text)
        {
            (_open.Count == 1 ? Remarks : Current.Text).Add(text);
        }
    }

    private int Line => xml is IXmlLineInfo { LineNumber: > 0 } place ? place.LineNumber : 1;

    // ISO 639-2, as the standard asks, or the shorter tags that people write.
    private static string? LanguageOf(string? code) =>
        code?.ToLowerInvariant() switch
        {
            null or "" => null,
            "eng" => "en",
            "fra" or "fre" => "fr",
            "spa" => "es",
            "rus" => "ru",
            "zho" or "chi" => "zh",
            "ara" => "ar",
            "kor" => "ko",
            "deu" or "ger" => "de",
            "ita" => "it",
            "por" => "pt",
            "jpn" => "ja",
            { } other => LocalizedText.IsLanguage(other) ? other : null,
        };
}
