using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TreatyRefs.Tests.Support;
using TreatyRefs.Yaml;

namespace TreatyRefs.Tests.Yaml.Formatting;

/// <summary>Formatting changes once, and no meaning, whatever looks like a space or a line break without being one in YAML.</summary>
public sealed class WideSpaceTests
{
    private static readonly string[] s_spaces =
    [
        " ",
        "  ",
        "\t",
        "\u00A0",
        "\u0085",
        "\u1680",
        "\u2000",
        "\u2003",
        "\u2009",
        "\u200B",
        "\u200E",
        "\u2028",
        "\u2029",
        "\u202F",
        "\u205F",
        "\u2060",
        "\u3000",
        "\uFEFF",
        "\u00AD",
        "\u180E",
        "\r",
        "\v",
        "\f",
        "\u001C",
        "\uFFFE",
        "\u061C",
        "\U000E0020",
    ];

    private static readonly Gen<string> s_words = Gen.Frequency(
        (9, Gen.Elements("a", "peace", "é", "条")),
        (1, Gen.Elements("b: c", "#d", "- e", "x #y")),
        (4, Gen.Elements(s_spaces))
    );

    private static readonly Gen<string> s_line = s_words.ListOf().Select(words => string.Concat(words.Take(5)));

    private static readonly Gen<string> s_value = Gen.OneOf(
        s_line.Select(line => "a" + line + "b"),
        s_line.Select(line => $"'{line.Replace("'", "''", StringComparison.Ordinal)}'"),
        s_line.Select(line => $"\"{line.Replace("\"", "\\\"", StringComparison.Ordinal)}\""),
        from sign in Gen.Elements("|", "|-", "|+", ">", ">-", ">+")
        from lines in s_line.ListOf()
        select sign + "\n" + string.Concat(lines.Take(4).Select(line => $"  {line}\n"))
    );

    private static readonly Gen<string> s_files =
        from title in s_value
        from place in s_value
        from comment in s_line
        from gap in Gen.Elements("", "\n", "  \n", "\n\n\n")
        select $"source: s\nkind: article # {comment}\ntitle: {title}\n{gap}# {comment}\nplace: {place}\n{gap}date: 2020\n";

    [Test]
    public void Whatever_stands_for_a_space() =>
        Properties.Hold(
            s_files,
            3_000,
            40,
            text =>
            {
                if (Formatted(text) is not { } once)
                {
                    return true;
                }

                return Formatted(once) == once && YamlCases.Load(once).Library.Equals(YamlCases.Load(text).Library);
            }
        );

    [TestCaseSource(nameof(s_spaces))]
    public void Each_of_them_alone(string space)
    {
        foreach (
            var text in new[]
            {
                $"title: |\n  {space}\n",
                $"title: |\n  a{space}\n",
                $"title: |\n  {space}a\n",
                $"title: a{space}b\n",
                $"title: \"{space}\"\n",
                $"title: 'a{space}'\n",
                $"title: >\n  a\n  {space}\n\n  b\n",
                $"title: a # b{space}\n",
                $"title: a\n{space}\n",
                $"title: a{space}# b\n",
                $"title: |+\n  a\n  {space}\n\n",
            }
        )
        {
            var before = $"source: s\nkind: article\n{text}date: 2020\n";
            if (Formatted(before) is { } once)
            {
                Formatted(once).Should().Be(once, "it was {0}", before);
                YamlCases.Load(once).Library.Should().Be(YamlCases.Load(before).Library, "it was {0}", before);
            }
        }
    }

    [Test]
    public void Many_of_them_are_formatted() =>
        Gen.Sample(s_files, 200, 20).Count(text => Formatted(text) is not null).Should().BeGreaterThan(10);

    // What the formatter refuses stays as it is.
    private static string? Formatted(string text) =>
        YamlFormatter.TryFormat("a.yaml", Encoding.UTF8.GetBytes(text), out var formatted, out _) ? formatted : null;
}
