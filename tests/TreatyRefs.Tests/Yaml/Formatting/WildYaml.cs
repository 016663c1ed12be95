using System.Buffers;
using System.Text;
using YamlDotNet.RepresentationModel;

namespace TreatyRefs.Tests.Yaml.Formatting;

/// <summary>The same documents as many people might have written them: keys in any order, any indentation, any quotation marks, comments
/// and empty lines anywhere.</summary>
/// <remarks>Each comment is <c>#c</c> with a number of its own.</remarks>
internal sealed class WildYaml
{
    private static readonly string[] s_documents =
    [
        FullDocuments.Library,
        FullDocuments.Treaty,
        FullDocuments.Resolution,
        FullDocuments.Experts,
        FullDocuments.Topics,
        FullDocuments.Source,
    ];

    private static readonly string[] s_words =
    [
        "law",
        "of",
        "the",
        "sea:",
        "a #b",
        "договор",
        "条約",
        "#hash",
        "- dash",
        "it's",
        "\"so\"",
        "[x]",
        "{y}",
        "a,b",
        "%",
        "x:y",
        "معاهدة",
    ];

    private static readonly SearchValues<char> s_special = SearchValues.Create(",[]{}:'#");

    private readonly Random _random;
    private readonly StringBuilder _text = new();

    private WildYaml(int seed) => _random = new Random(seed);

    public int Comments { get; private set; }

    public static (string Text, int Comments) Write(int seed)
    {
        var wild = new WildYaml(seed);
        for (var documents = wild._random.Next(1, 3); documents > 0; documents--)
        {
            wild.Maybe(4, () => wild.OwnLine(0));
            wild._text.Append("---");
            wild.EndLine();
            wild.Entries((YamlMappingNode)EditorJson.Read(s_documents[wild._random.Next(s_documents.Length)]), 0);
            wild.Maybe(4, () => wild.OwnLine(0));
        }

        return (wild._text.ToString(), wild.Comments);
    }

    private bool OneIn(int n) => _random.Next(n) == 0;

    private void Maybe(int n, Action action)
    {
        if (OneIn(n))
        {
            action();
        }
    }

    private string Comment() => $"#c{++Comments} {s_words[_random.Next(s_words.Length)]}";

    private void OwnLine(int indent) =>
        _text
            .Append(OneIn(3) ? "\n" : string.Empty)
            .Append(' ', indent)
            .Append(Comment())
            .Append('\n')
            .Append(OneIn(4) ? "\n\n" : string.Empty);

    private void EndLine() => _text.Append(OneIn(6) ? new string(' ', _random.Next(1, 20)) + Comment() : string.Empty).Append('\n');

    private void Entries(YamlMappingNode map, int indent, bool isInLine = false)
    {
        var entries = map.Children.ToArray();
        // Texts by language keep their order: it says which comes first.
        if (!entries.Any(entry => entry.Key.ToString() is "en" or "ru"))
        {
            _random.Shuffle(entries);
        }

        foreach (var (key, value) in entries)
        {
            if (!isInLine)
            {
                Maybe(8, () => OwnLine(indent));
                Maybe(10, () => _text.Append('\n'));
                _text.Append(' ', indent);
            }

            isInLine = false;
            _text.Append(OneIn(8) ? $"\"{key}\"" : key.ToString()).Append(':');
            Value(value, indent, key.ToString() is "says" or "summary" or "note" or "quote");
        }

        Maybe(12, () => OwnLine(indent));
    }

    private void Value(YamlNode value, int indent, bool isText)
    {
        switch (value)
        {
            case YamlScalarNode scalar:
                Scalar(scalar, indent, isText);
                break;
            case YamlMappingNode { Children.Count: > 0 } map when !OneIn(4):
                EndLine();
                Entries(map, indent + _random.Next(1, 5));
                break;
            case YamlSequenceNode { Children.Count: > 0 } list when !OneIn(3):
                EndLine();
                Items(list, indent + _random.Next(0, 4));
                break;
            default:
                _text.Append(' ');
                Flow(value, indent);
                EndLine();
                break;
        }
    }

    private void Items(YamlSequenceNode list, int indent)
    {
        foreach (var item in list.Children)
        {
            Maybe(10, () => OwnLine(indent));
            _text.Append(' ', indent).Append('-');
            if (item is YamlMappingNode { Children.Count: > 0 } map && OneIn(2))
            {
                _text.Append(' ');
                Entries(map, indent + 2, isInLine: true);
            }
            else
            {
                Value(item, indent, isText: false);
            }
        }
    }

    private void Flow(YamlNode node, int indent)
    {
        switch (node)
        {
            case YamlMappingNode map:
                Bracketed(
                    '{',
                    '}',
                    map.Children.Select(entry =>
                        (Action)(
                            () =>
                            {
                                _text.Append(entry.Key).Append(": ");
                                Flow(entry.Value, indent);
                            }
                        )
                    ),
                    indent
                );
                break;
            case YamlSequenceNode list:
                Bracketed('[', ']', list.Children.Select(item => (Action)(() => Flow(item, indent))), indent);
                break;
            default:
                var text = ((YamlScalarNode)node).Value!;
                _text.Append(OneIn(2) || text.AsSpan().ContainsAny(s_special) ? Quoted(text) : text);
                break;
        }
    }

    private void Bracketed(char open, char close, IEnumerable<Action> items, int indent)
    {
        _text.Append(open);
        var isFirst = true;
        foreach (var item in items)
        {
            _text.Append(isFirst ? string.Empty : ",");
            isFirst = false;
            Break(indent);
            item();
        }

        Break(indent);
        _text.Append(close);
    }

    private void Break(int indent) =>
        _text.Append(OneIn(8) ? (OneIn(2) ? " " + Comment() : string.Empty) + "\n" + new string(' ', indent + 1 + _random.Next(4)) : " ");

    private void Scalar(YamlScalarNode scalar, int indent, bool isText)
    {
        var text = isText
            ? string.Join(' ', Enumerable.Range(0, _random.Next(1, 40)).Select(_ => s_words[_random.Next(s_words.Length)]))
            : scalar.Value!;
        if (isText && OneIn(2))
        {
            Block(text, indent);
            return;
        }

        var mayBePlain = !isText && scalar.Style == YamlDotNet.Core.ScalarStyle.Plain;
        _text
            .Append(' ')
            .Append(
                mayBePlain && !OneIn(4) ? text
                : text.Length == 0 ? string.Empty
                : Quoted(text)
            );
        EndLine();
    }

    private void Block(string text, int indent)
    {
        _text
            .Append(' ')
            .Append(OneIn(2) ? '|' : '>')
            .Append(
                OneIn(3) ? "-"
                : OneIn(3) ? "+"
                : string.Empty
            );
        EndLine();
        foreach (var (i, word) in text.Split(' ').Index())
        {
            // A line further in than the first is so in the text too.
            _text
                .Append(' ', indent + 2 + (i > 0 && OneIn(6) ? _random.Next(1, 4) : 0))
                .Append(word)
                .Append(' ')
                .Append(word)
                .Append(OneIn(5) ? "\n\n" : "\n");
        }
    }

    private string Quoted(string text) =>
        OneIn(2)
            ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'"
            : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
