using System.CommandLine;
using System.Globalization;
using System.Text;
using TreatyRefs.Cli.Examples;
using TreatyRefs.Cli.Output;
using TreatyRefs.Cli.Scanning;
using TreatyRefs.Documents;
using TreatyRefs.Documents.Encodings;
using TreatyRefs.Importing;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Scanning;
using TreatyRefs.Text;
using TreatyRefs.Yaml;

namespace TreatyRefs.Cli.Commands;

/// <summary><c>treatyrefs import</c>: the text of an instrument as YAML of a library.</summary>
internal sealed class ImportCommand : CliCommand
{
    private static readonly string[] s_kinds = [.. Keywords.All<InstrumentKind>()];

    private readonly Argument<string> _file = new("file")
    {
        HelpName = "file",
        Description = "A plain text, Markdown, an HTML page, or Akoma Ntoso XML in UTF-8; - is the standard input.",
    };

    private readonly Option<string> _id = new("--id")
    {
        HelpName = "ID",
        Description = "The id that the instrument gets: lower-case letters and digits with single hyphens between.",
        Required = true,
    };

    private readonly Option<string> _kind = CommonOptions.OneOf("--kind", "kind", "What sort of instrument it is.", s_kinds);

    private readonly Option<string?> _language = new("--language")
    {
        HelpName = "TAG",
        Description = "The language of the text: en, fr, es, ru, zh, ar, ko ...; found out if not given.",
    };

    private readonly Option<string?> _title = new("--title")
    {
        HelpName = "TITLE",
        Description = "The title; taken from the head of the text if not given.",
    };

    private readonly Option<string?> _shortTitle = new("--short-title")
    {
        HelpName = "TITLE",
        Description = "The title by which it is shown.",
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "Write nothing and exit with 1 where anything is doubtful." };

    private readonly Option<bool> _headingsOnly = new("--text-only-headings")
    {
        Description = "Structure and headings without texts, for a text that may not be copied.",
    };

    private readonly Option<bool> _structureOnly = new("--structure-only")
    {
        Description = "Only the numbers of provisions, as 'structure', for a text of which nothing may be copied.",
    };

    private readonly Option<bool> _withReferences = new("--with-references") { Description = "Add what the text cites as refers-to." };

    public ImportCommand(CliContext context)
        : base(context, "import", "Make YAML of the text of a treaty: plain text, Markdown or Akoma Ntoso.")
    {
        UnknownWord.RefuseOptions(_file.RefuseEmpty(), this);
        Add(_file);
        Add(_id);
        Add(_kind);
        Add(_language);
        Add(_title);
        Add(_shortTitle);
        Add(_strict);
        Add(_headingsOnly);
        Add(_structureOnly);
        Add(_withReferences);
        Add(CommonOptions.Library);
        Add(CommonOptions.Output);
        Add(CommonOptions.Force);
    }

    public override IReadOnlyList<(string Line, string What)> Examples => CommandExamples.Import;

    protected override int Run(ParseResult result)
    {
        var file = result.GetRequiredValue(_file);
        if (ProblemWith(result) is { } problem)
        {
            return Context.Fail(ExitCode.Usage, problem);
        }

        if (file != ScanInput.Standard && !File.Exists(file))
        {
            return Context.Fail(
                ExitCode.File,
                Directory.Exists(file) ? $"{file} is a folder; name a file" : $"There is no file \"{file}\"."
            );
        }

        var library = Context.Library(result);
        try
        {
            return Write(result, file, library, Read(file, OptionsOf(result, library)));
        }
        catch (Exception e) when (e is ProblemException or InvalidDataException)
        {
            return Context.Fail(ExitCode.File, e.Message);
        }
    }

    private string? ProblemWith(ParseResult result) =>
        !InstrumentId.TryParse(result.GetValue(_id), null, out _)
            ? $"\"{result.GetValue(_id)}\" is not an id; expected lower-case letters and digits with single hyphens between"
        : result.GetValue(_language) is { } language && !LocalizedText.IsLanguage(language)
            ? $"\"{language}\" is not a language tag; expected one such as en, ru or zh-Hant"
        : ProblemWith("title", result.GetValue(_title)) ?? ProblemWith("short title", result.GetValue(_shortTitle));

    private static string? ProblemWith(string what, string? title) =>
        title is null ? null
        : string.IsNullOrWhiteSpace(title) ? $"the {what} is empty"
        : title.Any(char.IsControl) || title.EnumerateRunes().Contains(Rune.ReplacementChar)
            ? $"the {what} \"{VisibleText.Of(title)}\" has a character that no text can have"
        : null;

    private ImportOptions OptionsOf(ParseResult result, ITreatyLibrary library) =>
        new()
        {
            Id = InstrumentId.Parse(result.GetRequiredValue(_id), null),
            Kind = Keywords.TryParse<InstrumentKind>(result.GetRequiredValue(_kind), out var kind) ? kind : InstrumentKind.Treaty,
            Language = result.GetValue(_language),
            Title = result.GetValue(_title),
            ShortTitle = result.GetValue(_shortTitle),
            JoinedWith = library,
            CitedIn = result.GetValue(_withReferences) ? library : null,
            HeadingsOnly = result.GetValue(_headingsOnly),
            StructureOnly = result.GetValue(_structureOnly),
        };

    private ImportResult Read(string file, ImportOptions options)
    {
        using var stream =
            file == ScanInput.Standard
                ? Context.Environment.OpenIn()
                : new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
        var start = new byte[4096];
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        using var whole = new Prefixed(start.AsMemory(0, length), stream);
        if (IsHtml(start.AsSpan(0, length)))
        {
            return ReadHtml(whole, file, options);
        }

        return IsXml(start.AsSpan(0, length))
            ? InstrumentImport.ReadAkomaNtoso(whole, file, options)
            : InstrumentImport.ReadText(whole, file, options);
    }

    private ImportResult ReadHtml(Stream page, string file, ImportOptions options)
    {
        using var document = DocumentReader.Read(page, DocumentFormat.Html, new DocumentOptions { IsWithoutTitle = true });
        var imported = InstrumentImport.ReadText(document.Text, options);
        if (document.Problems.Count > 0)
        {
            throw new InvalidDataException($"{file} is not UTF-8. Save it as UTF-8");
        }

        Context.Environment.Error.Write($"{VisibleText.Of(file)}: an HTML page; lines are those of the text that it shows\n");
        return imported;
    }

    // A page may be XML too, and a page about Akoma Ntoso is none of it.
    private static bool IsHtml(ReadOnlySpan<byte> start)
    {
        var text = System.Text.Encoding.ASCII.GetString((start is [0xEF, 0xBB, 0xBF, ..] ? start[3..] : start).TrimStart(" \t\r\n"u8));
        return text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || (
                text.StartsWith('<')
                && text.Contains("<html", StringComparison.OrdinalIgnoreCase)
                && !text.Contains("akomaNtoso>", StringComparison.Ordinal)
            );
    }

    // By what it begins with: names tell less, and a pipe has none.
    private static bool IsXml(ReadOnlySpan<byte> start)
    {
        var text = (start is [0xEF, 0xBB, 0xBF, ..] ? start[3..] : start).TrimStart(" \t\r\n"u8);
        return text.StartsWith("<?xml"u8) || text.IndexOf("<akomaNtoso"u8) >= 0 || text.IndexOf(":akomaNtoso"u8) >= 0;
    }

    private int Write(ParseResult result, string file, ITreatyLibrary library, ImportResult imported)
    {
        if (library.FindInstrument(imported.Instrument.Id) is not null)
        {
            Context.Environment.Error.Write(
                $"{imported.Instrument.Id}: joined with what this library knows of it; its sources stand there, as 'extends: "
                    + "built-in' says of the built-in library\n"
            );
        }

        ImportReport.Write(file, imported, Context.Environment.Error);
        if (result.GetValue(_strict) && imported.Doubts.Count > 0)
        {
            return ExitCode.ErrorsFound;
        }

        // Before the file of the result is opened: nothing of it is lost if something cannot be written.
        using var yaml = new StringWriter(CultureInfo.InvariantCulture);
        YamlWriter.Write(imported.Instrument, yaml);
        return Context.Deliver(
            result,
            (writer, _) => writer.Write(yaml.ToString()),
            [file],
            mayReplace: result.GetValue(CommonOptions.Force)
        );
    }
}
