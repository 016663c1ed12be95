using System.CommandLine;
using System.Globalization;
using System.Text;
using TreatyRefs.Cli.Output;
using TreatyRefs.Cli.Scanning;
using TreatyRefs.Importing;
using TreatyRefs.Model;
using TreatyRefs.References;
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
        Description = "A plain text, Markdown, or Akoma Ntoso XML in UTF-8; - is the standard input.",
    };

    private readonly Option<string> _id = new("--id") { HelpName = "ID", Description = "The id that the instrument gets: lower-case letters and digits with single hyphens between.", Required = true };

    private readonly Option<string> _kind = CommonOptions.OneOf("--kind", "kind", "What sort of instrument it is.", s_kinds);

    private readonly Option<string?> _language = new("--language") { HelpName = "TAG", Description = "The language of the text: en, fr, es, ru, zh, ar, ko ...; found out if not given." };

    private readonly Option<string?> _title = new("--title") { HelpName = "TITLE", Description = "The title; taken from the head of the text if not given." };

    private readonly Option<bool> _strict = new("--strict") { Description = "Write nothing and exit with 1 where anything is doubtful." };

    private readonly Option<bool> _headingsOnly = new("--text-only-headings") { Description = "Structure and headings without texts, for a text that may not be copied." };

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
        Add(_strict);
        Add(_headingsOnly);
        Add(_withReferences);
        Add(CommonOptions.Library);
        Add(CommonOptions.Output);
        Add(CommonOptions.Force);
    }

    public override IReadOnlyList<(string Line, string What)> Examples =>
    [
        ("treatyrefs import lake-treaty.txt --id lake-treaty -o lakes/lake-treaty.yaml", "a library's file; doubts with their lines on stderr"),
        ("treatyrefs import dogovor.md --id x --language ru --strict", "nothing, if anything is doubtful"),
        ("treatyrefs import treaty.xml --id x --with-references", "Akoma Ntoso, with what it cites"),
    ];

    protected override int Run(ParseResult result)
    {
        var file = result.GetRequiredValue(_file);
        if (ProblemWith(result) is { } problem)
        {
            return Context.Fail(ExitCode.Usage, problem);
        }

        if (file != ScanInput.Standard && !File.Exists(file))
        {
            return Context.Fail(ExitCode.File, Directory.Exists(file) ? $"{file} is a folder; name a file" : $"There is no file \"{file}\".");
        }

        try
        {
            return Write(result, file, Read(file, OptionsOf(result)));
        }
        catch (InvalidDataException e)
        {
            return Context.Fail(ExitCode.File, e.Message);
        }
    }

    private string? ProblemWith(ParseResult result) =>
        !InstrumentId.TryParse(result.GetValue(_id), null, out _) ? $"\"{result.GetValue(_id)}\" is not an id; expected lower-case letters and digits with single hyphens between"
        : result.GetValue(_language) is { } language && !LocalizedText.IsLanguage(language) ? $"\"{language}\" is not a language tag; expected one such as en, ru or zh-Hant"
        : string.IsNullOrWhiteSpace(result.GetValue(_title) ?? "x") ? "the title is empty"
        : result.GetValue(_title) is { } title && (title.Any(char.IsControl) || title.EnumerateRunes().Contains(Rune.ReplacementChar)) ? $"the title \"{VisibleText.Of(title)}\" has a character that no text can have"
        : null;

    private ImportOptions OptionsOf(ParseResult result) => new()
    {
        Id = InstrumentId.Parse(result.GetRequiredValue(_id), null),
        Kind = Keywords.TryParse<InstrumentKind>(result.GetRequiredValue(_kind), out var kind) ? kind : InstrumentKind.Treaty,
        Language = result.GetValue(_language),
        Title = result.GetValue(_title),
        HeadingsOnly = result.GetValue(_headingsOnly),
        CitedIn = result.GetValue(_withReferences) ? Context.Library(result) : null,
    };

    private ImportResult Read(string file, ImportOptions options)
    {
        using var stream = file == ScanInput.Standard ? Context.Environment.OpenIn() : new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
        var start = new byte[4096];
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        using var whole = new Prefixed(start.AsMemory(0, length), stream);
        return IsXml(start.AsSpan(0, length)) ? AkomaNtosoImport.Read(whole, file, options) : TextImport.Read(whole, file, options);
    }

    // By what it begins with: names tell less, and a pipe has none.
    private static bool IsXml(ReadOnlySpan<byte> start)
    {
        var text = (start is [0xEF, 0xBB, 0xBF, ..] ? start[3..] : start).TrimStart(" \t\r\n"u8);
        return text.StartsWith("<?xml"u8) || text.IndexOf("<akomaNtoso"u8) >= 0 || text.IndexOf(":akomaNtoso"u8) >= 0;
    }

    private int Write(ParseResult result, string file, ImportResult imported)
    {
        ImportReport.Write(file, imported, Context.Environment.Error);
        if (result.GetValue(_strict) && imported.Doubts.Count > 0)
        {
            return ExitCode.ErrorsFound;
        }

        // Before the file of the result is opened: nothing of it is lost if something cannot be written.
        using var yaml = new StringWriter(CultureInfo.InvariantCulture);
        YamlWriter.Write(imported.Instrument, yaml);
        return Context.Deliver(result, (writer, _) => writer.Write(yaml.ToString()), [file], mayReplace: result.GetValue(CommonOptions.Force));
    }
}
