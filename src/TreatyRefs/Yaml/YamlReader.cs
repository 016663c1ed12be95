using TreatyRefs.Diagnostics;
using TreatyRefs.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TreatyRefs.Yaml;

/// <summary>Reads the documents of one file, however hostile, and reports what is wrong with its YAML.</summary>
/// <remarks>YamlDotNet's event parser never recurses; its tree and object readers do, and can be made to end the process. Reading
/// events with our own counters is what makes any input safe. After broken YAML, reading goes on at the next <c>---</c> line.</remarks>
internal sealed class YamlReader
{
    private readonly string _text;
    private readonly DiagnosticBag _problems;
    private readonly List<RawDocument> _documents = [];
    private int _nodes;

    private YamlReader(string text, DiagnosticBag problems)
    {
        _text = text;
        _problems = problems;
    }

    /// <summary>The documents of a file that are valid YAML; problems with the others are reported.</summary>
    public static IReadOnlyList<RawDocument> Read(string text, DiagnosticBag problems)
    {
        var reader = new YamlReader(text, problems);
        reader.ReadAll();
        return reader._documents;
    }

    private void ReadAll()
    {
        var (offset, line, starts) = (0, 1, 0);
        while (offset >= 0 && starts++ < YamlLimits.FreshStarts && _nodes <= YamlLimits.Nodes)
        {
            var brokeAt = ReadFrom(offset, line);
            (offset, line) = brokeAt is { } broken ? NextDocument(offset, line, broken.Line) : (-1, 0);
        }

        if (_documents.Count == 0 && starts == 1 && !_problems.All().Any())
        {
            _problems.Report(DiagnosticRules.EmptyFile, LinePosition.Start, Problems.EmptyFile);
        }
    }

    /// <summary>Where the YAML broke, or null at the end of the file.</summary>
    private LinePosition? ReadFrom(int offset, int line)
    {
        var scanner = new Scanner(offset == 0 ? new StringReader(_text) : new StringReader(_text[offset..]), skipComments: true);
        var parser = new Parser(scanner);
        var builder = new RawNodeBuilder(_problems, line - 1, _nodes);
        try
        {
            while (parser.MoveNext())
            {
                if (parser.Current is DocumentEnd)
                {
                    AddDocument(builder.TakeDocument());
                }
                else if (!builder.Accept(parser.Current!))
                {
                    return builder.Position(parser.Current!.Start);
                }
            }

            return null;
        }
        catch (YamlException e)
        {
            return builder.Broken(e.Start.Line > 0 ? e.Start : scanner.CurrentPosition, Lowered(e.Message));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or KeyNotFoundException)
        {
            return builder.Broken(scanner.CurrentPosition, "unexpected text here, or a bracket, brace or quotation mark that is not closed before it");
        }
        finally
        {
            _nodes = builder.Nodes;
        }
    }

    private void AddDocument(RawNode? root)
    {
        if (root is RawMapping mapping)
        {
            _documents.Add(new RawDocument(_problems.File, mapping));
        }
        else if (root is not (null or RawInvalid or RawScalar { IsNull: true }))
        {
            _problems.Report(DiagnosticRules.UnknownDocument, root.Start, Problems.NotADocument(root.Description));
        }
    }

    /// <summary>The first line "---" after the line where the YAML broke.</summary>
    private (int Offset, int Line) NextDocument(int offset, int line, int brokenLine)
    {
        for (var start = offset; start < _text.Length; line++)
        {
            if (line > brokenLine && _text.AsSpan(start).StartsWith("---") && (start + 3 == _text.Length || char.IsWhiteSpace(_text[start + 3])))
            {
                return (start, line);
            }

            var end = _text.IndexOf('\n', start);
            if (end < 0)
            {
                break;
            }

            start = end + 1;
        }

        return (-1, 0);
    }

    private static string Lowered(string message)
    {
        var text = message.TrimEnd('.').ReplaceLineEndings(" ");
        return text.Length > 1 && char.IsUpper(text[0]) && !char.IsUpper(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }
}
