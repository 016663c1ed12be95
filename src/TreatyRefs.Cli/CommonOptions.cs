using System.CommandLine;
using TreatyRefs.Cli.Output;
using TreatyRefs.Model;
using TreatyRefs.Reports.Scans;

namespace TreatyRefs.Cli;

/// <summary>The options that several commands share, declared once.</summary>
internal static class CommonOptions
{
    public const string Text = "text";
    public const string Json = "json";
    public const string Markdown = "markdown";
    public const string Html = "html";
    public const string JsonLines = "jsonl";
    public const string Annotations = "annotations";
    public const string Csv = "csv";
    public const string Yaml = "yaml";
    public const string Mermaid = "mermaid";
    public const string Sarif = "sarif";

    // Asked for where a file is written, and then once.
    private static Dictionary<string, string> Endings =>
        ReportFormat
            .All.SelectMany(format => format.Endings, (format, ending) => (format.Name, ending))
            .Concat([
                (JsonLines, ".jsonl"),
                (JsonLines, ".ndjson"),
                (Annotations, ".jsonld"),
                (Csv, ".csv"),
                (Yaml, ".yaml"),
                (Yaml, ".yml"),
                (Mermaid, ".mmd"),
                (Mermaid, ".mermaid"),
                (Sarif, ".sarif"),
            ])
            .ToDictionary(pair => pair.Item2, pair => pair.Item1, StringComparer.Ordinal);

    private static readonly string[] s_offsetUnits = ["utf16", "codepoint", "utf8"];

    public static Option<string[]> Library { get; } =
        new Option<string[]>("--library", "-l")
        {
            HelpName = "PATH",
            Description =
                "A folder or file to use instead of the built-in library; repeatable; the word built-in adds that one. [env: "
                + "TREATYREFS_LIBRARY]",
            AllowMultipleArgumentsPerToken = false,
        }.RefuseEmpty();

    public static Option<string?> Language { get; } =
        new("--lang") { HelpName = "TAG", Description = "The language to prefer where a text has several: en, ru, ko ..." };

    public static Option<string?> Output { get; } =
        new Option<string?>("--output", "-o") { HelpName = "FILE", Description = "Write the result to a file." }.RefuseEmpty();

    public static Option<bool> Force { get; } = new("--force") { Description = "Replace files that are there already." };

    /// <summary>For every command: on a terminal results are shown at once.</summary>
    public static Option<bool> NoPager { get; } =
        new("--no-pager")
        {
            Description = "Do not show results page by page on a terminal. [env: TREATYREFS_PAGER, PAGER]",
            Recursive = true,
        };

    public static Option<string?> AsOf { get; } = AsOfOption();

    /// <summary>A format option that accepts just these.</summary>
    public static Option<string> Format(params string[] formats)
    {
        var option = OneOf("--format", "format", "How the result is written; by the ending of --output if not given.", formats);
        option.Aliases.Add("-f");
        return option;
    }

    /// <summary>The format asked for; where none is, the one that the ending of the output file names, if the command has it.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="format">What <see cref="Format"/> made.</param>
    public static string FormatOf(ParseResult result, Option<string> format)
    {
        var isGiven = result.GetResult(format) is { Implicit: false };
        return
            !isGiven
            && result.GetValue(Output) is { } path
            && Endings.TryGetValue(Path.GetExtension(path).ToLowerInvariant(), out var byEnding)
            && format.HelpName!.Split('|').Contains(byEnding)
            ? byEnding
            : result.GetRequiredValue(format);
    }

    /// <summary>An option that accepts one of these words, the first if it is not given.</summary>
    public static Option<string> OneOf(string name, string what, string description, params string[] words)
    {
        var option = new Option<string>(name)
        {
            HelpName = string.Join('|', words),
            Description = description,
            DefaultValueFactory = _ => words[0],
        };
        AcceptOnly(option, what, words);
        return option;
    }

    /// <summary>An option for a citation style that accepts just these; all of them where it is not given.</summary>
    public static Option<string?> Style(params string[] styles)
    {
        var option = new Option<string?>("--style", "-s")
        {
            HelpName = string.Join('|', styles),
            Description = "One style, and nothing but its line.",
        };
        AcceptOnly(option, "style", styles);
        return option;
    }

    /// <summary>A language in which the plain style can be written.</summary>
    public static Option<string?> CitationLanguage(params string[] languages)
    {
        var option = new Option<string?>("--lang")
        {
            HelpName = string.Join('|', languages),
            Description = "The language of the plain style; the others are English.",
        };
        AcceptOnly(option, "language", languages);
        return option;
    }

    /// <summary>An option for what offsets count.</summary>
    public static Option<string> Offsets() => OneOf("--offsets", "unit", "What offsets count in json, jsonl and csv.", s_offsetUnits);

    /// <summary>The unit that a word of <see cref="Offsets"/> means.</summary>
    public static OffsetUnit OffsetUnitOf(string word) => (OffsetUnit)Array.IndexOf(s_offsetUnits, word);

    /// <summary>An option that accepts some of these words, with commas between them.</summary>
    public static Option<string?> OneOrMoreOf(string name, string helpName, string what, string[] words, string description)
    {
        var option = new Option<string?>(name) { HelpName = helpName, Description = description };
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            foreach (
                var word in result
                    .Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries))
                    .Where(word => !words.Contains(word, StringComparer.Ordinal))
            )
            {
                result.AddError($"'{word}' is not a {what} here; expected one of {string.Join(", ", words)}");
            }
        });
        return option;
    }

    private static Option<string?> AsOfOption()
    {
        var option = new Option<string?>("--as-of")
        {
            HelpName = "DATE",
            Description = "Answer as of a date, such as 2024-11-28: status then, and only commentary published by then.",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !PartialDate.TryParse(token.Value, null, out _))
            {
                result.AddError($"'{token.Value}' is not a date; expected one such as 2024-11-28, 2024-11 or 2024");
            }
        });
        return option;
    }

    private static void AcceptOnly(Option option, string what, string[] words)
    {
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !words.Contains(token.Value, StringComparer.Ordinal))
            {
                result.AddError($"'{token.Value}' is not a {what} here; expected one of {string.Join(", ", words)}");
            }
        });
    }
}
