using TreatyRefs.Diagnostics;
using TreatyRefs.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TreatyRefs.Yaml.Reading;

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
        while (offset >= 0 && _nodes <= YamlLimits.Nodes)
        {
            if (starts++ == YamlLimits.FreshStarts)
            {
                _problems.Report(DiagnosticRules.TooMuch, new LinePosition(line, 1), ReadingProblems.TooManyBroken);
                return;
            }

            (offset, line) = ReadFrom(offset, line) is { } brokenDocument ? NextDocument(offset, line, brokenDocument) : (-1, 0);
        }

        if (_documents.Count == 0 && starts == 1 && !_problems.HasAny)
        {
            _problems.Report(DiagnosticRules.EmptyFile, LinePosition.Start, ReadingProblems.EmptyFile);
        }
    }

    /// <summary>The line where the document begins that is broken, or null at the end of the file.</summary>
    /// <remarks>Not the line where it broke: what is not closed is noticed at the next <c>---</c> or beyond it.</remarks>
    private int? ReadFrom(int offset, int line)
    {
        var scanner = new Scanner(new OffsetReader(_text, offset), skipComments: true);
        var parser = new Parser(scanner);
        var builder = new RawNodeBuilder(_problems, line - 1, _nodes);
        var begins = offset == 0 ? 0 : line;
        try
        {
            return ReadDocuments(parser, builder, ref begins) ? null : begins;
        }
        catch (YamlException e)
        {
            var (detail, isAtEnd) = ReadingProblems.SyntaxDetail(e.Message);
            builder.Broken(isAtEnd ? scanner.CurrentPosition : e.Start, detail, namesBracket: e is not SyntaxErrorException);
            return begins;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or KeyNotFoundException)
        {
            builder.Broken(scanner.CurrentPosition, ReadingProblems.UnexpectedText, namesBracket: true);
            return begins;
        }
        finally
        {
            _nodes = builder.Nodes;
        }
    }

    /// <summary>Whether all documents could be read to the end; if not, where the last of them begins.</summary>
    private bool ReadDocuments(Parser parser, RawNodeBuilder builder, ref int begins)
    {
        while (parser.MoveNext())
        {
            if (parser.Current is DocumentStart start)
            {
                begins = builder.Position(start.End).Line;
            }

            if (parser.Current is DocumentEnd)
            {
                AddDocument(builder.TakeDocument());
            }
            else if (!builder.Accept(parser.Current!))
            {
                return false;
            }
        }

        return true;
    }

    private void AddDocument(RawNode? root)
    {
        if (root is RawMapping mapping)
        {
            _documents.Add(new RawDocument(_problems.File, mapping));
        }
        else if (root is not (null or RawInvalid or RawScalar { IsNull: true }))
        {
            _problems.Report(DiagnosticRules.UnknownDocument, root.Start, ReadingProblems.NotADocument(root.Description));
        }
    }

    /// <summary>The first line "---" after the line where the broken document begins.</summary>
    private (int Offset, int Line) NextDocument(int offset, int line, int begins)
    {
        for (var start = offset; start < _text.Length; line++)
        {
            if (
                line > begins
                && _text.AsSpan(start).StartsWith("---")
                && (start + 3 == _text.Length || char.IsWhiteSpace(_text[start + 3]))
            )
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
}
